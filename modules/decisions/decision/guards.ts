/** What must be true before each act of a decision: the claims of 重大行政决策程序暂行条例, one by one. */
import { claim as kernelClaim } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { peopleOf, textOf, written } from '../rules.ts';
import { steps } from './matter.ts';
import { missingSteps, reviewed, type Step, stands, stillOutdated, type V } from './standing.ts';

const claim = kernelClaim<V>;

export const inScope = claim(
  '属于重大行政决策的范围',
  D713.art(3),
  (v) => v.file.within === true || '宏观调控、政府立法、突发事件应急处置的决策不适用重大行政决策程序',
  '请按照有关规定的程序办理',
);
export const byStudyOffice = claim(
  '由承担研究论证的单位提出',
  D713.art(10),
  (v) => v.actor.offices.includes(v.file.studyOffice ?? '') || '研究论证不由您所在的单位承担',
);
export const byLead = claim(
  '由牵头的决策承办单位办理',
  D713.art(11),
  (v) => v.actor.offices.includes(v.file.leadOffice ?? '') || '您所在的单位不是牵头的决策承办单位',
);
export const byExecutor = claim(
  '由决策执行单位报告',
  D713.art(34),
  (v) => (v.file.executors ?? []).some((o) => v.actor.offices.includes(o)) || '您所在的单位不是决策执行单位',
);
export const optionsOnDivergence = claim(
  '分歧较大的写明方案',
  D713.art(12, 4),
  (v) => v.file.divergent !== true || (v.file.optionCount ?? 1) >= 2 || '有关方面存在较大分歧，只有一个方案',
  '可以提出两个以上方案',
);
export const disputesTold = claim(
  '没有取得一致的如实说明',
  D713.art(13),
  (v) => (v.file.disputes ?? '').trim() !== '' || '请写明争议的主要问题、各方意见和理由；没有的写“无”',
);

export const publicHeard = claim(
  '公开征求意见已经结束并逐条研究',
  D713.art(15),
  (v) => {
    if (!(v.file.ways ?? []).includes('public')) return true;
    const consulted = v.file.consultation === undefined ? undefined : v.referred(v.file.consultation);
    if (!consulted) return '请选择本决策事项的公开征求意见';
    if (textOf(consulted, 'about') !== v.matter?.id) return '所选的公开征求意见不是就本决策事项作出的';
    return consulted.state === 'concluded' || '公开征求意见还没有办结，意见没有研究采纳完毕';
  },
  '请先办结公开征求意见',
);
export const consultedAfterChange = claim('改动以后重新征求意见', D713.art(15), (v) => {
  const [changed, about] = [v.last('revise'), v.file.consultation];
  const must =
    changed !== undefined &&
    ((v.matter?.file.outdated as readonly string[] | undefined) ?? []).includes('participation');
  if (!must || about === undefined || !(v.file.ways ?? []).includes('public')) return true;
  return (v.referred(about)?.openedOn ?? '') >= changed.on || '草案已作实质修改，所选的是修改以前的公开征求意见';
});
export const groupsHeard = claim(
  '与特定群体沟通协商',
  D713.art(14, 3),
  (v) =>
    v.file.groups !== true ||
    written(v.file.groupsHeard) ||
    '涉及特定群体利益，应当与相关人民团体、社会组织以及群众代表沟通协商',
);
export const somehowHeard = claim(
  '听取意见的方式',
  D713.art(14),
  (v) => (v.file.ways ?? []).length > 0 || '请选择听取意见的方式',
);
export const mayNotHear = claim(
  '只有依法不予公开的才不听取意见',
  D713.art(14),
  (v) => v.file.undisclosable === true || '除依法不予公开的决策事项外，应当充分听取意见',
  '请选择便于社会公众参与的方式听取意见',
);

export const hearingAhead = claim(
  '听证会在送达材料以后',
  D713.art(16, 3),
  (v) => (v.file.hearingOn ?? '') > v.on || '听证会日期应当在今天以后',
);
export const hearingHeld = claim(
  '听证会已经举行',
  D713.art(17),
  (v) =>
    (v.last('callHearing') !== undefined && v.on >= (v.file.hearingOn ?? '')) ||
    `听证会定于${v.file.hearingOn ?? ''}举行，不能提前记录`,
);
export const hearingSigned = claim(
  '听证参加人确认记录并签字',
  D713.art(17),
  (v) => v.file.hearingSigned === true || '听证会记录应当由听证参加人确认并签字',
);
export const mayNotHoldHearing = claim(
  '依法应当听证的不得省略',
  D713.art(16),
  (v) => v.file.hearingRequired !== true || '法律、法规、规章规定应当听证，不得省略',
);

export const expertsIndependent = claim(
  '专家与决策事项没有直接利害关系',
  D713.art(20),
  (v) => v.file.expertsIndependent === true || '不得选择与决策事项有直接利害关系的专家、专业机构',
  '请另选专家、专业机构重新论证',
);
export const expertsSigned = claim(
  '书面论证意见署名、盖章',
  D713.art(19, 2),
  (v) => v.file.expertsSigned === true || '书面论证意见应当署名、盖章',
);
export const mayNotArgue = claim(
  '专业性、技术性较强的应当论证',
  D713.art(19),
  (v) => v.file.technical !== true || '专业性、技术性较强的决策事项，应当组织专家、专业机构论证',
);

export const changedSinceUncontrollable = claim(
  '风险不可控的先调整草案',
  D713.art(24),
  (v) => {
    const [assessed, revised] = [v.last('assessRisk'), v.last('revise')];
    if (!assessed || v.matter?.file.riskLevel !== 'uncontrollable') return true;
    return (revised?.seq ?? 0) > assessed.seq || '上次评估的结论是风险不可控，草案还没有调整';
  },
  '请先修改草案，采取措施确保风险可控，再重新评估',
);
export const mayNotAssess = claim(
  '可能影响社会稳定、公共安全的应当评估',
  D713.art(22),
  (v) =>
    v.file.riskSensitive !== true ||
    written(v.file.riskSkipWhy, 8) ||
    '可能对社会稳定、公共安全等造成不利影响，应当评估风险；已按规定评估的，写明评估的名称和结论',
);
export const competitionUntil = claim(
  '适用例外的写明实施期限',
  D713.art(29),
  (v) =>
    v.file.competition !== 'exception' || v.file.competitionUntil !== undefined || '适用例外规定的，应当写明实施期限',
);
export const mayNotReviewCompetition = claim(
  '涉及经营者经济活动的应当公平竞争审查',
  D713.art(29),
  (v) => v.file.affectsMarket !== true || '涉及经营者经济活动，应当进行公平竞争审查',
);

const articleOf: Readonly<Record<Step, string>> = {
  participation: '第十四条',
  hearing: '第十六条',
  experts: '第十九条',
  risk: '第二十二条',
  competition: '第二十九条',
};
export const allSteps = claim(
  '各项程序已经履行或者依法不适用',
  D713.art(26),
  (v) => {
    const missing = missingSteps(v);
    return (
      missing.length === 0 ||
      `${missing.map((s) => `${steps[s]}（${articleOf[s]}）`).join('、')}没有履行，也没有说明不适用的理由`
    );
  },
  '送请合法性审查，应当说明履行决策法定程序的情况',
);
export const riskControllable = claim(
  '风险可控',
  D713.art(24),
  (v) => stands(v, 'risk') !== 'done' || v.matter?.file.riskLevel !== 'uncontrollable' || '风险评估的结论是风险不可控',
  '请先修改草案，采取措施确保风险可控，再重新评估',
);
export const competitionAllows = claim(
  '公平竞争审查通过',
  D713.art(29),
  (v) =>
    stands(v, 'competition') !== 'done' ||
    v.matter?.file.competition !== 'nonCompliant' ||
    '公平竞争审查的结论是不符合公平竞争要求',
  '请修改草案以后重新审查',
);
export const reviewTime = claim(
  '保证必要的审查时间',
  D713.art(26, 2),
  (v) => {
    const earliest = v.calendar.addWorkingDays(v.on, 7);
    return (
      (v.file.reviewBy ?? '') >= earliest ||
      written(v.file.shortReviewWhy) ||
      `审查时间一般不少于7个工作日，即不早于${earliest}`
    );
  },
  '请改定更晚的日期；确需缩短的，写明理由',
);

/** The opinion that is referred to says what is stated here. */
export const opinionMatches = claim('与合法性审查意见一致', D713.art(25), (v) => {
  if (v.file.legalityReview === undefined)
    return written(v.file.legalityNumber, 2) || '请选择合法性审查事项，或者写明审查意见书的文号';
  const review = v.referred(v.file.legalityReview);
  if (!review) return '没有这项合法性审查';
  if (textOf(review, 'about') !== '' && textOf(review, 'about') !== v.matter?.id)
    return '所选的合法性审查不是就本决策事项作出的';
  const issued = textOf(review, 'issuedOn');
  if (issued === '') return '合法性审查还没有出具意见';
  if (issued !== v.file.legalityIssuedOn) return `审查意见于${issued}出具，与填写的日期不一致`;
  return textOf(review, 'conclusion') === v.file.legality || '填写的结论与审查意见不一致';
});
export const opinionAfterSending = claim('审查意见在送审以后出具', D713.art(25), (v) => {
  const sent = v.last('sendForReview')?.on ?? '';
  const issued = v.file.legalityIssuedOn ?? '';
  if (issued < sent) return `审查意见（${issued}）早于送审（${sent}）`;
  return issued <= v.on || '审查意见的日期晚于今天';
});
/** Shown, not barred: the time protects the reviewer, who may need less (一般不少于). */
export const opinionNotHasty = claim('审查时间不足', D713.art(26, 2), (v) => {
  const sent = v.last('sendForReview')?.on;
  if (sent === undefined || v.file.legalityIssuedOn === undefined) return true;
  return (
    v.calendar.addWorkingDays(sent, 7) <= v.file.legalityIssuedOn ||
    `送审（${sent}）以后不足7个工作日即出具审查意见（${v.file.legalityIssuedOn}）`
  );
});

export const legalityReviewed = claim(
  '草案经过合法性审查',
  D713.art(25, 2),
  (v) =>
    reviewed(v) ||
    (v.last('takeOpinion') ? '草案在合法性审查以后作了实质修改，应当重新审查' : '决策草案未经合法性审查，不得提交讨论'),
  '请送请合法性审查；征求意见不能代替合法性审查',
);
export const foundLawful = claim(
  '经审查合法',
  D713.art(25, 2),
  (v) => {
    switch (v.file.legality) {
      case 'unlawful':
        return '经审查不合法，不得提交讨论';
      case 'notReviewable':
        return '审查部门认为不属于审查范围，不能作为已经合法性审查';
      case 'lawfulAfterRevision':
        return written(v.file.revisedAsAdvised) || '审查意见要求修改，请写明调整、补充的情况；没有采纳的写明理由';
      default:
        return true;
    }
  },
  '请修改草案以后重新送审',
);
export const stepsStillStand = claim('改动以后已经重新履行', D713.art(29), (v) => {
  const missing = missingSteps(v);
  return missing.length === 0 || `${missing.map((s) => steps[s]).join('、')}在草案修改以后没有重新履行`;
});
/** 条例二十九: each of the papers is there, or is said to be inapplicable with its reason; what was done must be there. */
export const dossierComplete = claim(
  '提请审议的材料齐全',
  D713.art(29),
  (v) => {
    const f = v.file;
    const done = (step: Step): boolean => stands(v, step) === 'done';
    const wanted: readonly [string, string | undefined, boolean][] = [
      ['决策草案及相关材料', f.fileDraft, true],
      ['公平竞争审查的有关情况', f.fileCompetition, done('competition')],
      ['公众意见的研究采纳情况', f.fileParticipation, done('participation')],
      ['专家论证意见的研究采纳情况', f.fileExperts, done('experts')],
      ['风险评估报告', f.fileRisk, done('risk')],
      ['合法性审查意见', f.fileLegality, true],
    ];
    const lacking = wanted.filter(([, given, must]) => must && given !== 'present').map(([name]) => name);
    if (lacking.length > 0) return `${lacking.join('、')}已经履行或者必须报送，不能写“不适用”`;
    const without = wanted.filter(([, given]) => given === 'notApplicable').map(([name]) => name);
    return without.length === 0 || written(f.fileWhy) || `${without.join('、')}不适用的，逐项写明理由`;
  },
  '请补齐材料，或者写明不适用的理由',
);

export const itemIsThis = claim('会议讨论的是本决策事项', D713.art(30), (v) => {
  const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
  if (item?.procedure !== 'item') return '请选择会议议题';
  if (textOf(item, 'about') !== v.matter?.id) return '所选的议题不是讨论本决策事项';
  return item.state === 'resolved' || '这一议题还没有讨论';
});
const resultIs = (sentence: string, ...results: string[]) =>
  claim(sentence, D713.art(30), (v) => {
    const result = v.file.item === undefined ? '' : textOf(v.referred(v.file.item), 'result');
    return results.includes(result) || `会议对这一议题的结论不是“${sentence}”`;
  });
export const passed = resultIs('通过', 'approved', 'approvedWithChanges');
export const rejected = resultIs('不予通过', 'disapproved');
export const putOff = resultIs('暂缓', 'postponed');
export const referredBack = resultIs('退回修改', 'returned');
/** Order of the dates: no opinion after the meeting that relied on it. */
export const discussedAfterReview = claim('讨论在合法性审查以后', D713.art(25), (v) => {
  const met = v.file.item === undefined ? '' : textOf(v.referred(v.file.item), 'discussedOn');
  if (met !== (v.file.discussedOn ?? '')) return `会议于${met}讨论，与填写的日期不一致`;
  const submitted = v.last('submit')?.on ?? '';
  if (met < submitted) return `会议（${met}）早于提请审议（${submitted}）`;
  return (
    met >= (v.file.legalityIssuedOn ?? '') ||
    `审查意见（${v.file.legalityIssuedOn ?? ''}）晚于讨论（${met}），讨论时没有经过合法性审查`
  );
});
export const minuted = claim('讨论情况如实记录', D713.art(30, 3), (v) => {
  const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
  if (!item) return true;
  if (peopleOf(item, 'speakers').length === 0) return '议题没有发言记录';
  return textOf(item, 'dissent').trim() !== '' || '议题没有如实载明不同意见';
});

export const partyAgrees = claim(
  '出台前向县委请示报告',
  D713.art(31),
  (v) => v.file.partyConsents === true || '县委没有同意，不得出台',
  '请按照县委意见修改，或者退回',
);
export const partyBefore = claim('请示报告在集体讨论以后、今天以前', D713.art(31), (v) => {
  const day = v.file.partyReportedOn ?? '';
  return (day >= (v.file.discussedOn ?? '') && day <= v.on) || '向县委请示报告的日期应当在会议讨论以后，不晚于今天';
});
export const congressDone = claim(
  '人大常委会讨论决定或者报告',
  D713.art(8),
  (v) =>
    v.file.congress !== true ||
    written(v.file.congressDone) ||
    '属于人大及其常委会讨论决定或者应当在出台前报告的，应当先办理',
);
export const decidedAfterDiscussion = claim(
  '在集体讨论的基础上决定',
  D713.art(30),
  (v) => v.last('discuss') !== undefined || '没有经过会议集体讨论，不能作出决定',
);

export const isOut = claim(
  '决定已经在政府网站公布',
  D713.art(32),
  (v) => {
    const shown = v.matter?.publications?.decision;
    return (shown !== undefined && shown.down === undefined) || '决定还没有在政府网站公布';
  },
  '请先公开“重大行政决策”，再登记公布和解读',
);
export const announcedAfterDecision = claim('公布在决定以后', D713.art(32), (v) => {
  const decided = v.last('decide')?.on ?? '';
  return (
    ((v.file.announcedOn ?? '') >= decided && (v.file.announcedOn ?? '') <= v.on) ||
    `公布日期应当在决定（${decided}）以后，不晚于今天`
  );
});
export const onSite = claim(
  '公布的途径',
  D713.art(32),
  (v) => (v.file.announcedIn ?? []).includes('site') || '应当在政府网站公布',
);
export const interpreted = claim(
  '普遍关心或者专业性较强的作出解读',
  D713.art(32),
  (v) =>
    (v.file.technical !== true && v.file.groups !== true) ||
    written(v.file.interpretation) ||
    '应当说明公众意见、专家论证意见的采纳情况，并作宣传解读',
);
export const mayKeepInternal = claim(
  '只有依法不予公开的才不公布',
  D713.art(32),
  (v) => v.file.undisclosable === true || '重大行政决策应当公布，依法不予公开的除外',
);

export const otherEvaluator = claim(
  '不由决策前的主要论证评估单位评估',
  D713.art(36, 2),
  (v) => {
    const [who, before] = [(v.file.evaluator ?? '').trim(), [v.file.expertBody, v.file.riskBy]];
    return !before.some((b) => (b ?? '').trim() === who) || '决策作出前承担主要论证评估工作的单位，不得承担后评估';
  },
  '请另行确定评估单位',
);
export const evaluationSaysSo = claim(
  '后评估结果作为调整的依据',
  D713.art(37),
  (v) =>
    v.last('evaluate') !== undefined ||
    v.last('suspend') !== undefined ||
    v.file.trouble !== undefined ||
    '没有后评估、执行报告或者中止执行，不得随意变更或者停止执行',
);
export const keepsOutdated = claim('前次修改没有重新履行的仍须重新履行', D713.art(29), (v) => {
  const left = stillOutdated(v).filter((step) => !(v.file.outdated ?? []).includes(step));
  return left.length === 0 || `${left.map((s) => steps[s]).join('、')}在前次修改以后还没有重新履行，应当一并选择`;
});
export const competitionOutdated = claim(
  '实质修改后重新公平竞争审查',
  D713.art(29),
  (v) =>
    v.file.affectsMarket !== true ||
    (v.file.outdated ?? []).includes('competition') ||
    stands(v, 'competition') === undefined ||
    '涉及经营者经济活动的草案作实质修改，应当重新进行公平竞争审查',
);
export const archiveComplete = claim(
  '归档材料完整',
  D713.art(33),
  (v) => {
    const has = (name: 'minutes' | 'legality' | 'decision' | 'draft' | 'study' | 'initiation'): boolean =>
      (v.file.archive ?? []).includes(name);
    const lacking = [
      has('study') ? '' : '研究论证材料',
      has('initiation') ? '' : '启动决定',
      has('draft') ? '' : '草案及说明',
      stands(v, 'participation') === 'done' && !(v.file.archive ?? []).includes('participation') ? '公众参与材料' : '',
      stands(v, 'experts') === 'done' && !(v.file.archive ?? []).includes('experts') ? '专家论证意见' : '',
      stands(v, 'risk') === 'done' && !(v.file.archive ?? []).includes('risk') ? '风险评估报告' : '',
      has('legality') ? '' : '合法性审查意见',
      has('minutes') ? '' : '会议纪要和讨论记录',
      has('decision') ? '' : '决定和公布材料',
    ].filter((x) => x !== '');
    return lacking.length === 0 || `缺少${lacking.join('、')}，不能归档`;
  },
  '请补齐以后归档',
);
