/** The registers behind penalties: every cause with its published benchmark, and the four lists, in force since the autumn of 2022. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { headOf, reviewerOf } from '../../officers.ts';
import { personOf } from '../../people.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { type DemonstrationCause, penaltyCauses } from './causes/index.ts';
import { type DemonstrationEntry, penaltyLists } from './lists.ts';

/** Key of the story of a cause, by its code; another story refers to it with `t.idOf(causeKey(code))`. */
export const causeKey = (code: string): string => `penalty cause ${code}`;
/** Key of the story of a list entry, by its place in the lists. */
export const entryKey = (n: number): string => `penalty list ${n + 1}`;
/** From this day the causes and lists of the demonstration apply. */
export const registersInForce: LegalDate = '2022-09-01';

export function causeOf(code: string): DemonstrationCause {
  const found = penaltyCauses.find((c) => c.code === code);
  if (!found) throw new Error(`案由库里没有“${code}”`);
  return found;
}

/** Thirty and seventy per cent of the way, to the whole yuan; in fen. */
function scale(prefix: string, [min, max]: readonly [number, number]): Stated {
  const mark = (percent: number): number => Math.round(min + ((max - min) * percent) / 100) * 100;
  return {
    [`${prefix}Min`]: min * 100,
    [`${prefix}LighterMax`]: mark(30),
    [`${prefix}HeavierMin`]: mark(70),
    [`${prefix}Max`]: max * 100,
  };
}

function fineOf({ fine }: DemonstrationCause): Stated {
  if (!fine) return { fineBasis: 'none' };
  if ('citizen' in fine)
    return { fineBasis: 'fixed', ...scale('citizen', fine.citizen), ...scale('enterprise', fine.enterprise) };
  if ('percent' in fine) {
    const [low, high] = fine.percent;
    const middle = (low + high) / 2;
    return {
      fineBasis: fine.of,
      rateUnit: 'percent',
      multipleMin: low,
      multipleLighterMax: middle,
      multipleHeavierMin: middle,
      multipleMax: high,
    };
  }
  const [min, max] = fine.times;
  const small = fine.small?.range ?? ([0, 0] as const);
  return {
    fineBasis: fine.of,
    smallBelow: (fine.small?.below ?? 0) * 100,
    ...scale('citizen', small),
    ...scale('enterprise', small),
    multipleMin: min,
    multipleLighterMax: Math.round(min + (max - min) * 0.3),
    multipleHeavierMin: Math.round(min + (max - min) * 0.7),
    multipleMax: max,
  };
}

/** What the act of adoption states of a cause, which applies from a day. */
export function causeStated(cause: DemonstrationCause, from = registersInForce): Stated {
  const [lighterWhen, ordinaryWhen, heavierWhen] = cause.weighs;
  return {
    code: cause.code,
    name: cause.name,
    sector: cause.sector,
    department: cause.department,
    devolved: cause.devolved ?? false,
    conduct: cause.conduct,
    elements: cause.elements.map(([element]) => element).join('\n'),
    evidenceList: cause.elements.map(([, evidence]) => evidence).join('\n'),
    source: cause.source,
    prohibitionBasis: cause.prohibition,
    penaltyBasis: cause.penalty,
    kinds: [...cause.kinds],
    ...fineOf(cause),
    ...(cause.fine ? { lighterWhen, ordinaryWhen, heavierWhen } : {}),
    hearingAlways: cause.hearing ?? false,
    reviewAlways: cause.review ?? false,
    endangersLife: cause.life ?? false,
    firstTimeMonths: cause.first ?? 12,
    effectiveFrom: from,
  };
}

function* cause(t: Tale, of: DemonstrationCause, from = registersInForce): Generator<LegalDate, void, void> {
  const reviewer = personOf(reviewerOf(of.department));
  t.act('adopt', reviewer, { adoptedOn: t.today, ...causeStated(of, from) });
  yield t.after(t.random.int(3, 8));
  t.act('bringIntoForce', personOf(headOf(of.department)), {
    publishedOn: t.today,
    effectiveFrom: from,
  });
  yield t.after(t.random.int(0, 2));
  t.act('publish', reviewer, { publication: 'benchmarks', secrecyReviewed: true });
}

const prefixes = { noPenalty: '免罚', lighter: '从轻', mitigated: '减轻', noCoercion: '免强' } as const;

/** What the act of adoption states of an entry. */
export function entryStated(t: Tale, n: number, entry: DemonstrationEntry): Stated {
  const of = causeOf(entry.cause);
  const before = penaltyLists.slice(0, n).filter((e) => e.list === entry.list).length;
  // What a list excuses is not the dangerous kind; what it only lightens may be.
  const grave = of.life ?? false;
  return {
    code: `${prefixes[entry.list]}${String(before + 1).padStart(3, '0')}`,
    list: entry.list,
    edition: '2022年版',
    sector: of.sector,
    department: of.department,
    ...(grave && (entry.list === 'noPenalty' || entry.list === 'noCoercion')
      ? {}
      : { cause: t.idOf(causeKey(of.code)) }),
    conduct: entry.conduct,
    basis: `${of.prohibition}；${of.penalty}`,
    ground: entry.ground,
    conditions: entry.conditions.map(([condition]) => condition).join('\n'),
    evidence: entry.conditions.map(([, evidence]) => evidence).join('\n'),
    ...(entry.firstTimeMonths === undefined ? {} : { firstTimeMonths: entry.firstTimeMonths }),
    correction: entry.correction,
    ...(entry.correctionDays === undefined ? {} : { correctionDays: entry.correctionDays }),
    measures: [...entry.measures],
    endangersLife: grave && (entry.list === 'lighter' || entry.list === 'mitigated'),
    effectiveFrom: registersInForce,
  };
}

function* listEntry(t: Tale, n: number, entry: DemonstrationEntry): Generator<LegalDate, void, void> {
  const { department } = causeOf(entry.cause);
  const reviewer = personOf(reviewerOf(department));
  t.act('adopt', reviewer, { adoptedOn: t.today, ...entryStated(t, n, entry) });
  yield t.after(t.random.int(2, 5));
  t.act('bringIntoForce', personOf(headOf(department)), { publishedOn: t.today, effectiveFrom: registersInForce });
  yield t.after(t.random.int(0, 2));
  t.act('publish', reviewer, { publication: 'entries', secrecyReviewed: true });
}

/** A cause adopted on `start` that applies from a later day. */
export const causeStory = (of: DemonstrationCause, start: LegalDate, from: LegalDate): Story => ({
  key: causeKey(of.code),
  procedure: 'penalties/cause',
  office: of.department,
  start,
  tell: (t) => cause(t, of, from),
});

/** Every cause and every entry of the four lists, adopted in August 2022. */
export function penaltyRegisters(calendar: Calendar): Story[] {
  const day = (from: LegalDate, n: number): LegalDate => calendar.addWorkingDays(from, n);
  return [
    ...penaltyCauses.map((of, n): Story => causeStory(of, day('2022-08-01', n % 5), registersInForce)),
    ...penaltyLists.map(
      (of, n): Story => ({
        key: entryKey(n),
        procedure: 'penalties/list',
        office: causeOf(of.cause).department,
        start: day('2022-08-10', n % 4),
        tell: (t) => listEntry(t, n, of),
      }),
    ),
  ];
}
