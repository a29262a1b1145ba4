/** The supervisor's wall and the findings of a matter as the browser gets them: whose they are to read, and what may be done about them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MatterPage } from '../../../contract/index.ts';
import { reportOutline } from '../../../county/nanchang/report-outline.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { openMatter, performAct } from '../../matters/service.ts';
import { application, type Staff, type TestOffice, testOffice } from '../../test-office.ts';
import { buildApp } from '../app.ts';

const database = withDatabase();
let t: TestOffice;
let app: FastifyInstance;
let folder: string;
let id: string;

async function as(name: Staff) {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids[name] },
  });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] as string;
  const { csrf, viewer } = answer.json();
  return {
    viewer,
    get: (url: string) => app.inject({ method: 'GET', url, headers: { cookie } }),
    post: (url: string, payload: object) =>
      app.inject({ method: 'POST', url, payload, headers: { cookie, 'x-csrf': csrf } }),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yifa-files-'));
  t = await testOffice(database().owner, database().server('360121'), '360121');
  app = await buildApp({
    office: t.office,
    outline: reportOutline,
    sessionSecret: 'a'.repeat(40),
    filesFolder: folder,
  });
  const act = (who: Staff, name: string, stated: Record<string, never> = {}) =>
    performAct(t.office, t.as(who), 'garden', id, { act: name, stated });
  id = (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application() })).matter.id;
  await act('lin', 'accept');
  await act('lin', 'assign', { inspectors: [t.ids.chen] } as never);
  await act('chen', 'inspect', { findings: '土质良好' } as never);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('whoever oversees a whole module is told so at sign-in, and reads the wall', async () => {
  const gu = await as('gu');
  expect(gu.viewer.supervises).toBe(true);
  const wall = await gu.get('/api/supervision/wall?year=2026&module=garden');
  expect(wall.statusCode, wall.body).toBe(200);
  expect(wall.json().bodies).toMatchObject([{ authority: 'bureau', name: '园林局', depth: 1 }]);
});

test('for others it is refused in a sentence that says where their own matters are', async () => {
  const lin = await as('lin');
  expect(lin.viewer.supervises).toBe(false);
  const answer = await lin.get('/api/supervision/wall');
  expect(answer.statusCode).toBe(403);
  expect(answer.json().detail ?? answer.json().title).toContain('我的工作');
});

test.each(['year=last', 'year=1999', 'module=ghost'])(
  'a wall asked for wrongly (%s) is a clear fault',
  async (query) => {
    const answer = await (await as('gu')).get(`/api/supervision/wall?${query}`);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  },
);

const findings = async (who: Staff): Promise<MatterPage['findings']> =>
  ((await (await as(who)).get(`/api/matters/garden/${id}`)).json() as MatterPage).findings;

test('the page shows each finding with what is missing and its article; who may except is offered to, others are not', async () => {
  const [record] = await findings('lin');
  expect(record).toMatchObject({ group: 'record', label: '勘查记录' });
  expect(record?.findings[0]).toMatchObject({
    finding: 'pictured',
    label: '勘查拍有照片',
    outcome: 'missing',
    says: '勘查没有照片',
    may: null,
  });
  expect((await findings('sun'))[0]?.findings[0]?.may).toBe('excuse');
});

test('an exception goes through the same door as every act, and the page then shows its reason and the way back', async () => {
  const sun = await as('sun');
  const stated = { finding: 'pictured', reason: '相机在勘查当日损坏无法拍照' };
  const lin = await (await as('lin')).post(`/api/matters/garden/${id}/acts`, { act: 'excuse', stated });
  expect(lin.statusCode).toBe(403);
  const done = await sun.post(`/api/matters/garden/${id}/acts`, { act: 'excuse', stated });
  expect(done.statusCode, done.body).toBe(200);
  expect((await findings('sun'))[0]?.findings[0]).toMatchObject({
    outcome: 'excused',
    reason: stated.reason,
    may: 'withdrawExcuse',
  });
  const page = (await sun.get(`/api/matters/garden/${id}`)).json() as MatterPage;
  const entry = page.entries.find((e) => e.act === 'excuse');
  expect(entry?.stated.find((s) => s.field === 'finding')?.value).toBe('勘查拍有照片');
});
