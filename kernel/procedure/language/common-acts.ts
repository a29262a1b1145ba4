/** Acts that every procedure has (通用程序行为): approval in the Chinese office vocabulary, correction, notes, attachments, links and publication. */
import { fields, files, longText, text, yesNo } from './fields.ts';

/** Fields that the common acts state. They live beside the file of the matter, never in it. */
export const commonFields = fields({
  proposal: text('送审事项', { secrecy: 'internal' }),
  of: text('行为', { secrecy: 'internal' }),
  opinion: longText('意见', { max: 2000, secrecy: 'internal' }),
  who: text('人员', { secrecy: 'internal' }),
  reason: longText('理由', { max: 2000, secrecy: 'internal' }),
  note: longText('备注', { max: 5000, secrecy: 'internal' }),
  files: files('材料'),
  link: text('关联事项', { secrecy: 'internal' }),
  how: text('关联关系', { secrecy: 'internal' }),
  publication: text('公开事项'),
  secrecyReviewed: yesNo('已进行保密审查和个人信息审查'),
  finding: text('核验项目', { secrecy: 'internal' }),
});

export interface CommonAct {
  label: string;
  asks: readonly (keyof typeof commonFields | `${keyof typeof commonFields}?`)[];
}

/** `propose` (送审) is made by the engine when an act that needs approval is performed. */
export const commonActs = {
  propose: { label: '送审', asks: ['of'] },
  approve: { label: '同意', asks: ['proposal', 'opinion?'] },
  return: { label: '退回', asks: ['proposal', 'opinion'] },
  withdrawProposal: { label: '撤回送审', asks: ['proposal', 'reason?'] },
  addSigner: { label: '加签', asks: ['proposal', 'who', 'reason?'] },
  forward: { label: '转办', asks: ['proposal', 'who', 'reason?'] },
  copyTo: { label: '抄送', asks: ['proposal', 'who'] },
  correct: { label: '更正', asks: ['of', 'reason'] },
  attach: { label: '补充材料', asks: ['files', 'note?'] },
  note: { label: '备注', asks: ['note'] },
  link: { label: '关联', asks: ['link', 'how'] },
  publish: { label: '公开', asks: ['publication', 'secrecyReviewed'] },
  withhold: { label: '决定不公开', asks: ['publication', 'reason'] },
  withdrawPublication: { label: '撤回公开', asks: ['publication', 'reason'] },
  /** The statute's own, at the end of the time something may be shown; nobody else may do it. */
  expirePublication: { label: '公示期届满，停止公开', asks: ['publication'] },
  /** Only where the procedure declares findings and who may except from them. */
  excuse: { label: '例外说明', asks: ['finding', 'reason'] },
  withdrawExcuse: { label: '撤回例外说明', asks: ['finding', 'reason'] },
} as const satisfies Record<string, CommonAct>;

export type CommonActName = keyof typeof commonActs;

export function isCommonAct(act: string): act is CommonActName {
  return Object.hasOwn(commonActs, act);
}

export function actLabel(procedure: { acts: Readonly<Record<string, { label: string }>> }, act: string): string {
  return procedure.acts[act]?.label ?? (isCommonAct(act) ? commonActs[act].label : act);
}
