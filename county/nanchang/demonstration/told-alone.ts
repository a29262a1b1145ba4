/** Tells one story of the demonstration by itself, with the kernel's own engine and no server, for the tests of each module's plan. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import { type PersonFacts, type Stage, story, type Story as Told } from '../../../kernel/procedure/index.ts';
import { randomOf } from './random.ts';
import type { Story, Tale } from './tale.ts';

/**
 * Tells a story until `today` on the given stage. `holding` says whether one of its people holds the post on a day; they all do, always,
 * when it is absent. @throws Refused
 */
export function toldAlone(
  planned: Story,
  stage: Stage,
  today: LegalDate,
  holding: (person: PersonFacts, on: LegalDate) => boolean = () => true,
): Told {
  const { calendar, people } = stage;
  const run = story(planned.procedure, stage, planned.start);
  const tale: Tale = {
    id: planned.key,
    idOf: (key) => key,
    random: randomOf(planned.key),
    calendar,
    get today() {
      return run.today;
    },
    get matter() {
      return run.matter;
    },
    act: (name, by, stated, source) => void run.act(name, by, stated, source),
    approved: (...by) => void run.approved(...by),
    limit: (id) => run.limit(id),
    did: (act) => run.did(act),
    people: (capacity, office) =>
      people
        .filter((p) => p.capacities.includes(capacity) && (office === undefined || p.office === office))
        .filter((p) => holding(p, run.today))
        .map((p) => p.id),
    after: (n) => calendar.addWorkingDays(calendar.nextWorkingDay(run.today), n),
  };
  for (const day of planned.tell(tale)) {
    if (day > today) break;
    run.on(day);
  }
  if (run.today < today) run.on(today);
  return run;
}
