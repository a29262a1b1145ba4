/** One accepted application of every matter type and against every kind of respondent, so that each figure that splits by them counts at least one. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { competentFor } from '../guards/acceptance.ts';
import { matterTypes, respondentKinds } from '../options.ts';
import { accepted, beginning, daysFrom, did, handed, plain, reconsideration, type Version } from './steps.ts';

/** Silence accepts also what another authority should have reviewed (行政复议法30.3); such a case is then dismissed. */
export function everyKind(version: Version): Sample[] {
  const d = daysFrom(beginning[version]);
  const types = Object.keys(matterTypes) as (keyof typeof matterTypes)[];
  const kinds = Object.keys(respondentKinds) as (keyof typeof respondentKinds)[];
  return types.map((matterType, at) => {
    const respondentKind = kinds[at % kinds.length] ?? 'department';
    const file = { ...plain, ...handed, matterType, respondentKind };
    return reconsideration(version, `${matterTypes[matterType]}，${respondentKinds[respondentKind]}`, [
      did(d(0), 'receive', 'clerk', file),
      competentFor(respondentKind, version)
        ? accepted(version, d(1), { respondentKind })
        : did(d(10), 'deemAccept', 'law'),
    ]);
  });
}
