/** Findings (核验结论): what must still follow the publication of a document. What the guards make impossible to miss is no finding. */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { gb37, organic } from '../rules.ts';
import type { V } from './guards.ts';

const madeHere = (v: V): boolean => v.did('promulgate').length > 0;

export const findingGroups = { making: '制定程序' } as const;

export const findings = {
  interpreted: {
    label: '同步解读',
    group: 'making',
    applies: madeHere,
    holds: (v) => v.did('interpret').length > 0 || '公布以后没有解读',
    weight: 'slight',
    per: gb37,
  },
  filed: {
    label: '报送备案',
    group: 'making',
    applies: madeHere,
    holds: (v) => v.did('noteFiling').length > 0 || '公布以后没有报送备案的记录',
    weight: 'grave',
    per: organic,
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
