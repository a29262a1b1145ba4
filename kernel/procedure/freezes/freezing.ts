/** Freezing tables as part of an act: what is asked of the figures, what the engine itself states, and what nobody may state by hand. */
import type { LegalDate } from '../../calendar/index.ts';
import { figureId } from '../../indicator/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { Matter, Source } from '../engine/matter.ts';
import { type Refusal, Refused } from '../engine/refusal.ts';
import type { FreezeScope, FreezeSpec } from '../language/freezes.ts';
import { listed, type Procedure } from '../language/index.ts';
import { type Figures, filled, frozenText } from './frozen.ts';

export type AnyFreeze = FreezeSpec<string, string>;

/** Figures of a year as the record stands on a day, over one office's matters or the whole region's. */
export interface FigureAsk {
  year: number;
  asOf: LegalDate;
  /** Absent for the whole region. */
  office?: string;
  /** Full ids of the figures. */
  figures: readonly string[];
}

/** Computes figures; undefined where they cannot be computed. */
export type FigureMeans = (ask: FigureAsk) => Figures | undefined;

type Stated = Readonly<Record<string, Json>>;

/** What an act of this name freezes. */
export const freezesOf = (procedure: Procedure, act: string): readonly AnyFreeze[] =>
  Object.values(procedure.freezes ?? {}).filter((spec) => listed(spec.by).includes(act));

/** Fields that the engine alone states. */
export const frozenFields = (procedure: Procedure): ReadonlyMap<string, AnyFreeze> =>
  new Map(Object.values(procedure.freezes ?? {}).map((spec) => [spec.field, spec]));

/** Full ids of the figures in the tables, each once. */
export const figuresOfTables = (module: string, spec: Pick<AnyFreeze, 'tables'>): readonly string[] => [
  ...new Set(
    spec.tables.flatMap((t) =>
      t.rows.flatMap((row) => row.cells.flatMap((cell) => (cell === null ? [] : [figureId(module, cell)]))),
    ),
  ),
];

const refuse = (spec: AnyFreeze, sentence: string, advice?: string): Refused =>
  new Refused([{ code: 'guard', sentence, per: spec.per, ...(advice ? { advice } : {}) }]);

const isChosen = (of: AnyFreeze['of']): of is Extract<AnyFreeze['of'], { by: string }> =>
  typeof of === 'object' && 'by' in of;

function scopeOf(spec: AnyFreeze, file: Stated): FreezeScope<string> | undefined {
  return isChosen(spec.of) ? spec.of.cases[String(file[spec.of.by] ?? '')] : spec.of;
}

/** What an act asks of the figures on this day. @throws Refused where the file does not say of which year or whose they are */
export function figureAsk(
  procedure: Procedure,
  spec: AnyFreeze,
  matter: Pick<Matter, 'office' | 'file'>,
  stated: Stated,
  on: LegalDate,
): FigureAsk {
  const file: Stated = { ...matter.file, ...stated };
  const year = file[spec.year];
  if (typeof year !== 'number') throw refuse(spec, `没有写明${spec.label}的年度，不能计算`);
  if (`${year}-01-01` > on) throw refuse(spec, `${year}年还没有开始，没有可以计算的记录`);
  const scope = scopeOf(spec, file);
  if (scope === undefined) throw refuse(spec, `没有写明${spec.label}统计哪些单位，不能计算`);
  const office = scope === 'handling' ? matter.office : scope === 'region' ? undefined : file[scope.office];
  if (scope !== 'region' && (typeof office !== 'string' || office === ''))
    throw refuse(spec, `没有写明${spec.label}统计哪个单位，不能计算`);
  return {
    year,
    asOf: on,
    ...(typeof office === 'string' ? { office } : {}),
    figures: figuresOfTables(procedure.module, spec),
  };
}

/** @throws Refused where the file does not say what to compute, or nothing can be computed here */
function textOf(
  procedure: Procedure,
  spec: AnyFreeze,
  matter: Matter,
  stated: Stated,
  on: LegalDate,
  figures: FigureMeans | undefined,
): string {
  const ask = figureAsk(procedure, spec, matter, stated, on);
  const figure = figures?.(ask);
  if (!figure) throw refuse(spec, `此处不能计算${spec.label}`, '请在系统中办理这一步');
  return frozenText({
    format: 'yifa-tables-1',
    year: ask.year,
    asOf: ask.asOf,
    ...(ask.office === undefined ? {} : { office: ask.office }),
    tables: spec.tables.map((t) => filled(procedure.module, t, figure)),
  });
}

/**
 * What the engine itself states with an act that freezes tables, so that its claims, its papers and the file have them; and what stands
 * against computing them. One recorded from paper (补录、导入) freezes nothing: its tables are those of the paper, and what this system's
 * record would give for that day is not what was reported.
 */
export function frozenBy(
  procedure: Procedure,
  name: string,
  matter: Matter | undefined,
  { stated, source }: { stated: Stated; source?: Source },
  on: LegalDate,
  { figures }: { figures?: FigureMeans },
): { stated: Stated; against: readonly Refusal[] } {
  const supplied: Record<string, Json> = {};
  const against: Refusal[] = [];
  for (const spec of freezesOf(procedure, name)) {
    if (!matter) break;
    const performed = (source ?? 'performed') === 'performed';
    try {
      if (performed) supplied[spec.field] = textOf(procedure, spec, matter, stated, on, figures);
      else if (matter.file[spec.field] !== undefined) supplied[spec.field] = '';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      against.push(...error.refusals);
    }
  }
  return { stated: supplied, against };
}

/** Cells of an official table come from the record alone, when they are stated first and when they are corrected. */
export function handFrozen(procedure: Procedure, stated: Stated): Refusal[] {
  const own = frozenFields(procedure);
  return Object.keys(stated).flatMap((name): Refusal[] => {
    const spec = own.get(name);
    const label = procedure.file[name]?.label ?? name;
    return spec
      ? [{ code: 'field', field: name, sentence: `“${label}”由系统按记录计算，不能自行填写`, per: spec.per }]
      : [];
  });
}

/**
 * Figures as a story or a sample gives them, by full id: what it does not give is nought, since nothing else happened in its county.
 * Those of procedures that are not on its stage print as counts.
 */
export const givenFigures =
  (procedures: readonly Procedure[], given: Readonly<Record<string, number | null>>): FigureMeans =>
  () =>
  (id) => {
    const spec = procedures
      .flatMap((p) => Object.entries(p.indicators ?? {}).map(([name, own]) => ({ id: `${p.module}.${name}`, own })))
      .findLast((found) => found.id === id)?.own;
    const value = given[id];
    return {
      id,
      unit: spec?.unit ?? '件',
      // A rate of nothing is nothing.
      value: value === undefined ? (spec?.kind === 'rate' ? null : 0) : value,
    };
  };
