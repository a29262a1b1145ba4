/** What changes after it was published: a duty with a day of its own on every desk, and a new text that takes the place of the old one before the public. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PublicationDeskQuery, type PublicationTab } from '../../contract/index.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { remind } from '../jobs/reminders.ts';
import { replayRegion } from '../ledger/replay/replay.ts';
import { listMatters } from '../matters/reading/list.ts';
import { explain, pageOf } from '../matters/reading/page.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { everythingPublished, getPublication, listPublications } from '../portal/county/published.ts';
import { application, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { countsOf, deskOf } from './desk.ts';
import { previewOf } from './preview.ts';
import { reckonPublications } from './reckon.ts';

let database: TestDatabase;
let t: TestOffice;
let id: string;

const act = (who: Staff, name: string, stated: object = {}) =>
  performAct(t.office, t.as(who), 'garden', id, { act: name, stated: stated as never });
const publish = () => act('lin', 'publish', { publication: 'permits', secrecyReviewed: true });
const amend = (enquiries: string) => act('lin', 'amend', { enquiries });
const counts = (who: Staff) => countsOf(t.office, t.as(who), {});
const rows = async (tab: PublicationTab) =>
  (await deskOf(t.office, t.as('lin'), PublicationDeskQuery.parse({ tab }))).rows;
const wall = async () =>
  (await listMatters(t.office, t.as('gu'), 'garden', { publication: 'overdue', page: 1, size: 20 } as never)).total;
const status = async () => (await pageOf(t.office, t.as('lin'), 'garden', id)).publications[0];
const listed = async () => (await listPublications(t.office, { page: 1 })).rows.map((r) => r.id);
const notices = async () =>
  (await database.owner.query<{ text: string }>("select text from notices where text like '%重新公开%' order by text"))
    .rows;

/** A small permit, granted and public from 2 March. */
beforeEach(async () => {
  database = await createTestDatabase();
  t = await testOffice(database.owner, database.server('360121'), '360121', '2026-03-02');
  const stated = application('东园', 'small', '2026-03-02') as never;
  id = (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated })).matter.id;
  await act('lin', 'accept');
  await act('lin', 'assign', { inspectors: [t.ids.chen] });
  await act('chen', 'inspect', { findings: '土质良好' });
  const proposal = String((await act('lin', 'grant', { fee: 50_000 })).matter.proposals[0]?.seq);
  for (const name of ['qian', 'sun'] as const) await act(name, 'approve', { proposal, opinion: '同意' });
  await publish();
});
afterEach(() => database.drop());

describe('the duty to publish anew', () => {
  it('stands on the desk by its own day, with what changed and the page as it is, and is not late before the day after', async () => {
    expect(await counts('lin')).toMatchObject({ due: 0, shown: 1 });
    t.clock.move('2026-03-16');
    await amend('0791-85710001');
    const [row] = await rows('due');
    expect(row).toMatchObject({
      act: 'publish',
      why: '公开的内容已因“变更公布的联系方式”（2026年3月16日）变更，应当重新公开',
      clock: { from: '2026-03-16', due: '2026-03-25', late: 0 },
      page: { publishedOn: '2026-03-02' },
    });
    expect((await explain(t.office, t.as('lin'), 'garden', id, 'publish permits')).limit.due).toBe('2026-03-25');
    expect(await status()).toMatchObject({ status: 'toRenew', due: '2026-03-25' });
    expect(await previewOf(t.office, t.as('lin'), 'garden', id, 'permits')).toMatchObject({
      changed: true,
      row: { act: 'publish', page: { publishedOn: '2026-03-02' } },
    });
    t.clock.move('2026-03-25');
    expect([(await counts('lin')).overdue, await wall()]).toEqual([0, 0]);
    t.clock.move('2026-03-26');
    expect([(await counts('lin')).overdue, await wall()]).toEqual([1, 1]);
    expect(await status()).toMatchObject({ status: 'lateToRenew' });
    await publish();
    expect([(await counts('lin')).due, await wall()]).toEqual([0, 0]);
    expect(await status()).toMatchObject({ status: 'published' });
  });

  it('is told once to those who handle the matter, and to the supervisors when it is late', async () => {
    await amend('0791-85710001');
    await remind(t.office);
    await remind(t.office);
    expect(await notices()).toHaveLength(1);
    t.clock.move('2026-03-12');
    await remind(t.office);
    expect((await notices()).map((n) => n.text).filter((x) => x.includes('尚未重新公开'))).toHaveLength(1);
  });

  it('ends with the decision not to publish the change', async () => {
    await amend('0791-85710001');
    await act('lin', 'withhold', { publication: 'permits', reason: '联系方式即将停用' });
    expect(await counts('lin')).toMatchObject({ due: 0, shown: 1, trace: 1 });
    expect(await status()).toMatchObject({ status: 'published' });
  });

  it('follows from the record alone: a replay finds the same, and an upgrade reckons it from what was there', async () => {
    await amend('0791-85710001');
    const kept = async () =>
      (await database.owner.query('select snapshot, publish_due::text as due from matters where id = $1', [id])).rows;
    const before = await kept();
    expect(before[0].due).toBe('2026-03-11');
    const means = { ...t.office, calendar: t.office.calendar(), county: t.office.county() };
    expect(await replayRegion(database.owner, '360121', means)).toMatchObject({ ok: true });
    // As a matter stood before what an act changed was kept beside it.
    await database.owner.query(
      `update matters set publish_due = '-infinity', snapshot = jsonb_set(snapshot, '{history}', (select jsonb_agg(d - 'restates' order by n) from jsonb_array_elements(snapshot->'history') with ordinality h(d, n))) where id = $1`,
      [id],
    );
    expect(await reckonPublications(t.office)).toBe(1);
    expect(await kept()).toEqual(before);
  });
});

describe('the text that takes the place of the old one', () => {
  const both = async () => {
    const [old = ''] = await listed();
    await amend('0791-85710001');
    t.clock.move('2026-03-04');
    await publish();
    const [now = ''] = await listed();
    return { old, now };
  };

  it('is alone in lists, feed and open data; the old one stays at its address and says what replaced it', async () => {
    const { old, now } = await both();
    expect(await listed()).toEqual([now]);
    const all = [];
    for await (const row of everythingPublished(t.office.pool, '360121')) all.push(row.id);
    expect(all).toEqual([now]);
    expect((await listPublications(t.office, { page: 1, q: '东园' })).total).toBe(1);
    expect(await getPublication(t.office, old)).toMatchObject({
      superseded: { by: now, on: '2026-03-04' },
      withdrawnOn: null,
      expiredOn: null,
      header: { validity: '已由变更后的文字代替' },
      body: expect.stringContaining('东园准予许可'),
    });
    const current = await getPublication(t.office, now);
    expect(current).toMatchObject({ earlier: [{ id: old, publishedOn: '2026-03-02' }], header: { validity: '有效' } });
    expect(current).not.toHaveProperty('superseded');
    expect(await counts('lin')).toMatchObject({ shown: 1, trace: 1 });
    expect((await rows('trace'))[0]?.trace).toMatchObject({ how: 'again', on: '2026-03-04' });
  });

  it('takes the old one down with it when it is withdrawn: neither leaves the database again', async () => {
    const { old, now } = await both();
    await act('lin', 'withdrawPublication', { publication: 'permits', reason: '许可有误' });
    for (const page of [old, now])
      expect(await getPublication(t.office, page)).toMatchObject({
        body: '',
        withdrawnOn: '2026-03-04',
        withdrawnReason: '许可有误',
      });
    expect(await getPublication(t.office, old)).not.toHaveProperty('superseded');
  });
});
