/** Everything the portal may read and do. What is not in this interface cannot reach the public. */
import type { FileRef } from '../../kernel/procedure/index.ts';
import type {
  AboutPublication,
  CheckpointView,
  CountyView,
  Draft,
  FigurePage,
  FigureView,
  FrontPage,
  LegalDate,
  OfficeOption,
  OnlineEntry,
  Publication,
  PublicationList,
  PublicationQuery,
  PublicationRow,
  Receipt,
  Refusal,
  Report,
  Stated,
  TrackedMatter,
} from '../../web/portal/index.ts';
import type { Edition } from './edition.ts';

export interface DraftShelf {
  /** Null when there is none, or when it has been kept for longer than 30 days. */
  get(id: string): Promise<Draft | null>;
  save(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

export type Applied = { ok: true; receipt: Receipt } | { ok: false; refusals: readonly Refusal[] };
export type PartyActed = { ok: true; label: string } | { ok: false; refusals: readonly Refusal[] };

/** A paper as it was issued: the whole page, unchanged. */
export interface IssuedPage {
  title: string;
  html: string;
}

export interface PortalSource {
  county(): CountyView;
  today(): LegalDate;
  /** Offices that an application may name (被申请人…). */
  offices(): readonly OfficeOption[];

  /** Years with a published report, newest first. */
  reportYears(): Promise<readonly number[]>;
  /** The published report; a draft or a frozen one never leaves. */
  report(year: number): Promise<Report | null>;
  /** All figures of the published report, as they were frozen. */
  figures(year: number): Promise<readonly FigureView[]>;
  figure(year: number, id: string, page: number): Promise<FigurePage | null>;

  /** What is public as of now, with what has been made of it. */
  edition(): Promise<Edition>;
  /** Counts one reading of a page and gives the count (浏览量). */
  countView(page: string): Promise<number>;
  /** Writes the readings counted since they were last written. */
  settle(): Promise<void>;

  front(): Promise<FrontPage>;
  /** Search forgives case, width and spacing. */
  publications(query: PublicationQuery): Promise<PublicationList>;
  publication(id: string): Promise<Publication | null>;
  /** The file with which a published draw is run again, as JSON text; null for what is no published draw. */
  draw(id: string): Promise<string | null>;
  /** Everything published, newest first, for feed and data files; `limit` cuts it short. */
  published(limit?: number): AsyncIterable<PublicationRow>;

  online(): readonly OnlineEntry[];
  drafts: DraftShelf;
  /** Keeps an uploaded file under its content hash. What is not accepted is told in words. */
  keepFile(name: string, bytes: Uint8Array): Promise<FileRef | { refused: string }>;
  /** Whether this act is offered on that published page today. */
  offered(module: string, act: string, publication: string): Promise<AboutPublication | null>;
  /** Performs the opening act as the party. The same `key` gives the first result again. `from` is the publication it was begun at. */
  apply(module: string, act: string, stated: Stated, key: string, from?: string): Promise<Applied>;

  /** Opens a party's visit by number and query code. `locked` after repeated wrong codes. */
  track(number: string, code: string): Promise<TrackedMatter | null | 'locked'>;
  /** In a demonstration, a number and code to try with; otherwise null. */
  sample(): Promise<{ number: string; code: string } | null>;
  /** The matter of a visit that is still open. */
  tracked(session: string): Promise<TrackedMatter | null>;
  trackedPaper(session: string, seq: number, paper: string): Promise<IssuedPage | null>;
  /** Performs an act as the party. The same `key` does it once. */
  trackedAct(session: string, act: string, stated: Stated, key: string): Promise<PartyActed>;
  signOut(session: string): Promise<void>;

  /** One line of the signed-note format; null before the first key. */
  publicKey(): Promise<string | null>;
  /** Newest first. */
  checkpoints(page: number): Promise<{ total: number; page: number; size: number; rows: readonly CheckpointView[] }>;
  /** The checkpoint of this size, or the newest. */
  checkpoint(size?: number): Promise<CheckpointView | null>;
}
