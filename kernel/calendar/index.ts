// The calendar of law: plain dates, working days, and limits with the explanation of how they were counted.

export {
  addDays,
  addMonths,
  addYears,
  chineseDate,
  daysBetween,
  type LegalDate,
  legalDate,
  weekday,
} from './legal-date.ts';
export { type BackwardLimit, type BackwardResult, dueBackward } from './limits/backward.ts';
export { type DayRow, type DaySpan, dayByDay } from './limits/day-by-day.ts';
export type { ExplanationLine } from './limits/explanation.ts';
export { earliestAfterFloor, type Floor, type FloorResult } from './limits/floor.ts';
export {
  dueDates,
  dueForward,
  type Extension,
  type ForwardLimit,
  type ForwardResult,
  type RunningLimit,
  type StandingLimit,
} from './limits/forward.ts';
export { chineseMoment, dueHours, type LegalMinute } from './limits/hours.ts';
export type { Pause } from './limits/pauses.ts';
export { days, hours, months, parseSpan, type Span, type SpanUnit, spanText, workingDays, years } from './span.ts';
export { type Calendar, calendarOf, type EpochCalendar, type Festival, type HolidayYear } from './working-calendar.ts';
