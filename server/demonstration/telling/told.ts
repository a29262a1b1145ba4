/** Tells some stories of the demonstration in memory, as they are loaded, for the tests that ask what came of them. */
import { together as countyGroups } from '../../../county/nanchang/demonstration/index.ts';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { calendarOf, type LegalDate } from '../../../kernel/calendar/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { digests } from '../../ledger/digests.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import { demonstrationCounty } from '../loading/county-rows.ts';
import { type SimulationResult, simulate } from './simulation.ts';

const calendar = calendarOf(holidayYears);
const county = demonstrationCounty('360121', modules);

export interface ToldOptions {
  today: LegalDate;
  seed?: string;
  together?: (story: Story) => string;
  mayEnd?: (story: Story) => boolean;
  write?: (rows: ActRows) => void;
}

/** Told up to `today`. @throws Error naming story, day and act when a guard refuses a story that may not end */
export function told(
  stories: readonly Story[],
  { today, seed = 'yifa', together = countyGroups, mayEnd = () => false, write = () => undefined }: ToldOptions,
): SimulationResult {
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
    write,
  } as const;
  const run = simulate(stories, means);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}
