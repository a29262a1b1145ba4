/** What must be true before each act on a lead: two certified verifiers from elsewhere, no name passed on, nothing accepted without evidence, an answer to whoever gave a name. */
import { claim as kernelClaim, type Party, type ReferredMatter, type View } from '../../../kernel/procedure/index.ts';
import { instrumentRule, leadRule, powersRule } from '../rules.ts';
import { sittingIn, written } from '../words.ts';
import type { LeadFile } from './matter.ts';

type V = View<LeadFile>;
const claim = kernelClaim<V>;

/** Words of a complaint's authors that must not stand in what a supervised unit reads (S-06). */
export const complainantWords = (file: Readonly<Record<string, unknown>>): string[] =>
  ((file.complainants as readonly Party[] | undefined) ?? [])
    .flatMap((p) => [p.name, p.phone, p.idNumber, p.creditCode, p.address, p.representative])
    .filter((w): w is string => (w ?? '').length > 1);

export const receivedByNow = claim(
  '收到日期不晚于今天',
  leadRule,
  (v) => (v.file.receivedOn ?? '') <= v.today || '收到日期晚于今天',
);
export const contentGiven = claim(
  '写明反映的内容',
  leadRule,
  (v) => written(v.file.content, 10) || '请写明什么时间、什么地点、发生了什么（不少于十个字）',
);
export const reasonGiven = claim(
  '写明理由',
  leadRule,
  (v) => written(v.file.outReason) || '请写明不予受理、移送的理由',
);
export const notRepeated = claim('一年内同类反映', leadRule, (v) => {
  const n = v.found('sameUnit').length;
  return n === 0 || `一年内同一单位已有${n}条同类线索，请考虑列入重点监督`;
});
/** S-06 */
export const gistNamesNobody = claim(
  '摘要不写投诉举报人的信息',
  leadRule,
  (v) => {
    const told = complainantWords(v.file).filter((w) => (v.file.gist ?? '').includes(w));
    return told.length === 0 || '问题摘要写有投诉举报人的姓名、电话等信息，不得向被反映的单位提供（S-06）';
  },
  '请只写问题，不写是谁反映的',
);
export const termAhead = claim(
  '办理期限在今天以后',
  leadRule,
  (v) => (v.file.replyBy ?? '') > v.on || '办理期限应当在今天以后',
);
export const twoVerifiers = claim(
  '核查人员不少于两人',
  powersRule,
  (v) => (v.file.verifiers ?? []).length >= 2 || '核查应当由两名以上监督人员进行（S-04）',
);
/** S-04 */
export const notOfUnit = claim(
  '核查人员不是被反映单位的人员',
  powersRule,
  (v) => {
    const own = sittingIn(v, v.file.verifiers, [v.file.unit]);
    if (own.length > 0) return `${own.join('、')}是被反映单位的人员，不得核查本单位（S-04）`;
    return v.file.noInterest === true || '核查人员与被反映的单位、反映人有利害关系的，应当回避（S-04）';
  },
  '请更换核查人员',
);
export const noneRecused = claim('回避人员不参加核查', powersRule, (v) => {
  const recused = (v.file.verifiers ?? []).filter((id) => v.matter?.recused.includes(id));
  return recused.length === 0 || `${recused.map((id) => v.person(id)?.name ?? '').join('、')}已经回避`;
});
export const verifiedByNow = claim(
  '核查日期不晚于今天',
  leadRule,
  (v) => (v.file.verifiedOn ?? '') <= v.today || '核查日期晚于今天',
);
export const findingGiven = claim(
  '写明核查情况',
  powersRule,
  (v) => written(v.file.finding, 10) || '请写明核查到的事实和依据',
);

const instrumentOf = (v: V): ReferredMatter | undefined =>
  v.file.instrument === undefined ? undefined : v.referred(v.file.instrument);
const softKinds: readonly unknown[] = ['reminder', 'guidance', 'transfer'];
const issued = (v: V, soft: boolean): true | string => {
  const paper = instrumentOf(v);
  if (paper?.procedure !== 'instrument') return '请选择由本线索制发的监督文书';
  if (paper.file.lead !== v.matter?.id) return '所选的监督文书不是由本线索制发的';
  if (['drafted', 'dropped', 'withdrawn'].includes(paper.state)) return '监督文书还没有制发，或者已经撤回';
  if (softKinds.includes(paper.file.kind) !== soft)
    return soft ? '所选的不是提示、指引、转办' : '提示、指引、转办不是责令改正的监督文书';
  return true;
};
export const softIssued = claim(
  '已制发提示、指引',
  instrumentRule,
  (v) => issued(v, true),
  '请先由本线索起草并制发监督文书',
);
export const hardIssued = claim(
  '已制发监督文书',
  instrumentRule,
  (v) => issued(v, false),
  '请先由本线索起草并制发监督文书',
);
export const unitReported = claim(
  '被监督单位已经书面报告',
  instrumentRule,
  (v) => ['reported', 'closed'].includes(instrumentOf(v)?.state ?? '') || '监督文书还没有整改报告',
  '逾期不报告的，请催办，或者进一步处理',
);
/** S-03 */
export const withEvidence = claim(
  '复核有证据',
  leadRule,
  (v) => (v.file.acceptEvidence ?? []).length > 0 || '没有证明已经整改的材料，不能复核通过（S-03）',
  '请上传整改后的照片、决定书、退款凭证等',
);
export const escalationReasoned = claim(
  '写明理由',
  leadRule,
  (v) => written(v.file.escalationNote) || '请写明进一步处理的理由',
);
export const isRealName = claim(
  '实名的答复',
  leadRule,
  (v) => v.file.realName === true || '匿名线索没有可以答复的人，请“办结”',
);
export const replyGiven = claim(
  '答复写明结果',
  leadRule,
  (v) => written(v.file.reply, 10) || '答复应当写明核查的结果和理由',
);
export const isAnonymous = claim(
  '实名的应当答复',
  leadRule,
  (v) => v.file.realName !== true || '实名反映的应当答复投诉举报人',
  '请“答复并办结”',
);
