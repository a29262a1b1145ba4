// The module is whole: it has no faults in its definition, and everything it declares is carried out by a sample.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { openness } from './index.ts';

const calendar = calendarOf(holidayYears);

test('定义没有差错', () => {
  expect(
    checkModules([openness], laws, calendar)
      .filter((f) => f.level === 'fault')
      .map(faultLine),
  ).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、公开、指标都有样例办到', () => {
  expect(checkExecuted(openness, calendar).map(faultLine)).toEqual([]);
}, 20_000);

test('没有任何字段询问申请的用途', () => {
  const request = openness.procedures.find((p) => p.id === 'request');
  for (const field of Object.values(request?.file ?? {})) expect(field.label).not.toMatch(/用途|目的/);
});
