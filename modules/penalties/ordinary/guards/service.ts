/** Service (送达) by its ladder: left only with a witness or a film, electronic only with signed consent, by public notice only after attempts that failed. */
import { APL, CPL } from '../../../../law/index.ts';
import { claim, written } from './words.ts';

/** CPL was renumbered on 2024-01-01; the citation names the text in which the numbers used here stand. */
const left = CPL.at('2023').art(89);

export const leftProved = claim(
  '留置送达有见证人或者拍照、录像',
  left,
  (v) =>
    v.stated.serviceMethod !== 'left' ||
    written(v.stated.witness, 2) ||
    v.stated.leftFilmed === true ||
    '留置送达应当有见证人签名，或者以拍照、录像记录送达过程',
);
export const electronicAgreed = claim(
  '电子送达有签订的确认书',
  APL.art(61, 2),
  (v) =>
    v.stated.serviceMethod !== 'electronic' ||
    v.stated.consentSigned === true ||
    '当事人没有签订同意电子送达的确认书，不得电子送达',
);
export const postTraced = claim(
  '邮寄、委托送达有号码或者机关',
  CPL.at('2023').art(91),
  (v) =>
    !['post', 'entrusted'].includes(v.stated.serviceMethod ?? '') ||
    written(v.stated.tracking, 2) ||
    '请填写邮件号码或者受委托的机关，以回执上的日期为送达日期',
);
export const servedAfterDecision = claim('送达在决定以后', APL.art(61, 1), (v) => {
  const made = v.last('decide') ?? v.last('decideNone');
  return made === undefined || (v.stated.servedOn ?? '') >= made.on || `送达日期早于决定日期${made.on}`;
});
export const attemptsFailed = claim(
  '公告送达以前试过其他方式',
  CPL.at('2023').art(95),
  (v) => {
    const made = v.last('decide')?.seq ?? v.last('decideNone')?.seq ?? 0;
    const tried = v.did('recordAttempt').filter((d) => d.seq > made).length;
    return tried > 0 || '没有记录受送达人下落不明或者其他方式无法送达的经过，不得公告送达';
  },
  '请先登记送达未成的情况',
);
