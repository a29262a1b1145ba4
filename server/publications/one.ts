/** One publication of a matter as the desk shows it, whatever has become of it: owed, before the public, or down. */
import type { PublicationItem } from '../../contract/index.ts';
import {
  type Acting,
  type Matter,
  type Procedure,
  publicationsOwed,
  publishes,
  type Refusal,
  Refused,
} from '../../kernel/procedure/index.ts';
import { isUuid } from '../matters/asking/references.ts';
import { NotFound } from '../matters/errors.ts';
import { consider, environmentOf, getMatter, type Office, procedureOf } from '../matters/service.ts';
import { dutyItem, pagesOf, storedOf, untilOf } from './desk.ts';
import { itemOf } from './items.ts';
import type { Left } from './left.ts';
import { tracesOf } from './traces.ts';
import { lookOf } from './visible.ts';

/** How it last came down, or that it was decided against. */
async function lastLeft(office: Office, matter: Matter, publication: string): Promise<Left | undefined> {
  const { rows } = await office.pool.query<Left>(
    `select matter::text, publication, id::text, title, index_number, published_on::text, coalesce(expired_on, withdrawn_on)::text as "on",
       case when expired_on is null then 'withdrawn' else 'expired' end as how, null::int as seq, withdrawn_reason as reason
     from publications where region = $1 and matter = $2 and publication = $3 and (withdrawn_on is not null or (expired_on is not null and superseded_by is null))
     order by published_on desc, length(index_number) desc, index_number desc limit 1`,
    [office.region, matter.id, publication],
  );
  const withheld = matter.history.findLast((d) => d.act === 'withhold');
  const nothing = { publication: null, id: null, title: null, index_number: null, published_on: null, reason: null };
  return (
    rows[0] ??
    (withheld && { ...nothing, matter: matter.id, on: withheld.on, how: 'withheld' as const, seq: withheld.seq })
  );
}

/** What stands against publishing it anew, for those whose it is to publish; undefined for all others. */
async function againRefusals(
  office: Office,
  viewer: Acting,
  procedure: Procedure,
  matter: Matter,
  publication: string,
): Promise<Refusal[] | undefined> {
  if (!publishes(procedure, matter, publication, viewer, environmentOf(office, procedure))) return undefined;
  try {
    const stated = { publication, secrecyReviewed: true };
    await consider(office, viewer, matter.module, matter.id, { act: 'publish', stated });
    return [];
  } catch (error) {
    if (error instanceof Refused) return [...error.refusals];
    throw error;
  }
}

/** @throws NotFound where the viewer does not see the matter */
export async function oneItem(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  publication: string,
): Promise<{ item: PublicationItem; matter: Matter }> {
  if (!isUuid(id)) throw new NotFound();
  const matter = await getMatter(office, viewer, module, id);
  const procedure = procedureOf(office, matter);
  if (!procedure.publication?.[publication]) throw new NotFound('没有这项公开事项');
  const [stored, pages] = await Promise.all([storedOf(office, [id]), pagesOf(office, [id])]);
  const found = stored.get(id);
  if (!found) throw new NotFound();
  const told = { stored: found, procedure, publication, clock: null };
  const out = pages.get(`${id} ${publication}`);
  const owed = publicationsOwed(procedure, matter, environmentOf(office, procedure)).find(
    (o) => o.publication === publication,
  );
  if (owed) {
    const look = await lookOf(office, viewer, { module });
    return { item: await dutyItem(look, { procedure, ...owed }, found, out), matter };
  }
  if (out) {
    const page = { ...out, until: untilOf(office, found, publication) };
    return { item: itemOf(office, viewer, { ...told, act: 'withdrawPublication', page }), matter };
  }
  const left = await lastLeft(office, matter, publication);
  const trace = left && (await tracesOf(office, [left])).get(left);
  const refusals = await againRefusals(office, viewer, procedure, matter, publication);
  const item = itemOf(office, viewer, {
    ...told,
    refusals: refusals ?? [],
    act: refusals?.length === 0 ? 'publish' : null,
    trace:
      left && left.how !== 'shown'
        ? {
            how: left.how,
            on: left.on,
            by: trace?.by ?? '',
            office: trace?.office ?? null,
            reason: trace?.reason ?? null,
          }
        : null,
  });
  return { item, matter };
}
