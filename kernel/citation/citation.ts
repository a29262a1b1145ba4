// A citation (条文依据): the small value that every act, limit and claim carries to say which provision it rests on.
import type { LegalDate } from '../calendar/index.ts';
import { type Law, versionOn } from './law.ts';

/** How sure we are of a provision: to be confirmed, set by a local rule, or the product's own proposal. */
export type CitationMark = 'unsure' | 'local' | 'default';

/** A provision of a law (by its code), a local rule, or an internal rule of the office. */
export interface Citation {
  /** The law's code, or `LOCAL` / `INTERNAL` for what is no law of ours. */
  law: string;
  /** A version's id. Absent: whichever is in force on the day of the act. */
  version?: string;
  article?: number;
  paragraph?: number;
  item?: number;
  mark?: CitationMark;
  note?: string;
}

/** The value of `law` for a rule of the province, city or county that is given as data. */
export const LOCAL = 'local';
/** The value of `law` for a limit the office sets itself; it is never shown to a party as a legal one. */
export const INTERNAL = 'internal';

/** With what force a provision binds. */
export type Force = 'statutory' | 'local' | 'internal';

export const forceLabels: Record<Force, string> = { statutory: '法定', local: '地方规定', internal: '内部管理' };

/** Cites a rule of the province, city or county by its description: local('县政府文件审查工作规则'). */
export function local(note: string): Citation {
  return { law: LOCAL, mark: 'local', note };
}

/** Cites a limit or rule the office has set for itself. It must not appear in letters to applicants. */
export function internal(note: string): Citation {
  return { law: INTERNAL, mark: 'default', note };
}

/** The same provision, marked as one that a lawyer still has to confirm, with what is in doubt. */
export function unsure(citation: Citation, note: string): Citation {
  return { ...citation, mark: 'unsure', note };
}

/** Whether what rests on this citation may be called 法定, 地方规定 or only 内部管理. */
export function forceOf(citation: Citation): Force {
  if (citation.law === INTERNAL || citation.mark === 'default') return 'internal';
  if (citation.law === LOCAL || citation.mark === 'local') return 'local';
  return 'statutory';
}

/** True for citations of local and internal rules, which have no article to check. */
export function isUnwritten(citation: Citation): boolean {
  return citation.law === LOCAL || citation.law === INTERNAL;
}

/**
 * The citation with the version stamped in that is in force on the day, as a record keeps it. One that already names a
 * version keeps it; where no version is in force the citation is returned unchanged, and checkCitation says so.
 */
export function pinCitation(citation: Citation, law: Law, on: LegalDate): Citation {
  if (citation.version !== undefined || isUnwritten(citation)) return citation;
  const version = versionOn(law, on);
  return version === undefined ? citation : { ...citation, version: version.id };
}
