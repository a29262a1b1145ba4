/** Whether every limit, floor and notice starts, ends and has a consequence that its class allows, and the statute's own acts have their place. */
import { forceOf } from '../../../../citation/index.ts';
import { fieldsOf } from '../../../../predicate/index.ts';
import { askedFields } from '../../../engine/values.ts';
import { type LimitClass, type LimitSpec, listed, type Procedure } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';
import { mainEdges, reachable, standsIn } from '../diagram/graph.ts';

type Lapse = 'shown' | 'deems' | 'bars';
type Limit = LimitSpec<string, string>;

/** How each class of limit may end: a missed duty is shown and never bars the matter; a missed right closes its window. */
const lapses: Readonly<Record<LimitClass, readonly Lapse[]>> = {
  'agency-duty': ['shown', 'deems'],
  'party-right': ['bars', 'deems', 'shown'],
  'waiting-period': ['shown', 'deems'],
  window: ['bars', 'deems'],
  'minimum-notice': ['shown'],
  'self-expiring': ['deems'],
  limitation: ['bars', 'deems'],
  validity: ['deems', 'bars'],
};
const lapseWords: Readonly<Record<Lapse, string>> = { shown: '只显示逾期', deems: '视为发生', bars: '不得再进行' };

const lapseOf = (limit: Limit): Lapse =>
  limit.onLapse === 'shown' ? 'shown' : 'deems' in limit.onLapse ? 'deems' : 'bars';

function spanFault(value: unknown): string | undefined {
  const span = value as { count?: unknown; unit?: unknown } | undefined;
  const whole =
    typeof span === 'object' && span !== null && typeof span.unit === 'string' && Number.isSafeInteger(span.count);
  // None at all is a length too: the same day (当日).
  return whole && (span.count as number) >= 0 ? undefined : '不是期间';
}

/** Whether the length of a time has a number for every answer that it depends on. */
export function checkBudget(procedure: Procedure, place: string, allow: Limit['allow'], faults: Faults): void {
  if ('unit' in allow) {
    const fault = spanFault(allow);
    faults.unless(fault === undefined, place, `期限${fault}`);
    return;
  }
  if ('setting' in allow) {
    const setting = procedure.settings?.[allow.setting];
    faults.unless(setting !== undefined, place, `没有名为“${allow.setting}”的设置`);
    if (setting)
      faults.unless(spanFault(setting.value) === undefined, place, `设置“${setting.label}”${spanFault(setting.value)}`);
    return;
  }
  const field = procedure.file[allow.by];
  faults.unless(field !== undefined, place, `长度取决于不存在的字段“${allow.by}”`);
  if (!field) return;
  if (allow.counts) {
    faults.unless(field.kind === 'integer', place, `“${field.label}”不是整数，不能写明期限的长度`);
    return;
  }
  const missing = Object.keys(field.options ?? {}).filter((option) => !Object.hasOwn(allow.cases, option));
  faults.unless(
    field.kind !== 'choice' || allow.otherwise !== undefined || missing.length === 0,
    place,
    `没有为“${field.label}”的“${missing.map((o) => field.options?.[o] ?? o).join('、')}”规定长度`,
  );
  const strange = Object.keys(allow.cases).filter(
    (option) => field.kind === 'choice' && !Object.hasOwn(field.options ?? {}, option),
  );
  faults.unless(strange.length === 0, place, `“${field.label}”没有“${strange.join('、')}”这个选项`);
}

/** Main states in which the clock may still run: everything reached from its start by acts that do not end it. */
function runsIn(procedure: Procedure, limit: Limit): ReadonlySet<string> {
  const ends = new Set(listed(limit.ends));
  const begun = listed(limit.starts).flatMap((name) => {
    const act = procedure.acts[name];
    if (!act) return [];
    return act.track === undefined && act.to !== undefined ? [act.to] : standsIn(procedure, act);
  });
  return reachable(
    begun,
    mainEdges(procedure).filter((edge) => !ends.has(edge.act)),
  );
}

function checkDeemed(procedure: Procedure, place: string, limit: Limit, name: string, faults: Faults): void {
  const act = procedure.acts[name];
  faults.unless(act !== undefined, place, `没有名为“${name}”的行为，不能视为发生`);
  if (!act) return;
  faults.unless(act.by === 'law', place, `“${act.label}”由人作出，不能由法律视为发生`);
  const away = new Set(standsIn(procedure, act));
  // The deemed act itself ends the clock.
  const lost = [...runsIn(procedure, { ...limit, ends: [...listed(limit.ends), name] })].filter((s) => !away.has(s));
  const said = (states: readonly string[]): string =>
    `在“${states.map((s) => procedure.states[s]?.label ?? s).join('、')}”还在计算，届满时却不能“${act.label}”；请把到达那里的行为列为终点（ends），或者允许在那里视为发生`;
  const closed = lost.filter((state) => procedure.states[state]?.final === true);
  faults.unless(closed.length === 0, place, said(closed));
  // An open matter may still come back to where the act has its place.
  const open = lost.filter((state) => !closed.includes(state));
  if (open.length > 0) faults.warn(place, said(open));
}

function checkLimit(procedure: Procedure, name: string, limit: Limit, faults: Faults): void {
  const place = named('期限', name, limit);
  const act = (names: readonly string[], what: string): void => {
    for (const one of names) faults.unless(Object.hasOwn(procedure.acts, one), place, `${what}的行为“${one}”不存在`);
  };
  faults.unless(limit.label.trim() !== '', place, '没有名称');
  faults.unless(listed(limit.starts).length > 0, place, '没有起点');
  faults.unless(listed(limit.ends).length > 0, place, '没有终点');
  act(listed(limit.starts), '作为起点');
  act(listed(limit.ends), '作为终点');
  act(limit.guards ?? [], '须等候');
  for (const pause of limit.pauses ?? []) act([...listed(pause.from), ...listed(pause.until)], '中止或者恢复期限');
  checkBudget(procedure, place, limit.allow, faults);

  const lapse = lapseOf(limit);
  faults.unless(
    lapses[limit.class].includes(lapse),
    place,
    `这一类期限（${limit.class}）届满的后果不能是“${lapseWords[lapse]}”`,
  );
  if (limit.onLapse !== 'shown') {
    if ('deems' in limit.onLapse) checkDeemed(procedure, place, limit, limit.onLapse.deems, faults);
    else {
      faults.unless(limit.onLapse.bars.length > 0, place, '届满后没有任何行为受到限制');
      act(limit.onLapse.bars, '届满后不得进行');
    }
  }
  // Both may be carried out elsewhere: by a claim that reads the limit, or before a court.
  if (limit.class === 'waiting-period' && lapse !== 'deems' && (limit.guards ?? []).length === 0) {
    faults.warn(place, '等候期没有约束任何行为（guards）');
  }
  if (limit.class === 'party-right' && lapse === 'shown')
    faults.warn(place, '当事人的权利届满后不限制本程序的任何行为');
  if (limit.startsOn !== undefined) {
    faults.unless(
      procedure.file[limit.startsOn]?.kind === 'date',
      place,
      `“${limit.startsOn}”不是日期字段，期限不能从它起算`,
    );
  }
  if (limit.extend) {
    act([limit.extend.by], '延长期限');
    faults.unless(limit.extend.times >= 1, place, '延长的次数至少是1');
    const granted = limit.extend.granted;
    if (granted !== undefined) {
      faults.unless(procedure.file[granted]?.kind === 'integer', place, `“${granted}”不是整数字段，不能写明延长多少`);
      const asked = askedFields(procedure.acts[limit.extend.by]?.asks).some((a) => a.name === granted);
      faults.unless(asked, place, `延长的行为没有填写延长多少（${granted}）`);
    }
  }
  for (const field of limit.onlyIf ? fieldsOf(limit.onlyIf) : [])
    faults.unless(Object.hasOwn(procedure.file, field), place, `条件取决于不存在的字段“${field}”`);
  const weakest = listed(limit.per).map(forceOf);
  const force = limit.force ?? 'statutory';
  faults.unless(
    force !== 'statutory' || weakest.some((f) => f === 'statutory'),
    place,
    '只有地方规定或者内部规定作依据，不能作为法定期限；请写明 force',
  );
}

export function checkLimits(procedure: Procedure, faults: Faults): void {
  for (const [name, limit] of Object.entries(procedure.limits ?? {})) checkLimit(procedure, name, limit, faults);

  const deemed = new Set(
    Object.values(procedure.limits ?? {}).flatMap((limit) =>
      limit.onLapse !== 'shown' && 'deems' in limit.onLapse ? [limit.onLapse.deems] : [],
    ),
  );
  for (const [name, act] of Object.entries(procedure.acts)) {
    faults.unless(
      act.by !== 'law' || deemed.has(name) || act.awaits !== undefined,
      named('行为', name, act),
      '由法律自行发生，却没有期限、也没有等待的事项使它发生',
    );
  }
  for (const [name, floor] of Object.entries(procedure.floors ?? {})) {
    const place = named('下限期', name, floor);
    for (const one of [...listed(floor.starts), ...floor.guards])
      faults.unless(Object.hasOwn(procedure.acts, one), place, `没有名为“${one}”的行为`);
    faults.unless(floor.guards.length > 0, place, '没有约束任何行为（guards）');
    checkBudget(procedure, place, floor.atLeast, faults);
  }
  for (const [name, notice] of Object.entries(procedure.notices ?? {})) {
    const place = named('提前通知', name, notice);
    const act = procedure.acts[notice.act];
    faults.unless(act !== undefined, place, `没有名为“${notice.act}”的行为`);
    faults.unless(procedure.file[notice.event]?.kind === 'date', place, `“${notice.event}”不是日期字段`);
    faults.unless(
      act === undefined || askedFields(act.asks).some((a) => a.name === notice.event),
      place,
      `通知的行为没有填写日期（${notice.event}）`,
    );
    checkBudget(procedure, place, notice.clear, faults);
  }
  for (const [name, setting] of Object.entries(procedure.settings ?? {})) {
    const place = named('设置', name, setting);
    faults.unless(setting.label.trim() !== '', place, '没有名称');
    faults.unless(setting.note.trim() !== '', place, '没有说明依据或者疑点');
  }
}
