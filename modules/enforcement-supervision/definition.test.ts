// The module is whole: it has no faults in its definition, and everything it declares is carried out by a sample.
import { expect, test } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkExecuted, checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { enforcementSupervision } from './index.ts';

const calendar = calendarOf(holidayYears);

test('定义没有差错', () => {
  expect(
    checkModules([enforcementSupervision], laws, calendar)
      .filter((f) => f.level === 'fault')
      .map(faultLine),
  ).toEqual([]);
});

test('声明的每个行为、状态、期限、文书、指标都有样例办到', () => {
  expect(checkExecuted(enforcementSupervision, calendar).map(faultLine)).toEqual([]);
});

test('投诉举报人不作筛选、不作查询，被监督单位在线索中没有任何身份（S-06）', () => {
  const { lead } = enforcementSupervision.registers;
  for (const shown of [lead?.filters, lead?.search, lead?.columns.map((c) => c.field)])
    expect(shown).not.toContain('complainants');
  const procedure = enforcementSupervision.procedures.find((p) => p.id === 'lead');
  expect(Object.keys(procedure?.actors ?? {})).not.toContain('unit');
  expect(Object.values(procedure?.file ?? {}).filter((field) => field.involves)).toEqual([]);
});
