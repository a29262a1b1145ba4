/** Rules about the whole file of a sealing or seizure (公示、全过程记录). */
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { DOC118 } from '../../../law/index.ts';
import type { SealingView } from './matter.ts';

type V = SealingView;
const carriedOut = (v: V): boolean => v.did('serve').length > 0 || v.did('sealUrgently').length > 0;

export const findingGroups = { publicity: '行政执法公示', record: '执法全过程记录' } as const;

export const findings = {
  filmed: {
    label: '全程不间断录像',
    group: 'record',
    applies: carriedOut,
    holds: (v: V) => {
      if ((v.file.video?.length ?? 0) === 0) return '查封、扣押财物应当全程不间断记录，还没有录像';
      return v.file.unbroken === true || (v.file.gap ?? '') !== '' || '录像有中断，没有说明';
    },
    weight: 'veto',
    per: DOC118.art(8),
  },
  measurePublished: {
    label: '强制措施结果已公示',
    group: 'publicity',
    applies: (v: V) => carriedOut(v) && v.file.openness === 'open',
    holds: (v: V) => v.did('publish').length > 0 || '强制措施还没有公示（自决定之日起二十个工作日内）',
    weight: 'grave',
    per: DOC118.art(6),
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
