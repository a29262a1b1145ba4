/** The publication desk (信息公开工作台): a page of one tab, the exact counts of all, and the filters. Every number is counted by what lists it. */
import type {
  PublicationCounts,
  PublicationDesk,
  PublicationDeskQuery,
  PublicationFilter,
  PublicationItem,
} from '../../contract/index.ts';
import { type Acting, isShown, type Owed, shownUntil } from '../../kernel/procedure/index.ts';
import { environmentOf, type Office, procedureOf } from '../matters/service.ts';
import { anewWords } from '../present/anew.ts';
import { officeTree } from '../supervision/wall.ts';
import { type Ending, endings } from './ending.ts';
import { itemOf, type Told } from './items.ts';
import { countLeft, type Left, listLeft } from './left.ts';
import { type OpenDuty, openDuties, reviewOf, sorted } from './open.ts';
import { tracesOf } from './traces.ts';
import { type Look, lookOf } from './visible.ts';

type Stored = Told['stored'];

/** The matters of a page, read whole. */
export async function storedOf(office: Office, ids: readonly string[]): Promise<Map<string, Stored>> {
  if (ids.length === 0) return new Map();
  const { rows } = await office.pool.query<Stored>(
    'select snapshot, title, demonstration from matters where region = $1 and id = any($2::uuid[])',
    [office.region, [...new Set(ids)]],
  );
  return new Map(rows.map((r) => [r.snapshot.id, r]));
}

export async function dutyItem(
  look: Look,
  { procedure, ...owed }: Owed & Pick<OpenDuty, 'procedure'>,
  stored: Stored,
  page?: PageOf,
): Promise<PublicationItem> {
  const { publication } = owed;
  const refusals = await reviewOf(look, procedure, stored.snapshot, publication);
  return itemOf(look.office, look.viewer, {
    stored,
    procedure,
    publication,
    clock: 'publish',
    refusals,
    act: refusals.length === 0 ? 'publish' : null,
    ...anewWords(procedure, owed),
    page: page ? { ...page, until: untilOf(look.office, stored, publication) } : null,
  });
}

async function dutyItems(look: Look, duties: readonly OpenDuty[]): Promise<PublicationItem[]> {
  const ids = duties.map((d) => d.matter.id);
  const changed = duties.filter((d) => d.anew === 'changed').map((d) => d.matter.id);
  const [stored, pages] = await Promise.all([storedOf(look.office, ids), pagesOf(look.office, changed)]);
  return Promise.all(
    duties.flatMap((duty) => {
      const found = stored.get(duty.matter.id);
      const page = duty.anew === 'changed' ? pages.get(`${duty.matter.id} ${duty.publication}`) : undefined;
      return found ? [dutyItem(look, duty, found, page)] : [];
    }),
  );
}

export interface PageOf {
  id: string;
  title: string;
  indexNumber: string;
  publishedOn: string;
  views: number;
}

/** The newest page of each publication of these matters that stands before the public. */
export async function pagesOf(office: Office, ids: readonly string[]): Promise<Map<string, PageOf>> {
  if (ids.length === 0) return new Map();
  const { rows } = await office.pool.query<PageOf & { key: string }>(
    `select distinct on (p.matter, p.publication) p.matter::text || ' ' || p.publication as key, p.id::text, p.title, p.index_number as "indexNumber", p.published_on::text as "publishedOn", coalesce(v.views, 0)::int as views
     from publications p left join page_views v on v.region = p.region and v.page = 'published/' || p.id::text
     where p.region = $1 and p.matter = any($2::uuid[]) and p.withdrawn_on is null and p.expired_on is null
     order by p.matter, p.publication, p.published_on desc, p.id`,
    [office.region, [...new Set(ids)]],
  );
  return new Map(rows.map(({ key, ...page }) => [key, page]));
}

async function viewsOf(office: Office, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await office.pool.query<{ page: string; views: number }>(
    'select page, views::int from page_views where region = $1 and page = any($2::text[])',
    [office.region, ids.map((id) => `published/${id}`)],
  );
  return new Map(rows.map((r) => [r.page.slice('published/'.length), r.views]));
}

export function untilOf(office: Office, stored: Stored, publication: string): string | null {
  const procedure = procedureOf(office, stored.snapshot);
  return shownUntil(procedure, stored.snapshot, publication, environmentOf(office, procedure))?.until ?? null;
}

async function endingItems(look: Look, page: readonly Ending[]): Promise<PublicationItem[]> {
  const { office, viewer } = look;
  const ids = page.map((e) => e.matter.id);
  const [stored, pages] = await Promise.all([storedOf(office, ids), pagesOf(office, ids)]);
  return page.flatMap(({ matter, procedure, publication, withdrawal }) => {
    const found = stored.get(matter.id);
    const out = pages.get(`${matter.id} ${publication}`);
    if (!found) return [];
    return [
      itemOf(office, viewer, {
        stored: found,
        procedure,
        publication,
        clock: withdrawal ? 'withdraw' : 'show',
        why: withdrawal?.why ?? null,
        act: 'withdrawPublication',
        page: out ? { ...out, until: untilOf(office, found, publication) } : null,
      }),
    ];
  });
}

async function leftItems(look: Look, rows: readonly Left[]): Promise<PublicationItem[]> {
  const { office, viewer } = look;
  const [stored, views, traces] = await Promise.all([
    storedOf(
      office,
      rows.map((r) => r.matter),
    ),
    viewsOf(
      office,
      rows.flatMap((r) => r.id ?? []),
    ),
    tracesOf(
      office,
      rows.filter((r) => r.how !== 'shown'),
    ),
  ]);
  return rows.flatMap((row) => {
    const found = stored.get(row.matter);
    const trace = traces.get(row);
    const publication = row.publication ?? trace?.publication;
    if (!found || publication === undefined) return [];
    const shown = row.how === 'shown' || row.how === 'again';
    return [
      itemOf(office, viewer, {
        stored: found,
        procedure: procedureOf(office, found.snapshot),
        publication,
        clock: null,
        act: row.how === 'shown' && isShown(found.snapshot, publication) ? 'withdrawPublication' : null,
        page:
          row.id === null
            ? null
            : {
                id: row.id,
                title: row.title ?? '',
                indexNumber: row.index_number ?? '',
                publishedOn: row.published_on ?? row.on,
                until: shown ? untilOf(office, found, publication) : null,
                views: views.get(row.id) ?? 0,
              },
        trace:
          row.how === 'shown'
            ? null
            : {
                how: row.how,
                on: row.on,
                by: trace?.by ?? '',
                office: trace?.office ?? null,
                reason: trace?.reason ?? null,
              },
      }),
    ];
  });
}

/** One page of a tab with its exact total. */
export async function deskOf(office: Office, viewer: Acting, query: PublicationDeskQuery): Promise<PublicationDesk> {
  const { tab, page, size, ...filter } = query;
  const look = await lookOf(office, viewer, filter);
  const skip = (page - 1) * size;
  const answer = (total: number, rows: PublicationItem[]): PublicationDesk => ({
    today: office.clock.today(),
    tab,
    total,
    page,
    size,
    rows,
  });
  if (tab === 'due' || tab === 'review') {
    const duties = (await sorted(look, await openDuties(look)))[tab];
    return answer(duties.length, await dutyItems(look, duties.slice(skip, skip + size)));
  }
  if (tab === 'ending') {
    const all = await endings(look);
    return answer(all.length, await endingItems(look, all.slice(skip, skip + size)));
  }
  const [total, rows] = await Promise.all([countLeft(look, tab), listLeft(look, tab, skip, size)]);
  return answer(total, await leftItems(look, rows));
}

/** How many each tab holds under the same filters, and what the filters offer. */
export async function countsOf(office: Office, viewer: Acting, filter: PublicationFilter): Promise<PublicationCounts> {
  const look = await lookOf(office, viewer, filter);
  const today = office.clock.today();
  const county = office.county();
  const [open, coming, shown, trace] = await Promise.all([
    openDuties(look).then((duties) => sorted(look, duties)),
    endings(look),
    countLeft(look, 'shown'),
    countLeft(look, 'trace'),
  ]);
  const late = (duties: readonly OpenDuty[]): number => duties.filter((d) => d.due < today).length;
  const declaring = office.modules.filter((m) => m.procedures.some((p) => Object.keys(p.publication ?? {}).length > 0));
  const specs = declaring.flatMap((m) => m.procedures.flatMap((p) => Object.values(p.publication ?? {})));
  return {
    due: open.due.length,
    overdue: late(open.due),
    review: open.review.length,
    reviewOverdue: late(open.review),
    shown,
    ending: coming.length,
    trace,
    modules: declaring.map((m) => ({ module: m.id, label: m.label })),
    offices: [...new Set(officeTree(county).map(({ code }) => county.authorityOf(code)))].map((code) => ({
      office: code,
      name: county.officeName(code),
    })),
    subjects: [...new Set(specs.map((s) => s.subject))].sort((a, b) => a.localeCompare(b, 'zh')),
  };
}
