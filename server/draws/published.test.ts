// A published draw: anyone may take its file from the portal while it is public, and nobody before or after.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { verifyDrawBundle } from '../../kernel/draw/bundle.ts';
import { secrets } from '../../kernel/procedure/garden/ballot/module.ts';
import { pageFaults } from '../../web/portal/page-faults.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { buildApp } from '../http/app.ts';
import { signingOf } from '../ledger/keys.ts';
import { connectPortal } from '../portal/connect.ts';
import { portalRoutes } from '../portal/routes.ts';
import { type BallotOffice, ballotOffice } from './ballot-office.ts';

const database = withDatabase();
let t: BallotOffice;
let app: FastifyInstance;
let folder: string;
let id: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yifa-draw-'));
  t = await ballotOffice(database());
  const signing = signingOf(t.office.region, new Uint8Array(32).fill(7));
  app = await buildApp({
    office: t.office,
    outline: reportOutline,
    sessionSecret: 'a'.repeat(40),
    filesFolder: folder,
    plugins: [
      () => portalRoutes(connectPortal(t.office, reportOutline, signing, {}), { origin: 'https://garden.gov.cn' }),
    ],
  });
  await t.enter({ 东园: {}, 西园: { class: 'b' }, 南园: { class: 'c' } }, ['wei', 'yin']);
  id = await t.committed();
  await t.act(id, 'org', 'freeze');
  t.clock.move('2026-03-06');
  await t.act(id, 'wei', 'reveal', { secret: secrets[0] });
  await t.act(id, 'yin', 'reveal', { secret: secrets[1] });
  await t.act(id, 'org', 'draw', { number: '03 08 14' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const publications = async (): Promise<string[]> =>
  (
    await t.office.pool.query<{ id: string }>('select id::text from publications where region = $1', [t.office.region])
  ).rows.map((r) => r.id);

it('is handed out with its page, without signing in, from the day it is published until it is withdrawn', async () => {
  expect(await publications()).toEqual([]);
  await t.act(id, 'org', 'publish', { publication: 'result', secrecyReviewed: true });
  const [publication] = await publications();
  const page = await app.inject({ url: `/published/${publication}` });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(`/published/${publication}/draw.json`);
  expect(pageFaults(page.body)).toEqual([]);
  const file = await app.inject({ url: `/published/${publication}/draw.json` });
  expect(file.headers['content-disposition']).toContain('attachment');
  const report = verifyDrawBundle(file.json());
  expect(report).toMatchObject({ ok: true, faults: [] });
  expect(report.notes.join()).toContain('文件没有附记录证明');
  expect(report.drawn.plots).toHaveLength(2);

  await t.act(id, 'org', 'withdrawPublication', { publication: 'result', reason: '名录有误' });
  expect((await app.inject({ url: `/published/${publication}/draw.json` })).statusCode).toBe(404);
  expect((await app.inject({ url: `/published/${publication}` })).body).not.toContain('draw.json');
});

it.each(['nonsense', '00000000-0000-4000-8000-000000000000'])('of %s there is no file', async (unknown) => {
  expect((await app.inject({ url: `/published/${unknown}/draw.json` })).statusCode).toBe(404);
});
