/** What the portal keeps is never older than the question: every change of what is public shows at once, on every server, and nothing withdrawn is shown again. */
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { serverPool } from '../database/connect.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { buildApp } from '../http/app.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { openOffice } from '../office.ts';
import { application } from '../test-office.ts';
import { connectPortal } from './connect.ts';
import { newEdition, shared } from './edition.ts';
import { portalRoutes } from './routes.ts';
import { gardenOnline, Reader, signing, type TestPortal, testPortal } from './test-portal.ts';

const database = withDatabase();
const permits = { publication: 'permits' };
let t: TestPortal;
/** The same county on a second server, with connections and memory of its own. */
let other: Awaited<ReturnType<typeof secondServer>>;
let readers: readonly Reader[];

async function secondServer() {
  const pool = serverPool(database().address, '360121', 4);
  const { clock } = t;
  const office = await openOffice({ pool, region: '360121', modules: [gardenOnline], clock, partyKey: 'test' });
  const source = connectPortal(office, reportOutline, signing);
  const app = await buildApp({
    office,
    outline: reportOutline,
    sessionSecret: 'b'.repeat(40),
    filesFolder: t.folder,
    plugins: [() => portalRoutes(source, { origin: 'https://garden.gov.cn' })],
  });
  return {
    app,
    source,
    async close() {
      await app.close();
      await pool.end();
    },
  };
}

/** A garden permitted and not yet published. */
async function granted(place: string): Promise<string> {
  t.clock.move('2026-03-02');
  const { id } = (
    await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application(place) as never })
  ).matter;
  await t.act('lin', id, 'accept');
  await t.act('lin', id, 'assign', { inspectors: [t.ids.chen] });
  await t.act('chen', id, 'inspect', { findings: '土质良好' });
  await t.act('lin', id, 'announce');
  t.clock.move('2026-03-16');
  const seq = await t.act('lin', id, 'grant', { fee: 50_000 });
  for (const name of ['qian', 'sun'] as const)
    await performAct(t.office, t.as(name), 'garden', id, {
      act: 'approve',
      stated: { proposal: String(seq), opinion: '同意' },
    });
  return id;
}

const publish = (id: string) => t.act('lin', id, 'publish', { ...permits, secrecyReviewed: true });
const withdraw = (id: string) => t.act('lin', id, 'withdrawPublication', { ...permits, reason: '园名写错' });
const onBoth = async (path: string): Promise<string[]> =>
  Promise.all(readers.map(async (reader) => (await reader.get(path)).page));
const search = (word: string) => `/published?q=${encodeURIComponent(word)}`;
const addressOf = (page: string): string => /href="(\/published\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '';

beforeAll(async () => {
  t = await testPortal(database().owner, database().server('360121'));
  other = await secondServer();
  readers = [new Reader(t.app), new Reader(other.app)];
});
afterAll(async () => {
  await other.close();
  await t.close();
});

describe('what is published', () => {
  it('is there at once on every server, in the list, its counts, the search, the feed and on the front page', async () => {
    const id = await granted('东园');
    const paths = ['/', '/published', search('东园'), '/published/feed.xml'];
    // Read beforehand, so that each server keeps the pages without it.
    for (const path of paths) for (const page of await onBoth(path)) expect(page, path).not.toContain('东园园艺许可');
    expect(await onBoth(search('东园'))).toEqual([
      expect.stringContaining('找到0条'),
      expect.stringContaining('找到0条'),
    ]);
    await publish(id);
    for (const path of ['/', '/published', '/published/feed.xml'])
      for (const page of await onBoth(path)) expect(page, path).toContain('东园园艺许可');
    for (const page of await onBoth(search('东园'))) expect(page).toContain('找到1条');
    for (const page of await onBoth('/published')) expect(page).toContain('行政许可（1）');
  });

  it('is gone at once on every server when it is withdrawn, though every server had kept its page', async () => {
    const id = await granted('西园');
    await publish(id);
    const [page = ''] = await onBoth(search('西园'));
    const address = addressOf(page);
    for (const kept of await onBoth(address)) expect(kept).toContain('准予许可');
    await withdraw(id);
    for (const reader of readers) {
      const { status, page: gone } = await reader.get(address);
      expect(status).toBe(410);
      expect(gone).toContain('撤回原因：园名写错');
      expect(gone).not.toContain('准予许可');
    }
    for (const path of [search('西园'), '/published'])
      for (const listed of await onBoth(path)) expect(listed, path).toContain('已撤回');
    for (const front of await onBoth('/')) expect(front).not.toContain('西园');
  });

  it('is not kept from within a transaction that others cannot see yet, nor kept as it was once it is committed', async () => {
    const id = await granted('南园');
    await publish(id);
    const address = addressOf((await onBoth(search('南园')))[0] ?? '');
    const client = await database().owner.connect();
    try {
      await client.query('begin');
      await client.query(
        "update publications set withdrawn_on = '2026-03-16', withdrawn_reason = '更正' where matter = $1",
        [id],
      );
      for (const reader of readers) expect((await reader.get(address)).status).toBe(200);
      await client.query('commit');
    } finally {
      client.release();
    }
    for (const reader of readers) expect((await reader.get(address)).status).toBe(410);
  });

  it('comes and goes for two offices at the same time without one waiting for the other, and both are seen', async () => {
    const ids = [await granted('左园'), await granted('右园')];
    for (const id of ids) await publish(id);
    const addresses = await Promise.all(
      ['左园', '右园'].map(async (word) => addressOf((await onBoth(search(word)))[0] ?? '')),
    );
    const clients = await Promise.all([database().owner.connect(), database().owner.connect()]);
    const down = "update publications set withdrawn_on = '2026-03-16', withdrawn_reason = '更正' where matter = $1";
    try {
      for (const client of clients) await client.query("begin; set local lock_timeout = '2s'");
      for (const [i, client] of clients.entries()) await client.query(down, [ids[i]]);
      for (const [i, client] of [...clients.entries()].reverse()) {
        await client.query('commit');
        for (const reader of readers) expect((await reader.get(addresses[i] ?? '')).status).toBe(410);
      }
    } finally {
      for (const client of clients) client.release();
    }
  });

  it('is made anew when its matter goes on, and on another day; not when a matter that is not public does', async () => {
    const id = await granted('北园');
    await publish(id);
    const before = await other.source.edition();
    await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application('后园') as never });
    expect(await other.source.edition()).toBe(before);
    await t.act('sun', id, 'revoke', { grounds: '申请材料不实' });
    const after = await other.source.edition();
    expect(after).not.toBe(before);
    t.clock.move('2026-03-17');
    expect(await other.source.edition()).not.toBe(after);
  });
});

describe('a page that the browser has already', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => t.app.inject({ url: path, headers });

  it('is not sent again while it holds, whatever the number of its readings', async () => {
    await publish(await granted('前园'));
    const address = addressOf((await onBoth(search('前园')))[0] ?? '');
    for (const path of ['/', '/published', address, '/published/feed.xml', '/open-data/catalogue.json']) {
      const first = await ask(path);
      const etag = String(first.headers.etag);
      expect(etag, path).toMatch(/^W\/".{22}"$/);
      const again = await ask(path, { 'if-none-match': `"other", ${etag}` });
      expect([again.statusCode, again.body], path).toEqual([304, '']);
      expect(again.headers, path).toMatchObject({ etag, 'cache-control': 'no-cache', vary: 'Cookie, Accept-Encoding' });
      expect((await ask(path, { 'if-none-match': '"other"' })).statusCode, path).toBe(200);
    }
    // In larger type it is another page.
    const { headers } = await ask('/', { cookie: 'yifa-type=elder' });
    expect(headers.etag).not.toBe((await ask('/')).headers.etag);
  });

  it('is refused to it as soon as it has come down', async () => {
    const id = await granted('侧园');
    await publish(id);
    const address = addressOf((await onBoth(search('侧园')))[0] ?? '');
    const { headers } = await ask(address);
    await withdraw(id);
    const gone = await ask(address, { 'if-none-match': String(headers.etag) });
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('撤回原因');
    expect(gone.headers.etag).toBeUndefined();
  });

  it('is sent smaller to whoever takes it so, with its own number of readings', async () => {
    await publish(await granted('内园'));
    const address = addressOf((await onBoth(search('内园')))[0] ?? '');
    for (const path of ['/', address, '/published', '/open-data/published.csv']) {
      const plain = await ask(path);
      const small = await ask(path, { 'accept-encoding': 'gzip' });
      expect([plain.headers['content-encoding'], small.headers['content-encoding']], path).toEqual([undefined, 'gzip']);
      const without = (page: string) => page.replace(/浏览量：<span class="figure">\d+/, '');
      expect(without(gunzipSync(small.rawPayload).toString()), path).toBe(without(plain.body));
    }
    const read = gunzipSync((await ask(address, { 'accept-encoding': 'gzip' })).rawPayload).toString();
    expect(read).toContain('浏览量：<span class="figure">3</span>');
  });

  it('of one person is never kept, nor sent smaller', async () => {
    const { headers } = await ask('/nothing-here', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect([headers.etag, headers['content-encoding']]).toEqual([undefined, undefined]);
  });
});

describe('readings of a page', () => {
  it('of all servers are one number once they are written, and none is lost when a server stops', async () => {
    const page = 'published/anything';
    const third = await secondServer();
    const [here, there] = [other.source, third.source];
    expect(await Promise.all([here.countView(page), here.countView(page), here.countView(page)])).toEqual([1, 2, 3]);
    await there.countView(page);
    await Promise.all([here.settle(), there.settle()]);
    expect(await here.countView(page)).toBe(5);
    await there.countView(page);
    await third.close();
    await here.settle();
    const { rows } = await database().owner.query('select views::int from page_views where page = $1', [page]);
    expect(rows).toEqual([{ views: 6 }]);
  });
});

describe('what is kept', () => {
  it('is made once for all who ask at the same time, and again after a failure', async () => {
    const edition = newEdition();
    let made = 0;
    const make = async () => {
      if (++made === 1) throw new Error('no connection');
      return made;
    };
    const first = await Promise.allSettled([edition.keep('a', make), edition.keep('a', make)]);
    expect(first.map((f) => f.status)).toEqual(['rejected', 'rejected']);
    expect(await Promise.all([edition.keep('a', make), edition.keep('a', make), edition.keep('a', make)])).toEqual([
      2, 2, 2,
    ]);
  });

  it('has an end: what was longest unused goes first', async () => {
    const edition = newEdition();
    const megabyte = 1024 * 1024;
    for (let i = 0; i < 60; i++) {
      await edition.keep(
        `page ${i}`,
        () => i,
        () => megabyte,
      );
      edition.kept('page 0');
    }
    expect(edition.kept('page 0')).toBe(0);
    expect(edition.kept('page 1')).toBeUndefined();
    expect(edition.kept('page 59')).toBe(59);
  });

  it('is asked after together, but never with an answer older than the question', async () => {
    const asked: ((n: number) => void)[] = [];
    const ask = shared(() => new Promise<number>((answer) => asked.push(answer)));
    const first = ask();
    const later = [ask(), ask()];
    expect(asked).toHaveLength(1);
    asked[0]?.(1);
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    const last = ask();
    asked[1]?.(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
    await new Promise(setImmediate);
    asked[2]?.(3);
    expect(await last).toBe(3);
  });
});
