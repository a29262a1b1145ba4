/** What must be true before each act of an oversight document: counted from delivery, objected in time, rectified with proof, signed, delivered. */
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { PIL, PREC } from '../../../law/index.ts';
import { adviceRule, written } from '../rules.ts';
import type { AdviceFile } from './matter.ts';
import { procuratorialTypes } from './options.ts';

export type V = View<AdviceFile>;
const claim = kernelClaim<V>;

export const isProcuratorial = (v: V): boolean =>
  (procuratorialTypes as readonly string[]).includes(v.file.adviceType ?? '');

export const receivedAfterLetter = claim(
  '收到之日不早于落款日期',
  adviceRule,
  (v) => (v.file.receivedOn ?? '') >= (v.file.letterOn ?? '') || '收到之日早于函件的落款日期，请核对送达回证',
  '期限自送达之日起算，不自落款日期起算',
);
export const dueAfterReceipt = claim(
  '要求回复的日期在收到以后',
  adviceRule,
  (v) =>
    v.file.letterDue === undefined ||
    v.file.letterDue >= (v.file.receivedOn ?? '') ||
    '函件要求回复的日期早于收到之日，请与发函机关核对',
);
export const urgencyStated = claim(
  '公益诉讼检察建议写明是否紧急',
  PIL.art(21),
  (v) =>
    v.file.adviceType !== 'procPublicInterest' ||
    v.file.urgent !== undefined ||
    '请写明是否属于损害继续扩大、十五日内回复的紧急情形',
);

export const returnReasoned = claim(
  '退回的说明理由和应当承办的单位',
  adviceRule,
  (v) => (written(v.file.returnReason, 6) && written(v.file.properUnit)) || '退回应当说明理由，并写明应当承办的单位',
);
export const objectsToProcuracy = claim(
  '异议针对检察建议提出',
  PREC.art(23),
  (v) => isProcuratorial(v) || '只有对检察建议才按这一程序提出异议',
  '对司法建议有不同意见的，在回复中说明',
);
export const objectionReasoned = claim(
  '异议写明事实和理由',
  PREC.art(23),
  (v) => written(v.file.objection, 10) || '请写明异议的事实和理由',
);

export const proved = claim(
  '“已整改”有证据',
  adviceRule,
  (v) =>
    v.file.rectified !== 'done' ||
    (written(v.file.proof) && v.file.rectifiedOn !== undefined) ||
    '填写“已整改”的，应当写明完成日期和证据',
);
export const rectifiedFirst = claim(
  '先整改，再回复',
  adviceRule,
  (v) => v.last('rectify') !== undefined || '还没有记录整改情况，不能只回复不整改',
);
export const refusalReasoned = claim(
  '没有采纳的说明理由',
  adviceRule,
  (v) => v.file.adopted === 'adopted' || written(v.file.adoptedWhy, 6) || '不采纳或者部分采纳的，应当说明理由',
);

/** The earliest end of all the clocks that run on the reply: the letter's own and the law's (取其早). */
export const replyLimits = ['statutory', 'urgent', 'letter', 'unstated'] as const;
export function replyDue(v: V): string | undefined {
  return v.limits
    .filter((l) => (replyLimits as readonly string[]).includes(l.limit))
    .map((l) => l.due)
    .filter((d): d is string => d !== null)
    .sort()[0];
}
export const lateReasoned = claim('逾期的说明原因，没有逾期的不填', adviceRule, (v) => {
  const due = replyDue(v);
  if (due !== undefined && v.on > due)
    return written(v.stated.lateReason) || `应当在${due}前回复，已经逾期，请说明原因`;
  return v.stated.lateReason === undefined || '没有逾期，不需要填写逾期的原因';
});
export const delivered = claim(
  '回复有送达凭证',
  adviceRule,
  (v) => written(v.file.replyReceipt) || '请写明回复的送达凭证（签收人、邮件号）',
);
/** 行政公益诉讼检察建议：应当依法履行职责并书面回复，仅回复的不能办结. */
export const publicInterestPerformed = claim(
  '公益诉讼检察建议须履行职责',
  PIL.art(21),
  (v) =>
    v.file.adviceType !== 'procPublicInterest' ||
    v.file.rectified === 'done' ||
    '公益诉讼检察建议没有整改到位的，不能办结',
);
export const publicInterestOnly = claim(
  '公益诉讼检察建议',
  PIL.art(21),
  (v) => v.file.adviceType === 'procPublicInterest' || '只有行政公益诉讼检察建议才可能由人民检察院提起公益诉讼',
);
