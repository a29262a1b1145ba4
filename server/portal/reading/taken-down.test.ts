/** What is public comes down: withdrawn within its days after a revocation, or taken down by the statute at the end of its time; and what the public then finds. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { letTheLawActEverywhere } from '../../jobs/law-acts.ts';
import { remind } from '../../jobs/reminders.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import { listMatters } from '../../matters/reading/list.ts';
import { pageOf } from '../../matters/reading/page.ts';
import { workOf } from '../../matters/reading/work.ts';
import { openMatter, performAct } from '../../matters/service.ts';
import { application } from '../../test-office.ts';
import { Reader, type TestPortal, testPortal } from '../test-portal.ts';

let database: TestDatabase;
let t: TestPortal;
let reader: Reader;
let id: string;
let address: string;

const permits = { publication: 'permits' };
const grounds = { grounds: '申请材料不实' };

beforeEach(async () => {
  database = await createTestDatabase();
  t = await testPortal(database.owner, database.server('360121'));
  reader = new Reader(t.app);
  id = (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application('东园花圃') as never }))
    .matter.id;
  await t.act('lin', id, 'accept');
  await t.act('lin', id, 'assign', { inspectors: [t.ids.chen] });
  await t.act('chen', id, 'inspect', { findings: '土质良好' });
  t.clock.move('2026-03-12');
  const seq = await t.act('lin', id, 'grant', { fee: 50_000 });
  for (const name of ['qian', 'sun'] as const)
    await performAct(t.office, t.as(name), 'garden', id, {
      act: 'approve',
      stated: { proposal: String(seq), opinion: '同意' },
    });
  t.clock.move('2026-03-13');
  await t.act('lin', id, 'publish', { ...permits, secrecyReviewed: true });
  address = /href="(\/published\/[0-9a-f-]{36})"/.exec((await reader.get('/published')).page)?.[1] ?? '';
});
afterEach(async () => {
  await t.close();
  await database.drop();
});

const everywhere = async (): Promise<string> => {
  const pages = [
    '/published',
    '/published?q=东园',
    '/published/feed.xml',
    '/open-data/published.csv',
    '/open-data/published.json',
    '/',
  ];
  return (await Promise.all(pages.map(async (path) => (await reader.get(path)).page))).join('\n');
};
const sameAsRecord = () =>
  replayRegion(database.owner, '360121', {
    modules: t.office.modules,
    calendar: t.office.calendar(),
    county: t.office.county(),
    partyKey: t.office.partyKey,
  });
const status = async () => (await pageOf(t.office, t.as('lin'), 'garden', id)).publications[0];
const late = async () =>
  (await listMatters(t.office, t.as('gu'), 'garden', { publication: 'overdue', page: 1, size: 20 } as never)).total;

describe('the duty to withdraw', () => {
  it('is first in the work of those who publish, though the matter is closed, and is theirs alone', async () => {
    expect(await status()).toMatchObject({ status: 'published', until: '2026-09-09' });
    expect((await workOf(t.office, t.as('lin'))).items).toEqual([]);
    t.clock.move('2026-04-02');
    await t.act('sun', id, 'revoke', grounds);
    expect(await status()).toMatchObject({ status: 'toWithdraw', due: '2026-04-08', why: '许可已经撤销' });
    const work = await workOf(t.office, t.as('lin'));
    expect(work.items[0]).toMatchObject({
      matter: { id },
      limit: { label: '撤回“许可结果”的公开', due: '2026-04-08', daysLeft: 6, allow: '3个工作日' },
    });
    expect(work.items[0]?.next[0]).toEqual({ act: 'withdrawPublication', label: '撤回公开' });
    expect([work.soon, work.overdue]).toEqual([0, 0]);
    expect((await workOf(t.office, t.as('chen'))).items).toEqual([]);
  });

  it('is late the day after its last, on the wall, in the work and in notices, and stays so until someone acts', async () => {
    t.clock.move('2026-04-02');
    await t.act('sun', id, 'revoke', grounds);
    t.clock.move('2026-04-08');
    await remind(t.office);
    expect([(await status())?.status, await late()]).toEqual(['toWithdraw', 0]);
    t.clock.move('2026-04-09');
    await remind(t.office);
    await remind(t.office);
    expect([(await status())?.status, await late()]).toEqual(['lateToWithdraw', 1]);
    expect((await workOf(t.office, t.as('lin'))).overdue).toBe(1);
    const told = await database.owner.query<{ kind: string; n: number }>(
      "select kind, count(*)::int as n from notices where text like '%撤回%' group by kind order by kind",
    );
    expect(told.rows).toEqual([
      { kind: 'limit-near', n: 1 },
      { kind: 'limit-overdue', n: 1 },
      { kind: 'supervision', n: 1 },
    ]);
    t.clock.move('2026-08-01');
    await letTheLawActEverywhere(t.office);
    expect((await reader.get(address)).status).toBe(200);
    await t.act('lin', id, 'withdrawPublication', { ...permits, reason: '许可已被撤销，撤回原公开内容' });
    expect([(await status())?.status, await late()]).toEqual(['withdrawn', 0]);
    expect((await workOf(t.office, t.as('lin'))).items).toEqual([]);
    expect(await sameAsRecord()).toMatchObject({ ok: true });
  });

  it('leaves a tombstone with the reason and the article, and not the text', async () => {
    t.clock.move('2026-04-02');
    await t.act('sun', id, 'revoke', grounds);
    await t.act('lin', id, 'withdrawPublication', { ...permits, reason: '许可已被撤销，撤回原公开内容' });
    const { status: code, page } = await reader.get(address);
    expect(code).toBe(410);
    expect(page).toContain('撤回原因：许可已被撤销，撤回原公开内容');
    expect(page).not.toContain('准予许可');
    expect(await everywhere()).not.toContain('准予许可');
    // The statute does not take down once more what is down.
    t.clock.move('2026-12-30');
    expect(await letTheLawActEverywhere(t.office)).toMatchObject({ acts: 0, failed: [] });
  });
});

describe('the time that something may be shown', () => {
  it('includes its last day; on the day after it is gone from every page, with words where it stood', async () => {
    t.clock.move('2026-09-09');
    await letTheLawActEverywhere(t.office);
    expect((await reader.get(address)).status).toBe(200);
    expect(await everywhere()).toContain('东园花圃');
    t.clock.move('2026-09-10');
    await letTheLawActEverywhere(t.office);
    const { status: code, page } = await reader.get(address);
    expect(code).toBe(410);
    expect(page).toContain('公示期已经届满，自2026年9月10日起不再公示');
    expect(page).not.toContain('东园');
    expect(await everywhere()).not.toContain('东园花圃');
    expect(await status()).toMatchObject({ status: 'expired', until: '2026-09-10' });
    expect(await sameAsRecord()).toMatchObject({ ok: true });
  });

  it('ends once, on its own day, also when no server ran for months and two then start at once', async () => {
    t.clock.move('2026-12-01');
    await Promise.all([letTheLawActEverywhere(t.office), letTheLawActEverywhere(t.office)]);
    const { rows } = await database.owner.query<{ on: string; law: string }>(
      `select body::jsonb->>'on' as "on", body::jsonb->>'source' as law from entries where matter = $1 and body::jsonb->>'act' = 'expirePublication'`,
      [id],
    );
    expect(rows).toEqual([{ on: '2026-09-10', law: 'law' }]);
    await expect(t.act('lin', id, 'publish', { ...permits, secrecyReviewed: true })).rejects.toThrow('公示期已经届满');
  });
});
