/** The one place that reads a clock: it hands in today (China time) and the instant of recording. */
import type { LegalDate } from '../kernel/calendar/index.ts';

export interface Clock {
  /** Today's date in China; in demonstration mode YIFA_TODAY moves it. */
  today(): LegalDate;
  /** Now, ISO 8601 in UTC, for the time of recording. */
  instant(): string;
}

const chinaDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The machine's clock, with today moved when a demonstration asks for it. */
export function systemClock(moved?: LegalDate): Clock {
  let formattedFor = -1;
  let day = '';
  return {
    today() {
      if (moved) return moved;
      const hour = Math.floor(Date.now() / 3_600_000);
      if (hour !== formattedFor) {
        formattedFor = hour;
        day = chinaDay.format(new Date());
      }
      return day;
    },
    instant: () => new Date().toISOString(),
  };
}
