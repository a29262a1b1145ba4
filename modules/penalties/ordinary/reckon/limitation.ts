/** 追责时效 (行政处罚法36): two years, five where life, health or financial safety was harmed, from the act or from its end. */
import { addYears, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { V } from '../matter.ts';

/** The last day on which the act could still be discovered; undefined while it goes on. */
export function discoverableUntil(v: V): LegalDate | undefined {
  const { actFrom, actTo, continuing, fiveYears } = v.file;
  if (continuing && actTo === undefined) return undefined;
  const from = continuing ? actTo : actFrom;
  return from === undefined ? undefined : addYears(from, fiveYears ? 5 : 2);
}

/** Discovery is the day the lead was found or the material received. */
export function limitationPassed(v: V): boolean {
  const until = discoverableUntil(v);
  const found = v.file.foundOn ?? v.matter?.openedOn ?? v.on;
  return until !== undefined && found > until;
}
