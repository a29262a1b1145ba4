/** The random draw (随机抽取) as an act: what stands against each of its steps, and what the engine itself freezes, computes and states. */

import type { LegalDate } from '../../calendar/index.ts';
import { computeDraw } from '../../draw/compute.ts';
import { type DrawDocument, documentFaults, textOf } from '../../draw/document.ts';
import { drawnOf, drawnText } from '../../draw/drawn.ts';
import { hashOfText } from '../../draw/stream.ts';
import { revealFault } from '../../draw/verify.ts';
import type { Json } from '../../record/canonical.ts';
import { isHash } from '../../record/hash.ts';
import type { Environment } from '../engine/environment.ts';
import type { Acting, Matter } from '../engine/matter.ts';
import { type Refusal, Refused } from '../engine/refusal.ts';
import type { Procedure } from '../language/index.ts';
import { beaconOf, frozenDocument } from './document.ts';
import {
  type AnyDraw,
  type DrawPart,
  type DrawRound,
  drawnFields,
  drawParts,
  drawRound,
  drawRounds,
} from './rounds.ts';

/** A text that the engine wrote for an act, kept as a file of the matter under its own hash. */
export interface EngineFile {
  sha256: string;
  name: string;
  text: string;
}

type Stated = Readonly<Record<string, Json>>;

interface Step {
  spec: AnyDraw;
  round: DrawRound;
  acting: Acting;
  matter: Matter;
  /** Absent while the act's form has not been filled in. */
  stated: Stated | undefined;
  env: Environment;
}

const refuse = (spec: AnyDraw, sentence: string, advice?: string): Refusal => ({
  code: 'guard',
  sentence,
  per: spec.per,
  ...(advice ? { advice } : {}),
});

const again = (spec: AnyDraw): string | undefined =>
  spec.voids === undefined ? undefined : '确需重新抽取的，应当先宣布本次抽取作废并写明理由';

const finished = ({ spec }: Step): Refusal => refuse(spec, '本次抽取已经完成，结果不得更改', again(spec));

function againstCommit(step: Step): Refusal[] {
  const { spec, round, acting, stated, env } = step;
  if (round.drawn) return [finished(step)];
  if (round.fixed) return [refuse(spec, '名录已经冻结，不能再提交承诺值')];
  if (round.commits.some((c) => c.by === acting.id))
    return [refuse(spec, '您已提交承诺值，每名见证人只能提交一次', '请保管好秘密值，等名录冻结以后揭示')];
  const office = acting.office ?? '';
  if (round.commits.some((c) => c.office === office))
    return [
      refuse(
        spec,
        `${office === '' ? '当事人一方' : env.officeName(office)}已有见证人提交承诺值，见证人应当来自不同单位`,
        '请由其他单位的人员担任见证人',
      ),
    ];
  const commitment = stated?.[spec.commits.field];
  if (stated === undefined || commitment === undefined) return [];
  const field = spec.commits.field;
  if (!isHash(commitment)) return [{ ...refuse(spec, '承诺值应当是秘密值的SHA-256值，为64位小写十六进制文字'), field }];
  // One of a round declared void may have been revealed; whoever read it would know the secret beforehand.
  const before = drawRounds(spec, step.matter.history).slice(0, -1);
  if (before.some((r) => r.commits.some((c) => c.commitment === commitment)))
    return [{ ...refuse(spec, '这个承诺值在作废的抽取中用过，不能再用', '请另行生成秘密值'), field }];
  return round.commits.some((c) => c.commitment === commitment)
    ? [{ ...refuse(spec, '这个承诺值已由其他见证人提交，不能照抄', '请另行生成秘密值'), field }]
    : [];
}

function againstFix(step: Step): Refusal[] {
  const { spec, round, matter, stated, env } = step;
  if (round.drawn) return [finished(step)];
  if (round.fixed) return [refuse(spec, '名录已经冻结，不能再次冻结', again(spec))];
  const found: Refusal[] = [];
  if (round.commits.length < spec.witnesses)
    found.push(
      refuse(
        spec,
        `已有${round.commits.length}个单位的见证人提交承诺值，不足${spec.witnesses}个`,
        '请不同单位的见证人先提交承诺值',
      ),
    );
  const beacon = beaconOf(spec);
  if (!beacon) return found;
  if (stated === undefined) return found;
  const file = { ...matter.file, ...stated };
  if (beacon.announced !== undefined && String(file[beacon.announced] ?? '').trim() === '')
    found.push({ ...refuse(spec, '冻结名录以前应当写明将使用哪一个公共随机数'), field: beacon.announced });
  const on = beacon.on === undefined ? undefined : file[beacon.on];
  if (beacon.on !== undefined && !(typeof on === 'string' && on > env.today))
    found.push({ ...refuse(spec, '公共随机数的产生日期应当晚于名录冻结的日期'), field: beacon.on });
  return found;
}

function againstReveal(step: Step): Refusal[] {
  const { spec, round, acting, stated } = step;
  if (round.drawn) return [finished(step)];
  if (!round.fixed)
    return [refuse(spec, '名录尚未冻结，不能揭示秘密值', '秘密值过早公开，他人就可能预知结果，请先保管')];
  const own = round.commits.find((c) => c.by === acting.id);
  if (!own) return [refuse(spec, '您没有在名录冻结以前提交承诺值，不是本次抽取的见证人')];
  if (round.reveals.some((r) => r.witness === acting.id)) return [refuse(spec, '您已经揭示了秘密值')];
  const secret = stated?.[spec.reveals.field];
  if (stated === undefined || secret === undefined) return [];
  const fault = revealFault(own.commitment, secret);
  return fault
    ? [{ ...refuse(spec, fault, '请核对您保存的秘密值，确实遗失的本次抽取只能作废'), field: spec.reveals.field }]
    : [];
}

function againstDraw(step: Step): Refusal[] {
  const { spec, round, matter, stated, env } = step;
  if (round.drawn) return [finished(step)];
  if (!round.fixed) return [refuse(spec, '名录尚未冻结，不能抽取')];
  const found: Refusal[] = [];
  const open = round.commits.filter((c) => !round.reveals.some((r) => r.witness === c.by));
  if (open.length > 0)
    found.push(
      refuse(
        spec,
        `见证人${open.map((c) => env.person(c.by)?.name ?? c.by).join('、')}尚未揭示秘密值`,
        spec.voids === undefined
          ? '请见证人揭示以后再抽取'
          : '请见证人揭示以后再抽取；拒不揭示的，本次抽取作废，作废的次数随结果公开',
      ),
    );
  const beacon = beaconOf(spec);
  if (!beacon || stated === undefined) return found;
  const file = { ...matter.file, ...stated };
  const on = beacon.on === undefined ? undefined : file[beacon.on];
  if (typeof on === 'string' && on > env.today) found.push(refuse(spec, `公共随机数要到${on}才产生，现在不能抽取`));
  // Stated with the draw itself: a number left in the file by a round declared void was known when the pools were frozen.
  const value = stated[beacon.value];
  if (typeof value !== 'string' || value.trim() === '' || /[\r\n]/.test(value))
    found.push({ ...refuse(spec, '请填写事先写明的公共随机数，只写一行'), field: beacon.value });
  return found;
}

function againstVoid({ spec, round }: Step): Refusal[] {
  return round.fixed || round.commits.length > 0 ? [] : [refuse(spec, '抽取尚未开始，没有可以作废的')];
}

const beforeFix = (step: Step): Refusal[] =>
  step.round.drawn
    ? [finished(step)]
    : step.round.fixed
      ? [refuse(step.spec, '名录已经冻结，不能再排除对象或者登记回避', again(step.spec))]
      : [];

const against: Readonly<Record<DrawPart['role'], (step: Step) => Refusal[]>> = {
  commits: againstCommit,
  fixes: againstFix,
  reveals: againstReveal,
  draws: againstDraw,
  voids: againstVoid,
  excludes: beforeFix,
  recuses: beforeFix,
};

/**
 * Everything that stands against a step of a draw. Without `stated` only what is certain before the form is filled in.
 * `on` is the legal date: pools are taken as they stand now, so none of these acts can be of another day.
 */
export function drawRefusals(
  procedure: Procedure,
  name: string,
  matter: Matter | undefined,
  acting: Acting,
  on: LegalDate,
  env: Environment,
  stated?: Stated,
): Refusal[] {
  if (!matter) return [];
  return drawParts(procedure, name).flatMap(({ spec, role }): Refusal[] => {
    if (on !== env.today) return [refuse(spec, `随机抽取的每一步都只能当场进行，日期只能是今天（${env.today}）`)];
    return against[role]({ spec, round: drawRound(spec, matter.history), acting, matter, stated, env });
  });
}

/** What nobody may state by hand: frozen pools and results come from the engine alone. */
export function handStated(procedure: Procedure, stated: Stated): Refusal[] {
  const own = drawnFields(procedure);
  return Object.keys(stated).flatMap((name): Refusal[] => {
    const field = own.get(name);
    const spec = field && procedure.draws?.[field.draw];
    return spec
      ? [
          {
            code: 'field',
            field: name,
            sentence: `“${procedure.file[name]?.label ?? name}”由系统冻结或者抽取，不能自行填写`,
            per: spec.per,
          },
        ]
      : [];
  });
}

function fileOf(name: string, text: string): { file: EngineFile; ref: Json } {
  const sha256 = hashOfText(text);
  return { file: { sha256, name, text }, ref: [{ name, sha256, size: new TextEncoder().encode(text).length }] };
}

function faulty(spec: AnyDraw, faults: readonly string[]): Refused {
  return new Refused(faults.map((sentence) => refuse(spec, sentence)));
}

function drawNow(
  spec: AnyDraw,
  matter: Matter,
  stated: Stated,
  env: Environment,
): { stated: Stated; files: EngineFile[] } {
  const round = drawRound(spec, matter.history);
  const hash = round.fixed?.document ?? '';
  const text = env.draws?.text(hash);
  // The entry that froze the pools fixed their hash; a text that does not match it is refused before anything is computed.
  if (text === undefined) throw faulty(spec, ['冻结的名录没有找到，不能抽取']);
  if (hashOfText(text) !== hash) throw faulty(spec, ['冻结的名录与记录中的哈希不一致，已被改动，不能抽取']);
  const document = JSON.parse(text) as DrawDocument;
  const faults = documentFaults(document);
  if (faults.length > 0) throw faulty(spec, faults);
  const value = beaconOf(spec)?.value;
  const beacon = value === undefined ? undefined : String(stated[value]).trim();
  const result = computeDraw(document, round.reveals, beacon);
  const { file, ref } = fileOf(`${spec.label}结果.json`, textOf(result));
  const drawn = spec.drawn === undefined ? {} : { [spec.drawn]: drawnText(drawnOf(document, result)) };
  return { stated: { [spec.result]: ref, ...drawn }, files: [file] };
}

/**
 * What the engine itself states with an act of a draw: the frozen pools when they are fixed, the result when it is drawn. Both are
 * computed here, by the one code path of server, story and demonstration, so that no other pool and no other result can be recorded.
 * @throws Refused when a pool is too small for every outcome, or the frozen text is not the recorded one
 */
export function suppliedByDraw(
  procedure: Procedure,
  name: string,
  matter: Matter | undefined,
  stated: Stated,
  on: LegalDate,
  env: Environment,
): { stated: Stated; files: readonly EngineFile[] } {
  const part = drawParts(procedure, name).find((p) => p.role === 'fixes' || p.role === 'draws' || p.role === 'voids');
  if (!part || !matter) return { stated: {}, files: [] };
  const { spec, draw } = part;
  // Nothing may rest any more on a list declared void.
  if (part.role === 'voids')
    return {
      stated: spec.drawn !== undefined && matter.file[spec.drawn] !== undefined ? { [spec.drawn]: '' } : {},
      files: [],
    };
  if (part.role === 'draws') return drawNow(spec, matter, stated, env);
  const gathered = env.draws?.gathered(draw);
  if (!gathered) throw faulty(spec, ['此处没有名录可以冻结，请在系统中办理这一步']);
  const document = frozenDocument(procedure, draw, spec, gathered, matter, stated, on, env);
  const faults = documentFaults(document);
  if (faults.length > 0) throw faulty(spec, faults);
  const { file, ref } = fileOf(`${spec.label}名录快照.json`, textOf(document));
  return { stated: { [spec.pool]: ref }, files: [file] };
}
