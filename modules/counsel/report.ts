/** The second part of paragraph 7 of the yearly report. */
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '7',
    order: 20,
    text: '注重听取政府法律顾问意见，政府法律顾问列席县政府常务会议已成惯例。全年县政府法律顾问列席会议{counsel.meeting-attendances}（按人次，涉及会议{counsel.meetings-attended}）。',
    onlyIf: (figure) => (figure('counsel.meeting-attendances')?.value ?? 0) > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '列席的会议不多于列席次数',
    fails: (figure) => {
      const [times, meetings] = ['meeting-attendances', 'meetings-attended'].map(
        (id) => figure(`counsel.${id}`)?.value ?? 0,
      );
      return (meetings ?? 0) > (times ?? 0) ? `列席的会议${meetings}场次，多于列席${times}次` : undefined;
    },
  },
  {
    label: '有形覆盖与有效覆盖',
    fails: (figure) => {
      const [advisers, opinions] = [figure('counsel.advisers')?.value ?? 0, figure('counsel.opinions')?.value ?? 0];
      return advisers > 0 && opinions === 0
        ? `期末在聘${advisers}人，全年没有出具法律意见：不能称为“有效全覆盖”`
        : undefined;
    },
  },
];
