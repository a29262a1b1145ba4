// Every module of this release is whole: what it declares is carried out, what it cites exists, what it issues can be read.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../kernel/calendar/index.ts';
import { checkModules, faultLine } from '../kernel/procedure/check/index.ts';
import { holidayYears } from '../law/holidays/index.ts';
import { laws } from '../law/index.ts';
import { modules } from './index.ts';

const found = checkModules(modules, laws, calendarOf(holidayYears));

describe.each(modules.map((module) => [module.label, module] as const))('%s', (_, module) => {
  test('has no faults in its definition', () => {
    const own = found.filter((fault) => fault.level === 'fault' && fault.where.startsWith(`${module.label} `));
    expect(own.map(faultLine)).toEqual([]);
  });
});

test('no fault lies between the modules', () => {
  expect(found.filter((fault) => fault.level === 'fault').map(faultLine)).toEqual([]);
});
