/** What the portal's pages are made of: plain data, already masked, in which nothing personal occurs but an applicant's own. */
import type { Article, FieldView, FigureView, LimitView, Refusal, Report } from '../../contract/index.ts';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import type { OnlinePurpose } from '../../kernel/procedure/language/module.ts';
import type { Json } from '../../kernel/record/index.ts';

export type { Article, FieldView, FigureView, LegalDate, Refusal, Report };

/** Values by field name, as an act states them. */
export type Stated = Readonly<Record<string, Json>>;

export interface CountyView {
  /** GB/T 2260 code (区划代码). */
  region: string;
  /** 南昌县 */
  name: string;
  /** 南昌县人民政府 */
  government: string;
  /** True while the records are demonstration data; every page then says so. */
  demonstration: boolean;
  /** Where people may ask, as shown at the foot of each page. */
  contacts: readonly { label: string; text: string }[];
}

/** The eight elements at the head of what a government site publishes (政府信息公开条例12, 索引、名称、内容概述、生成日期). */
export type PublicHeader = Report['header'];

export interface PublicationRow {
  id: string;
  title: string;
  subject: string;
  office: string;
  indexNumber: string;
  publishedOn: LegalDate;
  withdrawnOn: LegalDate | null;
  /** 有效、已修改、废止、失效, for a document that has a validity of its own. */
  validity?: string;
}

/** A piece of text, marked when the search found it there. */
export interface MarkedPart {
  text: string;
  found: boolean;
}

/** A row as found by a search: its title and a piece of its text, with what was found marked. */
export interface FoundPublication extends PublicationRow {
  titleParts?: readonly MarkedPart[];
  excerpt?: readonly MarkedPart[];
}

export interface PublicationQuery {
  q?: string;
  subject?: string;
  office?: string;
  /** Published on or after, on or before. */
  from?: LegalDate;
  to?: LegalDate;
  /** From 1. */
  page: number;
}

export interface PublicationList {
  total: number;
  /** The words strike more than were read; the newest are shown. */
  capped?: boolean;
  page: number;
  size: number;
  rows: readonly FoundPublication[];
  /** Every subject and office that has publications, with counts under the other filters. */
  subjects: readonly { name: string; count: number }[];
  offices: readonly { name: string; count: number }[];
}

export interface Publication extends PublicationRow {
  header: PublicHeader;
  /** Masked text as it left, in paper markup. */
  body: string;
  /** Under which article it was published. */
  per: Article | null;
  withdrawnReason: string | null;
  /** Day on which the time it may be shown was over. */
  expiredOn: LegalDate | null;
  /** The changed text that took its place, and since when; absent while it is the text itself. */
  superseded?: { by: string; on: LegalDate };
  /** The earlier texts that it took the place of (变更、更正), the newest first. */
  earlier?: readonly { id: string; publishedOn: LegalDate }[];
  /** SHA-256 of the body as published. */
  hash: string;
  /** The result of a random draw, whose file anyone may run again. */
  draw?: boolean;
  /** What may be begun from this page: words of the link and its address. */
  offers?: readonly { label: string; path: string }[];
  demonstration: boolean;
}

/** A published notice at which anyone may still send something (正在征求意见). */
export interface OpenNotice {
  id: string;
  title: string;
  office: string;
  /** Last day on which it may be sent. */
  until: LegalDate;
  /** Words of the way in: 发表意见. */
  offer: string;
}

export interface FrontPage {
  /** Nearest last day first; a few of them. */
  open: readonly OpenNotice[];
  openTotal: number;
  /** Newest first, not many of one kind. */
  latest: readonly PublicationRow[];
}

/** A figure with the matters behind it, as the public may see them. */
export interface FigurePage {
  year: number;
  figure: FigureView;
  asOf: LegalDate;
  /** Hash of the frozen report in which the figure stands. */
  hash: string | null;
  total: number;
  page: number;
  size: number;
  rows: readonly {
    number: string | null;
    office: string;
    openedOn: LegalDate;
    closedOn: LegalDate | null;
    outcome: string;
  }[];
}

export interface FormField extends FieldView {
  required: boolean;
}

/** What a citizen may do here: one entry of a module's `online`. */
export interface OnlineEntry {
  module: string;
  procedure: string;
  /** Name in the address: the opening act. */
  act: string;
  purpose: OnlinePurpose;
  label: string;
  intro: readonly string[];
  per: readonly Article[];
  /** Limits that begin with the application: who must do what within how long. */
  next: readonly { label: string; allow: string; binds: 'office' | 'party' | 'other'; per: readonly Article[] }[];
  steps: readonly { title: string; help?: string; fields: readonly FormField[] }[];
  /** Begun from a published page: the words of its link, and the subject under which such pages are listed. `alone`: from here too. */
  from?: { offer: string; subject: string; alone?: true };
}

/** The published page from which an application was begun. */
export interface AboutPublication {
  id: string;
  title: string;
  /** What the form takes over from what was published (文件名称、文号), to be read and kept or changed. */
  brings?: Stated;
}

export interface NextDate {
  label: string;
  binds: 'office' | 'party' | 'other';
  due: LegalDate;
  allow: string;
  provisional: boolean;
  per: readonly Article[];
}

export interface Receipt {
  number: string;
  /** Query code, told once and kept by the server as a hash only. */
  code: string;
  label: string;
  office: string;
  receivedOn: LegalDate;
  next: readonly NextDate[];
}

export interface TrackedLimit extends LimitView {
  /** How the date was counted, in words, from the same calculation as the date. */
  lines: readonly { date?: LegalDate; text: string }[];
}

export interface TrackedAct {
  act: string;
  label: string;
  available: boolean;
  refusals: readonly Refusal[];
  per: readonly Article[];
  fields: readonly FormField[];
}

/** A matter as its party may see it. */
export interface TrackedMatter {
  /** Opaque token of this visit; dies after a while and on signing out. */
  session: string;
  number: string;
  label: string;
  office: string;
  authority: string;
  openedOn: LegalDate;
  closedOn: LegalDate | null;
  stateLabel: string;
  /** What the party has been told, oldest first. */
  stages: readonly { act: string; on: LegalDate; label: string; text: string; per: Article | null }[];
  limits: readonly TrackedLimit[];
  papers: readonly { seq: number; paper: string; label: string; number: string; on: LegalDate }[];
  acts: readonly TrackedAct[];
  demonstration: boolean;
}

/** An unfinished application. Once sent it holds nothing but the receipt. */
export interface Draft {
  id: string;
  module: string;
  act: string;
  stated: Stated;
  /** How many steps have been passed without fault. */
  reached: number;
  savedOn: LegalDate;
  /** The publication from whose page it was begun. */
  from?: string;
  receipt?: Receipt;
}

export interface CheckpointView {
  size: number;
  /** Base64. */
  root: string;
  time: string | null;
  /** The signed note as published. */
  note: string;
}

export interface OfficeOption {
  code: string;
  name: string;
}
