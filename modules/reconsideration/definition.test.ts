/** The definition of reconsideration against the law catalogue and its own samples. */
import { expect, it } from 'vitest';
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkModule, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { reconsideration } from './index.ts';

it('everything declared is carried out, cites an article in force and is reached by a sample', () => {
  const faults = checkModule(reconsideration, laws, calendarOf(holidayYears)).filter(
    (fault) => fault.level !== 'warning',
  );
  expect(faults.map(faultLine)).toEqual([]);
});
