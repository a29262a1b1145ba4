// Clumsy and hostile requests to the whole server, the API and the portal: each is answered in words, none is a fault of ours, and none leaves a trace.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { openMatter } from '../matters/service.ts';
import { type TestPortal, testPortal } from '../portal/test-portal.ts';
import { application } from '../test-office.ts';
import { buildApp } from './app.ts';

const database = withDatabase();
let t: TestPortal;
let id = '';
let who: Record<string, string> = {};

beforeAll(async () => {
  t = await testPortal(database().owner, database().server('360121'));
  const opened = await openMatter(t.office, t.as('lin'), 'garden', {
    act: 'apply',
    stated: application('甲') as never,
  });
  id = opened.matter.id;
  const signed = await t.app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids.lin },
  });
  who = { cookie: String(signed.headers['set-cookie']).split(';')[0] as string, 'x-csrf': signed.json().csrf };
});
afterAll(() => t.close());

const words = /[\u4e00-\u9fff]{4,}/;
/** Rows of everything that a request could add to. */
const rows = async (): Promise<string> => {
  const tables = ['matters', 'entries', 'files', 'drafts', 'access_codes', 'publications', 'idempotency'];
  const counts = tables.map((name) => `(select count(*) from ${name})`).join(", ',', ");
  return (await database().owner.query<{ n: string }>(`select concat(${counts}) as n`)).rows[0]?.n ?? '';
};
const refused = (answer: { statusCode: number; body: string }, what: string, status?: number): void => {
  expect(answer.body, what).toMatch(words);
  expect(answer.statusCode, what).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode, what).toBeLessThan(500);
  if (status !== undefined) expect(answer.statusCode, what).toBe(status);
};

describe('an address', () => {
  it.each([
    ['GET', '/api/nope'],
    ['GET', '/desk/nope.js'],
    ['PUT', '/published'],
    ['DELETE', '/api/matters/garden'],
    ['OPTIONS', '/'],
    ['POST', '/verify'],
    ['PATCH', '/track'],
    ['GET', `/api/matters/${'x'.repeat(300)}`],
  ] as const)('that nothing answers, or not so (%s %s), is told as one that is not there', async (method, url) => {
    refused(await t.app.inject({ method, url, headers: who }), url, 404);
  });

  it.each(['/published/%zz', '/api/matters/%', '/track/acts/%ED%A0%80', '/%'])(
    'that cannot be read (%s) is answered in words',
    async (url) => {
      refused(await t.app.inject({ method: 'GET', url, headers: who }), url, 400);
    },
  );

  it('of the API with the character NUL is refused, whoever would answer it', async () => {
    for (const url of ['/api/%00', `/api/matters/a%00/${id}`, `/api/matters/garden/${id}/papers/1/%00`])
      refused(await t.app.inject({ method: 'GET', url, headers: who }), url, 400);
  });

  it('with steps upwards leads out of no folder', async () => {
    for (const url of ['/desk/../../package.json', '/assets/..%2f..%2fpackage.json', '/api/../package.json'])
      refused(await t.app.inject({ method: 'GET', url, headers: who }), url, 404);
  });
});

describe('a list', () => {
  const lists = ['/api/search', '/api/matters/garden', '/api/matters/garden/export'];
  const cases: [string, number][] = [
    ['page=-1', 400],
    ['page=1e9', 400],
    ['size=100000', 400],
    ['page=1&page=2', 400],
    ['from=2026-02-31', 400],
    ['to=0000-00-00', 400],
    ['dueTo=2026-13-45', 400],
    ['q=%00', 400],
    ['state=%00', 400],
    ['office=a%00b', 400],
    [`q=${'x'.repeat(5000)}`, 400],
  ];
  it.each(cases)('asked for with %s is refused in words', async (query, status) => {
    for (const path of lists) {
      const url = `${path}?${query}`;
      refused(await t.app.inject({ method: 'GET', url, headers: who }), url, status);
    }
  });

  it('takes signs of a search language for letters', async () => {
    for (const q of ['(.*)+$', '[[a', '%%%___', "'; drop table matters;--"]) {
      const answer = await t.app.inject({ method: 'GET', url: '/api/search', query: { q }, headers: who });
      expect(answer.statusCode, q).toBe(200);
      expect(answer.json().rows, q).toEqual([]);
    }
  });

  it('of a procedure that is not there is not exported', async () => {
    for (const procedure of ['nope', '__proto__', 'constructor'])
      refused(
        await t.app.inject({
          method: 'GET',
          url: '/api/matters/garden/export',
          query: { procedure },
          headers: who,
        }),
        procedure,
        404,
      );
  });

  it('of the portal shows its first page for a page number that is none', async () => {
    for (const page of ['-1', '0', '1e9', '99999999999999999999', '%00'])
      expect((await t.app.inject({ method: 'GET', url: `/published?page=${page}` })).statusCode, page).toBe(200);
  });
});

describe('what is sent', () => {
  const deep = `{"act":"accept","stated":{"place":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
  const bodies: [string, string][] = [
    ['nested a hundred thousand deep', deep],
    ['broken off', '{"act":'],
    ['the character NUL', '{"act":"accept","stated":{"place":"\\u0000"}}'],
    ['half of a character', '{"act":"accept","stated":{"place":"\\ud800"}}'],
    ['half of a character as a name', '{"act":"accept","stated":{"\\ud800":"x"}}'],
    ['a day that does not exist', '{"act":"accept","stated":{},"on":"2026-02-31"}'],
    ['an act called __proto__', '{"act":"__proto__","stated":{}}'],
    ['an act called constructor', '{"act":"constructor","stated":{}}'],
    ['nothing', 'null'],
  ];
  it.each(bodies)('with %s is refused whole, and nothing is written', async (what, payload) => {
    const before = await rows();
    for (const path of ['', '/preview', '/tips', `/${id}/acts`, `/${id}/preview`, `/${id}/tips`]) {
      const url = `/api/matters/garden${path}`;
      const headers = { ...who, 'content-type': 'application/json' };
      const answer = await t.app.inject({ method: 'POST', url, payload, headers });
      // A preview and tips may answer with the refusals in them: they are asked of a form that is still being filled in.
      if (answer.statusCode !== 200 || !/(preview|tips)$/.test(path)) refused(answer, `${what} ${url}`);
    }
    expect(await rows()).toBe(before);
  });

  const part = (head: string, body = 'hello') =>
    `--x\r\nContent-Disposition: form-data; name="file"${head}\r\n\r\n${body}`;
  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    ['with an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['that is no form', 'multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['that breaks off', 'multipart/form-data; boundary=x', part('; filename="a.pdf"')],
    ['without a file', 'multipart/form-data; boundary=x', '--x--\r\n'],
    [
      'with a page of script',
      'multipart/form-data; boundary=x',
      `${part('; filename="a.html"', '<script>')}\r\n--x--\r\n`,
    ],
  ])('as a file in a form %s is refused, and nothing is kept', async (what, type, payload) => {
    const before = await rows();
    const headers = { ...who, 'content-type': type };
    refused(await t.app.inject({ method: 'POST', url: '/api/files', payload, headers }), what);
    expect(await rows()).toBe(before);
  });

  it('to a form of the portal as anything but a form is refused, and no draft is begun', async () => {
    const before = await rows();
    for (const [type, payload] of [
      ['application/json', '{"place":"甲"}'],
      ['application/json', 'null'],
      ['application/json', deep],
      ['text/plain', 'x'],
    ] as const)
      for (const url of ['/apply/garden/apply/1', '/track']) {
        const headers = { 'content-type': type };
        refused(await t.app.inject({ method: 'POST', url, payload, headers }), `${type} ${url}`, 415);
      }
    expect(await rows()).toBe(before);
  });
});

describe('a file that goes while it is being sent', () => {
  it('is told as one that is not there, and the server goes on', async () => {
    const app = await buildApp({
      office: t.office,
      outline: reportOutline,
      sessionSecret: 'a'.repeat(40),
      filesFolder: t.folder,
      plugins: [
        () => async (scope) => {
          scope.addHook('onSend', async () => void (await sleep(20)));
          scope.get('/gone', (_request, reply) => reply.send(createReadStream(join(t.folder, 'gone.js'))));
        },
      ],
    });
    try {
      refused(await app.inject({ method: 'GET', url: '/gone' }), '/gone', 404);
      expect((await app.inject({ method: 'GET', url: '/api/health' })).statusCode).toBe(200);
    } finally {
      await app.close();
    }
  });
});

describe('a connection', () => {
  it.each([
    ['that speaks no HTTP', '\0\0\0\r\n\r\n', 400],
    ['with two lengths', 'POST /track HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello', 400],
    ['with a broken chunk', 'POST /track HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['with an endless search', `GET /published?q=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('%s is answered in words and closed', async (_what, sent, status) => {
    if (!t.app.server.listening) await t.app.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((t.app.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(sent));
    let got = '';
    socket.setEncoding('utf8').on('data', (text) => {
      got += text;
    });
    // What is still unread when the server closes may reset the connection; the answer has come by then.
    socket.on('error', () => undefined);
    await once(socket, 'close');
    expect(got).toContain(`HTTP/1.1 ${status} `);
    expect(got).toMatch(words);
  });
});
