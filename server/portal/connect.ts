/** The portal's source over the running county: every question answered from what is published, or from a party's own matter. */
import type { ReportOutline } from '../../kernel/procedure/index.ts';
import type { CountyView, OnlineEntry } from '../../web/portal/index.ts';
import { publishedDraw } from '../draws/published.ts';
import type { Office } from '../matters/service.ts';
import { publishedReport, publishedYears } from '../report/freeze.ts';
import { applyOnline } from './county/apply.ts';
import { getCheckpoint, listCheckpoints } from './county/checkpoints.ts';
import { draftShelf } from './county/drafts.ts';
import { keepFile } from './county/files.ts';
import { frontPage } from './county/front.ts';
import { offeredAt } from './county/offers.ts';
import { onlineEntries } from './county/online.ts';
import { everythingPublished, getPublication, listPublications } from './county/published.ts';
import { openedByCode } from './county/query-code.ts';
import { readingsOf } from './county/readings.ts';
import { figureWithMatters, publishedFigures } from './county/report.ts';
import { sampleCode } from './county/sample-code.ts';
import { partyAct, trackedMatter, trackedPaper } from './county/track.ts';
import { closeVisit, openVisit, visitedMatter } from './county/visits.ts';
import { editionsOf } from './edition.ts';
import type { PortalSource } from './source.ts';

export interface PortalMeans {
  /** Where uploaded files are kept; without it citizens cannot upload. */
  filesFolder?: string;
}

/** Contacts are a county setting: a list of { label, text }. */
function contactsOf(settings: Readonly<Record<string, unknown>>): CountyView['contacts'] {
  const given = settings['portal.contacts'];
  return Array.isArray(given)
    ? given.flatMap((c: { label?: unknown; text?: unknown }) =>
        typeof c?.label === 'string' && typeof c.text === 'string' ? [{ label: c.label, text: c.text }] : [],
      )
    : [];
}

/** What citizens may begin, reckoned again when the county's data, its calendar or the day is another. */
function entriesOf(office: Office): () => readonly OnlineEntry[] {
  let made: { as: readonly unknown[]; entries: readonly OnlineEntry[] } | undefined;
  return () => {
    const as = [office.county(), office.calendar(), office.clock.today()];
    if (!made?.as.every((one, i) => one === as[i])) made = { as, entries: onlineEntries(office) };
    return made.entries;
  };
}

export function connectPortal(
  office: Office,
  outline: ReportOutline,
  signing: { publicKey: string },
  means: PortalMeans = {},
): PortalSource {
  const { pool, region } = office;
  const edition = editionsOf(office);
  const readings = readingsOf(pool, region);
  return {
    edition,
    county() {
      const county = office.county();
      return {
        region,
        name: county.name,
        government: outline.publisher(county.name),
        demonstration: county.demonstration,
        contacts: contactsOf(county.settings),
      };
    },
    today: () => office.clock.today(),
    offices: () => [...office.county().offices.values()].map(({ code, name }) => ({ code, name })),
    reportYears: async () => (await edition()).keep('report years', () => publishedYears(office)),
    report: async (year) => (await publishedReport(office, outline, year)) ?? null,
    figures: async (year) => (await publishedFigures(office, year))?.figures ?? [],
    figure: (year, id, page) => figureWithMatters(office, year, id, page),
    countView: (page) => readings.count(page),
    settle: () => readings.write(),
    front: () => frontPage(office),
    publications: async (query) => listPublications(office, query, await edition()),
    publication: (id) => getPublication(office, id),
    draw: (id) => publishedDraw(office, id),
    published: (limit) => everythingPublished(pool, region, limit),
    online: entriesOf(office),
    drafts: draftShelf(pool, region),
    keepFile: (name, bytes) => keepFile(office, means.filesFolder, name, bytes),
    async offered(module, act, publication) {
      const found = await offeredAt(office, module, act, publication);
      return found ? { id: publication, title: found.title, brings: found.brings } : null;
    },
    apply: (module, act, stated, key, from) => applyOnline(office, module, act, stated, key, from),
    async track(number, code) {
      const opened = await openedByCode(pool, region, office.partyKey, number, code);
      return opened === null || opened === 'locked'
        ? opened
        : trackedMatter(office, opened, await openVisit(pool, region, opened));
    },
    sample: () => sampleCode(office),
    async tracked(session) {
      const opened = await visitedMatter(pool, region, session);
      return opened === null ? null : trackedMatter(office, opened, session);
    },
    async trackedPaper(session, seq, paper) {
      const opened = await visitedMatter(pool, region, session);
      return opened === null ? null : trackedPaper(office, opened, seq, paper);
    },
    async trackedAct(session, act, stated, key) {
      const opened = await visitedMatter(pool, region, session);
      return opened === null
        ? {
            ok: false,
            refusals: [{ code: 'not-opened', sentence: '离开时间较长，已经退出', advice: '请重新输入编号和查询码' }],
          }
        : partyAct(office, opened, act, stated, key);
    },
    signOut: (session) => closeVisit(pool, session),
    publicKey: async () => signing.publicKey,
    checkpoints: (page) => listCheckpoints(pool, region, page),
    checkpoint: (size) => getCheckpoint(pool, region, size),
  };
}
