/** What the supervisor is warned of after documents are published. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { gb37, organic } from './rules.ts';

export const watches: readonly Watch[] = [
  {
    id: 'filed',
    label: '公布以后没有报送备案',
    procedure: 'normative-documents',
    finding: 'filed',
    advice: '请督促在公布之日起三十日内报备，并核查原因',
    per: organic,
  },
  {
    id: 'interpreted',
    label: '公布以后没有解读',
    procedure: 'normative-documents',
    finding: 'interpreted',
    advice: '请督促起草单位同步解读',
    per: gb37,
  },
];
