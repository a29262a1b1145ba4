/** Whether every act of the law that waits for other matters (各件全部办结) can fall due, once, by matters that name this one. */
import { listed, type Procedure } from '../../../language/index.ts';
import { procedureKey } from '../../../language/module.ts';
import { awaitingActs, endingOf, leaves } from '../../../ties/awaiting.ts';
import { ownMatter } from '../../../ties/lookup.ts';
import { type Faults, named } from '../../fault.ts';
import type { Told } from '../../samples/samples.ts';

/** `all` are the procedures of every installed module. */
export function checkAwaits(procedure: Procedure, all: readonly Procedure[], faults: Faults): void {
  for (const { act, spec, lookup: name } of awaitingActs(procedure)) {
    const place = named('行为', act, spec);
    faults.unless(spec.by === 'law', place, '由人作出的行为不等待其他事项办结（awaits）；请写成条件（when）');
    faults.unless(spec.later !== true, place, '已经办结的事项不再等待其他事项（later）');
    const from = spec.from === 'any' ? [] : listed(spec.from);
    faults.unless(from.length > 0, place, '没有写明在哪些状态等待（from）');
    // Whatever it waited for stays ended: an act that led nowhere would fall due again and again.
    faults.unless(from.length === 0 || leaves(spec), place, '办结以后仍在等待的状态（to），会反复发生');
    const lookup = procedure.lookups?.[name];
    faults.unless(lookup !== undefined, place, `没有名为“${name}”的查找，不知道等待哪些事项（awaits）`);
    if (!lookup) continue;
    const found = named('查找', name, lookup);
    faults.unless(
      Object.hasOwn(lookup.same, ownMatter),
      found,
      '等待的事项没有指明本事项（@self），其中一件办结时不知道等待它的是哪一件',
    );
    faults.unless(
      lookup.states === undefined && lookup.acts === undefined && lookup.back === undefined,
      found,
      '等待的是全部事项，不能只找某些状态、行为或者期间的（states、acts、back）',
    );
    const versions = all.filter((p) => procedureKey(p) === lookup.of);
    faults.unless(
      versions.length === 0 || versions.every((p) => Object.values(p.states).some((s) => s.final)),
      found,
      `“${lookup.of}”没有办结的状态，永远等不到`,
    );
  }
}

/** Whether some sample waits until the last of several has ended, and the law then acts on that day. */
export function checkAwaitsExecuted(procedure: Procedure, own: readonly Told[], faults: Faults): void {
  for (const { act, spec, lookup } of awaitingActs(procedure)) {
    const waited = own.some((told) =>
      told.done.some(({ prepared, performed }) => {
        const { on, by } = performed.entry;
        const ending = endingOf(told.sample.found?.[lookup] ?? [], on);
        const first = prepared.before.openedOn;
        return (
          prepared.effect?.name === act &&
          by.kind === 'law' &&
          ending.found > 0 &&
          ending.ended === ending.found &&
          ending.on === on &&
          on > first
        );
      }),
    );
    faults.unless(waited, named('行为', act, spec), '没有样例等到所查找的事项全部办结之日，由法律自行发生（closedOn）');
  }
}
