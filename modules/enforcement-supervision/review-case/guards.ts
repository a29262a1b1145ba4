/** What must be true of a reviewed file: chance chose it, strangers review it apart from each other, every point off has its reason, a veto is a veto. */
import { wasDrawn } from '../../../kernel/draw/index.ts';
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { reviewRule } from '../rules.ts';
import { sittingIn, written } from '../words.ts';
import { grades, type ReviewCaseFile, sections } from './matter.ts';
import { deducted, gradeOf, machinePoints, reviewedCase, vetoed } from './sheet.ts';

type V = View<ReviewCaseFile>;
const claim = kernelClaim<V>;

export const drawn = wasDrawn({ draw: 'campaign', subject: 'case', pool: 'cases' }, reviewRule);
const campaignOf = (v: V) => (v.file.campaign === undefined ? undefined : v.referred(v.file.campaign));
const listedIn = (v: V, field: string): readonly string[] =>
  (campaignOf(v)?.file[field] as readonly string[] | undefined) ?? [];

export const ofCampaign = claim('属于评查中的案卷评查', reviewRule, (v) => {
  const campaign = campaignOf(v);
  if (campaign?.procedure !== 'review' || campaign.state !== 'scoring') return '所选的案卷评查不在评查阶段';
  return campaign.file.name === v.file.campaignName || '评查名称与案卷评查不一致';
});
export const causeMatches = claim('案由与案卷一致', reviewRule, (v) => {
  const seen = reviewedCase(v)?.file.causeName;
  return seen === undefined || seen === v.file.cause || `案卷的案由是“${String(seen)}”`;
});
export const twoReviewers = claim('两名评查人员', reviewRule, (v) => {
  if ((v.file.reviewers ?? []).length !== 2) return '每份案卷由两名评查人员分别评分';
  const strangers = (v.file.reviewers ?? []).filter((id) => !listedIn(v, 'reviewers').includes(id));
  return (
    strangers.length === 0 || `${strangers.map((id) => v.person(id)?.name ?? '').join('、')}不是本次评查确定的评查人员`
  );
});
export const arbiterNamed = claim(
  '复评人员是本次评查确定的',
  reviewRule,
  (v) =>
    (v.file.arbiter ?? []).every((id) => listedIn(v, 'arbiters').includes(id)) || '复评人员不是本次评查确定的复评人员',
);
const apartFrom = (people: readonly string[] | undefined, v: V): true | string => {
  const seen = reviewedCase(v);
  const own = sittingIn(v, people, [seen?.office, seen?.authority]);
  return own.length === 0 || `${own.join('、')}是办理这一案件的单位的人员，应当回避（S-04）`;
};
/** S-04 */
export const notOfUnit = claim(
  '评查人员不是办案单位的人员',
  reviewRule,
  (v) => apartFrom([...(v.file.reviewers ?? []), ...(v.file.arbiter ?? [])], v),
  '请更换评查人员',
);

const sheet = (score: number | undefined, lines: string | undefined): true | string => {
  const read = deducted(lines);
  if ('fault' in read) return `“${read.fault}”没有写明扣分、项目和理由，请写成“扣5分，程序，送达回证没有签收日期”`;
  const unknown = (lines ?? '')
    .split('\n')
    .map((l) => l.split(/[，,]/)[1]?.trim())
    .find((s) => s !== undefined && !(sections as readonly string[]).includes(s));
  if (unknown !== undefined) return `没有“${unknown}”这一评查部分，应当是${sections.join('、')}之一`;
  return 100 - read.points === score || `扣分合计${read.points}分，得分应当是${Math.max(0, 100 - read.points)}分`;
};
const againstMachine = (
  v: V,
  score: number | undefined,
  vetoes: readonly unknown[] | undefined,
  note: string | undefined,
): true | string => {
  if (written(note, 8)) return true;
  const veto = vetoed(v);
  if (veto.length > 0 && (vetoes ?? []).length === 0)
    return `机器核验缺否决项“${veto.map((f) => f.label).join('、')}”，没有认定否决的应当说明理由`;
  const most = 100 - machinePoints(v);
  return (score ?? 0) <= most || `机器核验应扣${machinePoints(v)}分，评分${score ?? 0}分高于${most}分，应当说明理由`;
};
export const firstReasoned = claim('每项扣分有理由', reviewRule, (v) =>
  sheet(v.file.firstScore, v.stated.firstDeductions),
);
export const secondReasoned = claim('每项扣分有理由', reviewRule, (v) =>
  sheet(v.file.secondScore, v.stated.secondDeductions),
);
export const firstChecked = claim('与机器核验一致或者说明', reviewRule, (v) =>
  againstMachine(v, v.file.firstScore, v.stated.firstVetoes, v.stated.firstNote),
);
export const secondChecked = claim('与机器核验一致或者说明', reviewRule, (v) =>
  againstMachine(v, v.file.secondScore, v.stated.secondVetoes, v.stated.secondNote),
);

const gap = (v: V): number => Math.abs((v.file.firstScore ?? 0) - (v.file.secondScore ?? 0));
/** One finds a veto where the other finds none: no number says how far apart they are. */
const disagree = (v: V): boolean => (v.file.firstVetoes ?? []).length > 0 !== (v.file.secondVetoes ?? []).length > 0;
const far = (v: V): boolean => gap(v) > Number(v.setting('gap')) || disagree(v);
export const closeEnough = claim(
  '两人评分相近',
  reviewRule,
  (v) =>
    !far(v) ||
    (disagree(v)
      ? '两人对否决项的认定不一致，应当由复评人员复评'
      : `两人评分相差${gap(v)}分，超过${String(v.setting('gap'))}分，应当由复评人员复评`),
  '请“复评”',
);
export const tooFar = claim(
  '评分悬殊才复评',
  reviewRule,
  (v) => far(v) || `两人评分相差${gap(v)}分，没有超过${String(v.setting('gap'))}分，请合议`,
);
export const between = claim('合议得分在两人评分之间', reviewRule, (v) => {
  const [low, high] = [
    Math.min(v.file.firstScore ?? 0, v.file.secondScore ?? 0),
    Math.max(v.file.firstScore ?? 0, v.file.secondScore ?? 0),
  ];
  return ((v.file.score ?? -1) >= low && (v.file.score ?? -1) <= high) || `合议得分应当在${low}分和${high}分之间`;
});
export const vetoKept = claim('两人都认定的否决项不得取消', reviewRule, (v) => {
  const both = (v.file.firstVetoes ?? []).length > 0 && (v.file.secondVetoes ?? []).length > 0;
  return !both || (v.stated.vetoes ?? []).length > 0 || '两人都认定有否决项，合议时不得取消';
});
export const reasonGiven = claim(
  '写明理由',
  reviewRule,
  (v) => written(v.file.scoreReason) || '请写明合议、复评的理由',
);
export const gradeRight = claim('等次与得分、否决项一致', reviewRule, (v) => {
  const right = gradeOf(v, v.file.score ?? 0, (v.file.vetoes ?? []).length > 0);
  if (v.file.grade === right) return true;
  return (v.file.vetoes ?? []).length > 0
    ? '有否决项的，等次为不合格'
    : `得分${v.file.score ?? 0}分，等次应当是${grades[right]}`;
});
export const unitOfCase = claim('反馈给办理这一案件的单位', reviewRule, (v) => {
  const seen = reviewedCase(v);
  return (
    seen === undefined || [seen.office, seen.authority].includes(v.file.unit) || '所填的单位不是办理这一案件的单位'
  );
});
export const objectionReasoned = claim(
  '异议写明理由',
  reviewRule,
  (v) => written(v.file.objection, 8) || '请写明对哪一项扣分或者等次有异议、理由是什么',
);
export const recheckersApart = claim('复核人员没有参加评分', reviewRule, (v) => {
  if ((v.file.recheckers ?? []).length < 2) return '复核应当由两人以上进行';
  const scored = (v.file.recheckers ?? []).filter((id) =>
    [...v.did('scoreFirst'), ...v.did('scoreSecond'), ...v.did('arbitrate')].some((d) => d.by === id),
  );
  return scored.length > 0
    ? `${scored.map((id) => v.person(id)?.name ?? '').join('、')}参加过评分，不得复核`
    : apartFrom(v.file.recheckers, v);
});
export const recheckReasoned = claim(
  '复核写明理由',
  reviewRule,
  (v) => written(v.file.recheckNote, 8) || '请逐项写明对异议的复核意见',
);
export const faultless = claim(
  '没有需要整改的问题',
  reviewRule,
  (v) => !written(v.file.problems) || '已经写明问题和改进意见，应当整改',
  '请被评查单位报告整改情况',
);
/** S-03 */
export const withEvidence = claim(
  '整改有证据',
  reviewRule,
  (v) => (v.file.evidence ?? []).length > 0 || '没有整改的证据，不能复核通过（S-03）',
);
