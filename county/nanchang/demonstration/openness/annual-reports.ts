/** Yearly openness reports: every office's own in January, the county's in March; one or two a year are late, and one is sent back. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { one } from './people.ts';
import { sources } from './topics.ts';

const competentOffice = 'government-office';
const works = [
  '及时更新机构职能、规划计划和财政信息，全年没有出现撤稿。',
  '围绕群众关心的补贴、征收、学区等事项集中公开，做好解读。',
  '把公开审查前移到公文办理环节，逐件标注公开属性。',
  '清理失效栏目，补齐依申请公开的登记和送达凭证。',
];
const problems = [
  '个别栏目更新不及时，已明确专人按月核对。',
  '政策解读形式单一，正在增加图表和问答。',
  '依申请公开答复的说理不够充分，已组织学习。',
];

const words = (year: number, s: number): Stated => ({
  overall: `${year}年，本单位认真执行政府信息公开条例。${works[(s + year) % works.length]}${works[(s + year + 1) % works.length]}`,
  problems: `${problems[(s + year) % problems.length]}上一年度查找的问题已经整改。`,
  others: '本年度没有收取信息处理费，没有其他需要报告的事项。',
  tablesChecked: true,
});

function* settled(t: Tale, office: string, stated: Stated): Generator<LegalDate, void, void> {
  t.act('compile', one(t, 'officer', office), stated);
  yield t.after(t.random.int(1, 2));
  t.act('settle', one(t, 'head', office), { secrecyCleared: true });
  yield t.after(1);
  t.act('publish', one(t, 'officer', office), { publication: 'report', secrecyReviewed: true });
}

function officeStory(office: string, s: number, year: number, calendar: Calendar): Story {
  const late = (s + year) % 29 === 3;
  return {
    key: `openness-annual-${office}-${year}`,
    procedure: 'openness/annual-report',
    last: true,
    office,
    start: calendar.addWorkingDays(calendar.nextWorkingDay(`${year + 1}-01-02`), s % 7),
    *tell(t) {
      const officer = one(t, 'officer', office);
      const competent = one(t, 'competent', competentOffice);
      t.act('begin', officer, { year, level: 'office', frozenOn: `${year}-12-31` });
      if (late) {
        yield t.calendar.nextWorkingDay(`${year + 1}-02-20`);
        t.act('urge', competent);
        yield t.after(2);
      } else yield t.after(t.random.int(1, 4));
      yield* settled(t, office, words(year, s));
      yield t.today;
      if (late) t.act('submitLate', officer, { lateWhy: '经办人员调整，没有及时交接。' });
      else t.act('submit', officer);
      yield t.after(t.random.int(1, 5));
      if ((s + year) % 23 === 5 && !late) {
        t.act('demandMore', competent, { demand: '请补充平台建设和监督保障的情况。' });
        yield t.after(2);
        yield* settled(t, office, words(year, s + 1));
        yield t.today;
        t.act('submit', officer);
        yield t.after(2);
      }
      t.act('acknowledge', competent, { receipt: '内容齐全，已经备案。' });
    },
  };
}

function countyStory(year: number, calendar: Calendar): Story {
  return {
    key: `openness-annual-county-${year}`,
    procedure: 'openness/annual-report',
    last: true,
    office: competentOffice,
    start: calendar.nextWorkingDay(`${year + 1}-02-20`),
    *tell(t) {
      t.act('begin', one(t, 'competent', competentOffice), { year, level: 'county', frozenOn: `${year}-12-31` });
      yield t.after(6);
      yield* settled(t, competentOffice, {
        ...words(year, 0),
        overall: `${year}年，全县各级行政机关认真执行政府信息公开条例。${works.join('')}`,
        appraisal: '对各部门、乡镇的政府信息公开工作进行了年度考核；社会评议总体良好；没有责任追究的情况。',
      });
      yield t.today;
      t.act('announce', one(t, 'competent', competentOffice));
    },
  };
}

/** Of the years from 2021; those whose January has not come are not told. */
export const annualReportStories = (calendar: Calendar): Story[] =>
  Array.from({ length: 10 }, (_, i) => 2021 + i).flatMap((year) => [
    ...sources.map(({ office }, s) => officeStory(office, s, year, calendar)),
    countyStory(year, calendar),
  ]);
