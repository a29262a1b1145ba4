/** 监督预警: what the supervisor is told of without asking. No warning counts cases or fines of a person or an office (行政处罚法74). */
import type { Watch } from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION, DOC118 } from '../../../law/index.ts';

const of = 'penalties';

export const watches: readonly Watch[] = [
  {
    id: 'unreviewed',
    label: '未经法制审核作出处罚决定',
    procedure: of,
    finding: 'reviewed',
    advice: '应当审核而未审核的决定依法不得作出，请核实并督促纠正',
    per: APL.art(58, 1),
  },
  {
    id: 'one-officer',
    label: '一人执法',
    procedure: of,
    finding: 'twoOfficers',
    advice: '请核实执法人员是否不少于两人并持证',
    per: APL.art(42, 1),
  },
  {
    id: 'unmitigated',
    label: '减轻处罚没有法定情节',
    procedure: of,
    finding: 'mitigated',
    advice: '低于法定下限处罚应当有第三十二条的情形，请核实',
    per: APL.art(32),
  },
  {
    id: 'beyond-benchmark',
    label: '偏离裁量基准没有理由',
    procedure: of,
    finding: 'benchmark',
    advice: '请核实偏离的理由和批准',
    per: DISCRETION.art(),
  },
  {
    id: 'unpublished',
    label: '处罚决定未按期公开',
    procedure: of,
    finding: 'published',
    advice: '请督促七个工作日内公开',
    per: DOC118.art(6),
  },
  {
    id: 'late',
    label: '超过办案期限作出决定',
    procedure: of,
    finding: 'inTime',
    advice: '请核实延长、扣除是否依法',
    per: APL.art(60),
  },
  {
    id: 'repeated-fines',
    label: '同一当事人同一案由一年内多次罚款',
    procedure: of,
    repeats: { of: ['parties', 'cause'], acts: ['decide'], back: { count: 1, unit: 'year' }, atLeast: 2 },
    advice: '请核对是否对同一违法行为重复罚款，是否逐利执法',
    per: APL.art(29),
  },
  {
    id: 'repeated-leniency',
    label: '同一当事人同一案由多次免罚',
    procedure: of,
    repeats: {
      of: ['parties', 'cause'],
      acts: ['notFile', 'decideNone'],
      back: { count: 2, unit: 'year' },
      atLeast: 2,
    },
    advice: '请核对首违不罚的适用条件',
    per: APL.art(33, 1),
  },
];
