/** What the supervision body is warned of about itself and about those who file with it. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { filingRule, leadRule } from './rules.ts';

export const watches: readonly Watch[] = [
  {
    id: 'same-complaints',
    label: '一年内多次反映同一单位的同类问题',
    procedure: 'enforcement-supervision/lead',
    repeats: { of: ['unit', 'problem'], acts: ['receive', 'complain'], back: 'year', atLeast: 3 },
    advice: '请考虑列为重点监督或者专项监督',
    per: leadRule,
  },
  {
    id: 'late-filings',
    label: '重大执法决定超过十五日报送备案',
    procedure: 'enforcement-supervision/filing',
    finding: 'onTime',
    advice: '请报送机关说明原因；经常超期的，制发工作提示',
    per: filingRule,
  },
];
