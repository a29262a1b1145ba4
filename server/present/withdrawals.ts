/** A duty to withdraw something public, as a limit that people read: by when, for how long, under which article. */
import type { LimitView } from '../../contract/index.ts';
import { daysBetween, type LegalDate, spanText } from '../../kernel/calendar/index.ts';
import type { Procedure, Withdrawal } from '../../kernel/procedure/index.ts';
import { articleOf } from './words.ts';

export function withdrawalView(procedure: Procedure, duty: Withdrawal, today: LegalDate): LimitView {
  const spec = procedure.publication?.[duty.publication];
  const per = articleOf(duty.per);
  return {
    limit: `withdraw ${duty.publication}`,
    label: `撤回“${spec?.label ?? duty.publication}”的公开`,
    status: 'running',
    binds: 'office',
    class: 'agency-duty',
    force: per.force,
    startedOn: duty.from,
    allow: spec?.takenDown ? spanText(spec.takenDown.within) : '',
    due: duty.due,
    strict: null,
    provisional: duty.provisional,
    daysLeft: daysBetween(today, duty.due),
    per: [per],
  };
}
