/** One card of a board: what the desk shows of a matter, its next limit, and for whom it waits. */
import type { BoardCard } from '../../contract/index.ts';
import {
  type Acting,
  type Board,
  cardFields,
  listed,
  type Matter,
  type Party,
  type Procedure,
} from '../../kernel/procedure/index.ts';
import { nothingAround } from '../matters/asking/surroundings.ts';
import { environmentOf, moduleNamed, type Office, procedureOf } from '../matters/service.ts';
import type { County } from '../people/county.ts';
import { limitView } from '../present/limits.ts';
import { matterRow, proposalViews, type StoredMatter, shownText } from '../present/matter.ts';

/** So many clocks fit on a card: the nearest, and the statutory one behind it. */
const limitsShown = 3;

/** The parties who end a limit that binds them: 申请人, 代表、委员. */
function partiesOf(procedure: Procedure, limit: string): string {
  const ends = listed(procedure.limits?.[limit]?.ends);
  const actors = ends.flatMap((act) => {
    const by = procedure.acts[act]?.by;
    return by === undefined || by === 'law' ? [] : listed(by);
  });
  const labels = actors.flatMap((actor) => (procedure.actors[actor]?.party ? [procedure.actors[actor].label] : []));
  return [...new Set(labels)].join('、') || '当事人';
}

/** A card has room for one party by name. */
function cardText(procedure: Procedure, matter: Matter, field: string, county: County): string {
  const value = matter.file[field];
  if (procedure.file[field]?.kind !== 'parties' || !Array.isArray(value))
    return shownText(procedure, matter, field, county);
  const [first, ...others] = value as unknown as readonly Party[];
  return first ? `${first.name}${others.length > 0 ? `等${value.length}名` : ''}` : '';
}

export function cardOf(office: Office, viewer: Acting, desk: Board, stored: StoredMatter): BoardCard {
  const matter = stored.snapshot;
  const procedure = procedureOf(office, matter);
  const county = office.county();
  // A claim that reads other matters is left to the matter's own page.
  const env = environmentOf(office, procedure, nothingAround);
  // What was reckoned under a limit that the definition no longer has is not shown; the next act reckons anew.
  const limits = stored.limits
    .filter((l) => procedure.limits?.[l.limit])
    .map((l) => limitView(procedure, l, env.today));
  // The first is the one by which the column is in order.
  const first = limits.find((l) => l.status === 'running' && l.limit === stored.due_limit && l.due === stored.due);
  const others = limits
    .filter((l) => l !== first && l.binds === 'office' && (l.status === 'running' || l.status === 'paused'))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return {
    matter: matterRow(moduleNamed(office, matter.module), procedure, stored, county, env.today),
    fields: cardFields(desk).flatMap(({ field, label }) => {
      const spec = procedure.file[field];
      const value = cardText(procedure, matter, field, county);
      return spec === undefined || value === '' ? [] : [{ field, kind: spec.kind, label: label ?? spec.label, value }];
    }),
    limits: [...(first ? [first] : []), ...others].slice(0, limitsShown),
    waiting: [
      ...proposalViews(procedure, matter, viewer, env, county, new Map()).map((p) => ({
        who: (p.mode === 'each' ? p.waiting.slice(0, 1) : p.waiting).join('、'),
        what: `审批“${p.label}”`,
        mine: p.mine,
        daysLeft: null,
      })),
      ...limits
        // A right that was not used in time is waited for no longer; what a party owes still is.
        .filter((l) => l.status === 'running' && l.binds === 'party')
        .filter((l) => l.class === 'agency-duty' || (l.daysLeft ?? 0) >= 0)
        .map((l) => ({ who: partiesOf(procedure, l.limit), what: l.label, mine: false, daysLeft: l.daysLeft })),
    ],
  };
}
