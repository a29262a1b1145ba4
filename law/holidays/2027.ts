// 2027年的放假调休通知尚未载入：跨入该年的期限只按周末推算，并标明为暂定。

import type { HolidayYear } from '../../kernel/calendar/index.ts';

// When the notice is published, fill this in from its text; dates must not be guessed from earlier years.
export const holidays2027: HolidayYear = { year: 2027, status: 'unpublished', off: [], work: [] };
