/** The API as typed functions, one per row of contract/routes.md. */
import type { Comparison } from '../../contract/comparisons.ts';
import type { Catalogue, Definition } from '../../contract/definitions.ts';
import type { Board, BoardColumn, BoardColumnQuery, BoardQuery } from '../../contract/desks.ts';
import type { DrawView } from '../../contract/draws.ts';
import type {
  ActRequest,
  ActResult,
  Article,
  CodedLetter,
  FormTips,
  LimitExplanation,
  ListQuery,
  MatterList,
  MatterPage,
  Opening,
  OpenRequest,
  Refusal,
  Work,
} from '../../contract/matters.ts';
import type { Notices, OfficeRow, PersonRow, Session } from '../../contract/people.ts';
import type {
  PublicationCounts,
  PublicationDesk,
  PublicationDeskQuery,
  PublicationFilter,
  ReleasePreview,
  Timeliness,
} from '../../contract/publications.ts';
import type { Figures, OfficeTables, Overview, Report } from '../../contract/report.ts';
import type { SittingView } from '../../contract/sittings.ts';
import type { Wall, WallQuery } from '../../contract/supervision.ts';
import { address, type Query, rememberCsrf, request } from './request.ts';

/** What the papers of an act would say, before it is done. */
export interface Preview {
  html: string;
  refusals: Refusal[];
  warnings: { sentence: string; per?: Article }[];
}

const part = encodeURIComponent;
const matter = (module: string, id: string): string => `/matters/${part(module)}/${part(id)}`;

async function session(answer: Promise<Session>): Promise<Session> {
  const known = await answer;
  rememberCsrf(known.csrf);
  return known;
}

export type ListSearch = Partial<ListQuery>;

export const api = {
  session: () => session(request('GET', '/session')),
  signIn: (account: string, password: string) => session(request('POST', '/session', { body: { account, password } })),
  signInAs: (person: string) => session(request('POST', '/session/demonstration', { body: { person } })),
  signOut: () => session(request('DELETE', '/session')),
  demonstrationPeople: () => request<PersonRow[]>('GET', '/demonstration/people'),

  catalogue: () => request<Catalogue>('GET', '/definitions'),
  definition: (module: string, procedure: string, version?: string) =>
    request<Definition>('GET', `/definitions/${part(module)}/${part(procedure)}`, { query: { version } }),

  work: () => request<Work>('GET', '/work'),
  list: (module: string, query: ListSearch) =>
    request<MatterList>('GET', `/matters/${part(module)}`, { query: query as Query }),
  search: (query: ListSearch) => request<MatterList>('GET', '/search', { query: query as Query }),
  matter: (module: string, id: string) => request<MatterPage>('GET', matter(module, id)),
  open: (module: string, body: Partial<OpenRequest>, key: string) =>
    request<ActResult>('POST', `/matters/${part(module)}`, { body, key }),
  act: (module: string, id: string, body: Partial<ActRequest>, key: string) =>
    request<ActResult>('POST', `${matter(module, id)}/acts`, { body, key }),
  preview: (module: string, id: string, body: Partial<ActRequest>) =>
    request<Preview>('POST', `${matter(module, id)}/preview`, { body }),
  openingFrom: (module: string, query: { procedure: string; act?: string; from: string }) =>
    request<Opening>('GET', `/matters/${part(module)}/opening`, { query: query as Query }),
  previewOpening: (module: string, body: Partial<OpenRequest>) =>
    request<Preview>('POST', `/matters/${part(module)}/preview`, { body }),
  tips: (module: string, id: string, body: Partial<ActRequest>) =>
    request<FormTips>('POST', `${matter(module, id)}/tips`, { body }),
  tipsOfOpening: (module: string, body: Partial<OpenRequest>) =>
    request<FormTips>('POST', `/matters/${part(module)}/tips`, { body }),
  limit: (module: string, id: string, limit: string) =>
    request<LimitExplanation>('GET', `${matter(module, id)}/limits/${part(limit)}`),
  comparison: (module: string, id: string) => request<Comparison>('GET', `${matter(module, id)}/comparison`),
  draws: (module: string, id: string) => request<DrawView[]>('GET', `${matter(module, id)}/draws`),
  drawBundle: (module: string, id: string, draw: string) =>
    request<unknown>('GET', `${matter(module, id)}/draws/${part(draw)}/bundle`),
  proof: (module: string, id: string) => request<unknown>('GET', `${matter(module, id)}/proof`),
  reveal: (module: string, id: string, field: string, reason: string) =>
    request<{ value: string; raw: unknown }>('POST', `${matter(module, id)}/reveal`, { body: { field, reason } }),

  codedLetter: (module: string, id: string, actor: string) =>
    request<CodedLetter>('POST', `${matter(module, id)}/letters`, { body: { actor } }),

  sitting: (module: string, desk: string, meeting: string | undefined) =>
    request<SittingView>('GET', `/desks/${part(module)}/${part(desk)}/sitting`, { query: { meeting } }),

  people: (capacity: string | undefined, q: string) =>
    request<PersonRow[]>('GET', '/people', { query: { capacity, q } }),
  peopleNamed: (ids: readonly string[]) => request<PersonRow[]>('GET', '/people', { query: { id: ids } }),
  offices: () => request<OfficeRow[]>('GET', '/offices'),

  notices: () => request<Notices>('GET', '/notices'),
  readNotices: (ids: readonly number[]) => request<{ read: number }>('POST', '/notices/read', { body: { ids } }),

  /** As of a day: a report that was frozen keeps the figures of its day. */
  figures: (year: number, asOf?: string) => request<Figures>('GET', `/figures/${year}`, { query: { asOf } }),
  figureMatters: (year: number, figure: string, page: number, size: number, asOf?: string, office?: string) =>
    request<MatterList>('GET', `/figures/${year}/${part(figure)}/matters`, { query: { page, size, asOf, office } }),
  officeTables: (year: number, office: string, asOf: string) =>
    request<OfficeTables>('GET', `/report/${year}/tables`, { query: { office, asOf } }),
  report: (year: number) => request<Report>('GET', `/report/${year}`),
  freezeReport: (year: number, key: string) => request<Report>('POST', `/report/${year}/freeze`, { body: {}, key }),
  publishReport: (year: number, key: string) => request<Report>('POST', `/report/${year}/publish`, { body: {}, key }),
  overview: () => request<Overview>('GET', '/overview'),
  board: (module: string, desk: string, query: BoardQuery) =>
    request<Board>('GET', `/desks/${part(module)}/${part(desk)}/board`, { query: query as Query }),
  boardColumn: (module: string, desk: string, query: BoardColumnQuery) =>
    request<BoardColumn>('GET', `/desks/${part(module)}/${part(desk)}/column`, { query: query as Query }),
  wall: (query: WallQuery) => request<Wall>('GET', '/supervision/wall', { query: query as Query }),

  publications: (query: Partial<PublicationDeskQuery>) =>
    request<PublicationDesk>('GET', '/publications', { query: query as Query }),
  publicationCounts: (query: PublicationFilter) =>
    request<PublicationCounts>('GET', '/publications/counts', { query: query as Query }),
  timeliness: (query: PublicationFilter) =>
    request<Timeliness>('GET', '/publications/timeliness', { query: query as Query }),
  /** Asked for and not merely fetched: looking at the original is kept in the audit. */
  previewRelease: (module: string, id: string, publication: string) =>
    request<ReleasePreview>('POST', `/publications/${part(module)}/${part(id)}/${part(publication)}/preview`),
};

/** Addresses that the browser opens itself. */
export const links = {
  paper: (module: string, id: string, seq: number, paper: string) =>
    address(`${matter(module, id)}/papers/${seq}/${part(paper)}`),
  drawBundle: (module: string, id: string, draw: string) => address(`${matter(module, id)}/draws/${part(draw)}/bundle`),
  file: (module: string, id: string, sha256: string) => address(`${matter(module, id)}/files/${part(sha256)}`),
  publications: (query: Partial<PublicationDeskQuery>) => address('/publications/export', query as Query),
  timeliness: (query: PublicationFilter) => address('/publications/timeliness/export', query as Query),
  export: (module: string, query: ListSearch) => address(`/matters/${part(module)}/export`, query as Query),
};
