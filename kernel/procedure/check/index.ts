/** The definition check (定义检查): everything a module declares is walked to what carries it out, and what is wrong is said in a sentence. */
import type { Calendar } from '../../calendar/index.ts';
import type { Law } from '../../citation/index.ts';
import type { Procedure } from '../language/index.ts';
import { type Module, procedureKey } from '../language/module.ts';
import { type Fault, Faults, whereOf } from './fault.ts';
import { checkDesks } from './module/desks.ts';
import { checkIndicators, type FigureTable, figureTable } from './module/indicators.ts';
import { checkRegister, figureIds } from './module/registers.ts';
import { checkTables } from './module/tables.ts';
import { checkTies } from './module/ties.ts';
import { checkActs } from './procedure/diagram/acts.ts';
import { checkCitations } from './procedure/diagram/citations.ts';
import { checkStates } from './procedure/diagram/states.ts';
import { checkVersions } from './procedure/diagram/versions.ts';
import { checkCompares } from './procedure/reading/compares.ts';
import { checkFindings, checkWatches } from './procedure/reading/findings.ts';
import { checkFills } from './procedure/reading/tips.ts';
import { checkDraws } from './procedure/stated/draws.ts';
import { checkFreezes } from './procedure/stated/freezes.ts';
import { checkAwaits } from './procedure/time/awaits.ts';
import { checkLimits } from './procedure/time/limits.ts';
import { checkPublication } from './procedure/time/publication.ts';
import { checkSamples } from './samples/samples.ts';

export { type Fault, faultLine } from './fault.ts';
export { checkExecuted } from './samples/executed.ts';
export { type SamplePaper, type Told, tell } from './samples/samples.ts';

/** What is wrong with one module. `figures`, `specs` and `all` procedures are those of all installed modules; its own alone when absent. */
export function checkModule(
  module: Module,
  laws: readonly Law[],
  calendar: Calendar,
  figures: readonly string[] = figureIds(module),
  specs: FigureTable = new Map(),
  all: readonly Procedure[] = module.procedures,
): Fault[] {
  const faults = new Faults(whereOf(module));
  checkVersions(module, faults);
  checkRegister(module, new Set(figures), faults);
  checkWatches(module, faults);
  checkTables(module, new Set(figures), faults);
  checkDesks(module, all, faults);
  const found = [...faults.found];
  for (const procedure of module.procedures) {
    const own = new Faults(whereOf(module, procedure));
    const versions = module.procedures.filter((other) => procedureKey(other) === procedureKey(procedure));
    checkStates(procedure, versions, own);
    checkActs(procedure, versions, own);
    checkFills(procedure, all, own);
    checkDraws(procedure, all, own);
    checkFreezes(module, procedure, own);
    checkTies(procedure, all, own);
    checkAwaits(procedure, all, own);
    checkCompares(procedure, own);
    checkLimits(procedure, own);
    checkPublication(procedure, own);
    checkFindings(procedure, own);
    checkIndicators(module, procedure, own, specs);
    checkCitations(procedure, laws, own);
    found.push(...own.found);
  }
  return [...found, ...checkSamples(module, calendar)];
}

/** What is wrong with all modules together: each by itself, and two of one name. */
export function checkModules(modules: readonly Module[], laws: readonly Law[], calendar: Calendar): Fault[] {
  const figures = modules.flatMap(figureIds);
  const specs = figureTable(modules);
  const all = modules.flatMap((module) => module.procedures);
  const ids = modules.map((module) => module.id);
  return modules.flatMap((module, at) => {
    const faults = new Faults(whereOf(module));
    faults.unless(ids.indexOf(module.id) === at, '', '有两个模块同名');
    return [...faults.found, ...checkModule(module, laws, calendar, figures, specs, all)];
  });
}
