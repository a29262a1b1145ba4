/** What the law does when every matter found has ended, against a real PostgreSQL: once, on its day, with two at once, after the server was down. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { enquiry } from '../../../kernel/procedure/garden/enquiry/module.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { letTheLawActEverywhere, waitingSql } from '../../jobs/law-acts.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import { type OpenOffice, openOffice } from '../../office.ts';
import { testOffice } from '../../test-office.ts';
import { pageOf } from '../reading/page.ts';
import { openMatter, performAct } from '../service.ts';
import { commit } from './commit.ts';
import { consider } from './consider.ts';

const database = withDatabase();
const modules = [enquiry];
let county = 360500;

/** A small county in which lin asks households. */
async function fresh(day = '2026-03-02') {
  const region = String(++county);
  const t = await testOffice(database().owner, database().server(region), region, day, modules);
  await database().owner.query(
    "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, 'bureau', 'clerk', '{enquiry.clerk}', '2020-01-01')",
    [region, randomUUID(), t.ids.lin],
  );
  await t.office.refresh();
  const lin = () => t.as('lin');
  const open = async (procedure: string, act: string, stated: Readonly<Record<string, Json>>): Promise<string> =>
    (await openMatter(t.office, lin(), 'enquiry', { procedure, act, stated })).matter.id;
  const answer = (id: string, on = t.clock.today(), office: OpenOffice = t.office) =>
    performAct(office, lin(), 'enquiry', id, { act: 'answer', stated: { answeredOn: on, opinion: '没有意见' } });
  return {
    ...t,
    lin,
    answer,
    begin: (households: number) => open('enquiry', 'begin', { place: '东园', households }),
    ask: (of: string, household: string) => open('answer', 'ask', { enquiry: of, household }),
    act: (id: string, act: string, stated: Readonly<Record<string, Json>> = {}) =>
      performAct(t.office, lin(), 'enquiry', id, { act, stated }),
    again: () => openOffice({ pool: database().server(region), region, modules, clock: t.clock, partyKey: 'test' }),
    /** Entries of the law in a matter: act, day of law, how it came, and under which article. */
    law: async (id: string): Promise<string[]> =>
      (
        await t.office.pool.query<{ said: string }>(
          "select concat_ws(' ', body::jsonb->>'act', body::jsonb->>'on', body::jsonb->'by'->>'kind', body::jsonb->>'per') as said from entries where region = $1 and matter = $2 and body::jsonb->>'source' = 'law' order by seq",
          [region, id],
        )
      ).rows.map((r) => r.said),
  };
}
type County = Awaited<ReturnType<typeof fresh>>;

const said = async (t: County, id: string) => {
  const waiting = (await pageOf(t.office, t.lin(), 'enquiry', id)).acts.find((a) => a.act === 'allHeard');
  return waiting?.refusals.map((r) => r.sentence);
};

describe('the act that ends the last matter waited for', () => {
  it('brings the law’s act about at once, under its article; the one before it does not', async () => {
    const t = await fresh();
    const asking = await t.begin(2);
    const [first, second] = [await t.ask(asking, '甲户'), await t.ask(asking, '乙户')];
    expect(await said(t, asking)).toEqual(['待2件“住户意见”全部办结，已办结0件']);
    t.clock.move('2026-03-04');
    await t.answer(first);
    expect(await t.law(asking)).toEqual([]);
    expect(await said(t, asking)).toEqual(['待2件“住户意见”全部办结，已办结1件']);
    t.clock.move('2026-03-05');
    await t.answer(second);
    expect(await t.law(asking)).toEqual(['allHeard 2026-03-05 law GARDEN:26']);
    expect(await said(t, asking)).toBeUndefined();
    await letTheLawActEverywhere(t.office);
    expect(await t.law(asking)).toHaveLength(1);
  });

  it('is dated on the legal day of the last ending, not on the day on which that was written down', async () => {
    const t = await fresh();
    const asking = await t.begin(2);
    const [first, second] = [await t.ask(asking, '甲户'), await t.ask(asking, '乙户')];
    t.clock.move('2026-03-06');
    await t.answer(second, '2026-03-05');
    await t.answer(first, '2026-03-03');
    expect(await t.law(asking)).toEqual(['allHeard 2026-03-05 law GARDEN:26']);
    const { limits } = await pageOf(t.office, t.lin(), 'enquiry', asking);
    expect(limits.find((l) => l.limit === 'conclude')?.due).toBe('2026-03-12');
  });

  it('waits for its claims, and leaves a matter alone that has none or has gone another way', async () => {
    const t = await fresh();
    const asking = await t.begin(2);
    const other = await t.begin(1);
    const dropped = await t.begin(1);
    const late = await t.ask(dropped, '丙户');
    await t.answer(await t.ask(asking, '甲户'));
    await t.act(dropped, 'drop');
    await t.answer(late);
    t.clock.move('2026-03-09');
    await letTheLawActEverywhere(t.office);
    expect([await t.law(asking), await t.law(other), await t.law(dropped)]).toEqual([[], [], []]);
    expect(await said(t, asking)).toEqual(['待1件“住户意见”全部办结，已办结1件', '还有1户没有发出征询']);
    expect(await said(t, other)).toEqual(['还没有发起“住户意见”', '还有1户没有发出征询']);
    await t.act(asking, 'enlarge', { households: 1 });
    await letTheLawActEverywhere(t.office);
    expect(await t.law(asking)).toEqual(['allHeard 2026-03-02 law GARDEN:26']);
  });
});

describe('exactly once', () => {
  it('of two that end at once on two servers', async () => {
    const t = await fresh();
    const other = await t.again();
    for (let round = 0; round < 8; round++) {
      const asking = await t.begin(2);
      const [first, second] = [await t.ask(asking, '甲户'), await t.ask(asking, '乙户')];
      await Promise.all([t.answer(first), t.answer(second, t.clock.today(), other)]);
      expect(await t.law(asking)).toEqual(['allHeard 2026-03-02 law GARDEN:26']);
    }
  });

  it('with two schedulers and an officer who looks, after the server was down over every day', async () => {
    const t = await fresh();
    const other = await t.again();
    const asked: string[] = [];
    for (let n = 0; n < 6; n++) {
      const asking = await t.begin(2);
      await t.answer(await t.ask(asking, '甲户'));
      await t.ask(asking, '乙户');
      asked.push(asking);
    }
    t.clock.move('2026-05-20');
    const [a, b] = await Promise.all([
      letTheLawActEverywhere(t.office),
      letTheLawActEverywhere(other),
      pageOf(t.office, t.lin(), 'enquiry', asked[0] as string),
    ]);
    expect([...a.failed, ...b.failed]).toEqual([]);
    for (const asking of asked) expect(await t.law(asking)).toEqual(['allHeard 2026-03-09 law GARDEN:26']);
  });

  it('where the server was killed between the last ending and what follows from it', async () => {
    const t = await fresh();
    const asking = await t.begin(1);
    const last = await t.ask(asking, '甲户');
    const command = { act: 'answer', stated: { answeredOn: '2026-03-02', opinion: '没有意见' } };
    await commit(t.office, await consider(t.office, t.lin(), 'enquiry', last, command));
    expect(await t.law(asking)).toEqual([]);
    t.clock.move('2026-03-04');
    const started = await t.again();
    expect(await letTheLawActEverywhere(started)).toMatchObject({ acts: 1, matters: 1, failed: [] });
    expect(await letTheLawActEverywhere(started)).toMatchObject({ acts: 0 });
    expect(await t.law(asking)).toEqual(['allHeard 2026-03-02 law GARDEN:26']);
  });
});

it('whoever looks first at what waits finds it done, also where the last of the others has yet to lapse', async () => {
  const t = await fresh();
  const asking = await t.begin(2);
  const silent = [await t.ask(asking, '甲户'), await t.ask(asking, '乙户')];
  t.clock.move('2026-04-01');
  await t.act(asking, 'conclude', { outcome: '没有住户答复' });
  expect(await t.law(asking)).toEqual(['allHeard 2026-03-09 law GARDEN:26']);
  for (const id of silent) expect(await t.law(id)).toEqual(['silence 2026-03-09 law GARDEN:26.2']);
});

it('the scheduler finds what waits without reading a county of many matters that are over', async () => {
  const t = await fresh();
  const asking = await t.begin(2);
  await t.answer(await t.ask(asking, '甲户'));
  const { region } = t.office;
  await database().owner.query(
    `insert into matters (region, id, module, procedure, version, title, state, office, authority, offices, people, waiting, opened_on, last_on, closed_on, seq, head, snapshot, limits)
     select $1, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'enquiry', 'enquiry', '2020', '征询', 'done', 'bureau', 'bureau', '{bureau}', '{}', '{}', '2026-01-01', '2026-03-01', '2026-03-01', 1, '', '{"file":{},"history":[]}', '[]' from generate_series(1, 20000) n`,
    [region],
  );
  await database().owner.query(
    "insert into matter_references (region, matter, field, target) select region, id, 'enquiry', id from matters where region = $1 and id < '00000001-0000-0000-0000-000000000000'",
    [region],
  );
  await database().owner.query('analyze matters, matter_references');
  const asked = [region, 'enquiry', 'enquiry', 'enquiry', '00000000-0000-0000-0000-000000000000', 200];
  const { rows } = await t.office.pool.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off, summary off) ${waitingSql}`,
    asked,
  );
  const plan = rows.map((r) => r['QUERY PLAN']).join('\n');
  expect(plan).not.toContain('Seq Scan');
  expect((await t.office.pool.query(waitingSql, asked)).rows.map((r) => r.id)).toEqual([asking]);
});

it('what was done replays to what is stored', async () => {
  const t = await fresh();
  const asking = await t.begin(1);
  const last = await t.ask(asking, '甲户');
  t.clock.move('2026-03-05');
  await t.answer(last, '2026-03-04');
  await t.act(last, 'correct', { of: '2', reason: '日期笔误', answeredOn: '2026-03-03' });
  const means = { modules, calendar: t.office.calendar(), county: t.office.county(), partyKey: 'test' };
  expect(await replayRegion(database().owner, t.office.region, means)).toMatchObject({ ok: true });
});
