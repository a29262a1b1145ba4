/** Acts on matters against a real PostgreSQL: once, whole, in order, and only by those who may. */
import { describe, expect, it } from 'vitest';
import { Refused } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { application, type TestOffice, testOffice } from '../test-office.ts';
import { AlreadyOpen, Conflict, KeyReused, NotFound } from './errors.ts';
import { listMatters } from './reading/list.ts';
import { pageOf } from './reading/page.ts';
import { openMatter, performAct } from './service.ts';

const database = withDatabase();
let county = 360100;
const fresh = (): Promise<TestOffice> => {
  const region = String(++county);
  return testOffice(database().owner, database().server(region), region);
};

const opened = async (t: TestOffice, place = '东园', kind = 'small'): Promise<string> =>
  (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application(place, kind) })).matter.id;

describe('an act is done once, whole, or not at all', () => {
  it('writes the matter, its entry, its event, its personal values and its paper together', async () => {
    const t = await fresh();
    const id = await opened(t);
    const count = async (table: string): Promise<number> =>
      (
        await t.office.pool.query<{ n: number }>(
          `select count(*)::int as n from ${table} where region = $1 and ${table === 'matters' ? 'id' : 'matter'} = $2`,
          [t.office.region, id],
        )
      ).rows[0]?.n ?? 0;
    expect(
      await Promise.all(['matters', 'entries', 'events', 'private_values', 'papers', 'parties'].map(count)),
    ).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('keeps the name and number of a citizen out of the entry itself', async () => {
    const t = await fresh();
    const id = await opened(t);
    const { rows } = await t.office.pool.query<{ body: string }>(
      'select body from entries where region = $1 and matter = $2',
      [t.office.region, id],
    );
    expect(rows[0]?.body).toContain('$commitment');
    expect(rows[0]?.body).not.toContain('花满园');
    expect(rows[0]?.body).not.toContain('110101199003070134');
  });

  it('leaves nothing behind when it is refused', async () => {
    const t = await fresh();
    const id = await opened(t);
    await expect(performAct(t.office, t.as('lin'), 'garden', id, { act: 'grant', stated: { fee: 5 } })).rejects.toThrow(
      Refused,
    );
    const page = await pageOf(t.office, t.as('lin'), 'garden', id);
    expect(page.seq).toBe(1);
    expect(page.entries).toHaveLength(1);
  });

  it('answers a repeated request with its first result', async () => {
    const t = await fresh();
    const first = await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application(),
      key: 'request-1',
    });
    const second = await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application(),
      key: 'request-1',
    });
    expect(second.matter.id).toBe(first.matter.id);
    expect(second.repeated).toBe(true);
    await expect(
      openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application('西园'), key: 'request-1' }),
    ).rejects.toThrow(KeyReused);
  });

  it('answers the same request sent ten times at once with one act', async () => {
    const t = await fresh();
    const all = await Promise.all(
      Array.from({ length: 10 }, () =>
        openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application(), key: 'request-at-once' }),
      ),
    );
    expect(new Set(all.map((o) => o.matter.id)).size).toBe(1);
    expect(all.filter((o) => !o.repeated)).toHaveLength(1);
  });

  it('lets one of two officers act and tells the other plainly', async () => {
    const t = await fresh();
    const id = await opened(t);
    const both = await Promise.allSettled(
      [1, 2].map(() => performAct(t.office, t.as('lin'), 'garden', id, { act: 'accept', stated: {}, seq: 1 })),
    );
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    const [lost] = both.filter((r) => r.status === 'rejected') as PromiseRejectedResult[];
    expect(lost?.reason).toBeInstanceOf(Conflict);
  });

  it('refuses an act on what has changed since it was seen', async () => {
    const t = await fresh();
    const id = await opened(t);
    await performAct(t.office, t.as('lin'), 'garden', id, { act: 'accept', stated: {}, seq: 1 });
    await expect(
      performAct(t.office, t.as('lin'), 'garden', id, { act: 'announce', stated: {}, seq: 1 }),
    ).rejects.toThrow(Conflict);
  });

  it('numbers fifty matters opened at once without a gap or a repeat', async () => {
    const t = await fresh();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application(`第${i}园`) }),
      ),
    );
    const numbers = all.map((o) => Number(/〕(\d+)号/.exec(o.matter.number ?? '')?.[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('takes the same photograph handed in twice as one file', async () => {
    const t = await fresh();
    const id = await opened(t);
    const sha256 = 'd'.repeat(64);
    await database().owner.query(
      "insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, 9, 'image/jpeg', '园.jpg', 'chen')",
      [t.office.region, sha256],
    );
    await performAct(t.office, t.as('lin'), 'garden', id, { act: 'accept', stated: {} });
    await performAct(t.office, t.as('lin'), 'garden', id, { act: 'assign', stated: { inspectors: [t.ids.chen] } });
    const pictures = ['东.jpg', '西.jpg'].map((name) => ({ name, sha256, size: 9 }));
    await performAct(t.office, t.as('chen'), 'garden', id, { act: 'inspect', stated: { findings: '好', pictures } });
    const { rows } = await t.office.pool.query('select seq from matter_files where region = $1 and matter = $2', [
      t.office.region,
      id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('gives no number to an act that fails after taking one', async () => {
    const t = await fresh();
    await opened(t, '同一园');
    await expect(opened(t, '同一园')).rejects.toThrow(AlreadyOpen);
    const next = await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application('另一园') });
    expect(next.matter.number).toMatch(/〕2号$/);
  });
});

describe('the statute acts on its day', () => {
  it('deems an application accepted on the fifth working day, also when nobody looked for weeks', async () => {
    const t = await fresh();
    const id = await opened(t);
    t.clock.move('2026-04-01');
    const page = await pageOf(t.office, t.as('lin'), 'garden', id);
    expect(page.matter.state).toBe('accepted');
    expect(page.entries.map((e) => [e.label, e.on, e.source])).toContainEqual(['视为受理', '2026-03-09', 'law']);
  });

  it('does so once although ten people look at once', async () => {
    const t = await fresh();
    const id = await opened(t);
    t.clock.move('2026-03-10');
    await Promise.all(Array.from({ length: 10 }, () => pageOf(t.office, t.as('lin'), 'garden', id)));
    const page = await pageOf(t.office, t.as('lin'), 'garden', id);
    expect(page.entries.filter((e) => e.source === 'law')).toHaveLength(1);
  });
});

describe('who does not take part does not see', () => {
  it('tells a stranger that there is no such matter', async () => {
    const t = await fresh();
    const id = await opened(t);
    await expect(pageOf(t.office, t.as('he'), 'garden', id)).rejects.toThrow(NotFound);
    expect((await listMatters(t.office, t.as('he'), 'garden', { page: 1, size: 20 })).total).toBe(0);
    expect((await listMatters(t.office, t.as('gu'), 'garden', { page: 1, size: 20 })).total).toBe(1);
  });

  it('shows in a list exactly what get allows, for every role', async () => {
    const t = await fresh();
    const ids = await Promise.all(['甲', '乙', '丙'].map((place) => opened(t, place)));
    for (const name of ['lin', 'chen', 'qian', 'sun', 'he', 'gu'] as const) {
      const listed = new Set(
        (await listMatters(t.office, t.as(name), 'garden', { page: 1, size: 200 })).rows.map((r) => r.id),
      );
      for (const id of ids) {
        const seen = await pageOf(t.office, t.as(name), 'garden', id).then(
          () => true,
          () => false,
        );
        expect(seen, `${name} ${id}`).toBe(listed.has(id));
      }
    }
  });

  it('finds a matter by two characters of its place and by the applicant’s surname', async () => {
    const t = await fresh();
    await opened(t, '滨江公园东侧');
    await opened(t, '人民公园');
    const find = async (q: string): Promise<number> =>
      (await listMatters(t.office, t.as('lin'), 'garden', { q, page: 1, size: 20 })).total;
    expect(await Promise.all(['滨江', '公园', '江公园东', '花', '湖', '公园 人民'].map(find))).toEqual([
      1, 2, 1, 2, 0, 1,
    ]);
  });
});
