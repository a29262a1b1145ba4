/** A reconsideration case told from the day it is handed in to the archive, under the law of its day; a plan may stop it at any stage. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';
import { judicialOffice } from '../../offices.ts';
import { personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import { oneAct, type Story, type Tale } from '../tale.ts';
import { examine } from './closing.ts';
import { type Grievance, grievances } from './grievances.ts';
import { exchange, intake } from './intake.ts';
import { type CasePlan, deputy } from './plan.ts';

export function* reconsideration(t: Tale, plan: CasePlan): Generator<LegalDate, void, void> {
  const scenes = grievances[plan.kind] as readonly Grievance[];
  const grievance = scenes[plan.scene % scenes.length] as Grievance;
  const clerk = t.random.pick([personOf('justice.reception.1'), personOf('justice.reception.2')]);
  const handlers = t.random.shuffled(t.people('reconsideration.handler', 'justice')).slice(0, 2);
  const [handler] = handlers as [string];
  if (!(yield* intake(t, plan, grievance, clerk, handlers))) return;
  if (!(yield* exchange(t, plan, handler))) return;
  yield* examine(t, plan, grievance, handlers, clerk);
}

export const caseStory = (plan: CasePlan): Story => ({
  key: plan.key,
  procedure: 'reconsideration',
  office: 'justice',
  start: plan.start,
  tell: (t) => reconsideration(t, plan),
});

/** 行政复议代办点: one at each of the nineteen judicial offices. */
export function intakePointStories(): Story[] {
  return townships.map((place, n) => ({
    key: `intake point ${place.code}`,
    procedure: 'reconsideration/intake-point',
    office: 'justice',
    start: n < 8 ? '2022-03-15' : '2022-06-20',
    tell: (t) =>
      oneAct(t, () =>
        t.act('establish', deputy, {
          name: `${place.name}行政复议代办点`,
          unit: judicialOffice(place.code),
          township: place.name,
          place: `南昌县${place.name}示例路${n + 1}号${place.name}司法所`,
          phone: `0791-0000${String(n + 9001).padStart(4, '0')}`,
          hours: '工作日上午9时至12时，下午2时至5时',
          contact: personOf(`${place.code}.judicial`),
          establishedOn: t.today,
        }),
      ),
  }));
}
