/** What must be true before each act of a review: a complete file, a conclusion of the list, an opinion on this very draft. */
import type { Span } from '../../kernel/calendar/index.ts';
import { local } from '../../kernel/citation/index.ts';
import { issuesOf, claim as kernelClaim, outcomesOf, type View } from '../../kernel/procedure/index.ts';
import { D713, GB115 } from '../../law/index.ts';
import {
  contractPoints,
  decisionPoints,
  documentPoints,
  generalPoints,
  type LegalityReviewFile,
  papersWanted,
} from './matter.ts';

export type V = View<LegalityReviewFile>;
const claim = kernelClaim<V>;

export const reviewRule = local('县人民政府文件审查工作规则');
export const gb115 = GB115.art();

const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
type Wanted = keyof typeof papersWanted;

/** What a draft of this kind must come with (条例二十六、国办发〔2018〕115号、县规则). */
export function wantedFor(v: V): Wanted[] {
  const { kind, concernsOperators } = v.file;
  const always: Wanted[] = ['draft', 'explanation', 'bases', 'ownReview'];
  const more: Wanted[] =
    kind === 'decision'
      ? ['consultation', 'process']
      : kind === 'normativeDocument'
        ? ['consultation']
        : kind === 'contract'
          ? ['counterparty']
          : [];
  return [...always, ...more, ...(concernsOperators ? (['fairCompetition'] as const) : [])];
}
/** Only these can ever be 不适用, and then with a reason. */
const mayBeNotNeeded: readonly Wanted[] = ['consultation', 'counterparty'];

export function lackingOf(v: V): Wanted[] {
  const has = new Set<string>(v.file.attached ?? []);
  const excused = new Set<string>(v.file.notNeeded ?? []);
  return wantedFor(v).filter((p) => !has.has(p) && !(mayBeNotNeeded.includes(p) && excused.has(p)));
}

/** The statute's or the county's shortest time for this kind, in its own unit. */
export function floorOf(v: V): number {
  const set = (key: string): number => (v.setting(key) as Span).count;
  switch (v.file.kind) {
    case 'decision':
      return 7;
    case 'normativeDocument':
      return 5;
    case 'contract':
      return set('contractFloor');
    default:
      return set('generalFloor');
  }
}

// 送审

export const sentByOwnOffice = claim(
  '由送审单位自己送审，或者经县政府办公室转送',
  reviewRule,
  (v) =>
    v.actor.capacities.includes('legality-review.registry') ||
    v.actor.offices.includes(v.file.sender ?? '') ||
    '送审单位应当是您所在的单位',
);
export const beforeSigning = claim(
  '审查在签发、签订以前',
  D713.art(25),
  (v) => v.file.signedAlready === false || '文件已经签发或者合同已经签订，不能再作事前合法性审查',
  '先行签发、签订的，由制定机关自行纠正，并报告本级人民政府',
);
/** 送请合法性审查，应当保证必要的审查时间. */
export const leavesTime = claim(
  '保证必要的审查时间',
  D713.art(26),
  (v) => {
    const { neededOn, timing } = v.file;
    if (neededOn === undefined || timing === 'urgent') return true;
    const least = floorOf(v);
    return (
      neededOn > v.calendar.addWorkingDays(v.on, least) || `拟于${neededOn}提交审议，不足${least}个工作日的审查时间`
    );
  },
  '请推迟审议日期；确属紧急的，选择“紧急”并写明事由',
);
export const urgencyReasoned = claim(
  '紧急的写明事由',
  gb115,
  (v) =>
    v.file.timing !== 'urgent' ||
    written(v.file.urgentWhy, 8) ||
    '选择“紧急”的，应当写明突发事件或者上级紧急命令的情况',
);
const previousOf = (v: V) => (v.file.previous === undefined ? undefined : v.referred(v.file.previous));

export const namesPrevious = claim(
  '再次送审的指明上一次',
  reviewRule,
  (v) =>
    v.file.previous !== undefined ||
    v.found('sameDocument').length === 0 ||
    `文件登记号“${v.file.documentCode ?? ''}”已经送审过，再次送审应当选择上一次送审`,
);
export const sameDocument = claim('与上一次送审是同一文件', reviewRule, (v) => {
  if (v.file.previous === undefined) return true;
  const before = previousOf(v);
  if (!before) return '没有找到上一次送审';
  if (before.file.documentCode !== v.file.documentCode) return '文件登记号与上一次送审不同，不是同一文件';
  return before.state !== 'withdrawn' &&
    before.state !== 'issued' &&
    before.state !== 'responded' &&
    before.state !== 'archived' &&
    before.state !== 'returned'
    ? '上一次送审还没有办结'
    : true;
});
/** A changed draft needs a new opinion; an unchanged one that has its opinion needs none. */
export const draftChanged = claim('内容改动的重新审查，没有改动的不重复审查', D713.art(25), (v) => {
  const before = previousOf(v);
  if (!before || before.state === 'returned' || before.state === 'withdrawn') return true;
  return (
    Number(v.file.draftVersion ?? 0) > Number(before.file.draftVersion ?? 0) ||
    `上一次已经对第${String(before.file.draftVersion)}稿出具审查意见，再次送审的稿次应当增加`
  );
});

// 材料审核

export const complete = claim(
  '送审材料齐全',
  D713.art(26),
  (v) => {
    const lacking = lackingOf(v);
    return lacking.length === 0 || `缺少：${lacking.map((p) => papersWanted[p]).join('、')}`;
  },
  '材料不齐的，要求补充或者退回；审查时间自材料齐全之日起算',
);
export const notNeededReasoned = claim(
  '不适用的材料说明理由',
  reviewRule,
  (v) => (v.file.notNeeded ?? []).length === 0 || written(v.file.notNeededWhy) || '请写明不适用的理由',
);
/** 条例二十九; a contract with an operator is a specific policy measure too (公平竞争审查条例实施办法二). */
export const fairCompetitionShown = claim(
  '涉及经营者经济活动的附公平竞争审查结论',
  D713.art(29),
  (v) =>
    v.file.concernsOperators !== true ||
    (v.file.attached ?? []).includes('fairCompetition') ||
    '涉及经营者经济活动（包括与经营者签订的协议），应当先作公平竞争审查',
  '请起草单位完成公平竞争审查后补充结论',
);
export const completeNotLater = claim(
  '材料齐全日期不早于送审',
  reviewRule,
  (v) =>
    (v.file.completeOn ?? '') >= (v.last('supplement') ?? v.last('submit'))!.on || '材料齐全日期早于送审（补正）日期',
);

// 听取意见

export const adviceAnswered = claim('法律顾问已经署名出具意见', D713.art(28), (v) => {
  const found = v.file.adviceMatter === undefined ? undefined : v.referred(v.file.adviceMatter);
  if (!found) return '没有找到法律顾问承办的事项';
  if (found.file.signed !== true || !['answered', 'closed'].includes(found.state)) return '法律顾问还没有出具意见';
  if (found.file.about !== undefined && found.file.about !== v.matter?.id) return '这份法律意见是就另一事项出具的';
  return found.file.adviser === v.file.adviser || '出具意见的法律顾问与承办事项记载的不一致';
});
/** 法律顾问意见不代替审查意见: whoever gave advice neither reviews nor signs. */
export const adviserApart = claim(
  '提出法律意见的人与审查人员分开',
  D713.art(28),
  (v) =>
    ![v.file.adviser, v.file.publicLawyer].some(
      (who) => who !== undefined && ((v.file.reviewers ?? []).includes(who) || v.actor.id === who),
    ) || '审查人员不能同时作为法律顾问、公职律师提出意见',
  '请由其他人员提出法律意见，或者改派审查人员',
);
export const replyAhead = claim(
  '回复日期在今天以后',
  reviewRule,
  (v) => (v.file.unitsReplyBy ?? '') > v.on || '请被征求单位回复的日期应当在今天以后',
);
export const wasAsked = claim(
  '由被征求意见的单位回复',
  reviewRule,
  (v) =>
    (v.file.unitsAsked ?? []).some((o) => v.actor.offices.includes(o)) || '审查部门没有就这件文件征求您所在单位的意见',
);

// 与上一次送审对照

/** The numbered issues of the last opinion on this document, where it asked for changes. */
const raisedBefore = (v: V) => {
  const before = previousOf(v);
  return Number(before?.file.suggestionCount ?? 0) > 0 ? issuesOf(String(before?.file.opinion ?? '')) : [];
};
export const earlierRaised = claim(
  '上一次审查提出了修改意见',
  gb115,
  (v) => raisedBefore(v).length > 0 || '没有上一次送审，或者上一次没有提出修改意见，不用核对',
);
export const everyIssueFollowed = claim(
  '上一次的修改意见逐条核对',
  gb115,
  (v) => {
    const followed = outcomesOf(v.file.earlierOutcomes ?? '');
    const left = raisedBefore(v).filter((issue) => !followed.some((f) => f.number === issue.number));
    if (left.length > 0) return `还没有核对：${left.map((issue) => `第${issue.number}条`).join('、')}`;
    const bare = followed.filter((f) => f.outcome !== 'adopted' && !written(f.note));
    return bare.length === 0 || `${bare.map((f) => `第${f.number}条`).join('、')}没有完全采纳，请写明情况`;
  },
  '一条一行，写明“已采纳”“部分采纳”或者“未采纳”',
);
/** Shown, not demanded: the opinion on this draft does not depend on what became of the last one. */
export const earlierFollowed = claim(
  '再次送审的核对上一次意见的采纳情况',
  gb115,
  (v) =>
    raisedBefore(v).length === 0 || v.did('followUp').length > 0 || '上一次审查提出了修改意见，还没有逐条核对采纳情况',
  '在“与上一稿对照”页面逐条核对',
);

// 审查意见

const pointsOf = (v: V): readonly [readonly string[] | undefined, Readonly<Record<string, string>>] => {
  switch (v.file.kind) {
    case 'decision':
      return [v.file.decisionChecked, decisionPoints];
    case 'normativeDocument':
      return [v.file.documentChecked, documentPoints];
    case 'contract':
      return [v.file.contractChecked, contractPoints];
    default:
      return [v.file.generalChecked, generalPoints];
  }
};
export const everyPoint = claim('逐项审查法定内容', D713.art(27), (v) => {
  if (v.file.conclusion === 'notReviewable') return true;
  const [checked, points] = pointsOf(v);
  const left = Object.keys(points).filter((p) => !(checked ?? []).includes(p));
  return left.length === 0 || `还没有审查：${left.map((p) => points[p]).join('、')}`;
});
/** Words that are no conclusion. */
const vague = ['原则同意', '原则上同意', '原则可行', '基本合法'];
export const clearConclusion = claim(
  '结论明确，不得以“原则同意”代替',
  reviewRule,
  (v) => {
    const word = vague.find((w) => (v.file.opinion ?? '').includes(w));
    return word === undefined || `审查意见中的“${word}”不是审查结论`;
  },
  '请在“合法、应当予以修改、不合法、不属于审查范围、明示法律风险”中选定，并在意见中写明理由',
);
export const opinionFits = claim('意见与结论一致', gb115, (v) => {
  const { conclusion, suggestionCount = 0, opinion } = v.file;
  if (!written(opinion)) return '请写明审查意见和理由';
  if (conclusion === 'lawfulAfterRevision' && suggestionCount === 0) return '结论为“应当予以修改”的，逐条写明修改意见';
  if (conclusion === 'lawful' && suggestionCount > 0) return '提出修改意见的，结论应当是“应当予以修改”';
  return conclusion !== 'unlawful' || written(opinion, 10) || '结论为“不合法”的，应当写明违反的规定';
});
export const riskOnlyForDecisions = claim('明示法律风险限于国家尚无明确规定的探索性改革决策', D713.art(25), (v) => {
  if (v.file.conclusion !== 'riskDisclosed') return true;
  if (v.file.kind !== 'decision') return '只有重大行政决策可以明示法律风险后提交讨论';
  return written(v.file.risk, 10) || '请写明法律风险和国家尚无明确规定的情况';
});
export const adviceHeard = claim(
  '审查中组织法律顾问、公职律师提出法律意见',
  D713.art(28),
  (v) =>
    v.file.kind !== 'decision' ||
    v.file.conclusion === 'notReviewable' ||
    v.did('receiveAdvice').length + v.did('hearPublicLawyer').length > 0 ||
    '重大行政决策的合法性审查，应当组织法律顾问、公职律师提出法律意见',
);
/** Ceilings are duties: the opinion still comes, and says why it is late. */
const ceilings = ['decisionCeiling', 'documentCeiling', 'contractCeiling', 'generalCeiling'];
export const dueOf = (v: V): string | undefined =>
  ceilings.map((id) => v.limit(id)).find((l) => l?.status === 'running')?.due ?? undefined;
export const inTime = claim(
  '在审查期限以内出具',
  reviewRule,
  (v) => (v.file.issuedOn ?? v.on) <= (dueOf(v) ?? '9999') || `审查期限已于${dueOf(v)}届满`,
  '请用“逾期出具审查意见书”，写明原因',
);
export const overdue = claim(
  '审查期限已经届满',
  reviewRule,
  (v) => (v.file.issuedOn ?? v.on) > (dueOf(v) ?? '9999') || '审查期限还没有届满，不用写明逾期原因',
);
export const issuedAfterSigning = claim(
  '出具在审签以后',
  reviewRule,
  (v) => (v.file.issuedOn ?? '') >= (v.last('sign')?.on ?? '') || '出具日期早于审签日期',
);

// 采纳情况

export const adoptionCounted = claim('采纳条数与采纳情况一致', gb115, (v) => {
  const { adoption, suggestionsAdopted = 0, suggestionCount = 0 } = v.file;
  if (suggestionsAdopted > suggestionCount) return `审查意见${suggestionCount}条，采纳的不能多于此数`;
  if (adoption === 'all') return suggestionsAdopted === suggestionCount || '全部采纳的，采纳条数应当等于意见条数';
  if (adoption === 'none') return suggestionsAdopted === 0 || '没有采纳的，采纳条数应当为零';
  return suggestionsAdopted < suggestionCount || '部分采纳的，采纳条数应当少于意见条数';
});
/** 起草单位未完全采纳的，应当在提请审议时详细说明理由. */
export const explained = claim(
  '没有完全采纳的向审议机关书面说明',
  gb115,
  (v) =>
    v.file.adoption === 'all' ||
    (written(v.file.notAdoptedWhy) && v.file.explainedToBody === true) ||
    '没有完全采纳合法性审核意见的，应当说明理由并在提请审议时向审议机关书面说明',
);
export const unlawfulStops = claim(
  '审查不合法的不得提交审议',
  D713.art(25),
  (v) => v.file.conclusion !== 'unlawful' || v.file.adoption === 'all' || '审查不合法的，不得不予采纳而提交审议',
  '请修改后重新送审，或者终止',
);
export const answered = claim(
  '有修改意见的已经反馈采纳情况',
  gb115,
  (v) =>
    (v.file.suggestionCount ?? 0) === 0 ||
    v.did('respond').length > 0 ||
    '审查意见提出了修改意见，送审单位还没有反馈采纳情况',
);
