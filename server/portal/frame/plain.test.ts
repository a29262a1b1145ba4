/** The frame of the portal: type size, what is not there, what a browser may load, and what hostile requests meet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { Reader, type TestPortal, testPortal } from '../test-portal.ts';

const database = withDatabase();
let t: TestPortal;
beforeAll(async () => {
  t = await testPortal(database().owner, database().server('360121'));
});
afterAll(() => t.close());

describe('every page', () => {
  it.each([
    '/',
    '/apply',
    '/track',
    '/published',
    '/verify',
    '/checkpoints',
    '/open-data',
    '/open-data/',
    '/accessibility',
    '/site-map',
  ])('%s is there, well built, and says that it is a demonstration', async (path) => {
    const { status, page } = await new Reader(t.app).get(path);
    expect(status).toBe(200);
    expect(page).toContain('演示数据');
    expect(page).toContain('测试县人民政府');
  });
  it('loads nothing but our own style sheet and script, and both are served', async () => {
    const { page, headers } = await new Reader(t.app).get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    for (const [, address = ''] of page.matchAll(/(?:src|href)="(\/portal-assets\/[^"]+)"/g)) {
      const asset = await new Reader(t.app).get(address);
      expect(asset.status, address).toBe(200);
      expect(asset.headers['cache-control']).toContain('immutable');
    }
  });
});

describe('the size of type', () => {
  it('is chosen once, without script, and kept', async () => {
    const reader = new Reader(t.app);
    const chosen = await reader.get('/settings/type?size=elder&back=%2Fpublished%3Fq%3D%25E5%259B%25AD');
    expect(chosen.path).toBe('/published?q=%E5%9B%AD');
    expect(chosen.page).toContain('class="size-elder"');
    expect((await reader.get('/')).page).toContain('返回标准版');
  });
  it('is one of ours', async () => {
    const reader = new Reader(t.app);
    await reader.get('/settings/type?size=%22onload&back=/');
    reader.take('yifa-type', 'constructor');
    expect((await reader.get('/')).page).toContain('class="size-medium"');
  });
  it.each([
    'https://evil.cn/',
    '//evil.cn',
    '/\\evil.cn',
    'javascript:alert(1)',
    '/%0d%0aset-cookie:x=1',
    '/ x',
    '/\t/evil.cn',
  ])('leads back to this site only, not to %s', async (back) => {
    const answer = await t.app.inject({ url: `/settings/type?size=large&back=${encodeURIComponent(back)}` });
    expect(answer.statusCode).toBe(303);
    expect(new URL(String(answer.headers.location), 'https://garden.gov.cn').origin).toBe('https://garden.gov.cn');
    expect(answer.cookies.map((c) => c.name)).toEqual(['yifa-type']);
  });
});

describe('what is not there', () => {
  it.each(['/nothing', '/wp-login.php', '/published/x/y', '/report/abcd', '/report/1850', '/%E0%A4%A', '/a//b'])(
    '%s is a page with ways on',
    async (path) => {
      const { status, page } = await new Reader(t.app).get(path);
      expect([400, 404]).toContain(status);
      if (status === 404) expect(page).toContain('回到首页');
    },
  );
  it('leaves the API to answer for itself', async () => {
    const answer = await t.app.inject({ url: '/api/nothing' });
    expect(answer.statusCode).toBe(404);
    expect(String(answer.headers['content-type'])).not.toContain('text/html');
  });
  it('shows nothing of our inside when something breaks', async () => {
    const original = t.office.pool.query;
    t.office.pool.query = (() => Promise.reject(new Error('connection to secret-host refused'))) as never;
    try {
      const answer = await t.app.inject({ url: '/published' });
      expect(answer.statusCode).toBe(500);
      expect(answer.body).toContain('系统出了问题');
      expect(answer.body).not.toContain('secret-host');
    } finally {
      t.office.pool.query = original;
    }
  });
});

describe('too many tries', () => {
  it('to enter codes are slowed down with a page in words', async () => {
    let last = 0;
    let page = '';
    for (let i = 0; i < 25 && last !== 429; i++) {
      const answer = await t.app.inject({
        method: 'POST',
        url: '/track',
        payload: 'number=a&code=b',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        remoteAddress: '203.0.113.9',
      });
      last = answer.statusCode;
      page = answer.body;
    }
    expect(last).toBe(429);
    expect(page).toContain('操作太频繁');
  });
});

describe('a hostile request', () => {
  it.each([
    ['application/json', '{"number":{"$ne":""}}'],
    ['text/plain', 'x'],
    ['application/x-www-form-urlencoded', '%%%'],
    ['application/x-www-form-urlencoded', 'number=%00&code=%00'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ])('of %s %j is answered with a page and no fault of ours', async (type, payload) => {
    const answer = await t.app.inject({
      method: 'POST',
      url: '/track',
      payload,
      headers: { 'content-type': type },
      remoteAddress: '198.51.100.7',
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  });
  it('with a forged Host does not put it into links', async () => {
    const { page } = await new Reader(t.app).get('/published', { host: 'evil.cn"><script>' });
    expect(page).not.toContain('evil.cn');
  });
});
