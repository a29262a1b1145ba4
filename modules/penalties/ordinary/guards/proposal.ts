/** The end of the investigation and the legality review: evidence, basis, range and benchmark, and a reviewer who is another. */
import { APL, DISCRETION, DOC118, SAMR_P } from '../../../../law/index.ts';
import type { V } from '../matter.ts';
import { standings } from '../options.ts';
import { causeOf } from '../reckon/cause.ts';
import { finedOtherwise } from '../reckon/earlier.ts';
import { type Penalty, proposed, reviewDue } from '../reckon/threshold.ts';
import * as rules from '../rules.ts';
import { claim, investigators, written } from './words.ts';

/** What the form stated and what the cause says must be one. */
export function standsFault(v: V, penalty: Penalty): true | string {
  const computed = rules.standsAs(v, penalty);
  if (computed === 'above') return true;
  const said = v.stated.stands ?? 'none';
  return said === computed || `按案由计算，罚款所处的阶次是“${standings[computed ?? 'none']}”`;
}

export const evidenceThere = claim(
  '有调查取证的笔录或者证据',
  APL.art(40),
  (v) => {
    const steps = ['inspectSite', 'interview', 'takeSample', 'addEvidence'].flatMap((a) => v.did(a));
    return steps.length > 0 || '没有调查笔录和证据，违法事实不清、证据不足的，不得给予行政处罚';
  },
  '请先调查取证',
);
export const basisNamed = claim('依据写到条款项', APL.art(59, 1, 3), rules.basisNamed);
export const inRange = claim(
  '处罚在法定种类和幅度以内',
  APL.art(32),
  (v) => rules.inRange(v, proposed(v.file)),
  '请核对裁量提示；减轻处罚应当有法定情节并集体讨论',
);
export const baseStated = claim(
  '罚款的计算基数已经查明',
  APL.art(40),
  rules.baseStated,
  '基数应当与案由规定的一致，写明怎样计算并有证据',
);
export const withinBenchmark = claim('数额与裁量阶次相符', DISCRETION.art(), rules.withinBenchmark);
export const standsRight = claim('阶次与案由相符', APL.art(34), (v) => standsFault(v, proposed(v.file)));
export const gainsHandled = claim('违法所得已处理', APL.art(28, 2), rules.gainsHandled);
export const leniencyWeighed = claim('评价从轻、减轻、不予处罚的情节', APL.art(33), (v) => {
  const weighed = rules.leniencyWeighed(v);
  return weighed === true ? rules.lenient(v) : weighed;
});
export const reviewFlagged = claim(
  '应当审核的标明须经法制审核',
  APL.art(58, 1),
  (v) => {
    const why = reviewDue(v, proposed(v.file), causeOf(v));
    return why === undefined || v.file.reviewNeeded === true || `${why}，应当法制审核`;
  },
  '请将“须经法制审核”选为“是”',
);
export const maybeFinedOtherwise = claim('没有另案罚款', APL.art(29), (v) => {
  const [other] = finedOtherwise(v);
  return (
    other === undefined ||
    `同一当事人同一时间已因其他案由被罚款（${other.number ?? '案号待查'}），请核对是否同一违法行为`
  );
});
export const crimeNotPending = claim(
  '没有以罚代刑',
  APL.art(27, 1),
  (v) => !['suspected', 'approved'].includes(v.tracks.crime ?? '') || '涉嫌犯罪移送尚未处理完毕，不能继续',
);

/** After representations or a hearing a heavier proposal needs new facts; and it is always told anew. */
export const notHeavierForSpeaking = claim(
  '不因陈述、申辩或者听证加重',
  APL.art(45, 2),
  (v) => {
    const spoke = v.did('represent').length + v.did('holdHearing').length > 0;
    const before = proposed((v.matter?.file ?? {}) as V['file']);
    const now = proposed(v.file);
    const heavier =
      now.fine > before.fine ||
      now.gains > before.gains ||
      now.goods > before.goods ||
      rules.kindsHeavy(rules.heaviestOf(now.kinds)) > rules.kindsHeavy(rules.heaviestOf(before.kinds));
    return !spoke || !heavier || v.stated.newFacts === true || '不得因当事人陈述、申辩或者要求听证而给予更重的处罚';
  },
  '确有新的违法事实、证据的，请写明，并重新告知',
);
export const changeReasoned = claim(
  '变更说明理由',
  APL.art(45),
  (v) => written(v.stated.changeReason, 6) || '请写明变更的理由',
);

export const answered = claim('对审核提出的问题有采纳情况', DOC118.art(14), (v) => {
  const back = v.tracks.review === 'problems' || v.tracks.review === 'incomplete';
  return !back || written(v.stated.reviewAnswer) || '上次审核提出了问题，请写明采纳情况后再送审';
});
/** The engine asks the named reviewer's certificate of the day; this asks that nobody signs for another. */
export const reviewerHimself = claim(
  '审核意见由审核人员本人提交',
  DOC118.art(13),
  (v) => v.stated.reviewedBy === v.actor.id || '审核意见应当由所填的审核人员本人提交',
);
export const reviewerApart = claim(
  '审核人员没有参加调查',
  SAMR_P.art(49),
  (v) => !investigators(v).has(v.actor.id) || '您参加了本案调查，不得进行法制审核',
  '请由未参加调查的审核人员办理',
);
export const opinionReasoned = claim('审核意见有理由并签名', DOC118.art(13), (v) => {
  if (!written(v.stated.reviewOpinion, 10)) return '审核意见应当写明审核的内容和理由';
  return v.stated.reviewerSigned === true || '审核意见没有签名';
});
export const reviewExtendable = claim('审核期限依部门规章延长', SAMR_P.art(55), (v) => {
  if (v.file.sector === 'market') return true;
  if (v.file.sector === 'agriculture') return (v.stated.reviewExtension ?? 0) <= 15 || '农业领域最多延长十五个工作日';
  return '本领域的审核期限由本机关规定，不能在个案中延长';
});

export const meetingReal = claim('集体讨论有两名以上负责人并签名', APL.art(57, 2), (v) => {
  if ((v.stated.deliberatorCount ?? 0) < 2) return '集体讨论应当有两名以上负责人参加';
  return v.stated.deliberationSigned === true || '参加人应当在讨论笔录上签名';
});
