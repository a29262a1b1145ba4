// What a law is to this system: its titles, its dated versions and their article counts, and a function that cites it.
import type { LegalDate } from '../calendar/index.ts';
import type { Citation } from './citation.ts';

/** Rank of an instrument. Only some may found a penalty, a licence or a coercive measure (行政处罚法第十六条). */
export type LawKind =
  | 'law'
  | 'administrative-regulation'
  | 'judicial-interpretation'
  | 'department-rule'
  | 'provincial-regulation'
  | 'provincial-rule'
  | 'normative-document'
  | 'party-regulation'
  | 'standard';

/** The Chinese name of each kind. */
export const lawKindLabels: Record<LawKind, string> = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'judicial-interpretation': '司法解释',
  'department-rule': '部门规章',
  'provincial-regulation': '地方性法规',
  'provincial-rule': '地方政府规章',
  'normative-document': '规范性文件',
  'party-regulation': '党内法规',
  standard: '标准',
};

/** One text of a law, from the day it took effect to the last day it was in force. */
export interface LawVersion {
  /** Usually the year of the text: '2023'. */
  id: string;
  /** Number of the order or document: 国务院令第836号. */
  number?: string;
  adopted?: LegalDate;
  /** First day in force (施行日). Where only the month or year is known, its first day, and `unsure` says so. */
  from: LegalDate;
  /** Last day in force; absent while it is. */
  until?: LegalDate;
  /** How many articles it has; null when it has none or the count was not confirmed (then `unsure` says so). */
  articles: number | null;
  note?: string;
  /** What still has to be confirmed by a lawyer. */
  unsure?: string;
}

export interface Law {
  /** File name and address: 'administrative-reconsideration'. */
  id: string;
  /** What a citation carries and the constant is called: 'ARL'. Capitals, digits and underscores. */
  code: string;
  /** Full title without 《》. */
  title: string;
  /** What people call it, without 《》 and 中华人民共和国. */
  short: string;
  kind: LawKind;
  /** 'items' for documents that number their points （一）（二） throughout instead of having articles. */
  numbering?: 'articles' | 'items';
  /** Oldest first; they never overlap. */
  versions: readonly LawVersion[];
}

/** Cites a provision: article (条), paragraph (款), item (项); without an article, the whole instrument. */
type CiteProvision = (article?: number, paragraph?: number, item?: number) => Citation;

/** A law together with the functions that cite it. `at` accepts only the ids of its own versions. */
export type CitingLaw<L extends Law = Law> = L & {
  /** A provision in whatever version is in force on the day it is applied. */
  art: CiteProvision;
  /** The same law in one named version. */
  at(version: L['versions'][number]['id']): { art: CiteProvision };
};

function citing(law: string, version?: string): CiteProvision {
  return (article, paragraph, item) => ({
    law,
    ...(version === undefined ? {} : { version }),
    ...(article === undefined ? {} : { article }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  });
}

/**
 * Declares a law and gives it `art(30, 3)` and `at('2023').art(30, 3)`. A misspelt version id does not compile.
 */
export function defineLaw<const L extends Law>(law: L): CitingLaw<L> {
  return { ...law, art: citing(law.code), at: (version) => ({ art: citing(law.code, version) }) };
}

/** The version of a law that is in force on a day, or undefined when none is. */
export function versionOn(law: Law, on: LegalDate): LawVersion | undefined {
  return law.versions.find((v) => v.from <= on && (v.until === undefined || on <= v.until));
}
