/** Other cases of the same party in the whole county: a second fine for the same act (行政处罚法29), and whether this is the first time (33). */
import { addMonths } from '../../../../kernel/calendar/index.ts';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import type { SummaryFile } from '../../summary/index.ts';
import type { OrdinaryFile, V } from '../matter.ts';
import { causeOf } from './cause.ts';

const overlap = (a: OrdinaryFile, b: OrdinaryFile): boolean => {
  const end = (f: OrdinaryFile): string => f.actTo ?? (f.continuing ? '9999-12-31' : (f.actFrom ?? ''));
  return (a.actFrom ?? '') <= end(b) && (b.actFrom ?? '') <= end(a);
};

/** A decision that was revoked or varied to nothing is no fine any more. */
const stands = (theirs: OrdinaryFile): boolean =>
  (theirs.variedFine ?? theirs.fine ?? 0) > 0 && theirs.remedyResult !== 'revoked' && theirs.remedyResult !== 'void';

/** Cases in which the same party was already fined for what it did at the same time, by whatever authority of the county. */
const finedThen = (v: V): readonly ReferredMatter[] =>
  v.found('fined').filter(({ file }) => stands(file as OrdinaryFile) && overlap(v.file, file as OrdinaryFile));

/** The same act: party, time and cause are the same. */
export const finedAlready = (v: V): readonly ReferredMatter[] =>
  finedThen(v).filter(({ file }) => file.cause === v.file.cause);
/** Fined on the spot for the same cause on a day of this act, and not overturned since. */
export const finedOnTheSpot = (v: V): readonly ReferredMatter[] =>
  v.found('onTheSpot').filter(({ file }) => {
    const theirs = file as SummaryFile;
    const day = theirs.actOn ?? theirs.foundOn ?? '';
    return (theirs.fine ?? 0) > 0 && theirs.overturn === undefined && overlap(v.file, { actFrom: day });
  });
/** Perhaps the same act under another norm: party and time are the same, the cause is another (按照罚款数额高的规定处罚). */
export const finedOtherwise = (v: V): readonly ReferredMatter[] =>
  finedThen(v).filter(({ file }) => file.cause !== v.file.cause);
/** Cases about the same party, cause and time which another authority filed first (最先立案的行政机关管辖, 行政处罚法25). */
export const filedFirst = (v: V): readonly ReferredMatter[] =>
  v.found('filed').filter((other) => overlap(v.file, other.file as OrdinaryFile));

/** Earlier penalties and exemptions of the same party and cause within the cause's own period of 初次违法. */
export function earlierViolations(v: V): readonly ReferredMatter[] {
  const months = causeOf(v)?.firstTimeMonths;
  const since = months === undefined ? '' : addMonths(v.on, -months);
  return [...v.found('violations'), ...v.found('onTheSpot')].filter((other) => other.openedOn >= since);
}
