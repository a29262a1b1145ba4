// Everything the module declares is carried out by a sample; that its definition is whole together with the lists of inspection is asked of all modules at once.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { businessEnvironment } from './index.ts';

const calendar = calendarOf(holidayYears);

test('声明的每个行为、状态、期限、文书、公开、指标都有样例办到', () => {
  expect(checkExecuted(businessEnvironment, calendar).map(faultLine)).toEqual([]);
});
