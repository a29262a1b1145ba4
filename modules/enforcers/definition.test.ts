// The module is whole: it has no faults in its definition, and everything it declares is carried out by a sample.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { enforcers } from './index.ts';

const calendar = calendarOf(holidayYears);

test('定义没有差错', () => {
  expect(
    checkModules([enforcers], laws, calendar)
      // Figures of other modules are known where all modules are checked together.
      .filter((f) => f.level === 'fault' && !f.sentence.includes('enforcement-teams.'))
      .map(faultLine),
  ).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、公开、指标都有样例办到', () => {
  expect(checkExecuted(enforcers, calendar).map(faultLine)).toEqual([]);
});
