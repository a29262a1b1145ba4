/** What the file of a supervision document (监督文书) holds, and how its kinds are called before and under the regulation of 2026. */
import { choice, date, fields, files, longText, matter, office, text } from '../../../kernel/procedure/index.ts';

export type Kind = 'reminder' | 'guidance' | 'transfer' | 'notice' | 'opinion' | 'decision';
export type KindNames = Readonly<Record<Kind, string>>;

/** From the softest to the hardest. The names of the last three under the regulation are to be checked against its text before printing. */
export const kinds2021: KindNames = {
  reminder: '工作提示',
  guidance: '工作指引清单',
  transfer: '转办单',
  notice: '行政执法督办通知书',
  opinion: '行政执法监督意见书',
  decision: '行政执法监督决定书',
};
export const kinds2026: KindNames = { ...kinds2021, notice: '行政执法监督通知书' };

/** What may be asked of an agency. Supervision orders; it never decides the agency's case itself (S-05). */
export const measures = {
  note: '提请注意、参照办理',
  handle: '调查处理并报告结果',
  perform: '限期履行法定职责',
  correct: '限期改正违法或者不当的行为',
  reconsiderOwn: '自行复核并依法重新处理',
  stop: '停止执行',
  annul: '由本级人民政府责令撤销',
} as const;

export const outcomes = {
  corrected: '已改正',
  performed: '已履行职责',
  withdrawn: '已自行撤销、变更原行为',
  annulled: '已由有权机关撤销',
  explained: '经说明理由，无须改正',
} as const;

export const steps = {
  harder: '制发更高一级的监督文书',
  talk: '约谈',
  bulletin: '通报批评',
  certificate: '建议暂扣、吊销行政执法证',
  government: '提请本级人民政府责令纠正、撤销',
  discipline: '移送监察机关',
} as const;

const internal = { secrecy: 'internal' } as const;

export const instrumentFileOf = (kinds: KindNames) =>
  fields({
    kind: choice('文书种类', kinds as { [K in Kind]: string }),
    unit: office('被监督单位', { involves: true }),
    lead: matter('来源线索', { refers: 'enforcement-supervision/lead' }),
    action: matter('来源专项监督', { refers: 'enforcement-supervision' }),
    reviewCase: matter('来源评查案卷', { refers: 'enforcement-supervision/review-case' }),
    filing: matter('来源备案', { refers: 'enforcement-supervision/filing' }),
    facts: longText('事实', { max: 5000, hint: '查明的事实；不写投诉举报人的信息' }),
    basis: longText('依据', { max: 2000, hint: '写明法律、法规、规章的条文' }),
    measure: choice('要求的种类', measures),
    request: longText('要求', { max: 3000, hint: '要求做什么；不得代替行政机关对案件作出决定' }),
    rectifyBy: date('报告期限', { hint: '书面报告整改情况的截止日期' }),
    objectionTo: longText('异议渠道', { max: 1000, hint: '对本文书有异议的，向谁、在多长时间内、以什么方式提出' }),
    deliveredOn: date('送达日期'),
    dropReason: longText('不制发的理由', { ...internal, max: 1000 }),
    // 异议
    objection: longText('异议', { max: 5000 }),
    objectionEvidence: files('异议的证据'),
    answer: longText('对异议的答复', { max: 5000 }),
    newRectifyBy: date('重新确定的报告期限'),
    // 整改
    report: longText('整改报告', { max: 10_000 }),
    reportEvidence: files('整改的证据', { max: 20 }),
    outcome: choice('整改结果', outcomes),
    acceptNote: longText('复核意见', { max: 2000 }),
    sendBackReason: longText('退回重新整改的理由', { max: 2000 }),
    urgeNote: text('催办情况', { max: 500 }),
    step: choice('进一步的处理', steps),
    stepReason: longText('进一步处理的理由', { ...internal, max: 2000 }),
    withdrawReason: longText('撤回的理由', { max: 2000 }),
    closeNote: text('办结说明', { max: 500 }),
  });

export type InstrumentFile = ReturnType<typeof instrumentFileOf>;
