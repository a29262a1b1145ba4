/** What the form says beside the dates of the application. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import type { View } from '../../../kernel/procedure/index.ts';
import { applicationWindow, objectionsExpire } from './window.ts';

/** What the tips read; the file's own type is made from fields that carry these tips. */
export interface Read {
  path?: string;
  servedOn?: string;
  reconsiderationServedOn?: string;
  deferralUntil?: string;
}

/** The end of the objection periods as the law counts it, and the window that follows. */
export function expiryTip(v: View): string | undefined {
  const { path, servedOn, reconsiderationServedOn, deferralUntil } = v.file as Read;
  if (servedOn === undefined || path === undefined || path === 'litigated') return undefined;
  if (path === 'reconsidered' && reconsiderationServedOn === undefined) return undefined;
  const expiredOn = objectionsExpire(
    { servedOn, deferralUntil, ...(path === 'reconsidered' ? { reconsiderationServedOn } : {}) },
    v.calendar,
  );
  const { first, last } = applicationWindow(expiredOn, v.calendar);
  return `期限届满日应为${chineseDate(expiredOn)}；可以自${chineseDate(first)}至${chineseDate(last)}申请`;
}
