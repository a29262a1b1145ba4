/** Officers of the demonstration: certificates of 2021 carried on from year to year, 72 who passed in 2023, 304 tested by lot, trainings, reviewers, and what waits today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import {
  applicantBodies,
  applicantOf,
  type EnforcementBody,
  enforcementBodies,
  type Life,
  lives,
} from '../../officers.ts';
import type { Story } from '../tale.ts';
import { activity, capability, reviewer, test, training } from './officers/activities.ts';
import { type ApplyStop, obtain } from './officers/application.ts';
import type { Plan } from './officers/certificate.ts';
import { certificateStory, plansOf2021, plansOf2023 } from './officers/cohorts.ts';
import { carry, live } from './officers/life.ts';

export { certificateKey } from './officers/certificate.ts';

export const enforcers2023 = { examPassed: 72, trainings: 2, tested: 304, drawn: 308 };

/** Certificates since 2021, the examinations of 2023, its two trainings and its test, and the same in the years after. */
export function enforcersOf2023(_seed: string, calendar: Calendar): Story[] {
  const unusualNow = (account: string): boolean => (lives[account] ?? '').endsWith('Now');
  return [
    ...plansOf2021(calendar)
      .filter(({ plan }) => !unusualNow(plan.account))
      .map(({ start, plan }) =>
        certificateStory(start, plan, function* (t) {
          if (!(yield* obtain(t, plan))) return;
          const life = lives[plan.account];
          if (life) yield* live(t, plan, life, () => t.today);
          else yield* carry(t);
        }),
      ),
    ...plansOf2023(calendar).map(({ start, plan }) =>
      certificateStory(start, plan, function* (t) {
        if (yield* obtain(t, plan)) yield* carry(t);
      }),
    ),
    ...enforcementBodies.map((b, n) =>
      activity(`reviewer ${b.authority}`, 'reviewer', calendar.addWorkingDays('2021-10-11', n % 9), (t) =>
        reviewer(t, b.authority, n),
      ),
    ),
    activity('training 2022 capability', 'training', '2022-05-16', (t) =>
      training(t, capability, 'classroom', 24, 268),
    ),
    activity('training 2023 thought', 'training', '2023-04-06', (t) =>
      training(t, '学习贯彻习近平法治思想、强化行政执法能力建设专题视频培训班', 'video', 16, 342),
    ),
    activity('training 2023 capability', 'training', '2023-10-09', (t) =>
      training(t, capability, 'classroom', 32, 296),
    ),
    activity('training 2023 market', 'training', '2023-06-05', (t) =>
      training(t, '食品安全和特种设备执法实务培训', 'drill', 12, 30, 'department'),
    ),
    activity('training 2024 capability', 'training', '2024-09-09', (t) =>
      training(t, capability, 'classroom', 32, 371),
    ),
    activity('training 2025 capability', 'training', '2025-09-08', (t) => training(t, capability, 'online', 40, 380)),
    activity('test 2023', 'test', '2023-11-03', (t) =>
      test(t, '南昌市第二期行政执法人员法治素养测试', enforcers2023.drawn, enforcers2023.drawn - enforcers2023.tested),
    ),
    activity('test 2025', 'test', '2025-11-03', (t) => test(t, '行政执法人员法治素养测试', 120, 2)),
  ];
}

/** Around today: applications at every step, cards withheld, lost and about to be revoked, a training planned, a test drawn. */
export function presentEnforcers(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const ago = (n: number): LegalDate => calendar.addWorkingDays(base, -n);
  const year = today.slice(0, 4);
  const steps: readonly { stop: ApplyStop; days: number; failed?: true }[] = [
    { stop: 'applied', days: 2 },
    { stop: 'applied', days: 9 },
    { stop: 'unitReviewed', days: 10 },
    { stop: 'screened', days: 20 },
    { stop: 'trained', days: 26 },
    { stop: 'failed', days: 40, failed: true },
    { stop: 'examPassed', days: 40 },
    { stop: 'confirmed', days: 44 },
    { stop: 'issued', days: 42 },
    { stop: 'unitReviewed', days: 22 },
  ];
  const applying = applicantBodies.map((authority, i): Story => {
    const { stop, days, failed } = steps[i] as (typeof steps)[number];
    const body = enforcementBodies.find((b) => b.authority === authority) as EnforcementBody;
    const exam = ago(10);
    const plan: Plan = {
      account: applicantOf(authority),
      body,
      serial: 2001 + i,
      exams: failed ? [exam, calendar.addWorkingDays(base, 30)] : [exam],
      exempt: false,
    };
    return certificateStory(ago(days), plan, function* (t) {
      yield* obtain(t, plan, stop);
    });
  });
  return [
    ...plansOf2021(calendar)
      .filter(({ plan }) => (lives[plan.account] ?? '').endsWith('Now'))
      .map(({ start, plan }) =>
        certificateStory(start, plan, function* (t) {
          if (yield* obtain(t, plan)) yield* live(t, plan, lives[plan.account] as Life, ago);
        }),
      ),
    ...applying,
    activity('training present', 'training', ago(3), (t) =>
      training(t, `${year}年冬季${capability}`, 'classroom', 24, 380, 'county', true),
    ),
    activity('test present', 'test', ago(4), (t) => test(t, `${year}年行政执法人员随机抽考`, 60, 0, 'drawn')),
  ];
}
