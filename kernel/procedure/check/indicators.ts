/** Whether every figure counts acts, states and fields that exist, in a unit, with a meaning; and a rate divides like by like. */
import type { IndicatorSpec } from '../../indicator/index.ts';
import { fieldsOf } from '../../predicate/index.ts';
import { listed, type Procedure } from '../language.ts';
import type { Module } from '../module.ts';
import { type Faults, named } from './fault.ts';

type Table = Readonly<Record<string, IndicatorSpec>>;

function checkRate(spec: Extract<IndicatorSpec, { kind: 'rate' }>, place: string, table: Table, faults: Faults): void {
  const top = table[spec.numerator];
  const bottom = table[spec.denominator];
  faults.unless(top !== undefined, place, `没有名为“${spec.numerator}”的分子`);
  faults.unless(bottom !== undefined, place, `没有名为“${spec.denominator}”的分母`);
  for (const part of [top, bottom]) faults.unless(part?.kind !== 'rate', place, '比率的分子、分母不能又是比率');
  if (top && bottom)
    faults.unless(top.unit === bottom.unit, place, `分子以“${top.unit}”计，分母以“${bottom.unit}”计，不能相除`);
}

function checkIndicator(procedure: Procedure, name: string, spec: IndicatorSpec, table: Table, faults: Faults): void {
  const place = named('指标', name, spec);
  faults.unless(spec.label.trim() !== '', place, '没有名称');
  faults.unless(spec.meaning.trim() !== '', place, '没有写明口径（meaning）');
  faults.unless(String(spec.unit ?? '').trim() !== '', place, '没有计量单位');
  if (spec.kind === 'rate') {
    checkRate(spec, place, table, faults);
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
    faults.unless(Object.hasOwn(procedure.acts, act), place, `没有名为“${act}”的行为`);
  if (spec.kind !== 'sum') return;
  const field = procedure.file[spec.of];
  faults.unless(field !== undefined, place, `合计的字段“${spec.of}”不存在`);
  if (field) {
    const fits = field.kind === 'money' ? spec.unit === '元' : field.kind === 'integer' && spec.unit !== '元';
    faults.unless(fits, place, `字段“${field.label}”（${field.kind}）不能以“${spec.unit}”合计`);
  }
}

export function checkIndicators(module: Module, procedure: Procedure, faults: Faults): void {
  const table: Table = procedure.indicators ?? {};
  // A rate may divide figures of two procedures of one module.
  const all: Table = Object.assign({}, ...module.procedures.map((p) => p.indicators ?? {}), table);
  for (const [name, spec] of Object.entries(table)) {
    checkIndicator(procedure, name, spec, all, faults);
    const sections = spec.section === undefined || module.sections.includes(spec.section);
    faults.unless(sections, named('指标', name, spec), `模块没有写明供给报告第${spec.section}段（sections）`);
  }
}
