/** What the supervision body is warned of (监督预警): repeat visits to one enterprise, visits without a code, results that were not published. */
import { unsure } from '../../kernel/citation/index.ts';
import type { Watch } from '../../kernel/procedure/index.ts';
import { DOC54, DOC118, OBE } from '../../law/index.ts';

export const watches: readonly Watch[] = [
  {
    id: 'repeat-visits',
    label: '一年内同一机关多次检查同一企业',
    procedure: 'inspections',
    repeats: { of: ['subject'], within: 'authority', acts: ['checkIn'], back: 'year', atLeast: 3 },
    advice: '请核对是否超过公布的频次上限；个案检查明显过多的，要求检查机关说明',
    per: unsure(DOC54.art(), '“明显过多”没有规定次数，这里以一年三次提示'),
  },
  {
    id: 'many-heads',
    label: '一年内多次入企检查同一企业（各机关合计）',
    procedure: 'inspections',
    repeats: { of: ['subject'], acts: ['checkIn'], back: 'year', atLeast: 4 },
    advice: '请与各检查机关商定合并检查、联合检查',
    per: OBE.art(54),
  },
  {
    id: 'visits-without-code',
    label: '监测点报告的无码检查',
    procedure: 'inspections/report',
    finding: 'withCode',
    advice: '请核对检查单位有没有登记；没有的，列为监督线索（I-10）',
    per: DOC54.art(),
  },
  {
    id: 'not-scanned',
    label: '没有扫码入企的检查',
    procedure: 'inspections',
    finding: 'coded',
    advice: '请检查单位说明并补录（I-10）',
    per: DOC54.art(),
  },
  {
    id: 'results-not-published',
    label: '检查结果没有公开',
    procedure: 'inspections',
    finding: 'resultPublished',
    advice: '二十个工作日内公开；超过的，请检查单位说明（I-08）',
    per: DOC118.art(6),
  },
  {
    id: 'not-rechecked',
    label: '责令改正以后没有复查',
    procedure: 'inspections',
    finding: 'rechecked',
    advice: '改正期限届满后应当复查（I-09）',
    per: DOC54.art(),
  },
];
