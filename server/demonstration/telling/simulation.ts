/** Tells many stories at once in the order of their days, so that numbers, dates and instants run as they would have. */

import type { Random } from '../../../county/nanchang/demonstration/random.ts';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { addDays, type LegalDate } from '../../../kernel/calendar/index.ts';
import { type Matter, Refused } from '../../../kernel/procedure/index.ts';
import { dayNumber, dayOf } from './days.ts';
import { type Counter, counterKey, type Reached, type SimulationMeans, type World } from './means.ts';
import { Queue } from './queue.ts';
import { Telling } from './telling.ts';

export interface SimulationResult {
  acts: number;
  matters: ReadonlyMap<string, Matter>;
  counters: readonly Counter[];
  /** Stories that a guard refused and that were allowed to end there, each with its reason. */
  ended: readonly string[];
}

const dayLength = 1440;
/** The scheduler lets the statute act shortly after midnight. */
const night = 5;
const minuteOf = (random: Random): number =>
  random.chance(0.55) ? random.int(8 * 60 + 40, 11 * 60 + 40) : random.int(14 * 60 + 5, 17 * 60 + 10);
const place = (day: LegalDate, minute: number): number => dayNumber(day) * dayLength + minute;

interface Running {
  telling: Telling;
  run: Generator<LegalDate, void, void>;
  /** When the story itself goes on; the statute may act before. */
  next: { day: LegalDate; minute: number } | undefined;
  /** The day on which the statute was last asked, so that a limit that deems nothing any more is not asked for ever. */
  asked: LegalDate;
}

/** Takes a story on; one that may end does so where a guard refuses it. */
function goOn(
  { telling, run }: Running,
  { mayEnd }: SimulationMeans,
  ended: string[],
): IteratorResult<LegalDate, void> {
  try {
    return run.next();
  } catch (error) {
    if (!mayEnd?.(telling.story) || !((error as Error).cause instanceof Refused)) throw error;
    ended.push((error as Error).message);
    return { done: true, value: undefined };
  }
}

/** Tells the stories up to `today`; what is not over by then stays open. Yields how far it has come, after every few acts. */
export function* simulate(
  stories: readonly Story[],
  means: SimulationMeans,
): Generator<Reached, SimulationResult, void> {
  const world: World = {
    ...means,
    day: '',
    minute: 0,
    matters: new Map(),
    followers: new Map(),
    counters: new Map((means.numbered ?? []).map((c) => [counterKey(c), { ...c }])),
    ties: new Map(),
    acts: 0,
  };
  const queue = new Queue<Running>();
  const ended: string[] = [];
  const wake = (running: Running): void => {
    const { telling, next } = running;
    const law = telling.lawDue === null ? undefined : addDays(telling.lawDue, 1);
    if (law !== undefined && law > running.asked && law <= means.today && (next === undefined || law <= next.day)) {
      running.asked = law;
      queue.add(place(law, night), running);
    } else if (next && next.day <= means.today) queue.add(place(next.day, next.minute), running);
  };
  for (const story of stories) {
    const telling = new Telling(story, world);
    const running: Running = {
      telling,
      run: story.tell(telling.tale),
      next: { day: story.start, minute: minuteOf(telling.random) },
      asked: '',
    };
    world.followers.set(telling.tale.id, () => {
      telling.letTheLawAct();
      wake(running);
    });
    wake(running);
  }
  for (let due = queue.take(); due; due = queue.take()) {
    const { at, item: running } = due;
    const { telling } = running;
    world.minute = at % dayLength;
    world.day = dayOf(Math.floor(at / dayLength));
    const before = world.acts;
    telling.letTheLawAct();
    if (running.next && place(running.next.day, running.next.minute) === at) {
      const { done, value } = goOn(running, means, ended);
      if (!done && value < world.day) throw new Error(`演示“${telling.story.key}”不能从${world.day}倒退到${value}`);
      running.next = done ? undefined : { day: value, minute: minuteOf(telling.random) };
      // A story that goes on the same day does so later in the day.
      if (running.next?.day === world.day)
        running.next.minute = Math.min(world.minute + telling.random.int(15, 90), 17 * 60 + 30);
    }
    wake(running);
    if (Math.floor(before / 50) !== Math.floor(world.acts / 50)) yield { acts: world.acts, day: world.day };
  }
  return { acts: world.acts, matters: world.matters, counters: [...world.counters.values()], ended };
}
