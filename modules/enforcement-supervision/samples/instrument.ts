/** Samples of supervision documents under both versions: every rung of the ladder, objections and what follows. */

import { addDays } from '../../../kernel/calendar/index.ts';
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, known, material, type Stated, sampleOf, unit } from './means.ts';

const text: Stated = {
  facts: '经调阅案卷，你单位对示例线索没有在规定期限内决定是否立案。',
  basis: '《中华人民共和国行政处罚法》第五十四条第二款',
  measure: 'correct',
  request: '请对照清单逐项改正，完善立案审批。',
  objectionTo: '自收到之日起十个工作日内向县司法局书面提出。',
};
const issue = {
  reminder: 'issueReminder',
  guidance: 'issueGuidance',
  transfer: 'issueTransfer',
  notice: 'issueNotice',
  opinion: 'issueOpinion',
  decision: 'issueDecision',
} as const;

function under(version: string, start: string): Sample[] {
  const sample = sampleOf('instrument', version, {
    referred: [known('lead', 'lead-1', 'verifying', { unit, complainants: [] })],
  });
  const at = (n: number): string => addDays(start, n);
  const draft = (kind: string, over: Stated = {}): SampleAct =>
    act(start, 'draft', 'supervisor', { kind, unit, ...text, rectifyBy: at(30), ...over });
  const delivered = (kind: keyof typeof issue, over: Stated = {}): SampleAct[] => [
    draft(kind, over),
    act(at(1), issue[kind], 'supervisor'),
    act(at(2), 'deliver', 'contact', { deliveredOn: at(2) }),
  ];
  const report = (on: string): SampleAct =>
    act(on, 'report', 'contact', {
      report: '已经逐项整改，完善了立案审批制度。',
      reportEvidence: material('立案审批表.pdf'),
    });
  const object = act(at(5), 'object', 'contact', { objection: '线索不属于我单位管辖，请予核实。' });
  const uphold = act(at(8), 'uphold', 'supervisor', { answer: '经核实，属于你单位管辖。', newRectifyBy: at(40) });
  return [
    sample(
      '通知：修改、报告、退回、复核',
      draft('notice', { lead: 'lead-1', facts: '' }),
      act(start, 'revise', 'chief', { facts: String(text.facts) }),
      act(at(1), 'issueNotice', 'supervisor'),
      act(at(2), 'deliver', 'supervisor', { deliveredOn: at(2) }),
      report(at(20)),
      act(at(22), 'sendBack', 'supervisor', { sendBackReason: '缺少证明材料。', newRectifyBy: at(40) }),
      report(at(35)),
      act(at(36), 'accept', 'supervisor', { outcome: 'corrected', acceptNote: '整改到位。' }),
    ),
    sample(
      '决定：撤销',
      ...delivered('decision', { measure: 'annul', request: '请依法撤销示例决定。' }),
      report(at(20)),
      act(at(22), 'accept', 'supervisor', { outcome: 'annulled', acceptNote: '已经撤销。' }),
    ),
    sample(
      '意见：异议不成立、催办、进一步处理',
      ...delivered('opinion'),
      object,
      uphold,
      act(at(41), 'urge', 'supervisor', { urgeNote: '电话催办一次。' }),
      act(at(50), 'escalate', 'supervisor', { step: 'talk', stepReason: '经催办仍不报告。' }),
    ),
    sample(
      '转办：异议成立，调整',
      ...delivered('transfer'),
      object,
      act(at(8), 'amend', 'supervisor', {
        answer: '采纳异议，调整办理要求。',
        request: '请会同示例单位办理。',
        newRectifyBy: at(40),
      }),
      report(at(30)),
    ),
    sample(
      '通知：撤回',
      ...delivered('notice'),
      object,
      act(at(8), 'withdraw', 'supervisor', { withdrawReason: '异议成立。' }),
    ),
    sample('提示：办结', ...delivered('reminder'), act(at(10), 'closeSoft', 'supervisor', { closeNote: '已经知悉。' })),
    sample('指引：办结', ...delivered('guidance'), act(at(10), 'closeSoft', 'supervisor', { closeNote: '已经知悉。' })),
    sample('不制发', draft('notice'), act(at(1), 'drop', 'chief', { dropReason: '改为工作提示。' })),
  ];
}

export const instrumentSamples: readonly Sample[] = [
  ...under('jiangxi2021', '2023-03-01'),
  ...under('elsr2025', '2026-03-02'),
];
