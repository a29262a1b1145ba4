// Declared means executed (声明即执行): every act, limit, pause, paper, publication, state and figure of every version is carried out by some sample.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../kernel/calendar/index.ts';
import { checkExecuted, faultLine } from '../kernel/procedure/check/index.ts';
import { holidayYears } from '../law/holidays/index.ts';
import { modules } from './index.ts';

const calendar = calendarOf(holidayYears);

describe.each(modules.map((module) => [module.label, module] as const))('%s', (_, module) => {
  test('carries out everything it declares', () => {
    expect(checkExecuted(module, calendar).map(faultLine)).toEqual([]);
  });
});
