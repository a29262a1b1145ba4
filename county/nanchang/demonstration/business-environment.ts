/** Measures for the business environment: 27 in force at the end of 2023, as the county reported; and today's evaluations. */
import { addDays, addYears, type Calendar, type LegalDate } from '../../../kernel/calendar/index.ts';
import { personOf } from '../people.ts';
import { dayPicker } from './calendar-days.ts';
import { randomOf } from './random.ts';
import type { Story, Tale } from './tale.ts';

/** What the county's report of 2023 says (part 一, paragraph 5). */
export const measures2023 = 27;

const officer = 'development-reform.environment';

type Line = readonly [name: string, area: string, lead: string, who: string];

const measures: readonly Line[] = [
  ['百名检察官进千企', 'justice', 'rule-of-law', '重点企业'],
  ['万所联万会', 'legal', 'justice', '商会和会员企业'],
  ['诉事速办', 'justice', 'petition', '反映诉求的市场主体'],
  ['企业安静日', 'inspection', 'justice', '全县企业'],
  ['涉企行政执法“四张清单”', 'inspection', 'justice', '轻微违法的市场主体'],
  ['双随机、一公开跨部门联合抽查', 'inspection', 'market-regulation', '检查对象名录库中的企业'],
  ['企业登记一点五小时办结', 'market', 'government-services', '新办企业'],
  ['市场准入负面清单外零门槛', 'market', 'development-reform', '投资者'],
  ['市场主体大排查大培育', 'market', 'market-regulation', '个体工商户和小微企业'],
  ['个转企一件事', 'market', 'market-regulation', '个体工商户'],
  ['企业注销一网通办', 'market', 'market-regulation', '拟退出的企业'],
  ['证明事项告知承诺', 'services', 'justice', '办事的群众和企业'],
  ['容缺后补和承诺制', 'services', 'government-services', '办事企业'],
  ['一链办理', 'services', 'government-services', '建设项目业主'],
  ['惠企政策免申即享', 'finance', 'industry', '符合条件的企业'],
  ['惠企政策一窗兑现', 'finance', 'industry', '申报企业'],
  ['银税互动', 'finance', 'finance', '守信小微企业'],
  ['拖欠中小企业账款清理', 'credit', 'industry', '中小企业'],
  ['信用修复一次告知', 'credit', 'development-reform', '受处罚的企业'],
  ['守信激励名单', 'credit', 'development-reform', '诚信经营者'],
  ['企业法律服务帮帮团', 'legal', 'justice', '中小微企业'],
  ['企企配顾问', 'legal', 'justice', '中小微企业'],
  ['涉企纠纷调解直通车', 'justice', 'justice', '有纠纷的企业'],
  ['水电气网联合报装', 'factors', 'housing', '新建项目'],
  ['标准地加承诺制', 'factors', 'natural-resources', '工业项目'],
  ['用工余缺调剂', 'factors', 'human-resources', '规模以上企业'],
  ['企业用能预警服务', 'factors', 'development-reform', '用能企业'],
];
/** Measures that had ended before the end of 2023, and one adopted that year and begun the year after. */
const earlier: readonly Line[] = [
  ['疫情期间企业服务专员', 'services', 'industry', '全县企业'],
  ['首贷续贷贴息', 'finance', 'finance', '小微企业'],
];
const later: Line = ['涉企检查扫码入企', 'inspection', 'justice', '全县企业'];

interface Plan {
  line: Line;
  adopted: LegalDate;
  started: LegalDate;
  ended?: LegalDate;
  /** Left out: the last evaluation is late. */
  unevaluated?: true;
}

function* measure(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const [name, area, lead, who] = p.line;
  const by = personOf(officer);
  t.act('adopt', by, {
    adoptedOn: t.today,
    name,
    area,
    leadOffice: lead,
    basis: '优化营商环境“一号改革工程”年度任务',
    content: `面向${who}，推行“${name}”，明确牵头单位、办理流程和完成时限，按季通报。`,
    beneficiaries: who,
    heard: `座谈${t.random.int(5, 20)}家企业、${t.random.int(1, 4)}家商会，采纳意见${t.random.int(2, 9)}条。`,
  });
  yield t.after(t.random.int(1, 8));
  t.act('publish', by, { publication: 'measures', secrecyReviewed: true });
  yield p.started > t.today ? p.started : t.today;
  const next = (): LegalDate => addDays(addYears(t.today, 1), -t.random.int(0, 20));
  t.act('start', by, { startedOn: t.today, reviewBy: next() });
  for (let year = 0; year < 20; year++) {
    const due = t.calendar.addWorkingDays(String(t.matter.file.reviewBy), -t.random.int(1, 12));
    if (p.ended !== undefined && p.ended <= due) {
      yield p.ended;
      t.act('end', by, { endedOn: t.today, endReason: '任务完成，转为常规服务。' });
      return;
    }
    yield due > t.today ? due : t.after(1);
    if (p.unevaluated && year > 1) return;
    t.act('evaluate', by, {
      evaluation: `回访${t.random.int(10, 60)}家${who}，满意的占${t.random.int(90, 99)}%；建议继续扩大知晓面。`,
      verdict: t.random.chance(0.8) ? 'keep' : 'improve',
      reviewBy: next(),
    });
  }
}

const storyOf = (p: Plan): Story => ({
  key: `measure ${p.line[0]}`,
  procedure: 'business-environment',
  office: 'development-reform',
  start: p.adopted,
  tell: (t) => measure(t, p),
});

/** 27 measures in force at the end of 2023; two had ended, one had not begun. */
export function businessEnvironmentOf2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed} business environment`);
  const adopt = dayPicker(calendar, '2022-02-10', '2023-06-30');
  return [
    ...measures.slice(0, measures2023).map((line, n): Plan => {
      const adopted = adopt(random);
      return {
        line,
        adopted,
        started: calendar.addWorkingDays(adopted, random.int(12, 60)),
        ...(n % 9 === 5 ? { unevaluated: true } : {}),
      };
    }),
    ...earlier.map(
      (line): Plan => ({
        line,
        adopted: calendar.nextWorkingDay('2021-09-06'),
        started: calendar.nextWorkingDay('2021-10-11'),
        ended: calendar.nextWorkingDay('2023-03-20'),
      }),
    ),
    { line: later, adopted: calendar.nextWorkingDay('2023-12-11'), started: calendar.nextWorkingDay('2024-03-04') },
  ].map(storyOf);
}

/** Of today: one measure adopted and not yet begun, one just begun. */
export function presentBusinessEnvironment(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const year = today.slice(0, 4);
  return [
    {
      line: [`${year}年经营主体直达快享服务`, 'services', 'government-services', '经营主体'] as Line,
      adopted: calendar.addWorkingDays(base, -20),
      started: addDays(base, 30),
    },
    {
      line: [`${year}年涉企检查综合查一次`, 'inspection', 'justice', '检查对象名录库中的企业'] as Line,
      adopted: calendar.addWorkingDays(base, -60),
      started: calendar.addWorkingDays(base, -30),
    },
  ].map(storyOf);
}
