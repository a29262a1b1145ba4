/** A limit as people read it: in words, with the days left from today and its article. */
import type { LimitView } from '../../contract/index.ts';
import { daysBetween, type LegalDate, spanText } from '../../kernel/calendar/index.ts';
import { type LimitStatus, listed, type Procedure } from '../../kernel/procedure/index.ts';
import { articleOf } from './words.ts';

export function limitView(procedure: Procedure, limit: LimitStatus, today: LegalDate): LimitView {
  const spec = procedure.limits?.[limit.limit];
  if (!spec) throw new Error(`${procedure.module}没有期限${limit.limit}`);
  const per = listed(spec.per).map(articleOf);
  return {
    limit: limit.limit,
    label: spec.label,
    status: limit.status,
    binds: spec.binds,
    class: spec.class,
    force: spec.force ?? per[0]?.force ?? 'statutory',
    startedOn: limit.startedOn,
    allow: spanText(limit.allow),
    due: limit.due,
    strict: limit.strict,
    provisional: limit.provisional,
    // The office works to the strict date, the party is told the rolled one.
    daysLeft:
      limit.status !== 'running' || limit.due === null
        ? null
        : daysBetween(
            today,
            spec.binds === 'office' && limit.strict && limit.strict >= today ? limit.strict : limit.due,
          ),
    ...(limit.endedOn === undefined ? {} : { endedOn: limit.endedOn }),
    per,
  };
}

/** The running limit that binds the office and ends first. */
export function nearest(limits: readonly LimitView[]): LimitView | undefined {
  return limits
    .filter((l) => l.status === 'running' && l.binds === 'office' && l.due !== null)
    .sort((a, b) => ((a.due as string) < (b.due as string) ? -1 : 1))[0];
}
