/** The language of frozen tables (报表定格): an act after which official tables stand in the file as they were computed that day. */
import type { Citation } from '../../citation/index.ts';
import type { TableSpec } from './tables.ts';

/** Whose records the figures count: those of the office that handles the matter, of an office that a field names, or the whole region's. */
export type FreezeScope<K extends string> = 'handling' | 'region' | { office: K };

/**
 * Tables whose cells the server computes and states when one of these acts is done, by the very figures that serve the report. Nobody
 * states them by hand; the entry's hash covers them, so that whoever has the record has the numbers and computes nothing again.
 */
export interface FreezeSpec<K extends string, A extends string> {
  label: string;
  /** Acts that freeze them; done again, one freezes them anew. They take effect at once and are of their own day. */
  by: A | readonly A[];
  /** Tables of the module, in the order in which they are kept. */
  tables: readonly TableSpec[];
  /** Field of kind `integer` with the year they are of. */
  year: K;
  of: FreezeScope<K> | { by: K; cases: Readonly<Record<string, FreezeScope<K>>> };
  /** Open field of kind `longText` in which the server states them; `frozenTables` reads it. */
  field: K;
  per: Citation;
}
