/** Every connection of the pool is lent out for longer than the wait: the API and the portal say so calmly, nothing is lost, and the same asked again is done once. */

import type { Pool, PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pageFaults } from '../../web/portal/page-faults.ts';
import { serverPool } from '../database/connect.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { openMatter } from '../matters/service.ts';
import { fillIn, path, Reader, type TestPortal, testPortal } from '../portal/test-portal.ts';
import { application } from '../test-office.ts';

const size = 2;
const database = withDatabase();
let pool: Pool;
let t: TestPortal;
let held: PoolClient[] = [];

beforeAll(async () => {
  pool = serverPool(database().address, '360121', size, 150);
  t = await testPortal(database().owner, pool);
});
afterEach(release);
afterAll(async () => {
  await t.close();
  await pool.end();
});

/** Takes every connection there is, as so many long statements would. */
async function hold(): Promise<void> {
  held = await Promise.all(Array.from({ length: size }, () => pool.connect()));
}
function release(): void {
  for (const client of held.splice(0)) client.release();
}

async function signIn(): Promise<Record<string, string>> {
  const signed = await t.app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids.lin },
  });
  return { cookie: String(signed.headers['set-cookie']).split(';')[0] as string, 'x-csrf': signed.json().csrf };
}

describe('the API with no connection free', () => {
  it('answers 503 with the seconds to wait and a problem in plain words, and is well again as soon as one is free', async () => {
    await hold();
    const answer = await t.app.inject({ url: '/api/health' });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toEqual({
      type: '/problems/busy',
      title: '系统正忙，这次没有办完',
      status: 503,
      detail: '同时办理的人较多。请过几秒钟再试一次：已经保存的内容都在，再试也不会重复办理',
    });
    release();
    expect((await t.app.inject({ url: '/api/health' })).statusCode).toBe(200);
  });

  it('loses no act: the same request with the same key is done once when it is sent again', async () => {
    const headers = await signIn();
    const { matter } = await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application('忙园') as never,
    });
    const accept = () =>
      t.app.inject({
        method: 'POST',
        url: `/api/matters/garden/${matter.id}/acts`,
        headers: { ...headers, 'idempotency-key': 'a-key-of-a-busy-day' },
        payload: { act: 'accept', stated: {}, seq: matter.seq },
      });
    await hold();
    const busy = await accept();
    expect([busy.statusCode, busy.headers['retry-after'], busy.json().type]).toEqual([503, '5', '/problems/busy']);
    release();
    for (let i = 0; i < 2; i++) expect((await accept()).statusCode).toBeLessThan(300);
    const { rowCount } = await database().owner.query('select from entries where matter = $1', [matter.id]);
    expect(rowCount).toBe(2);
  });
});

describe('the portal with no connection free', () => {
  it('shows a whole page that asks the database nothing and leads back to the same question', async () => {
    await hold();
    const answer = await t.app.inject({ url: '/published?q=%E5%9B%AD' });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain('系统正忙，请稍等');
    expect(answer.body).toContain('测试县人民政府');
    expect(answer.body).toContain('href="/published?q=%E5%9B%AD"');
    expect(pageFaults(answer.body)).toEqual([]);
    release();
    expect((await t.app.inject({ url: '/published?q=%E5%9B%AD' })).statusCode).toBe(200);
  });

  it('keeps what a citizen has typed: the page sends the step again, and the steps before it are still saved', async () => {
    const reader = new Reader(t.app);
    await fillIn(reader, '忙园二');
    const typed = { place: '东门外"三"号园 <旧>', kind: 'small' };
    await hold();
    const busy = await reader.send(`${path}/2`, typed);
    expect(busy.status).toBe(503);
    expect(pageFaults(busy.page)).toEqual([]);
    const kept = [...busy.page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map((m) => [
      m[1] as string,
      (m[2] as string).replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ]);
    expect(Object.fromEntries(kept)).toEqual(typed);
    release();
    const action = /<form method="post" action="([^"]+)">/.exec(busy.page)?.[1] ?? '';
    await reader.send(action, kept as [string, string][]);
    const review = await reader.get(`${path}/review`);
    expect(review.status).toBe(200);
    expect(review.page).toContain('花满园');
    expect(review.page).toContain('东门外&#34;三&#34;号园 &#60;旧&#62;');
  });

  it('takes an application once, however often it is sent after a busy moment', async () => {
    const reader = new Reader(t.app);
    await fillIn(reader, '忙园三');
    await hold();
    expect((await reader.send(`${path}/submit`)).status).toBe(503);
    release();
    for (let i = 0; i < 2; i++) expect((await reader.send(`${path}/submit`)).page).toContain('申请已收到');
    const { rowCount } = await database().owner.query("select from matters where snapshot -> 'file' ->> 'place' = $1", [
      '忙园三',
    ]);
    expect(rowCount).toBe(1);
  });
});
