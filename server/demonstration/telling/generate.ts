/** Makes one part of the demonstration's records. Parts share no series of numbers and no matter refers out of its part, so they can be made side by side. */
import { demonstrationStories, together, workOf } from '../../../county/nanchang/demonstration/index.ts';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { calendarOf, type LegalDate } from '../../../kernel/calendar/index.ts';
import type { CountedMatter } from '../../../kernel/procedure/index.ts';
import type { Algorithm } from '../../../kernel/record/hash.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { digests } from '../../ledger/digests.ts';
import { demonstrationCounty } from '../loading/county-rows.ts';
import { type Chunk, Lines } from '../loading/lines.ts';
import type { Counter, Reached, SimulationMeans } from './means.ts';
import { simulate } from './simulation.ts';
import { figuresOver, Tally } from './tally.ts';

export interface GenerateOptions {
  region: string;
  today: LegalDate;
  seed: string;
  alg: Algorithm;
  partyKey: string;
  part: number;
  parts: number;
}

export interface Generated {
  acts: number;
  matters: number;
  counters: readonly Counter[];
  /** Stories that the day of today did not let be told to their end, each with its reason. */
  ended: readonly string[];
  /** What its matters amount to, for the stories that are told last. */
  counted: readonly CountedMatter[];
}

export type Message = { chunk: Chunk } | { reached: Reached } | { done: Generated } | { failed: string };

/** The stories of one part; every part has about the same work, as far as it can be foreseen. */
export function partOf(stories: readonly Story[], part: number, parts: number): Story[] {
  const work = (group: readonly Story[]): number => group.reduce((sum, story) => sum + workOf(story), 0);
  const groups = [...Map.groupBy(stories, together).values()].map((group) => ({ group, work: work(group) }));
  const sizes = Array.from({ length: parts }, () => 0);
  return groups
    .sort((a, b) => b.work - a.work)
    .flatMap(({ group, work }) => {
      const lightest = sizes.indexOf(Math.min(...sizes));
      sizes[lightest] = (sizes[lightest] ?? 0) + work;
      return lightest === part ? group : [];
    });
}

/**
 * The year of the report must be told whole. A story of the days since may end where the law refuses it because of where today
 * happens to fall: the first start must not fail on some day of some year, and no guard gives way for a demonstration.
 */
const presentFrom = '2024-01-01';

const calendar = calendarOf(holidayYears);
const mayEnd = ({ start }: Story): boolean => start >= presentFrom;

function* make(
  options: Omit<GenerateOptions, 'part' | 'parts'>,
  stories: readonly Story[],
  send: (chunk: Chunk) => void,
  more: Pick<SimulationMeans, 'figures' | 'numbered'> = {},
): Generator<Reached, Generated, void> {
  const { region, today, seed, alg, partyKey } = options;
  const lines = new Lines(send);
  const tally = new Tally(modules);
  const { acts, counters, ended } = yield* simulate(stories, {
    county: demonstrationCounty(region, modules),
    modules,
    calendar,
    today,
    seed,
    alg,
    digests,
    partyKey,
    write: (rows, on) => {
      lines.add(rows, on);
      tally.add(rows, on);
    },
    together,
    mayEnd,
    ...more,
  });
  return { acts, matters: lines.finish(), counters, ended, counted: tally.counted };
}

/** Makes a part, handing on its lines as they fill. Yields how far it has come. */
export function* generate(options: GenerateOptions, send: (chunk: Chunk) => void): Generator<Reached, Generated, void> {
  const { seed, today, part, parts } = options;
  const stories = demonstrationStories({ seed, today, calendar }).filter((s) => !s.last);
  return yield* make(options, partOf(stories, part, parts), send);
}

/** Makes what counts the others and so is told last; its numbers go on from theirs. */
export function* generateLast(
  options: Omit<GenerateOptions, 'part' | 'parts'>,
  parts: readonly Generated[],
  send: (chunk: Chunk) => void,
): Generator<Reached, Generated, void> {
  const { seed, today } = options;
  const stories = demonstrationStories({ seed, today, calendar }).filter((s) => s.last);
  const counted = parts.flatMap((part) => part.counted);
  return yield* make(options, stories, send, {
    figures: figuresOver(modules, counted),
    numbered: parts.flatMap((part) => part.counters),
  });
}
