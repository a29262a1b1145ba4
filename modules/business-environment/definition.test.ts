// The module is whole together with the lists of inspection on which its rate rests.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { modules } from '../index.ts';
import { businessEnvironment } from './index.ts';

const calendar = calendarOf(holidayYears);

test('定义没有差错', () => {
  const others = modules.filter((m) => m.id === 'inspections');
  expect(
    checkModules([businessEnvironment, ...others], laws, calendar)
      .filter((f) => f.level === 'fault')
      .map(faultLine),
  ).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、公开、指标都有样例办到', () => {
  expect(checkExecuted(businessEnvironment, calendar).map(faultLine)).toEqual([]);
});
