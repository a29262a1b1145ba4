/** The portal of a small county for tests: the garden permit with an online application, in the whole server, and a reader with cookies but no script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import type { Module, Online } from '../../kernel/procedure/index.ts';
import { pageFaults } from '../../web/portal/page-faults.ts';
import { buildApp } from '../http/app.ts';
import { signingOf } from '../ledger/keys.ts';
import { performAct } from '../matters/service.ts';
import { gardenModule, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { connectPortal } from './connect.ts';
import { portalRoutes } from './routes.ts';

const online: Online = {
  purpose: 'request',
  procedure: 'garden',
  act: 'apply',
  as: 'applicant',
  label: '申请园艺许可',
  intro: ['在自家园地种花以前，请先申请许可。', '请准备身份证。'],
  steps: [
    { title: '您是谁', fields: ['applicant'] },
    { title: '园地在哪里', fields: ['place', 'kind', 'noisy', 'noiseHours'], help: '写门牌号。' },
    { title: '什么时候', fields: ['receivedOn'] },
  ],
};

export const gardenOnline: Module = {
  ...gardenModule,
  online: [online],
  checks: [{ label: '准予不多于申请', per: '口径', fails: () => '准予件数与申请件数不一致' }],
};

export const signing = signingOf('360121', new Uint8Array(32).fill(7));

export interface TestPortal extends TestOffice {
  app: FastifyInstance;
  folder: string;
  act(name: Staff, id: string, act: string, stated?: Record<string, unknown>): Promise<number>;
  close(): Promise<void>;
}

export async function testPortal(
  owner: Pool,
  server: Pool,
  day = '2026-03-02',
  modules: readonly Module[] = [gardenOnline],
): Promise<TestPortal> {
  const office = await testOffice(owner, server, '360121', day, modules);
  const folder = mkdtempSync(join(tmpdir(), 'yifa-portal-'));
  const app = await buildApp({
    office: office.office,
    outline: reportOutline,
    sessionSecret: 'a'.repeat(40),
    filesFolder: folder,
    plugins: [
      () =>
        portalRoutes(connectPortal(office.office, reportOutline, signing, { filesFolder: folder }), {
          origin: 'https://garden.gov.cn',
        }),
    ],
  });
  return {
    ...office,
    app,
    folder,
    async act(name, id, act, stated = {}) {
      const done = await performAct(office.office, office.as(name), 'garden', id, { act, stated: stated as never });
      return done.matter.seq;
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Seen {
  status: number;
  page: string;
  /** Where the reader ended up. */
  path: string;
  headers: Readonly<Record<string, unknown>>;
}

let readers = 0;

/** A reader without script: keeps cookies, follows redirects, fills in forms. Every page read is checked for its structure. */
export class Reader {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  /** Each reader sits somewhere else, so that they do not use up each other's tries. */
  readonly #from = `10.0.${Math.floor(++readers / 250)}.${(readers % 250) + 1}`;
  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  take(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  async #ask(
    method: 'GET' | 'POST',
    path: string,
    payload?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#app.inject({
      method,
      url: path,
      remoteAddress: this.#from,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge, expires } of answer.cookies as {
      name: string;
      value: string;
      maxAge?: number;
      expires?: Date;
    }[]) {
      if (maxAge === 0 || (expires && expires.getTime() === 0) || value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const { location } = answer.headers;
    if (answer.statusCode >= 300 && answer.statusCode < 400 && location) return this.#ask('GET', location);
    if (String(answer.headers['content-type']).startsWith('text/html') && !path.startsWith('/track/papers/')) {
      const faults = pageFaults(answer.body);
      if (faults.length > 0) throw new Error(`${path}：${faults.join('；')}`);
    }
    return { status: answer.statusCode, page: answer.body, path, headers: answer.headers };
  }

  get(path: string, headers?: Record<string, string>): Promise<Seen> {
    return this.#ask('GET', path, undefined, headers);
  }

  send(
    path: string,
    fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[] = {},
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    const body = new URLSearchParams(
      (Array.isArray(fields) ? fields : Object.entries(fields)) as [string, string][],
    ).toString();
    return this.#ask('POST', path, body, {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    });
  }

  /** Sends a form with files, as a browser would. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: readonly { field: string; name: string; content: Buffer }[],
  ): Promise<Seen> {
    const edge = 'edge-of-a-part';
    const parts = [
      ...Object.entries(fields).map(([name, value]) =>
        Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      ),
      ...files.map((f) =>
        Buffer.concat([
          Buffer.from(
            `--${edge}\r\ncontent-disposition: form-data; name="${f.field}"; filename="${f.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
          ),
          f.content,
          Buffer.from('\r\n'),
        ]),
      ),
      Buffer.from(`--${edge}--\r\n`),
    ];
    return this.#ask('POST', path, Buffer.concat(parts), {
      'content-type': `multipart/form-data; boundary=${edge}`,
      'sec-fetch-site': 'same-origin',
    });
  }
}

const applicant = {
  'applicant.0.kind': 'citizen',
  'applicant.0.name': '花满园',
  'applicant.0.idNumber': '110101199003070134',
  'applicant.0.phone': '13800138000',
  'applicant.0.address': '花园路1号',
};

export const path = '/apply/garden/apply';

/** Fills in an application up to the review page. */
export async function fillIn(reader: Reader, place: string): Promise<Seen> {
  await reader.send(`${path}/1`, applicant);
  await reader.send(`${path}/2`, { place, kind: 'small' });
  await reader.send(`${path}/3`, { receivedOn: '2026-03-02' });
  return reader.send(`${path}/4`, { _office: 'bureau' });
}

/** Applies and gives what the receipt says. */
export async function applyFor(
  reader: Reader,
  place: string,
): Promise<{ number: string; code: string; receipt: Seen }> {
  await fillIn(reader, place);
  const receipt = await reader.send(`${path}/submit`);
  const [number = '', code = ''] = [...receipt.page.matchAll(/<dd(?: class="code")?>([^<]+)<\/dd>/g)].map((m) => m[1]);
  return { number, code, receipt };
}
