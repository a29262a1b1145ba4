/** Applications to the court that ordinary cases of 2023 lead to: taken over once the case is handed to the court. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { clerkOf, headOf } from '../../officers.ts';
import { personOf } from '../../people.ts';
import { randomOf } from '../random.ts';
import type { Story, Tale } from '../tale.ts';
import { filedExemptions } from './cases/exemptions.ts';
import { type CasePlan, casesOf2023, unitOf } from './cases/plan.ts';
import { court, expiryOf } from './court.ts';

/** Taken over once the case is handed to the court: what was demanded there stands here. */
function* enforcement(t: Tale, p: CasePlan, n: number): Generator<LegalDate, void, void> {
  for (let tries = 0; t.matterOf?.(p.key)?.tracks.performance !== 'court'; tries++) {
    if (tries > 120) return;
    yield t.after(2);
  }
  const found = t.matterOf?.(p.key);
  const file = found?.file ?? {};
  const [first = ''] = (file.officers ?? []) as string[];
  const clerk = personOf(clerkOf(p.authority));
  const servedOn = String(file.servedOn);
  const fine = Number(file.fine);
  t.act('open', first, {
    openedOn: t.today,
    case: t.idOf(p.key),
    parties: [p.party as unknown as Json],
    officers: [first],
    decisionNumber: found?.papers.find((x) => x.paper === 'penaltyDecision')?.number ?? '行政处罚决定书',
    servedOn,
    path: 'uncontested',
    expiredOn: expiryOf(servedOn, t.calendar),
    obligation: `缴纳罚款${fine / 100}元及加处罚款。`,
    fineDue: fine,
    extraDue: fine,
    ownPower: false,
    realEstate: false,
  });
  t.act('adoptDemand', first, {
    demandedOn: String(file.demandedOn),
    demandNumber: found?.papers.find((x) => x.paper === 'demandNotice')?.number ?? '案件催告书',
  });
  yield t.after(t.random.int(1, 4));
  t.act('apply', first, {
    court,
    courtPlace: 'authority',
    attachments: ['application', 'decision', 'opinions', 'object'],
    object: t.random.pick(['被执行人银行存款。', '被执行人名下车辆。', '被执行人营业收入。']),
    soundChecked: true,
  });
  t.approved(personOf(headOf(p.authority)));
  yield t.after(3);
  t.act('accept', clerk, { acceptedOn: t.today, courtNumber: `（${t.today.slice(0, 4)}）示例行审${n + 401}号` });
  yield t.after(5);
  t.act('rule', clerk, { ruledOn: t.today });
  yield t.after(t.random.int(20, 60));
  if (n % 4 === 3) t.act('terminate', clerk, { terminatedOn: t.today, terminationGround: 'noAssets', recovered: 0 });
  else t.act('enforce', clerk, { enforcedOn: t.today, recovered: fine * 2 });
}

/** One for every case of 2023 that its own story hands to the court. */
export function penaltyEnforcementOf2023(seed: string, calendar: Calendar): Story[] {
  return casesOf2023(randomOf(`${seed} penalties 2023`), calendar, filedExemptions())
    .filter((p) => p.turn === 'court')
    .map((p, n) => ({
      key: `court ${p.key}`,
      procedure: 'penalties/court',
      office: unitOf(p.authority),
      start: calendar.nextWorkingDay(addDays(p.filed, 200)),
      tell: (t) => enforcement(t, p, n),
    }));
}
