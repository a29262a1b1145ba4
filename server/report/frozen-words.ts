/** What was frozen, in a line for the record and the file: the tables themselves stand in the paper. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import { frozenFields, frozenTables, type Procedure } from '../../kernel/procedure/index.ts';
import type { County } from '../people/county.ts';

/** The words of the field in which the engine states frozen tables; undefined for every other field. */
export function frozenWords(
  procedure: Procedure,
  field: string,
  value: unknown,
  county: Pick<County, 'officeName' | 'name'>,
): string | undefined {
  if (!frozenFields(procedure).has(field)) return undefined;
  const frozen = frozenTables(value);
  if (!frozen) return '';
  const of = frozen.office === undefined ? county.name : county.officeName(frozen.office);
  const titles = frozen.tables.map((t) => t.title).join('、');
  return `${frozen.year}年，${of}，按截至${chineseDate(frozen.asOf)}的记录计算：${titles}`;
}
