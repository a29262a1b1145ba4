// The file of a draw: put together from the database for whoever may see the matter, run again without it, and wrong in one sentence when anything in it was changed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { type DrawBundle, verifyDrawBundle } from '../../kernel/draw/bundle.ts';
import { type DrawDocument, textOf } from '../../kernel/draw/index.ts';
import { secrets } from '../../kernel/procedure/garden/ballot/module.ts';
import { ballot } from '../../kernel/procedure/garden/ballot/procedure.ts';
import { runCommand } from '../commands/main.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { buildApp } from '../http/app.ts';
import { signingOf } from '../ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../ledger/log.ts';
import { getMatter } from '../matters/service.ts';
import { type BallotOffice, ballotOffice, type Staff } from './ballot-office.ts';
import { drawBundle } from './bundle.ts';

const database = withDatabase();
let t: BallotOffice;
let app: FastifyInstance;
let folder: string;
let id: string;
let bundle: DrawBundle;
const signing = signingOf('360121', new Uint8Array(32).fill(7));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yifa-draw-'));
  t = await ballotOffice(database());
  app = await buildApp({
    office: t.office,
    outline: reportOutline,
    sessionSecret: 'a'.repeat(40),
    filesFolder: folder,
  });
  await t.enter({ 东园: {}, 西园: { class: 'b' }, 南园: { class: 'c' }, 北园: { class: 'd' } }, ['wei', 'yin', 'far']);
  id = await t.committed();
  await t.act(id, 'org', 'freeze');
  t.clock.move('2026-03-06');
  await t.act(id, 'wei', 'reveal', { secret: secrets[0] });
  await t.act(id, 'yin', 'reveal', { secret: secrets[1] });
  await t.act(id, 'org', 'draw', { number: '03 08 14' });
  await appendToLog(t.office.pool, t.office.region, 'sha256');
  await makeCheckpoint(t.office.pool, t.office.region, signing, t.clock, 'sha256');
  bundle = await drawBundle(t.office, ballot, await getMatter(t.office, t.as('org'), 'ballot', id), 'plots');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const signIn = async (name: Staff): Promise<string> => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids[name] },
  });
  return String(answer.headers['set-cookie']).split(';')[0] as string;
};
const get = async (name: Staff, url: string) =>
  app.inject({ method: 'GET', url, headers: { cookie: await signIn(name) } });

describe('the file as it was put together', () => {
  it('is run again without a database, with every step proven in the signed log', () => {
    const report = verifyDrawBundle(JSON.parse(JSON.stringify(bundle)));
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ ok: true, trusted: false, round: 1, proven: 6 });
    expect(report.drawn.plots).toHaveLength(2);
    expect(report.drawn.gardeners).toHaveLength(4);
  });
  it('is trusted under the key had from elsewhere, and not under a stranger', () => {
    const key = bundle.record?.publicKey ?? '';
    expect(verifyDrawBundle(bundle, { trustedKeys: [key] })).toMatchObject({ ok: true, trusted: true });
    const stranger = signingOf(t.office.region, new Uint8Array(32).fill(9)).publicKey;
    expect(verifyDrawBundle(bundle, { trustedKeys: [stranger] }).faults.join()).toContain('不是您所信任的公钥');
  });
});

const document = (): DrawDocument => JSON.parse(bundle.document) as DrawDocument;
const entry = (n: number, change: object): DrawBundle => ({
  ...bundle,
  record: {
    ...(bundle.record as NonNullable<DrawBundle['record']>),
    entries: (bundle.record?.entries ?? []).map((e, i) => (i === n ? { ...e, entry: { ...e.entry, ...change } } : e)),
  },
});
const changes: [string, () => unknown, string][] = [
  [
    'a member taken out of a pool',
    () => ({
      ...bundle,
      document: textOf({
        ...document(),
        pools: document().pools.map((p, i) => (i === 1 ? { ...p, members: p.members.slice(1) } : p)),
      }),
    }),
    '结果所依据的名录快照不是这一份',
  ],
  ['one byte more in the document', () => ({ ...bundle, document: `${bundle.document} ` }), '名录快照的写法与规定不符'],
  [
    'a secret replaced',
    () => ({ ...bundle, reveals: bundle.reveals.map((r) => ({ ...r, secret: '00'.repeat(32) })) }),
    '与抽取前提交的承诺值不一致',
  ],
  ['the result replaced', () => ({ ...bundle, result: bundle.result?.replace('03 08 14', '03 08 15') }), '不是由'],
  ['an entry changed', () => entry(2, { on: '2026-03-01' }), '写入之后被改动过'],
  ['an entry of another matter', () => entry(0, { matter: 'other' }), '不是这件事项的'],
  [
    'no entry that froze these pools',
    () => ({
      ...bundle,
      record: { ...bundle.record, entries: bundle.record?.entries.filter((e) => e.entry.act !== 'freeze') },
    }),
    '记录中没有冻结这份名录快照的一条',
  ],
  [
    'no entry of a commitment',
    () => ({ ...bundle, record: { ...bundle.record, entries: bundle.record?.entries.slice(1) } }),
    '提交这一承诺值的一条',
  ],
  [
    'a proof of another place',
    () => ({
      ...bundle,
      record: {
        ...bundle.record,
        entries: bundle.record?.entries.map((e, i, all) => ({
          ...e,
          logged: all[(i + 1) % all.length]?.logged ?? null,
        })),
      },
    }),
    '存证证明不成立',
  ],
  [
    'another checkpoint',
    () => ({
      ...bundle,
      record: { ...bundle.record, checkpoint: bundle.record?.checkpoint.replace(/\n(\d+)\n/, '\n999\n') },
    }),
    '检查点不可信',
  ],
  ['no file at all', () => ({ hello: 1 }), '格式应为 yifa-draw-bundle/1'],
  ['a broken record', () => ({ ...bundle, record: {} }), '记录部分残缺'],
  ['another matter', () => ({ ...bundle, matter: 'other' }), '名录快照不是这件事项的'],
];
it.each(changes)('%s is found', (_what, changed, sentence) => {
  const report = verifyDrawBundle(changed());
  expect(report.ok).toBe(false);
  expect(report.faults.join('；')).toContain(sentence);
});

describe('over HTTP', () => {
  it('the page says how the draw stands, the file is handed out, and both only to those who see the matter', async () => {
    const page = await get('org', `/api/matters/ballot/${id}/draws`);
    expect(page.statusCode, page.body).toBe(200);
    const [view] = page.json();
    expect(view.rounds[0]).toMatchObject({
      round: 1,
      voided: false,
      frozen: { on: '2026-03-02' },
      drawn: { on: '2026-03-06' },
    });
    expect(view.rounds[0].witnesses.map((w: { office: string }) => w.office)).toEqual(['水利局', '司法局']);
    expect(view.pools[0].drawn).toHaveLength(2);
    const file = await get('wei', `/api/matters/ballot/${id}/draws/plots/bundle`);
    expect(verifyDrawBundle(file.json())).toMatchObject({ ok: true });
    for (const url of ['draws', 'draws/plots/bundle'])
      expect((await get('far', `/api/matters/ballot/${id}/${url}`)).statusCode).toBe(404);
    expect((await get('org', `/api/matters/ballot/${id}/draws/none/bundle`)).statusCode).toBe(404);
  });
  it('the frozen pools are a file of the matter like any other', async () => {
    const matter = await getMatter(t.office, t.as('org'), 'ballot', id);
    const [{ sha256 }] = matter.file.pool as unknown as [{ sha256: string }];
    expect((await get('org', `/api/matters/ballot/${id}/files/${sha256}`)).body).toBe(bundle.document);
    expect((await get('far', `/api/matters/ballot/${id}/files/${sha256}`)).statusCode).toBe(404);
  });
});

describe('yifa draw verify', () => {
  const yifa = async (...argv: string[]): Promise<{ status: number; out: string; err: string }> => {
    const said = { out: '', err: '' };
    const status = await runCommand(argv, {
      env: {},
      cwd: folder,
      out: (text) => {
        said.out += `${text}\n`;
      },
      err: (line) => {
        said.err += `${line}\n`;
      },
    });
    return { status, ...said };
  };
  it('needs nothing but the file', async () => {
    writeFileSync(join(folder, 'draw.json'), JSON.stringify(bundle));
    const plain = await yifa('draw', 'verify', 'draw.json');
    expect(plain).toMatchObject({ status: 0, err: '' });
    expect(plain.out).toContain('核验通过');
    expect(plain.out).toContain('园地：名录3个，未列入1个，抽出2个');
    const json = await yifa('draw', 'verify', 'draw.json', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, proven: 6 });
  });
  it('ends with 1 when something was changed or the file is not there, and with 2 when it is asked wrongly', async () => {
    writeFileSync(join(folder, 'changed.json'), JSON.stringify({ ...bundle, reveals: [] }));
    const changed = await yifa('draw', 'verify', 'changed.json');
    expect(changed).toMatchObject({ status: 1, err: '' });
    expect(changed.out).toContain('没有揭示秘密值');
    writeFileSync(join(folder, 'torn.json'), JSON.stringify(bundle).slice(0, 500));
    expect(await yifa('draw', 'verify', 'torn.json')).toMatchObject({ status: 1 });
    expect(await yifa('draw', 'verify', 'nothing.json')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('读不到文件'),
    });
    expect(await yifa('draw', 'again', 'draw.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('没有“draw again”'),
    });
    expect(await yifa('draw', 'verify')).toMatchObject({ status: 2 });
  });
});
