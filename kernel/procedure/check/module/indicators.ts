/** Whether every figure counts acts, states and fields that exist, in a unit, with a meaning; and a rate divides like by like. */
import { figureId, type IndicatorSpec, isCounted, partsOf } from '../../../indicator/index.ts';
import { fieldsOf } from '../../../predicate/index.ts';
import { isCommonAct } from '../../language/common-acts.ts';
import { secrecyOf } from '../../language/fields.ts';
import { listed, type Procedure } from '../../language/index.ts';
import type { Module } from '../../language/module.ts';
import { type Faults, named } from '../fault.ts';

/** Figures by full id: those of the module, and of the others where they are known. */
export type FigureTable = ReadonlyMap<string, IndicatorSpec>;

const roles = { adds: '所加的指标', takes: '所减的指标', numerator: '分子', denominator: '分母' } as const;

/** Whether a figure is, by whatever way, made of itself. */
function circular(module: string, name: string, spec: IndicatorSpec, table: FigureTable): boolean {
  const seen = new Set<string>();
  const walk = (of: string, from: IndicatorSpec): boolean =>
    partsOf(of, from).some(({ id }) => {
      if (id === figureId(module, name)) return true;
      const part = table.get(id);
      if (!part || seen.has(id)) return false;
      seen.add(id);
      return walk(id.slice(0, id.indexOf('.')), part);
    });
  return walk(module, spec);
}

/** A figure made of others: they exist, are no rates, are counted in one unit, and do not lead back to it. */
function checkParts(module: string, name: string, spec: IndicatorSpec, table: FigureTable, faults: Faults): void {
  const place = named('指标', name, spec);
  const parts = partsOf(module, spec).map((part) => ({ ...part, spec: table.get(part.id) }));
  for (const { id, role, spec: part } of parts) {
    faults.unless(part !== undefined, place, `没有名为“${shortId(module, id)}”的${roles[role]}`);
    faults.unless(part?.kind !== 'rate', place, '比率的分子、分母不能又是比率，比率也不能相加减');
  }
  faults.unless(spec.kind !== 'total' || spec.of.length > 0, place, '没有写明由哪些指标相加');
  const units = parts.flatMap(({ spec: part }) => (part ? [part.unit] : []));
  const [top, bottom] = parts;
  if (spec.kind === 'rate') {
    if (top?.spec && bottom?.spec)
      faults.unless(
        top.spec.unit === bottom.spec.unit,
        place,
        `分子以“${top.spec.unit}”计，分母以“${bottom.spec.unit}”计，不能相除`,
      );
  } else {
    for (const unit of new Set(units))
      faults.unless(unit === spec.unit, place, `以“${unit}”计的指标不能加减成以“${spec.unit}”计的指标`);
  }
  faults.unless(!circular(module, name, spec, table), place, '由它自己算出自己');
}

const shortId = (module: string, id: string): string =>
  id.startsWith(`${module}.`) ? id.slice(module.length + 1) : id;

/** What differs is counted by parties, or by what may be kept beside an event in the clear. */
function checkDistinct(
  procedure: Procedure,
  spec: Extract<IndicatorSpec, { kind: 'distinct' }>,
  place: string,
  faults: Faults,
): void {
  const field = procedure.file[spec.of];
  faults.unless(field !== undefined, place, `计算不同值的字段“${spec.of}”不存在`);
  if (!field) return;
  const parties = field.kind === 'parties';
  faults.unless(
    parties || secrecyOf(field) !== 'personal',
    place,
    `字段“${field.label}”是个人信息，不能在统计中留存，请改为统计当事人`,
  );
  faults.unless(
    !['files', 'longText'].includes(field.kind),
    place,
    `字段“${field.label}”（${field.kind}）不能区分出不同的值`,
  );
  faults.unless(parties || spec.kinds === undefined, place, '只有当事人才分种类（kinds）');
  for (const kind of spec.kinds ?? []) faults.unless(partyKinds.includes(kind), place, `没有“${kind}”这种当事人`);
}

const partyKinds: readonly string[] = ['citizen', 'legalPerson', 'organisation', 'individualBusiness'];

function checkIndicator(
  module: string,
  procedure: Procedure,
  name: string,
  spec: IndicatorSpec,
  table: FigureTable,
  faults: Faults,
): void {
  const place = named('指标', name, spec);
  faults.unless(spec.label.trim() !== '', place, '没有名称');
  faults.unless(spec.meaning.trim() !== '', place, '没有写明口径（meaning）');
  faults.unless(String(spec.unit ?? '').trim() !== '', place, '没有计量单位');
  if (!isCounted(spec)) {
    checkParts(module, name, spec, table, faults);
    return;
  }
  for (const field of spec.where ? fieldsOf(spec.where) : [])
    faults.unless(Object.hasOwn(procedure.file, field), place, `条件取决于不存在的字段“${field}”`);
  if (spec.kind === 'stock') {
    faults.unless(spec.states.length > 0, place, '没有写明统计哪些状态');
    for (const state of spec.states)
      faults.unless(Object.hasOwn(procedure.states, state), place, `没有名为“${state}”的状态`);
    return;
  }
  faults.unless(listed(spec.acts).length > 0, place, '没有写明统计哪些行为');
  for (const act of listed(spec.acts))
    faults.unless(Object.hasOwn(procedure.acts, act) || isCommonAct(act), place, `没有名为“${act}”的行为`);
  if (spec.kind === 'distinct') checkDistinct(procedure, spec, place, faults);
  if (spec.kind !== 'sum') return;
  const field = procedure.file[spec.of];
  faults.unless(field !== undefined, place, `合计的字段“${spec.of}”不存在`);
  if (field) {
    const fits = field.kind === 'money' ? spec.unit === '元' : field.kind === 'integer' && spec.unit !== '元';
    faults.unless(fits, place, `字段“${field.label}”（${field.kind}）不能以“${spec.unit}”合计`);
  }
}

/** Every figure of these modules by full id; the newest version of a procedure that states one defines it. */
export function figureTable(modules: readonly Module[]): FigureTable {
  return new Map(
    modules.flatMap((module) =>
      module.procedures.flatMap((p) =>
        Object.entries(p.indicators ?? {}).map(([name, spec]) => [figureId(module.id, name), spec] as const),
      ),
    ),
  );
}

export function checkIndicators(module: Module, procedure: Procedure, faults: Faults, others: FigureTable): void {
  const own = procedure.indicators ?? {};
  // A figure may be made of those of two procedures of one module, and by full id of those of another.
  const table: FigureTable = new Map([
    ...others,
    ...figureTable([module]),
    ...Object.entries(own).map(([name, spec]) => [figureId(module.id, name), spec] as const),
  ]);
  for (const [name, spec] of Object.entries(own)) {
    checkIndicator(module.id, procedure, name, spec, table, faults);
    const sections = spec.section === undefined || module.sections.includes(spec.section);
    faults.unless(sections, named('指标', name, spec), `模块没有写明供给报告第${spec.section}段（sections）`);
  }
}
