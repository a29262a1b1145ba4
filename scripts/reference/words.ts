// The words of a reference page: citations, spans, conditions and tables, as a lawyer reads them.
import { type Span, spanText } from '../../kernel/calendar/index.ts';
import type { Citation } from '../../kernel/citation/index.ts';
import type { Predicate } from '../../kernel/predicate/index.ts';
import { actLabel, askedFields, type LimitSpec, listed, type Procedure } from '../../kernel/procedure/index.ts';
import { cite } from '../../law/index.ts';

/** One cell: nothing that would break the table, a dash for nothing. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>').trim() || '—';

export type Row = readonly string[];

/** A Markdown table; nothing at all when there are no rows. */
export function table(head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** 《行政复议法》第三十条第三款（待核：……） */
export function article(per: Citation): string {
  const doubt = per.mark === 'unsure' && per.note ? `（待核：${per.note}）` : '';
  return `${cite(per)}${doubt}`;
}

export const articles = (per: Citation | readonly Citation[]): string => listed(per).map(article).join('；');

const actLabels = (procedure: Procedure, names: readonly string[]): string =>
  names.map((name) => actLabel(procedure, name)).join('、');

/** Labels of acts, in the order given. */
export const acts = (procedure: Procedure, names: string | readonly string[]): string =>
  actLabels(procedure, listed(names));

export const actorsOf = (procedure: Procedure, names: string | readonly string[]): string =>
  listed(names)
    .map((name) => procedure.actors[name]?.label ?? name)
    .join('、');

export function asked(procedure: Procedure, asks: readonly string[] | undefined): string {
  return askedFields(asks)
    .map(({ name, required }) => `${procedure.file[name]?.label ?? name}${required ? '' : '（可不填）'}`)
    .join('、');
}

function valueText(procedure: Procedure, field: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return procedure.file[field]?.options?.[String(value)] ?? String(value);
}

/** A condition in words: 园地类别为“大型”，并且…… */
export function condition(procedure: Procedure, predicate: Predicate): string {
  const label = (field: string): string => procedure.file[field]?.label ?? field;
  const values = (field: string, all: readonly unknown[]): string =>
    all.map((value) => `“${valueText(procedure, field, value)}”`).join('或者');
  switch (predicate.op) {
    case 'always':
      return '任何情形';
    case 'never':
      return '没有情形';
    case 'all':
      return predicate.of.map((p) => condition(procedure, p)).join('，并且');
    case 'any':
      return predicate.of.map((p) => condition(procedure, p)).join('，或者');
    case 'not':
      return `并非（${condition(procedure, predicate.of)}）`;
    case 'is':
      return `${label(predicate.field)}为${values(predicate.field, [predicate.value])}`;
    case 'in':
    case 'overlaps':
      return `${label(predicate.field)}为${values(predicate.field, predicate.values)}`;
    case 'between':
      return `${label(predicate.field)}在${predicate.from ?? '…'}与${predicate.to ?? '…'}之间`;
    case 'exists':
      return `已填写${label(predicate.field)}`;
  }
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'unit' in value;

export function settingText(value: unknown): string {
  if (isSpan(value)) return value.count === 0 ? '当日' : spanText(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

/** How long, by which field or setting. */
export function budget(procedure: Procedure, allow: LimitSpec<string, string>['allow']): string {
  if ('unit' in allow) return settingText(allow);
  if ('setting' in allow) {
    const setting = procedure.settings?.[allow.setting];
    return `${settingText(setting?.value)}（设置“${setting?.label ?? allow.setting}”）`;
  }
  const by = procedure.file[allow.by]?.label ?? allow.by;
  const counted = allow.counts ? [`按“${by}”所填`] : [];
  const cases = Object.entries(allow.cases).map(
    ([value, span]) => `${valueText(procedure, allow.by, value)}：${settingText(span)}`,
  );
  const otherwise = allow.otherwise
    ? [cases.length + counted.length > 0 ? `其他：${settingText(allow.otherwise)}` : settingText(allow.otherwise)]
    : [];
  return [...counted, ...cases, ...otherwise].join('；');
}

export function lapse(procedure: Procedure, limit: LimitSpec<string, string>): string {
  if (limit.onLapse === 'shown')
    return limit.guards ? `届满前不得${acts(procedure, limit.guards)}` : '显示逾期，提示督办';
  if ('deems' in limit.onLapse) return `依法${acts(procedure, limit.onLapse.deems)}`;
  return `不得再${acts(procedure, limit.onLapse.bars)}`;
}
