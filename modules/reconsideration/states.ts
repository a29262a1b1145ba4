/** Where a reconsideration file can stand, and the tracks beside its main line. */
import type { StateSpec, TrackSpec } from '../../kernel/procedure/index.ts';

export const states = {
  received: { label: '受理审查', phase: '收件' },
  supplementing: { label: '待补正', phase: '收件' },
  abandoned: { label: '视为放弃申请', phase: '收件' },
  withdrawnEarly: { label: '受理前撤回', phase: '收件' },
  notAccepted: { label: '不予受理', phase: '收件' },
  accepted: { label: '已受理', phase: '审理' },
  examining: { label: '审理中', phase: '审理' },
  suspended: { label: '中止审理', phase: '审理' },
  decided: { label: '已作出决定，待送达', phase: '决定' },
  dismissed: { label: '已驳回申请，待送达', phase: '决定' },
  mediated: { label: '调解书已生效，待送达', phase: '决定' },
  terminated: { label: '已终止，待送达', phase: '决定' },
  served: { label: '已送达', phase: '执行' },
  archived: { label: '已归档', phase: '归档', final: true },
} as const satisfies Record<string, StateSpec>;

/** 行政复议法38: the superior takes the case. */
export const elevationStates = {
  elevating: { label: '报请提级，待上级决定', phase: '审理' },
  elevated: { label: '上级决定提级，待移送', phase: '审理' },
  handedOver: { label: '已移送上级', phase: '决定' },
} as const satisfies Record<string, StateSpec>;

/** 行政复议法2017第17条: told the right authority, which is no refusal. */
export const redirectedState = { redirected: { label: '已告知有权机关', phase: '收件' } } as const satisfies Record<
  string,
  StateSpec
>;

/** A track that begins at 无. */
function track<const N extends Record<string, string>>(
  label: string,
  names: N,
): TrackSpec<'none' | (keyof N & string)> {
  const all = { none: '无', ...names };
  const states = Object.fromEntries(Object.entries(all).map(([id, text]) => [id, { label: text }]));
  return { label, initial: 'none', states: states as Record<'none' | (keyof N & string), StateSpec> };
}

export const tracks = {
  hearing: track('听证', { notified: '已通知', held: '已举行', waived: '申请人放弃' }),
  committee: track('复议委员会', { asked: '已提请咨询', advised: '已出具意见' }),
  mediation: track('调解', { mediating: '调解中', failed: '调解不成' }),
  stay: track('停止执行', { requested: '已申请', stayed: '停止执行', refused: '不停止执行', lifted: '恢复执行' }),
  incidental: track('附带审查', {
    requested: '已提出',
    notified: '已通知制定机关',
    replied: '制定机关已答复',
    forwarded: '已转送有权机关',
    settled: '已有处理结果',
  }),
  withdrawal: track('撤回申请', { asked: '申请人要求撤回', refused: '不准予撤回' }),
  performance: track('履行', { ordered: '已责令履行', performed: '已履行' }),
  opinion: track('复议意见书', { issued: '已制发', reported: '已报送纠正情况' }),
  suit: track('行政诉讼', { sued: '已起诉', ended: '已审结' }),
} as const;

/** Under the law of 2017 no hearing was waived by staying away, and no issuer was asked for a written answer. */
export const tracks2017 = {
  ...tracks,
  hearing: track('听证', { notified: '已通知', held: '已举行' }),
  incidental: track('附带审查', { requested: '已提出', forwarded: '已转送有权机关', settled: '已有处理结果' }),
} as const;
