import { D713 } from '../../../../law/index.ts';
import { peopleOf, textOf, written } from '../../rules.ts';
import { claim } from './claim.ts';

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
