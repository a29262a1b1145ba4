/** Whether findings, their groups, the acts that complete them, exceptions and watches name each other rightly and cite their articles. */
import { listed, type Procedure } from '../../../language/index.ts';
import { type Module, procedureKey, type Watch } from '../../../language/module.ts';
import { type Faults, named } from '../../fault.ts';

const has = (table: object | undefined, name: string): boolean => Object.hasOwn(table ?? {}, name);

function checkGroups(procedure: Procedure, faults: Faults): void {
  const groups = procedure.findingGroups ?? {};
  for (const [name, finding] of Object.entries(procedure.findings ?? {})) {
    const place = named('核验结论', name, finding);
    faults.unless(finding.label.trim() !== '', place, '没有名称');
    faults.unless(has(groups, finding.group), place, `没有名为“${finding.group}”的核验分组（findingGroups）`);
  }
  for (const [name, label] of Object.entries(groups)) {
    const place = named('核验分组', name, { label });
    faults.unless(label.trim() !== '', place, '没有名称');
    const used = Object.values(procedure.findings ?? {}).some((finding) => finding.group === name);
    faults.unless(used, place, '没有任何核验结论');
  }
}

function checkCompletes(procedure: Procedure, faults: Faults): void {
  for (const [name, act] of Object.entries(procedure.acts)) {
    const place = named('行为', name, act);
    for (const group of act.completes ?? [])
      faults.unless(has(procedure.findingGroups, group), place, `没有名为“${group}”的核验分组（completes）`);
    // The statute does not wait for a file to be complete, and an opening has no file yet.
    const waits = (act.completes ?? []).length > 0;
    faults.unless(
      !waits || (act.by !== 'law' && !act.opens),
      place,
      '依法自行发生的行为和开始事项的行为不能以核验齐全为条件',
    );
  }
}

function checkExceptions(procedure: Procedure, faults: Faults): void {
  const { exceptions } = procedure;
  if (!exceptions) return;
  const place = '例外说明（exceptions）';
  faults.unless(Object.keys(procedure.findings ?? {}).length > 0, place, '没有任何核验结论可以例外');
  faults.unless(listed(exceptions.by).length > 0, place, '没有写明由谁说明');
  for (const actor of listed(exceptions.by)) {
    faults.unless(has(procedure.actors, actor), place, `没有名为“${actor}”的角色`);
    faults.unless(
      procedure.actors[actor]?.party !== true,
      place,
      `“${procedure.actors[actor]?.label}”是当事人，不能说明例外`,
    );
  }
}

/** Findings, their groups, what completes them and who may except from them. */
export function checkFindings(procedure: Procedure, faults: Faults): void {
  checkGroups(procedure, faults);
  checkCompletes(procedure, faults);
  checkExceptions(procedure, faults);
}

function checkWatch(watch: Watch, versions: readonly Procedure[], place: string, faults: Faults): void {
  faults.unless(watch.label.trim() !== '' && watch.advice.trim() !== '', place, '没有名称或者没有写明怎么办（advice）');
  faults.unless(versions.length > 0, place, `没有名为“${watch.procedure}”的程序`);
  if (versions.length === 0) return;
  if ('finding' in watch) {
    const known = versions.some((p) => has(p.findings, watch.finding));
    faults.unless(known, place, `没有名为“${watch.finding}”的核验结论`);
    return;
  }
  const { of, acts, atLeast, back } = watch.repeats;
  faults.unless(back === 'year' || back.unit !== 'workingDay', place, '期间（back）按日、月、年计，不按工作日');
  faults.unless(of.length > 0, place, '没有写明哪些字段相同');
  for (const field of of)
    faults.unless(
      versions.some((p) => has(p.file, field)),
      place,
      `案卷里没有名为“${field}”的字段`,
    );
  faults.unless(acts.length > 0, place, '没有写明哪些行为');
  for (const act of acts)
    faults.unless(
      versions.some((p) => has(p.acts, act)),
      place,
      `没有名为“${act}”的行为`,
    );
  faults.unless(Number.isSafeInteger(atLeast) && atLeast >= 2, place, '次数（atLeast）至少是2，一次不是重复');
}

/** Watches name what the module's own procedures hold, each under a name of its own. */
export function checkWatches(module: Module, faults: Faults): void {
  const ids = (module.watches ?? []).map((watch) => watch.id);
  for (const [at, watch] of (module.watches ?? []).entries()) {
    const place = named('监督预警', watch.id, watch);
    faults.unless(ids.indexOf(watch.id) === at, place, '有两项预警同名');
    checkWatch(
      watch,
      module.procedures.filter((p) => procedureKey(p) === watch.procedure || p.id === watch.procedure),
      place,
      faults,
    );
  }
}
