/** The figures (指标) of mediated disputes: each counts matters by the legal date of the act that concludes them. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { is } from '../../kernel/predicate/index.ts';
import { disputeTypes, levels, sources } from './options.ts';

/** 受理. */
const acceptedBy = ['register', 'accept', 'takeUp'] as const;
/** 调解成功: an effective written agreement or a recorded oral one. */
const settledBy = ['takeEffect', 'reachOral'] as const;
/** 调解不成: mediation took place and ended without an agreement. */
const failedBy = ['terminate', 'deemFailed'] as const;
/** 调处办结. A refusal before, or a withdrawal, is no mediation; a referral is counted by whoever concludes it. */
const concludedBy = [...settledBy, ...failedBy] as const;

type Act =
  | (typeof acceptedBy)[number]
  | (typeof concludedBy)[number]
  | 'decline'
  | 'withdraw'
  | 'refuseConsent'
  | 'recordReferral'
  | 'reportRisk'
  | 'closeRisk'
  | 'applyConfirmation'
  | 'confirmed'
  | 'dismissed'
  | 'followUp'
  | 'recordPerformed'
  | 'recordPartial'
  | 'recordBreach';
type State =
  | 'applied'
  | 'clue'
  | 'registered'
  | 'triaged'
  | 'referred'
  | 'consented'
  | 'assigned'
  | 'investigating'
  | 'mediating'
  | 'agreed';
type Spec = IndicatorSpec<string, Act, State>;

const section = '16';
const open: readonly State[] = [
  'registered',
  'triaged',
  'referred',
  'consented',
  'assigned',
  'investigating',
  'mediating',
  'agreed',
];

const main = {
  disputes: {
    kind: 'count',
    section,
    label: '调处纠纷',
    unit: '件',
    acts: concludedBy,
    meaning:
      '本期办结的调解：协议生效、达成口头协议、调解不成。每件由办结的调解组织计一次；分流出去的、拒绝调解和撤回申请的不计',
  },
  settled: {
    kind: 'count',
    section,
    label: '成功调处',
    unit: '件',
    acts: settledBy,
    meaning: '书面协议生效，或者口头协议已经登记的纠纷',
  },
  'success-rate': {
    kind: 'rate',
    section,
    label: '调处成功率',
    unit: 'ratio',
    numerator: 'settled',
    denominator: 'disputes',
    meaning: '成功调处除以调处办结（不除以受理）',
  },
  amount: {
    kind: 'sum',
    section,
    label: '涉及理赔金额',
    unit: '元',
    of: 'amountAgreed',
    acts: settledBy,
    meaning: '成功调处的协议金额合计，每件一次；请求金额、已履行金额另记。“理赔”是报告的用语，这里是协议金额',
  },
  'sweep-disputes-resolved': {
    kind: 'count',
    section,
    label: '排查发现并化解',
    unit: '件',
    acts: settledBy,
    where: is('source', 'sweep'),
    meaning: '来源为矛盾纠纷排查的纠纷中，本期协议生效或者登记口头协议的',
  },
  'sweep-disputes-found': {
    kind: 'count',
    section,
    label: '排查发现并受理',
    unit: '件',
    acts: acceptedBy,
    where: is('source', 'sweep'),
    meaning: '来源为矛盾纠纷排查、本期受理的纠纷',
  },
  accepted: {
    kind: 'count',
    section,
    label: '受理纠纷',
    unit: '件',
    acts: acceptedBy,
    meaning: '本期登记受理的纠纷，含主动调解',
  },
  declined: {
    kind: 'count',
    section,
    label: '不予受理',
    unit: '件',
    acts: ['decline'],
    meaning: '本期告知不予受理的申请和线索',
  },
  failed: {
    kind: 'count',
    section,
    label: '调解不成',
    unit: '件',
    acts: failedBy,
    meaning: '本期终止调解的纠纷，含医疗纠纷逾期视为调解不成',
  },
  refused: {
    kind: 'count',
    section,
    label: '拒绝调解',
    unit: '件',
    acts: ['refuseConsent'],
    meaning: '一方明确拒绝调解的纠纷，不计入调处',
  },
  withdrawn: {
    kind: 'count',
    section,
    label: '撤回申请',
    unit: '件',
    acts: ['withdraw'],
    meaning: '开始调解之前撤回申请的纠纷，不计入调处',
  },
  'referred-out': {
    kind: 'count',
    section,
    label: '分流移送',
    unit: '件',
    acts: ['recordReferral'],
    meaning: '已由其他组织或者机关接收的纠纷，由接收方统计',
  },
  pending: {
    kind: 'stock',
    section,
    label: '期末未结',
    unit: '件',
    states: open,
    meaning: '期末已受理、尚未办结的纠纷',
  },
  written: {
    kind: 'count',
    section,
    label: '书面协议',
    unit: '件',
    acts: ['takeEffect'],
    meaning: '本期生效的书面调解协议',
  },
  oral: {
    kind: 'count',
    section,
    label: '口头协议',
    unit: '件',
    acts: ['reachOral'],
    meaning: '本期登记的口头调解协议',
  },
  'risks-reported': {
    kind: 'count',
    section,
    label: '激化上报',
    unit: '件',
    acts: ['reportRisk'],
    meaning: '向公安机关或者有关部门报告过激化风险的纠纷',
  },
  'escalations-prevented': {
    kind: 'count',
    section,
    label: '防止激化',
    unit: '件',
    acts: ['closeRisk'],
    where: is('riskOutcome', 'defused'),
    meaning: '发现激化风险、已化解而未发生案件的纠纷（含防止民转刑）',
  },
  'confirmations-applied': {
    kind: 'count',
    section,
    label: '申请司法确认',
    unit: '件',
    acts: ['applyConfirmation'],
    meaning: '双方共同申请司法确认的协议',
  },
  confirmations: {
    kind: 'count',
    section,
    label: '司法确认有效',
    unit: '件',
    acts: ['confirmed'],
    meaning: '人民法院裁定确认有效的协议',
  },
  'confirmations-dismissed': {
    kind: 'count',
    section,
    label: '司法确认驳回',
    unit: '件',
    acts: ['dismissed'],
    meaning: '人民法院裁定驳回确认申请的协议',
  },
  'followed-up': {
    kind: 'count',
    section,
    label: '已回访',
    unit: '件',
    acts: ['followUp'],
    meaning: '本期回访过的成功调处纠纷',
  },
  'follow-up-rate': {
    kind: 'rate',
    section,
    label: '回访率',
    unit: 'ratio',
    numerator: 'followed-up',
    denominator: 'settled',
    meaning: '本期已回访除以本期成功调处；跨年回访按回访日期计',
  },
  performed: {
    kind: 'count',
    section,
    label: '协议已履行',
    unit: '件',
    acts: ['recordPerformed'],
    meaning: '本期核实已全部履行的协议',
  },
  'performance-checked': {
    kind: 'count',
    section,
    label: '协议履行已核实',
    unit: '件',
    acts: ['recordPerformed', 'recordPartial', 'recordBreach'],
    meaning: '本期核实过履行情况的协议',
  },
  'performance-rate': {
    kind: 'rate',
    section,
    label: '协议履行率',
    unit: 'ratio',
    numerator: 'performed',
    denominator: 'performance-checked',
    meaning: '已全部履行除以已核实履行情况的协议',
  },
} as const satisfies Readonly<Record<string, Spec>>;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** One count of concluded disputes for every choice of a field: 按类型、按调解组织、按来源. */
function split(prefix: string, field: string, options: Readonly<Record<string, string>>): Record<string, Spec> {
  return Object.fromEntries(
    Object.entries(options).map(([value, label]): [string, Spec] => [
      `${prefix}-${kebab(value)}`,
      {
        kind: 'count',
        section,
        label: `调处：${label}`,
        unit: '件',
        acts: concludedBy,
        where: is(field, value),
        meaning: `调处纠纷中的“${label}”`,
      },
    ]),
  );
}

export const indicators = {
  ...main,
  ...split('type', 'disputeType', disputeTypes),
  ...split('level', 'level', levels),
  ...split('source', 'source', sources),
};
