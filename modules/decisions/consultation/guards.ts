/** What must be true of a consultation: its window, the reason for a shorter one, and an answer to every opinion. */
import { addDays, daysBetween } from '../../../kernel/calendar/index.ts';
import { claim as kernelClaim } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { written } from '../rules.ts';
import { countsOf, shownAtMost, type V } from './opinions.ts';

const claim = kernelClaim<V>;

/** 条例十五: the day of publication is not counted, and the last day belongs to the window. */
const ordinary = 30;

/** From the day on which the notice goes out (民法典二百零一). */
const longEnough = (v: V, from: string): boolean | string => {
  const closes = v.file.closesOn ?? '';
  if (closes >= addDays(from, ordinary)) return true;
  const days = closes > from ? daysBetween(from, closes) : 0;
  if (!written(v.file.shortenedWhy, 6))
    return `自${from}起至${closes}只有${days}日，一般不少于30日；缩短期限的，应当在公告中说明原因`;
  const floor = Number(v.setting('shortestWindow'));
  return days >= floor || `缩短以后只有${days}日，不得少于${floor}日（本地规定）`;
};
export const window = claim(
  '征求意见期限一般不少于30日',
  D713.art(15),
  (v) => longEnough(v, v.on),
  `最早的截止日期是公布之日起第30日；缩短的写明“缩短期限的说明”`,
);
/** What was drawn up in time may go out late; the window is counted again when it first leaves, and what changes it later is told at once. */
export const windowWhenShown = claim(
  '公布时期限仍不少于30日',
  D713.art(15),
  (v) => v.file.closesOn === undefined || v.matter?.publications?.notice !== undefined || longEnough(v, v.on),
  '请先延长截止日期，再公布',
);
export const businessWindow = claim(
  '与经营活动密切相关的期限',
  D713.art(15),
  (v) =>
    v.file.business !== true ||
    (v.file.closesOn ?? '') >= addDays(v.on, ordinary) ||
    '与市场主体生产经营活动密切相关，征求意见期限一般不少于30日（优化营商环境条例第六十二条）',
);
export const aboutOpen = claim('事项正在形成草案', D713.art(15), (v) => {
  const about = v.file.about === undefined ? undefined : v.referred(v.file.about);
  if (!about) return '请选择征求意见的事项';
  const shut = [
    'archived',
    'terminated',
    'withdrawn',
    'disapproved',
    'declined',
    'collectivelyDiscussed',
    'partyReported',
    'decided',
    'published',
  ];
  return about.module !== 'decisions' || !shut.includes(about.state) || '这一决策已经讨论或者办结，不能再征求意见';
});
export const sayHow = claim(
  '明确提出意见的方式',
  D713.art(15),
  (v) =>
    (written(v.file.contact, 6) && (v.file.channels ?? []).includes('site')) ||
    '应当通过政府网站公布，并明确提出意见的方式',
);
export const explained = claim(
  '公布草案及其说明',
  D713.art(15),
  (v) => (written(v.file.draftText, 10) && written(v.file.explanation, 10)) || '应当公布决策草案及其说明',
);
export const laterClose = claim(
  '新的截止日期晚于原定日期',
  D713.art(15),
  (v) => (v.file.closesOn ?? '') > String(v.matter?.file.closesOn ?? '') || '征求意见期限只能延长，不能提前截止',
);

/** The statute closes the window of itself; where the holidays of the year are not decreed yet it waits, and the office says so. */
export const windowOver = claim('期限已经届满', D713.art(15), (v) => {
  const last = v.calendar.nextWorkingDay(v.file.closesOn ?? '');
  return v.on > last || `征求意见至${last}截止，不能提前结束`;
});

export const allAnswered = claim(
  '对每一条意见都已研究并答复',
  D713.art(18),
  (v) => {
    const left = v.found('unanswered').length;
    return left === 0 || `还有${left}${left === shownAtMost ? '条以上' : '条'}意见没有研究答复`;
  },
  '请逐条写明采纳、部分采纳或者未采纳，以及理由',
);
export const countsAgree = claim('数字与意见一致', D713.art(18), (v) => {
  const f = v.file;
  const total = (f.adopted ?? 0) + (f.partly ?? 0) + (f.notAdopted ?? 0) + (f.merged ?? 0) + (f.aside ?? 0);
  if (total !== (f.received ?? 0))
    return `采纳、部分采纳、未采纳、合并、无关之和是${total}，与收到的${f.received ?? 0}条不等`;
  const found = v.found('opinions');
  if (found.length >= shownAtMost)
    return written(f.otherMatrix) || '意见超过一百条，请在“其余意见采纳情况”中写明其余的';
  const counts = countsOf(found);
  const wrong = (['received', 'adopted', 'partly', 'notAdopted', 'merged', 'aside'] as const).find(
    (name) => counts[name] !== (f[name] ?? 0),
  );
  return (
    wrong === undefined ||
    `案卷中收到${counts.received}条，采纳${counts.adopted}、部分采纳${counts.partly}、未采纳${counts.notAdopted}、合并${counts.merged}、无关${counts.aside}，与填写的不一致`
  );
});
