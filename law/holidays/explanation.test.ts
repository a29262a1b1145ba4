// What an official reads under a due date, word for word, on dated cases with the real notices.
import { expect, test } from 'vitest';
import { calendarOf, days, dueForward, months, workingDays } from '../../kernel/calendar/index.ts';
import { holidayYears } from './index.ts';

const calendar = calendarOf(holidayYears);

test('sixty days from 13 December 2023 end in the Spring Festival and roll to the working Sunday after it', () => {
  const result = dueForward({ from: '2023-12-13', allow: days(60) }, calendar);
  expect(result).toMatchObject({ strict: '2024-02-11', due: '2024-02-18' });
  expect(result.explanation).toEqual([
    { kind: 'start', text: '自2023年12月13日的次日起算', date: '2023-12-13', per: '《民法典》第二百零一条' },
    { kind: 'count', text: '第60日为2024年2月11日（星期日，春节假期）', date: '2024-02-11' },
    {
      kind: 'roll',
      text: '期间最后一日是法定休假日，顺延至假后第一个工作日2024年2月18日（《民法典》第二百零三条）',
      date: '2024-02-18',
      per: '《民法典》第二百零三条',
    },
    { kind: 'end', text: '期限于2024年2月18日（星期日，调休上班）届满', date: '2024-02-18' },
  ]);
});

test('a request for information with a consultation and an extension', () => {
  const result = dueForward(
    {
      from: '2026-09-14',
      allow: workingDays(20),
      exclusions: [
        { from: '2026-09-21', to: '2026-10-12', why: '征求第三方意见', per: '《政府信息公开条例》第三十三条' },
      ],
      extensions: [
        { allow: workingDays(20), on: '2026-10-28', why: '情况复杂', per: '《政府信息公开条例》第三十三条' },
      ],
    },
    calendar,
  );
  expect(result.explanation.map(({ text }) => text)).toEqual([
    '自2026年9月14日的次日起算',
    '2026年9月22日至2026年10月12日不计入期限（征求第三方意见，《政府信息公开条例》第三十三条，扣除10个工作日）',
    '第20个工作日为2026年10月30日（星期五）',
    '2026年10月28日批准延长20个工作日（情况复杂，《政府信息公开条例》第三十三条），自2026年10月30日的次日起接续计算，至2026年11月27日（星期五）',
    '期限于2026年11月27日（星期五）届满',
  ]);
});

test('three months from 30 November end on the last day of February, provisionally', () => {
  const result = dueForward({ from: '2026-11-30', allow: months(3) }, calendar);
  expect(result.explanation.map(({ text }) => text)).toEqual([
    '自2026年11月30日的次日起算',
    '3个月，届满日为2027年2月28日（星期日，休息日）',
    '届满之月没有与起算日对应的日期，以该月最后一日为届满日（《民法典》第二百零二条）',
    '期间最后一日是法定休假日，顺延至假后第一个工作日2027年3月1日（《民法典》第二百零三条）',
    '2027年的放假调休安排尚未载入，该部分暂按周末休息推算，本日期为暂定日期，载入国务院办公厅通知后重新计算',
    '期限于2027年3月1日（星期一）届满',
  ]);
});
