/** The sentence of the yearly report, and what must agree between its figures. */
import type { CrossCheck, Sentence } from '../../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '7',
    order: 90,
    text: '法律顾问列席会议{counsel-attendance.attendances}，出具法律意见{counsel-attendance.opinions}，采纳率{counsel-attendance.adopted-rate}。',
    onlyIf: (figure) => (figure('counsel-attendance.attendances')?.value ?? 0) > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '法律意见不多于列席人次',
    fails: (figure) => {
      const [opinions, attendances] = ['opinions', 'attendances'].map(
        (name) => figure(`counsel-attendance.${name}`)?.value ?? 0,
      );
      // An opinion may belong to an attendance of the year before; the reader is told, not stopped.
      return (opinions ?? 0) <= (attendances ?? 0)
        ? undefined
        : `出具法律意见${opinions}件，多于列席${attendances}人次（可能是上年度列席的）`;
    },
  },
];
