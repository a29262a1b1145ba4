/** 声明即执行: tells every sample of a module and says what the module declares and no sample carries out. */
import { addDays, type Calendar, type LegalDate } from '../../../calendar/index.ts';
import { type IndicatorSpec, isCounted, partsOf } from '../../../indicator/index.ts';
import { holds } from '../../../predicate/index.ts';
import { type Environment, settingReader } from '../../engine/environment.ts';
import { listed, type Procedure } from '../../language/index.ts';
import { type Module, procedureKey } from '../../language/module.ts';
import type { View } from '../../language/view.ts';
import { type CountedEvent, eventsOf, standsBehind } from '../../reading/events.ts';
import { findingsOf, openFindings } from '../../reading/findings.ts';
import { publicationsOwed, withdrawalsDue } from '../../reading/publicity.ts';
import { certificatesOf } from '../../ties/certificates.ts';
import { walkLimits } from '../../time/limit-walk.ts';
import { type Fault, Faults, named, whereOf } from '../fault.ts';
import { checkDesksExecuted } from '../module/desks.ts';
import { checkComparesExecuted } from '../procedure/reading/compares.ts';
import { checkTips } from '../procedure/reading/tips.ts';
import { checkFreezesExecuted } from '../procedure/stated/freezes.ts';
import { checkAwaitsExecuted } from '../procedure/time/awaits.ts';
import { rewrittenIn } from './rewritten.ts';
import { type Told, tell } from './samples.ts';

/** What the samples of one version carried out. */
interface Ran {
  acts: Set<string>;
  /** Acts that the statute itself did. */
  law: Set<string>;
  states: Set<string>;
  /** "track state" */
  tracks: Set<string>;
  papers: Set<string>;
  started: Set<string>;
  /** "limit rule" of every pause that stopped the clock for at least a day and gave it back. */
  paused: Set<string>;
  extended: Set<string>;
  /** "floor act" or "limit act": a guarded act done after the wait had begun. */
  waited: Set<string>;
  published: Set<string>;
  /** Publications that were withdrawn after an act that asks for it, and those whose time ran out. */
  withdrawn: Set<string>;
  expired: Set<string>;
  /** "publication act" of every own act after which what was public said something else. */
  rewritten: Set<string>;
  /** "publication act" of every act after which it was published anew as the definition demands. */
  renewed: Set<string>;
}

function watchLimits(told: Told, calendar: Calendar, ran: Ran): void {
  const { procedure } = told;
  const setting = settingReader(procedure, told.sample.settings ?? {});
  for (const { performed } of told.done) {
    for (const { id, past, open } of walkLimits(procedure, performed.matter, calendar, setting)) {
      if (past.length > 0 || open) ran.started.add(id);
      if (past.some((l) => l.extensions > 0) || (open?.extensions.length ?? 0) > 0) ran.extended.add(id);
      for (const { rule, from, to } of open?.pauses ?? [])
        if (to !== undefined && to > from) ran.paused.add(`${id} ${rule}`);
    }
  }
}

function watchWaits({ procedure, done }: Told, ran: Ran): void {
  const waits = [
    ...Object.entries(procedure.floors ?? {}),
    ...Object.entries(procedure.limits ?? {}).filter(([, limit]) => limit.guards !== undefined),
  ];
  for (const { performed, prepared } of done) {
    const act = prepared.effect?.name ?? '';
    for (const [name, { starts, guards }] of waits)
      if (guards?.includes(act) && performed.matter.history.some((d) => listed(starts).includes(d.act)))
        ran.waited.add(`${name} ${act}`);
  }
}

function watch(told: Told, calendar: Calendar, ran: Ran): void {
  for (const { performed, prepared } of told.done) {
    const name = prepared.effect?.name ?? '';
    ran.acts.add(name);
    if (performed.entry.by.kind === 'law') ran.law.add(name);
    ran.states.add(performed.matter.state);
    for (const [track, state] of Object.entries(performed.matter.tracks)) ran.tracks.add(`${track} ${state}`);
    for (const [id, spec] of Object.entries(told.procedure.publication ?? {}))
      if (listed(spec.after).includes(name) && !(spec.unless && holds(spec.unless, performed.matter.file)))
        ran.published.add(id);
  }
  for (const { prepared } of told.steps) {
    const { act, stated } = prepared.recorded;
    const id = String(stated.publication ?? '');
    if (act === 'expirePublication') ran.expired.add(id);
    const due = act === 'withdrawPublication' ? withdrawalsDue(told.procedure, prepared.before, { calendar }) : [];
    if (due.some((w) => w.publication === id)) ran.withdrawn.add(id);
    const means = { calendar, setting: settingReader(told.procedure, told.sample.settings ?? {}) };
    for (const owed of act === 'publish' ? publicationsOwed(told.procedure, prepared.before, means) : [])
      if (owed.publication === id && owed.anew === 'changed') ran.renewed.add(`${id} ${owed.act}`);
  }
  for (const rewritten of rewrittenIn(told, calendar)) ran.rewritten.add(rewritten);
  for (const { paper } of told.papers) ran.papers.add(paper);
  watchLimits(told, calendar, ran);
  watchWaits(told, ran);
}

function ranOf(tales: readonly Told[], calendar: Calendar): Ran {
  const ran: Ran = {
    acts: new Set(),
    law: new Set(),
    states: new Set(),
    tracks: new Set(),
    papers: new Set(),
    started: new Set(),
    paused: new Set(),
    extended: new Set(),
    waited: new Set(),
    published: new Set(),
    withdrawn: new Set(),
    expired: new Set(),
    rewritten: new Set(),
    renewed: new Set(),
  };
  for (const told of tales) watch(told, calendar, ran);
  return ran;
}

/** The view of a finding; `strayed` is told when it looks beyond its own matter. */
function watched(view: View, strayed: () => void): View {
  const told =
    <R>(answer: R) =>
    (): R => {
      strayed();
      return answer;
    };
  return Object.create(view, {
    person: { value: told(undefined) },
    referred: { value: told(undefined) },
    found: { value: told([]) },
  });
}

/** How each finding came out after every entry of the samples; versions that share a rule need to show it once. */
function outcomesOf(tales: readonly Told[], calendar: Calendar): Map<unknown, Set<string>> {
  const seen = new Map<unknown, Set<string>>();
  const note = (procedure: Procedure, finding: string, what: string): void => {
    const rule = procedure.findings?.[finding]?.holds;
    seen.set(rule, (seen.get(rule) ?? new Set()).add(what));
  };
  for (const { procedure, sample, steps } of tales) {
    if (!procedure.findings) continue;
    const env: Environment = {
      today: '',
      calendar,
      setting: settingReader(procedure, sample.settings ?? {}),
      person: () => undefined,
      referred: () => undefined,
      officeName: (code) => code,
    };
    for (const { performed } of steps)
      for (const { finding, outcome } of [
        ...findingsOf(procedure, performed.matter, env, (view, finding) =>
          watched(view, () => note(procedure, finding, 'strayed')),
        ),
        ...openFindings(procedure, performed.matter, env),
      ])
        note(procedure, finding, outcome);
  }
  return seen;
}

/** A finding that no sample fails is a rule that cannot fail; one that none satisfies blocks for ever. */
function checkFindings(procedure: Procedure, tales: readonly Told[], calendar: Calendar, faults: Faults): void {
  const seen = outcomesOf(tales, calendar);
  for (const [name, finding] of Object.entries(procedure.findings ?? {})) {
    const place = named('核验结论', name, finding);
    const outcomes = seen.get(finding.holds);
    faults.unless(outcomes?.has('holds') === true, place, '没有样例使它成立');
    const failed = outcomes?.has('missing') === true || outcomes?.has('excused') === true;
    faults.unless(outcomes?.has('strayed') !== true, place, '只看本事项自己的记录，不能读取人员情况、其他事项或者查找');
    faults.unless(failed, place, '没有样例缺少它，不会失败的核验等于没有核验');
  }
  const excused = tales.some((told) => told.procedure === procedure && told.acts.has('excuse'));
  faults.unless(procedure.exceptions === undefined || excused, '例外说明（exceptions）', '没有样例说明例外');
}

function checkLimits(procedure: Procedure, ran: Ran, faults: Faults): void {
  for (const [name, limit] of Object.entries(procedure.limits ?? {})) {
    const place = named('期限', name, limit);
    faults.unless(ran.started.has(name), place, '没有样例使它起算');
    for (const [rule, { why }] of (limit.pauses ?? []).entries())
      faults.unless(ran.paused.has(`${name} ${rule}`), place, `没有样例因“${why}”停止计算后又恢复`);
    if (limit.extend) faults.unless(ran.extended.has(name), place, '没有样例延长它');
    for (const act of limit.guards ?? [])
      faults.unless(ran.waited.has(`${name} ${act}`), place, `没有样例等候以后“${procedure.acts[act]?.label ?? act}”`);
    // A reminder goes to those who handle the matter, or to the party: someone must be able to do what is remembered.
    const answered = listed(limit.ends).some((end) => {
      const by = procedure.acts[end]?.by;
      return by !== undefined && by !== 'law' && listed(by).some((actor) => procedure.actors[actor] !== undefined);
    });
    faults.unless(limit.remind === undefined || answered, place, '提醒的期限没有人能办结');
  }
  for (const [name, floor] of Object.entries(procedure.floors ?? {}))
    faults.unless(
      floor.guards.some((act) => ran.waited.has(`${name} ${act}`)),
      named('下限期', name, floor),
      '没有样例等满以后进行它约束的行为',
    );
  for (const [name, notice] of Object.entries(procedure.notices ?? {}))
    faults.unless(ran.acts.has(notice.act), named('提前通知', name, notice), '没有样例作出这个通知');
  for (const [name, draw] of Object.entries(procedure.draws ?? {})) {
    const place = named('随机抽取', name, draw);
    faults.unless(ran.acts.has(draw.draws), place, '没有样例抽取出结果');
    for (const act of listed(draw.voids))
      faults.unless(ran.acts.has(act), place, `没有样例使抽取作废（${procedure.acts[act]?.label ?? act}）`);
  }
}

function checkProcedure(procedure: Procedure, ran: Ran, faults: Faults): void {
  for (const [name, act] of Object.entries(procedure.acts)) {
    const place = named('行为', name, act);
    faults.unless(ran.acts.has(name), place, '没有样例办理它');
    if (act.by === 'law' && ran.acts.has(name))
      faults.unless(ran.law.has(name), place, '由法律自行发生，样例却没有等到它自己发生');
  }
  for (const [name, state] of Object.entries(procedure.states))
    faults.unless(ran.states.has(name), named('状态', name, state), '没有样例到达');
  for (const [track, spec] of Object.entries(procedure.tracks ?? {}))
    for (const [name, state] of Object.entries(spec.states))
      faults.unless(
        ran.tracks.has(`${track} ${name}`),
        named(`分线“${spec.label}”的状态`, name, state),
        '没有样例到达',
      );
  for (const [name, paper] of Object.entries(procedure.papers ?? {}))
    faults.unless(ran.papers.has(name), named('文书', name, paper), '没有样例制发它');
  for (const [name, publication] of Object.entries(procedure.publication ?? {})) {
    const place = named('公开事项', name, publication);
    faults.unless(ran.published.has(name), place, '没有样例产生公开义务');
    faults.unless(!publication.takenDown || ran.withdrawn.has(name), place, '没有样例在应当撤回时撤回它');
    faults.unless(!publication.shownFor || ran.expired.has(name), place, '没有样例等到它的公示期届满');
    const changes = listed(publication.changed?.after);
    const accounted = [...changes, ...listed(publication.changed?.begun), ...listed(publication.takenDown?.after)];
    for (const act of changes) {
      const label = procedure.acts[act]?.label ?? act;
      faults.unless(ran.rewritten.has(`${name} ${act}`), place, `没有样例使“${label}”改变已经公开的文字`);
    }
    faults.unless(
      changes.length === 0 || changes.some((act) => ran.renewed.has(`${name} ${act}`)),
      place,
      '没有样例在变更以后再次公开它',
    );
    for (const [act, { label }] of Object.entries(procedure.acts))
      faults.unless(
        !ran.rewritten.has(`${name} ${act}`) || accounted.includes(act),
        place,
        `“${label}”改变了已经公开的文字，没有写明应当再次公开（changed）或者撤回（takenDown）`,
      );
  }
  checkLimits(procedure, ran, faults);
}

/** Versions share their lookups: one sample of any of them shows what a lookup finds. */
function checkTies(procedure: Procedure, tales: readonly Told[], faults: Faults): void {
  const own = tales.filter((told) => procedureKey(told.procedure) === procedureKey(procedure));
  for (const [name, lookup] of Object.entries(procedure.lookups ?? {}))
    faults.unless(
      own.some((told) => (told.sample.found?.[name]?.length ?? 0) > 0),
      named('查找', name, lookup),
      '没有样例找到任何事项（found）',
    );
  if (procedure.confers)
    faults.unless(
      own.some((told) => told.done.some(({ performed }) => certificatesOf(procedure, performed.matter).length > 0)),
      `证件“${procedure.confers.certificate}”`,
      '没有样例使任何人持有它',
    );
}

/** The events of one sample's matter by the rules of the figures, those restated since left out. */
function countedIn(told: Told): CountedEvent[] {
  const events: (CountedEvent & { seq: number })[] = [];
  for (const { performed, prepared } of told.steps) {
    const made = eventsOf(
      told.procedure,
      prepared.before,
      performed.matter,
      performed.entry.act,
      performed.entry.stated,
    );
    events.push(...made.map((e) => ({ ...e, seq: performed.entry.seq })));
  }
  const superseded = (e: CountedEvent & { seq: number }): boolean =>
    events.some((r) => r.restates !== null && r.restates === (e.restates ?? e.seq) && r.act === e.act && r.seq > e.seq);
  return events.filter((e) => !superseded(e));
}

/** A period in which an event of this day may count: its year so far, or for what stood at the beginning the day after. */
const periodOf = (spec: IndicatorSpec, day: LegalDate): { from: LegalDate; to: LegalDate } =>
  spec.kind === 'stock' && spec.at === 'start'
    ? { from: addDays(day, 1), to: addDays(day, 1) }
    : { from: `${day.slice(0, 4)}-01-01`, to: day };

/** Figures that count no matter of any sample; one made of others counts by its parts. The newest version defines a figure, as it does when figures are compiled. */
function checkFigures(module: Module, tales: readonly Told[]): Fault[] {
  const counted = new Map(tales.map((told) => [told, countedIn(told)]));
  const newest = new Map(
    module.procedures.flatMap((p) => Object.entries(p.indicators ?? {}).map(([name, spec]) => [name, { p, spec }])),
  );
  const counts = (name: string): boolean => {
    const figure = newest.get(name);
    if (!figure) return false;
    const { p, spec } = figure;
    // A figure of another module is carried out by the samples of that module.
    if (!isCounted(spec))
      return partsOf(module.id, spec).every(
        ({ id }) => !id.startsWith(`${module.id}.`) || counts(id.slice(module.id.length + 1)),
      );
    return tales
      .filter((told) => procedureKey(told.procedure) === procedureKey(p))
      .some((told) => {
        const events = counted.get(told) ?? [];
        return events.some((e) => standsBehind(spec, events, periodOf(spec, e.on)));
      });
  };
  return [...newest].flatMap(([name, { p, spec }]) => {
    const faults = new Faults(whereOf(module, p));
    faults.unless(counts(name), named('指标', name, spec), '没有样例计入它');
    return faults.found;
  });
}

/** What a module declares and none of its samples carries out, each with module, version and thing. Nothing when everything declared runs. */
export function checkExecuted(module: Module, calendar: Calendar): Fault[] {
  const tales = module.samples.flatMap((sample) => tell(module, sample, calendar) ?? []);
  const desks = new Faults(whereOf(module));
  checkDesksExecuted(module, tales, desks);
  return [
    ...desks.found,
    ...module.procedures.flatMap((procedure) => {
      const faults = new Faults(whereOf(module, procedure));
      const own = tales.filter((told) => told.procedure === procedure);
      checkFindings(procedure, tales, calendar, faults);
      checkProcedure(procedure, ranOf(own, calendar), faults);
      checkTips(procedure, own, faults);
      checkAwaitsExecuted(procedure, own, faults);
      checkTies(procedure, tales, faults);
      checkComparesExecuted(procedure, tales, faults);
      checkFreezesExecuted(procedure, tales, faults);
      return faults.found;
    }),
    ...checkFigures(module, tales),
  ];
}
