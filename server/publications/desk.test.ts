/** The publication desk: counts equal the lists, days are those of the law, and nobody sees what is not theirs. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PublicationDeskQuery, type PublicationItem, type PublicationTab } from '../../contract/index.ts';
import { claim, type Module, type Procedure } from '../../kernel/procedure/index.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { letTheLawActEverywhere } from '../jobs/law-acts.ts';
import { listMatters } from '../matters/reading/list.ts';
import { explain } from '../matters/reading/page.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, gardenModule, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { countsOf, deskOf } from './desk.ts';
import { exportDesk } from './export.ts';
import { owedSql } from './open.ts';
import { reckonPublications } from './reckon.ts';
import { timelinessOf } from './timeliness.ts';
import { ask, lookOf } from './visible.ts';

const [permit] = gardenModule.procedures as readonly [Procedure];
const per = permit.publication?.permits?.per as never;
/** The garden's permits, of which the review keeps back what is not served yet. */
const reviewed: Module = {
  ...gardenModule,
  procedures: [
    {
      ...permit,
      publication: {
        ...permit.publication,
        reviewed: {
          ...permit.publication?.permits,
          label: '许可摘要',
          subject: '摘要',
          takenDown: undefined,
          shownFor: undefined,
          when: [
            claim('已经送达', per, (v: { did(a: string): unknown[] }) => v.did('serve').length > 0 || '还没有送达'),
          ],
        },
      },
    } as unknown as Procedure,
  ],
};

let database: TestDatabase;
let t: TestOffice;

beforeEach(async () => {
  database = await createTestDatabase();
  t = await testOffice(database.owner, database.server('360121'), '360121', '2026-03-02', [reviewed]);
});
afterEach(() => database.drop());

const act = (who: Staff, id: string, name: string, stated: object = {}) =>
  performAct(t.office, t.as(who), 'garden', id, { act: name, stated: stated as never });

/** A permit granted on the day on which the clock stands. */
async function granted(place: string): Promise<string> {
  const stated = application(place, 'small', t.clock.today()) as never;
  const id = (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated })).matter.id;
  await act('lin', id, 'accept');
  await act('lin', id, 'assign', { inspectors: [t.ids.chen] });
  await act('chen', id, 'inspect', { findings: '土质良好' });
  const proposed = await act('lin', id, 'grant', { fee: 50_000 });
  const proposal = String(proposed.matter.proposals[0]?.seq);
  for (const name of ['qian', 'sun'] as const) await act(name, id, 'approve', { proposal, opinion: '同意' });
  return id;
}
const publish = (id: string, publication = 'permits') =>
  act('lin', id, 'publish', { publication, secrecyReviewed: true });

const desk = (who: Staff, tab: PublicationTab, more: object = {}) =>
  deskOf(t.office, t.as(who), PublicationDeskQuery.parse({ tab, ...more }));
const rows = async (who: Staff, tab: PublicationTab, more: object = {}): Promise<PublicationItem[]> =>
  (await desk(who, tab, more)).rows;
const places = (items: readonly PublicationItem[]): string[] => items.map((r) => r.matter.title);
const counts = (who: Staff, more: object = {}) => countsOf(t.office, t.as(who), more);

/** Every tab, with every filter given, lists as many as are counted, on whatever page. */
async function agree(who: Staff, more: object = {}): Promise<void> {
  const counted = await counts(who, more);
  for (const tab of ['due', 'review', 'shown', 'ending', 'trace'] as const) {
    const [first, second] = [
      await desk(who, tab, { ...more, size: 2 }),
      await desk(who, tab, { ...more, size: 2, page: 2 }),
    ];
    expect([tab, first.total]).toEqual([tab, counted[tab]]);
    expect(first.rows.length + second.rows.length).toBe(Math.min(4, counted[tab]));
    const all = await rows(who, tab, { ...more, size: 200 });
    expect(all).toHaveLength(counted[tab]);
    expect([...first.rows, ...second.rows]).toEqual(all.slice(0, 4));
  }
}

describe('what is due', () => {
  it('is not late on its last working day and is on the next, by as many working days, and the wall says the same', async () => {
    // Seven working days from Thursday 12 March end on Monday 23 March.
    t.clock.move('2026-03-12');
    const id = await granted('东园');
    const clock = async () => (await rows('lin', 'due'))[0]?.clock;
    const wall = async () =>
      (await listMatters(t.office, t.as('gu'), 'garden', { publication: 'overdue', page: 1, size: 20 } as never)).total;
    expect(await clock()).toMatchObject({
      from: '2026-03-12',
      due: '2026-03-23',
      allow: '7个工作日',
      daysLeft: 11,
      late: 0,
    });
    t.clock.move('2026-03-23');
    expect([(await clock())?.late, (await counts('lin')).overdue, await wall()]).toEqual([0, 0, 0]);
    t.clock.move('2026-03-24');
    expect([(await clock())?.late, (await counts('lin')).overdue, await wall()]).toEqual([1, 1, 1]);
    // Saturday adds no working day.
    t.clock.move('2026-03-28');
    expect((await clock())?.late).toBe(4);
    await publish(id);
    expect(await counts('lin')).toMatchObject({ due: 0, overdue: 0, shown: 1 });
  });

  it('stands with the nearest day first, and its day is explained day by day', async () => {
    t.clock.move('2026-03-11');
    const first = await granted('先园');
    t.clock.move('2026-03-12');
    await granted('后园');
    expect(places(await rows('lin', 'due'))).toEqual(['先园园艺许可', '后园园艺许可']);
    const told = await explain(t.office, t.as('lin'), 'garden', first, 'publish permits');
    expect(told.limit).toMatchObject({ label: '公开“许可结果”', due: '2026-03-20', allow: '7个工作日' });
    expect(told.days.filter((d) => d.counted)).toHaveLength(7);
    expect(told.lines.length).toBeGreaterThan(1);
  });

  it('says what the review keeps back and why, apart from what may be published now', async () => {
    t.clock.move('2026-03-12');
    const id = await granted('东园');
    expect(await counts('lin')).toMatchObject({ due: 1, review: 1 });
    expect((await rows('lin', 'review'))[0]).toMatchObject({
      label: '许可摘要',
      act: null,
      refusals: [{ sentence: '还没有送达' }],
    });
    await act('lin', id, 'serve', { servedOn: '2026-03-12' });
    expect(await counts('lin')).toMatchObject({ due: 2, review: 0 });
    expect((await rows('lin', 'due')).map((r) => r.act)).toEqual(['publish', 'publish']);
  });

  it('ends with a decision not to publish, which leaves its trace', async () => {
    const id = await granted('东园');
    await act('lin', id, 'withhold', { publication: 'permits', reason: '涉及未成年人' });
    expect((await counts('lin')).due).toBe(0);
    expect((await rows('lin', 'trace'))[0]).toMatchObject({
      label: '许可结果',
      trace: { how: 'withheld', by: 'lin', reason: '涉及未成年人' },
    });
  });
});

describe('what has left', () => {
  it('comes down after a later act within its own days, or by itself, and leaves who, why and when', async () => {
    t.clock.move('2026-03-12');
    const [revoked, ended] = [await granted('撤园'), await granted('满园')];
    await publish(revoked);
    await publish(ended);
    expect(await counts('lin')).toMatchObject({ shown: 2, ending: 0, trace: 0 });
    t.clock.move('2026-04-02');
    await act('sun', revoked, 'revoke', { grounds: '申请材料不实' });
    expect((await rows('lin', 'ending'))[0]).toMatchObject({
      matter: { id: revoked },
      why: '许可已经撤销',
      clock: { due: '2026-04-08', late: 0 },
      act: 'withdrawPublication',
    });
    t.clock.move('2026-04-09');
    expect((await rows('lin', 'ending'))[0]?.clock?.late).toBe(1);
    await act('lin', revoked, 'withdrawPublication', { publication: 'permits', reason: '许可已被撤销' });
    expect((await rows('lin', 'trace'))[0]).toMatchObject({
      matter: { id: revoked },
      trace: { how: 'withdrawn', on: '2026-04-09', by: 'lin', reason: '许可已被撤销' },
    });
    // 180 days from 12 March end on 8 September.
    t.clock.move('2026-08-08');
    expect((await counts('lin')).ending).toBe(0);
    t.clock.move('2026-08-09');
    expect((await rows('lin', 'ending'))[0]).toMatchObject({
      matter: { id: ended },
      clock: { due: '2026-09-08' },
      why: null,
    });
    expect((await explain(t.office, t.as('lin'), 'garden', ended, 'show permits')).limit.due).toBe('2026-09-08');
    t.clock.move('2026-09-09');
    await letTheLawActEverywhere(t.office);
    expect((await rows('lin', 'trace'))[0]).toMatchObject({ trace: { how: 'expired', by: '依法自动' } });
    await agree('lin');
    await agree('gu');
  });

  it('published anew is told as a correction, with who did it', async () => {
    const id = await granted('东园');
    await publish(id);
    t.clock.move('2026-03-05');
    await publish(id);
    // The new text takes the place of the old one.
    expect(await counts('lin')).toMatchObject({ shown: 1, trace: 1 });
    expect((await rows('lin', 'trace'))[0]).toMatchObject({ trace: { how: 'again', on: '2026-03-05', by: 'lin' } });
    await agree('lin');
  });

  it('is found by catalogue, body, module, words and days, each list as long as its count', async () => {
    for (const place of ['东园', '西园', '南园']) await publish(await granted(place));
    t.clock.move('2026-03-10');
    for (const place of ['北园', '中园']) await granted(place);
    await agree('lin');
    for (const more of [
      { subject: '摘要' },
      { subject: '行政许可' },
      { office: 'bureau' },
      { office: 'elsewhere' },
      { module: 'garden' },
      { q: '东' },
      { q: '　东园 ' },
      { q: '无此园' },
      { days: 3 },
      { days: 30 },
    ])
      await agree('lin', more);
    expect((await counts('lin', { q: '东' })).shown).toBe(1);
    expect((await counts('lin', { days: 3 })).shown).toBe(0);
    await expect(counts('lin', { module: 'ghost' })).rejects.toThrow('没有这个模块');
  });
});

describe('what is owed among very many', () => {
  /** As many closed matters again, of which none owes anything. */
  const many = () =>
    database.owner.query(
      `insert into matters select r.* from matters m cross join generate_series(1, 5000) g cross join lateral
       jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'title', g::text, 'number', null, 'identity', null, 'closed_on', m.opened_on, 'publish_due', null)) r`,
    );

  it('is read by the index of its days alone', async () => {
    const id = await granted('东园');
    await many();
    await database.owner.query('analyze matters');
    for (const who of ['lin', 'gu'] as const) {
      const look = await lookOf(t.office, t.as(who), {});
      const plan = await ask<{ 'QUERY PLAN': string }>(look, owedSql, (parts) => `explain ${parts}`);
      const told = plan.map((r) => r['QUERY PLAN']).join('\n');
      expect(told).toContain('matters_publish_due');
      expect(told).not.toContain('Seq Scan');
      expect((await rows(who, 'due')).map((r) => r.matter.id)).toEqual([id]);
    }
  });

  it('is reckoned once for matters that were there before their days were kept', async () => {
    const [owing, done] = [await granted('东园'), await granted('西园')];
    for (const publication of ['permits', 'reviewed']) {
      await act('lin', done, 'serve', { servedOn: t.clock.today() }).catch(() => undefined);
      await publish(done, publication);
    }
    const kept = async () =>
      (await database.owner.query('select id::text, publish_due::text as due from matters order by id')).rows;
    const before = await kept();
    await database.owner.query("update matters set publish_due = '-infinity'");
    // Until then nothing is missed.
    expect((await rows('lin', 'due')).map((r) => r.matter.id)).toEqual([owing]);
    expect(await reckonPublications(t.office)).toBe(2);
    expect(await kept()).toEqual(before);
    expect(before.filter((m) => m.due !== null).map((m) => m.id)).toEqual([owing]);
    expect(await reckonPublications(t.office)).toBe(0);
  });
});

describe('whose the desk is', () => {
  it('shows each what the one predicate lets them see, and offers acts only to those who publish', async () => {
    const [open, shown] = [await granted('东园'), await granted('西园')];
    await publish(shown);
    expect(await counts('lin')).toMatchObject({ due: 1, shown: 1 });
    // Another body's clerk sees nothing of it.
    expect(await counts('he')).toMatchObject({ due: 0, review: 0, shown: 0, ending: 0, trace: 0 });
    await agree('he');
    // Who oversees the module sees all of it and may do nothing about it here.
    expect(await counts('gu')).toMatchObject({ due: 1, shown: 1 });
    expect((await rows('gu', 'due'))[0]).toMatchObject({ matter: { id: open }, act: null });
    expect((await rows('gu', 'shown'))[0]?.act).toBeNull();
    expect((await rows('lin', 'shown'))[0]).toMatchObject({
      act: 'withdrawPublication',
      page: { until: '2026-08-29' },
    });
  });
});

describe('how punctual it is', () => {
  it('is of what was published this year and what is overdue now; nothing at all is no rate', async () => {
    const none = await timelinessOf(t.office, t.as('lin'), {});
    expect(none.all).toEqual({ onTime: 0, late: 0, overdue: 0, days: null });
    t.clock.move('2026-03-12');
    const [intime, late] = [await granted('东园'), await granted('西园')];
    await granted('南园');
    t.clock.move('2026-03-23');
    await publish(intime);
    t.clock.move('2026-03-24');
    await publish(late);
    const { all, offices, year } = await timelinessOf(t.office, t.as('gu'), { subject: '行政许可' });
    expect([year, all]).toEqual([2026, { onTime: 1, late: 1, overdue: 1, days: 7.5 }]);
    expect(offices).toMatchObject([{ office: 'bureau', name: '园林局', onTime: 1, late: 1, overdue: 1 }]);
    // Published once more, it counts once.
    await publish(late);
    expect((await timelinessOf(t.office, t.as('gu'), { subject: '行政许可' })).all).toEqual(all);
    expect((await timelinessOf(t.office, t.as('he'), {})).all.days).toBeNull();
  });

  it('leaves as CSV what the screen shows, and the audit keeps that it did', async () => {
    t.clock.move('2026-03-12');
    await granted('=东园');
    const { text, name } = await exportDesk(t.office, t.as('lin'), PublicationDeskQuery.parse({ tab: 'due' }));
    expect(name).toContain('待公开');
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain("'=东园园艺许可");
    const { rows: kept } = await database.owner.query("select detail->>'rows' as n from audit where what = 'export'");
    expect(kept).toEqual([{ n: '1' }]);
  });
});
