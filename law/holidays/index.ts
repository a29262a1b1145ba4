// The State Council's yearly holiday notices, one file per year, ready for `calendarOf`.

import type { HolidayYear } from '../../kernel/calendar/index.ts';
import { holidays2022 } from './2022.ts';
import { holidays2023 } from './2023.ts';
import { holidays2024 } from './2024.ts';
import { holidays2025 } from './2025.ts';
import { holidays2026 } from './2026.ts';
import { holidays2027 } from './2027.ts';

/** Every year on the shelf, ascending; a year with status 'unpublished' makes limits that reach it provisional. */
export const holidayYears: readonly HolidayYear[] = [
  holidays2022,
  holidays2023,
  holidays2024,
  holidays2025,
  holidays2026,
  holidays2027,
];
