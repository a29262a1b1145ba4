/** Everything that may stand against an act at a moment: state, times, windows, waiting periods, notice, extension and the claims of the module. */
import { dueBackward, type LegalDate } from '../../calendar/index.ts';
import { holds } from '../../predicate/index.ts';
import type { Json } from '../../record/canonical.ts';
import { actLabel } from '../language/common-acts.ts';
import { type Act, type Claim, listed, type Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { earliestDay, isLapsed } from '../time/limits.ts';
import type { Environment } from './environment.ts';
import type { LimitStatus, Matter } from './matter.ts';
import type { Refusal, Warning } from './refusal.ts';

export function stateRefusal(procedure: Procedure, act: Act, matter: Matter | undefined): Refusal | undefined {
  if (!matter) return act.opens ? undefined : { code: 'not-opened', sentence: `“${act.label}”只能在已有事项中进行` };
  if (act.opens) return { code: 'wrong-state', sentence: `事项已经立案，不能再次“${act.label}”` };
  const final = procedure.states[matter.state]?.final === true;
  const here = procedure.states[matter.state]?.label ?? matter.state;
  if (final && !act.later)
    return { code: 'closed', sentence: `事项已${here}，不能再“${act.label}”`, advice: '如有错误，请使用“更正”' };
  const wrong = (label: string, wanted: readonly string[]): Refusal => ({
    code: 'wrong-state',
    sentence: `事项目前处于“${label}”，不能“${act.label}”`,
    ...(wanted.length > 0 ? { advice: `应当处于：${wanted.join('、')}` } : {}),
  });
  const labels = (names: readonly string[]): string[] => names.map((n) => procedure.states[n]?.label ?? n);
  if (act.track !== undefined) {
    const track = procedure.tracks?.[act.track];
    const at = matter.tracks[act.track] ?? '';
    if (act.from !== undefined && act.from !== 'any' && !listed(act.from).includes(at)) {
      return wrong(
        `${track?.label ?? ''}：${track?.states[at]?.label ?? at}`,
        listed(act.from).map((n) => track?.states[n]?.label ?? n),
      );
    }
    if (act.while !== undefined && !listed(act.while).includes(matter.state))
      return wrong(here, labels(listed(act.while)));
    return undefined;
  }
  if (act.from !== undefined && act.from !== 'any' && !listed(act.from).includes(matter.state))
    return wrong(here, labels(listed(act.from)));
  return undefined;
}

/** Limits that stand in the way: a closed window, a deemed result, a waiting period not yet over, an extension too late or too often. */
export function limitRefusals(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter | undefined,
  view: View,
  env: Environment,
): Refusal[] {
  if (!matter) return [];
  const refusals: Refusal[] = [];
  for (const limit of view.limits) {
    const spec = procedure.limits?.[limit.limit];
    if (!spec || !isLapsed(limit, view.on)) continue;
    const lapse = spec.onLapse;
    const per = listed(spec.per)[0];
    const barred =
      typeof lapse === 'object' &&
      ('bars' in lapse ? lapse.bars.includes(name) : lapse.deems !== name && listed(spec.ends).includes(name));
    if (barred) {
      refusals.push({
        code: 'window-closed',
        sentence: `“${spec.label}”已于${limit.due}届满，不能再“${act.label}”`,
        ...(per ? { per } : {}),
        ...(typeof lapse === 'object' && 'deems' in lapse
          ? { advice: `届满后依法${actLabel(procedure, lapse.deems)}` }
          : {}),
      });
    }
    if (spec.extend?.by === name) {
      refusals.push({
        code: 'extension',
        sentence: `“${spec.label}”已于${limit.due}届满，届满后延长无效`,
        per: spec.extend.per,
      });
    }
  }
  // One act may extend several clocks of which only one runs here (each 领域 has its own rule); those that do not run ask nothing then.
  const extended = Object.entries(procedure.limits ?? {}).filter(([, spec]) => spec.extend?.by === name);
  const runs = (id: string): LimitStatus | undefined =>
    view.limits.findLast((l) => l.limit === id && (l.status === 'running' || l.status === 'paused'));
  const running = extended.filter(([id]) => runs(id) !== undefined);
  for (const [id, spec] of running.length > 0 ? running : extended) {
    const open = runs(id);
    const { times, per } = spec.extend as NonNullable<typeof spec.extend>;
    if (!open) refusals.push({ code: 'extension', sentence: `“${spec.label}”没有在计算，不能延长`, per });
    else if (open.extensions >= times)
      refusals.push({ code: 'extension', sentence: `“${spec.label}”已延长${open.extensions}次，不能再延长`, per });
  }
  for (const floor of earliestDay(procedure, matter, name, env.calendar, env.setting)) {
    const per = listed(floor.per)[0];
    const earliest = floor.on === null ? '现已停止计算' : `最早可于${floor.on}“${act.label}”`;
    if (floor.on === null || view.on < floor.on)
      refusals.push({ code: 'floor', sentence: `“${floor.label}”尚未届满，${earliest}`, ...(per ? { per } : {}) });
  }
  return refusals;
}

/** Clear days between a notice and its event (听证七日前通知). */
export function noticeRefusals(
  procedure: Procedure,
  name: string,
  stated: Readonly<Record<string, Json>>,
  on: LegalDate,
  env: Environment,
): Refusal[] {
  return Object.values(procedure.notices ?? {}).flatMap((notice): Refusal[] => {
    const event = stated[notice.event];
    if (notice.act !== name || typeof event !== 'string') return [];
    const { due } = dueBackward({ event, clear: notice.clear }, env.calendar);
    return on <= due
      ? []
      : [
          {
            code: 'notice',
            field: notice.event,
            sentence: `${notice.label}：最迟应当在${due}通知，${on}通知已不足期间`,
            per: notice.per,
            advice: '请改定更晚的日期',
          },
        ];
  });
}

/** A claim's verdict: nothing when it holds, else the sentence. */
export function verdict(claim: Claim, view: View): string | undefined {
  const result =
    typeof claim.holds === 'function' ? claim.holds(view) : holds(claim.holds, view.file as Record<string, unknown>);
  return result === true ? undefined : typeof result === 'string' ? result : `不符合条件：${claim.claim}`;
}

export function claimRefusals(act: Pick<Act, 'when'>, view: View): Refusal[] {
  return (act.when ?? []).flatMap((claim: Claim): Refusal[] => {
    const sentence = verdict(claim, view);
    return sentence === undefined
      ? []
      : [{ code: 'guard', sentence, per: claim.per, ...(claim.advice ? { advice: claim.advice } : {}) }];
  });
}

export function claimWarnings(act: Act, view: View): Warning[] {
  return (act.warns ?? []).flatMap((claim: Claim): Warning[] => {
    const sentence = verdict(claim, view);
    return sentence === undefined ? [] : [{ sentence, per: claim.per }];
  });
}
