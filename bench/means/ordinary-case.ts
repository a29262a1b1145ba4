/** Ordinary penalty cases (普通程序) from the lead to the archive as steps to be done again: told once by the demonstration's own means, then repeated act by act through the engine. */

import { certificateKey, enforcersOf2023 } from '../../county/nanchang/demonstration/enforcers/officers.ts';
import { bodyKey, enforcementTeamsOf2023, powerKey } from '../../county/nanchang/demonstration/enforcers/teams.ts';
import { reviewCase } from '../../county/nanchang/demonstration/penalties/cases/decision.ts';
import type { Hands } from '../../county/nanchang/demonstration/penalties/cases/hands.ts';
import { fileCase, investigate, register } from '../../county/nanchang/demonstration/penalties/cases/investigation.ts';
import { close, payment } from '../../county/nanchang/demonstration/penalties/cases/performance.ts';
import {
  type CasePlan,
  drawCase,
  partyOfCase,
  steadyOfficers,
} from '../../county/nanchang/demonstration/penalties/cases/plan.ts';
import { decisionOf, proposalOf } from '../../county/nanchang/demonstration/penalties/cases/proposal.ts';
import { causeKey, penaltyRegisters } from '../../county/nanchang/demonstration/penalties/registers.ts';
import { randomOf } from '../../county/nanchang/demonstration/random.ts';
import type { Stated, Story, Tale } from '../../county/nanchang/demonstration/tale.ts';
import { clerkOf, headOf, reviewerOf } from '../../county/nanchang/officers.ts';
import { people, personOf } from '../../county/nanchang/people.ts';
import { addDays, calendarOf, type LegalDate } from '../../kernel/calendar/index.ts';
import type { Json } from '../../kernel/record/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { modules } from '../../modules/index.ts';
import { demonstrationCounty } from '../../server/demonstration/loading/county-rows.ts';
import { simulate } from '../../server/demonstration/telling/simulation.ts';
import { matterIdOf } from '../../server/demonstration/telling/telling.ts';
import { digests } from '../../server/ledger/digests.ts';
import type { ActRows } from '../../server/matters/writing/write.ts';

export const region = '360121';
/** The day on which the bench stands, after every act of the cases. */
export const lastDay: LegalDate = '2023-05-31';
const filed: LegalDate = '2023-03-06';
const calendar = calendarOf(holidayYears);

/** One act as it was done: by whom (`party:…` for a party), on which day, with what stated. */
export interface Step {
  on: LegalDate;
  act: string;
  by: string;
  stated: Stated;
}

/** A matter as steps, with the rows that each of its acts writes. */
export interface Told {
  id: string;
  procedure: string;
  office: string;
  steps: Step[];
  rows: ActRows[];
}

const handsOf = (authority: string): Hands => ({
  pair: steadyOfficers(authority).slice(0, 2) as [string, string],
  head: personOf(headOf(authority)),
  reviewer: personOf(reviewerOf(authority)),
  clerk: personOf(clerkOf(authority)),
});

/** The usual case, with a legality review and a deliberation, whose party waives what it might still say. */
function* usualCase(t: Tale, p: CasePlan): Generator<LegalDate, void, void> {
  const hands = handsOf(p.authority);
  const [officer] = hands.pair;
  const acted = addDays(t.today, -5);
  register(t, p, hands.clerk);
  yield filed;
  fileCase(t, p, hands, acted);
  t.approved(hands.head);
  yield* investigate(t, p, hands);
  yield t.after(3);
  t.act('conclude', officer, proposalOf(p, acted));
  yield t.after(1);
  yield* reviewCase(t, p, hands);
  yield t.after(1);
  t.act('notify', officer, { noticedOn: t.today, noticeMethod: 'direct', hearingTold: true });
  yield t.after(1);
  t.act('waive', 'party:party', { waiverSigned: true });
  yield t.after(1);
  t.act('deliberate', officer, {
    deliberatedOn: t.today,
    deliberators: '局长（主要负责人）\n分管副局长\n法规负责人',
    deliberatorCount: 3,
    deliberation: '主要负责人：同意。\n分管副局长：同意拟处罚意见。',
    deliberationResult: '一致同意按拟处罚意见作出决定。',
    deliberationSigned: true,
  });
  yield t.after(1);
  t.act('decide', officer, decisionOf(p));
  t.approved(hands.head);
  yield t.after(1);
  t.act('serve', officer, {
    servedOn: t.today,
    serviceMethod: 'direct',
    recipient: p.party.representative ?? p.party.name,
  });
  yield t.after(2);
  t.act('publish', hands.clerk, { publication: 'decision', secrecyReviewed: true });
  t.act('reportMajor', hands.clerk, { majorReportedOn: t.today });
  yield t.after(2);
  t.act('pay', hands.clerk, payment(t, p, p.fine));
  yield* close(t, p, hands, 'performed');
}

/** The tale as it is, with every act also written down. */
function writingDown(t: Tale, steps: Step[]): Tale {
  const act: Tale['act'] = (name, by, stated = {}, source) => {
    t.act(name, by, stated, source);
    steps.push({ on: t.today, act: name, by, stated });
  };
  return Object.create(t, {
    act: { value: act },
    approved: {
      value(...by: string[]) {
        for (const person of by)
          act('approve', person, { proposal: String(t.matter.proposals.at(-1)?.seq ?? ''), opinion: '同意' });
      },
    },
  }) as Tale;
}

/** Tells `count` cases of as many parties, and before them the few register matters that their guards read. */
export function toldCases(count: number, seed = 'bench'): { registers: Told[]; cases: Told[] } {
  const plan = drawCase(randomOf(seed), 'market-regulation', 7_000_001, filed, 'heavy');
  const side = plan.party.kind === 'citizen' ? 'citizen' : plan.party.kind === 'legalPerson' ? 'company' : 'business';
  const start = calendar.addWorkingDays(filed, -2);
  const cases = Array.from({ length: count }, (_, i): Story => {
    const n = 1 + i;
    const p: CasePlan = { ...plan, n, party: partyOfCase(side, n, plan.cause.department, plan.place) };
    return {
      key: `bench case ${n}`,
      procedure: 'penalties',
      office: p.unit,
      start,
      tell: (t) => usualCase(t, p),
    };
  });
  const needed = new Set([
    causeKey(plan.cause.code),
    bodyKey(plan.authority),
    bodyKey(plan.unit),
    powerKey(plan.authority, plan.power),
    `reviewer ${plan.authority}`,
    ...people
      .filter(({ id }) => handsOf(plan.authority).pair.includes(id))
      .map(({ account }) => certificateKey(account)),
  ]);
  const registers = [
    ...enforcementTeamsOf2023('yifa', calendar),
    ...enforcersOf2023('yifa', calendar),
    ...penaltyRegisters(calendar),
  ].filter((s) => needed.has(s.key) && s.start < start);
  const told = new Map<string, Told>();
  const writing = (s: Story): Story => {
    const id = matterIdOf(seed, s.key);
    const own: Told = { id, procedure: s.procedure, office: s.office, steps: [], rows: [] };
    told.set(id, own);
    return { ...s, tell: (t) => s.tell(writingDown(t, own.steps)) };
  };
  const stories = [...registers, ...cases].map(writing);
  const run = simulate(stories, {
    county: demonstrationCounty(region, modules),
    modules,
    calendar,
    today: lastDay,
    seed,
    alg: 'sha256',
    digests,
    partyKey: 'bench',
    together: () => 'county',
    write: (rows) => told.get(rows.matter.id)?.rows.push(rows),
  });
  while (!run.next().done);
  const all = [...told.values()];
  return { registers: all.slice(0, registers.length), cases: all.slice(registers.length) };
}

/** What was stated, with the ids of other matters as they are in this database. */
export const withIds = (stated: Stated, ids: ReadonlyMap<string, string>): Stated =>
  JSON.parse(JSON.stringify(stated), (_, value: Json) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  ) as Stated;
