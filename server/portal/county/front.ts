/** What the front page shows first: the notices at which one may still say something, and the newest of every kind. */
import { procedureKey } from '../../../kernel/procedure/index.ts';
import type { FrontPage, OpenNotice, PublicationRow } from '../../../web/portal/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import type { Office } from '../../matters/service.ts';
import { everythingPublished } from './published.ts';

const shownOpen = 6;
const shownLatest = 8;
/** So that a register published name by name does not push everything else from the front page. */
const ofOneSubject = 2;
const looked = 400;

/** Of the newest first those of which few of their subject stand there already, in their order; the rest fills what is left. */
export function varied<T extends { subject: string }>(newest: readonly T[], count: number, each: number): T[] {
  const seen = new Map<string, number>();
  const first = new Set(
    newest
      .filter(({ subject }) => {
        const before = seen.get(subject) ?? 0;
        seen.set(subject, before + 1);
        return before < each;
      })
      .slice(0, count),
  );
  for (const row of newest) if (first.size < count) first.add(row);
  return newest.filter((row) => first.has(row));
}

interface Row extends PublicationRow {
  until: string;
  module: string;
  procedure: string;
  publication: string;
  state: string;
}

/** Published notices whose matters still wait for what anyone may send, nearest last day first. Without a last day there is no hurry, and no place here. */
async function openNotices(office: Office): Promise<Row[]> {
  const beginnings = office.modules.flatMap((module) =>
    module.online.flatMap((online) => (online.from ? [online.from] : [])),
  );
  if (beginnings.length === 0) return [];
  const parameters = new Parameters();
  const region = parameters.add(office.region);
  const kinds = beginnings.map((from) => {
    const [module = '', procedure = module] = from.procedure.split('/');
    return `(m.module = ${parameters.add(module)} and m.procedure = ${parameters.add(procedure)} and m.state = any(${parameters.add(from.while)}::text[]) and p.publication = ${parameters.add(from.publication)})`;
  });
  const { rows } = await office.pool.query<Row>(
    `select p.id::text, p.title, p.subject, p.office_name as office, p.index_number as "indexNumber", p.published_on::text as "publishedOn",
       null as "withdrawnOn", m.party_due::text as until, p.module, p.procedure, p.publication, m.state
     from matters m join publications p on p.region = m.region and p.matter = m.id
     where m.region = ${region} and m.closed_on is null and m.party_due >= ${parameters.add(office.clock.today())}::date
       and p.withdrawn_on is null and p.expired_on is null and (${kinds.join(' or ')})
     order by m.party_due, p.id limit 100`,
    parameters.values,
  );
  return rows;
}

async function newestShown({ pool, region }: Office): Promise<PublicationRow[]> {
  const rows: PublicationRow[] = [];
  for await (const row of everythingPublished(pool, region, looked)) if (row.withdrawnOn === null) rows.push(row);
  return rows;
}

export async function frontPage(office: Office): Promise<FrontPage> {
  const [open, newest] = await Promise.all([openNotices(office), newestShown(office)]);
  const words = (row: Row): string =>
    office.modules
      .flatMap((module) => module.online)
      .find(
        ({ from }) =>
          from?.procedure === procedureKey({ module: row.module, id: row.procedure }) &&
          from.publication === row.publication &&
          from.while.includes(row.state),
      )?.from?.offer ?? '';
  const notices: OpenNotice[] = open.map((row) => ({
    id: row.id,
    title: row.title,
    office: row.office,
    until: row.until,
    offer: words(row),
  }));
  return {
    open: notices.slice(0, shownOpen),
    openTotal: notices.length,
    latest: varied(newest, shownLatest, ofOneSubject),
  };
}
