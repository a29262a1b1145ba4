/** Tells some stories of the demonstration in memory, as they are loaded, for the tests that ask what came of them. */
import { together as countyGroups } from '../../../county/nanchang/demonstration/index.ts';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { calendarOf, type LegalDate } from '../../../kernel/calendar/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { digests } from '../../ledger/digests.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import { demonstrationCounty } from '../loading/county-rows.ts';
import type { SimulationMeans } from './means.ts';
import { type SimulationResult, simulate } from './simulation.ts';
import { figuresOver, Tally } from './tally.ts';

const calendar = calendarOf(holidayYears);
const county = demonstrationCounty('360121', modules);

export interface ToldOptions {
  today: LegalDate;
  seed?: string;
  together?: (story: Story) => string;
  mayEnd?: (story: Story) => boolean;
  write?: (rows: ActRows, recordedOn: LegalDate) => void;
}

/** Told up to `today`. @throws Error naming story, day and act when a guard refuses a story that may not end */
export function told(
  stories: readonly Story[],
  { today, seed = 'yifa', together = countyGroups, mayEnd = () => false, write = () => undefined }: ToldOptions,
): SimulationResult {
  const tally = new Tally(modules);
  const means = {
    county,
    modules,
    calendar,
    today,
    seed,
    alg: 'sha256',
    digests,
    partyKey: 'test',
    together,
    mayEnd,
    write: (rows: ActRows, on: LegalDate) => {
      tally.add(rows, on);
      write(rows, on);
    },
  } as const;
  const run = (some: readonly Story[], more: Pick<SimulationMeans, 'figures' | 'numbered'> = {}): SimulationResult => {
    const telling = simulate(some, { ...means, ...more });
    let step = telling.next();
    while (!step.done) step = telling.next();
    return step.value;
  };
  const told = run(stories.filter((s) => !s.last));
  const rest = stories.filter((s) => s.last);
  if (rest.length === 0) return told;
  const last = run(rest, { figures: figuresOver(modules, tally.counted), numbered: told.counters });
  return {
    acts: told.acts + last.acts,
    matters: new Map([...told.matters, ...last.matters]),
    counters: last.counters,
    ended: [...told.ended, ...last.ended],
  };
}
