// Draws against a real PostgreSQL: pools come from the registers as they stand, the texts are kept with the act, and nobody states a result by hand.
import { describe, expect, it } from 'vitest';
import { type DrawDocument, type DrawResult, readDrawn, verifyDraw } from '../../kernel/draw/index.ts';
import { secrets } from '../../kernel/procedure/garden/ballot/module.ts';
import { ballot, plotRegister } from '../../kernel/procedure/garden/ballot/procedure.ts';
import { gatherAmong, isOf, type Matter, Refused, settingReader } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { replayRegion } from '../ledger/replay/replay.ts';
import { verifyRegionInDatabase } from '../ledger/verify/verify.ts';
import { Conflict } from '../matters/errors.ts';
import type { Queryable } from '../matters/writing/write.ts';
import { type BallotOffice, ballotOffice } from './ballot-office.ts';
import { engineFile } from './files.ts';
import { gather } from './gather.ts';
import { peopleWith } from './people.ts';

const database = withDatabase();
let county = 361100;
const fresh = (): Promise<BallotOffice> => ballotOffice(database(), String(++county));

const plots = {
  东园: {},
  西园: { class: 'b' },
  南园: { class: 'c' },
  北园: { class: 'd' },
  大园: { kind: 'large' },
  墙园: { fenced: true },
  中园: {},
};
const textOf = async (t: BallotOffice, matter: Matter, field: string): Promise<string> => {
  const [file] = matter.file[field] as unknown as { sha256: string }[];
  const text = await engineFile(t.office.pool as unknown as Queryable, t.office.region, matter.id, file?.sha256 ?? '');
  if (text === undefined) throw new Error(field);
  return text;
};
const frozen = async (t: BallotOffice, stated = {}): Promise<{ id: string; matter: Matter }> => {
  const id = await t.committed(stated);
  return { id, matter: await t.act(id, 'org', 'freeze') };
};
const drawn = async (t: BallotOffice, id: string): Promise<Matter> => {
  t.clock.move('2026-03-06');
  await t.act(id, 'yin', 'reveal', { secret: secrets[1] });
  await t.act(id, 'wei', 'reveal', { secret: secrets[0] });
  return t.act(id, 'org', 'draw', { number: '03 08 14 + 09' });
};
const sentences = async (doing: Promise<unknown>): Promise<string> => {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return '';
};

describe('pools are frozen from the registers as they stand', () => {
  it('takes those in the right state and kind, and writes down why others are left out', async () => {
    const t = await fresh();
    const entered = await t.enter(plots, ['wei', 'yin', 'far', 'obs']);
    await t.act(entered.中园 ?? '', 'reg', 'strike');
    await t.act(entered.far ?? '', 'reg', 'pause');
    const visited = await t.open('visit', 'org', 'begin', {
      plot: entered.西园 ?? '',
      gardeners: [t.ids.wei, t.ids.yin],
    });
    await t.act(visited, 'org', 'visit');
    const { matter } = await frozen(t);
    const document = JSON.parse(await textOf(t, matter, 'pool')) as DrawDocument;
    const [plotPool, gardeners, observers] = document.pools;
    expect(plotPool?.members.map((m) => [m.label, m.weight]).sort()).toEqual([
      ['东园', 1],
      ['南园', 4],
    ]);
    expect(Object.fromEntries(plotPool?.leftOut.map((m) => [m.label, m.why]) ?? [])).toEqual({
      北园: '按照其分类不列入抽取（权重为0）',
      西园: '本年度察看次数已满',
    });
    expect(gardeners?.members.map((m) => m.person).sort()).toEqual([t.ids.wei, t.ids.yin, t.ids.obs].sort());
    expect(observers?.members.map((m) => m.id)).toEqual([t.ids.obs]);
  });

  it('says the same as the kernel says of the same matters', async () => {
    const t = await fresh();
    const entered = await t.enter(plots, ['wei', 'yin', 'far']);
    await t.open('avoid', 'reg', 'enter', { plot: entered.东园 ?? '', who: t.ids.far });
    const over = await t.open('avoid', 'reg', 'enter', { plot: entered.南园 ?? '', who: t.ids.far });
    await t.act(over, 'reg', 'end');
    const id = await t.committed();
    const { rows } = await t.office.pool.query<{ snapshot: Matter }>('select snapshot from matters where region = $1', [
      t.office.region,
    ]);
    const matters = rows.map((r) => r.snapshot);
    const own = matters.find((m) => m.id === id) as Matter;
    const spec = ballot.draws?.plots;
    if (!spec) throw new Error();
    for (const file of [own.file, { ...own.file, kind: 'large' }, { count: 1 }, { ...own.file, joining: ['bureau'] }]) {
      const byQuery = await gather(
        t.office.pool as unknown as Queryable,
        t.office,
        ballot,
        spec,
        own,
        file,
        '2026-03-02',
      );
      const inMemory = gatherAmong(ballot, 'plots', own, file, '2026-03-02', {
        matters: (key) => matters.filter((m) => isOf(m, key)),
        title: (m) => (isOf(m, 'ballot/plot') ? plotRegister.title(m.file as never) : `园丁${m.file.who}`),
        people: (capacity, office) => peopleWith(t.office.county(), capacity, office, '2026-03-02'),
        calendar: t.office.calendar(),
        setting: settingReader(ballot, {}),
      });
      const sorted = (g: typeof inMemory) =>
        Object.fromEntries(
          Object.entries(g ?? {}).map(([pool, list]) => [pool, [...list].sort((a, b) => (a.id < b.id ? -1 : 1))]),
        );
      expect(sorted(byQuery)).toEqual(sorted(inMemory));
      expect(byQuery.plots?.length).toBeGreaterThan(0);
      // Each office named has a part of its own, of those entered under its seal.
      expect(byQuery.helpers?.map((c) => c.authority)).toEqual('joining' in file ? ['bureau', 'bureau', 'bureau'] : []);
    }
  });

  it('leaves nothing behind when a pool is too small', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin']);
    const id = await t.committed({ count: 5 });
    expect(await sentences(t.act(id, 'org', 'freeze'))).toContain('“园地”只有4个，不足5个，不能抽取');
    const { rows } = await t.office.pool.query('select 1 from engine_files where region = $1', [t.office.region]);
    expect(rows).toEqual([]);
  });
});

describe('the result', () => {
  it('follows from the kept texts alone and stands in the open field', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin', 'far']);
    const { id } = await frozen(t);
    const matter = await drawn(t, id);
    const document = JSON.parse(await textOf(t, matter, 'pool')) as DrawDocument;
    const result = JSON.parse(await textOf(t, matter, 'result')) as DrawResult;
    expect(
      verifyDraw(
        document,
        [
          { witness: t.ids.wei, secret: secrets[0] },
          { witness: t.ids.yin, secret: secrets[1] },
        ],
        result,
      ),
    ).toEqual([]);
    const list = readDrawn(matter.file.drawn)?.plots ?? [];
    expect(list.map((m) => m.id)).toEqual(result.drawn.plots);
    expect(list.map((m) => m.with?.gardeners?.length)).toEqual([2, 2]);
  });

  it('is nothing that a client may state', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin']);
    const id = await t.committed();
    const file = [{ name: '自拟.json', sha256: 'a'.repeat(64), size: 9 }];
    expect(await sentences(t.act(id, 'org', 'freeze', { pool: file }))).toContain(
      '“名录快照”由系统冻结或者抽取，不能自行填写',
    );
    await t.act(id, 'org', 'freeze');
    t.clock.move('2026-03-06');
    await t.act(id, 'wei', 'reveal', { secret: secrets[0] });
    await t.act(id, 'yin', 'reveal', { secret: secrets[1] });
    const number = '03';
    expect(await sentences(t.act(id, 'org', 'draw', { number, result: file }))).toContain('“抽取结果”由系统冻结');
    expect(await sentences(t.act(id, 'org', 'draw', { number, drawn: '{}' }))).toContain('“抽取名单”由系统冻结');
    expect(
      await sentences(t.act(id, 'org', 'correct', { of: '2', reason: '笔误', commitment: 'a'.repeat(64) })),
    ).not.toBe('');
  });

  it('comes once when two ask at once', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin']);
    const { id } = await frozen(t);
    t.clock.move('2026-03-06');
    await t.act(id, 'wei', 'reveal', { secret: secrets[0] });
    await t.act(id, 'yin', 'reveal', { secret: secrets[1] });
    const both = await Promise.allSettled(['11', '22'].map((number) => t.act(id, 'org', 'draw', { number })));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((r) => r.status === 'rejected');
    expect(lost?.reason instanceof Conflict || lost?.reason instanceof Refused).toBe(true);
    const { rows } = await t.office.pool.query<{ n: number }>(
      'select count(*)::int as n from engine_files where region = $1',
      [t.office.region],
    );
    expect(rows[0]?.n).toBe(2);
  });

  it('is not drawn from a text that the owner of the database changed', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin']);
    const { id, matter } = await frozen(t);
    const document = JSON.parse(await textOf(t, matter, 'pool')) as DrawDocument;
    const [file] = matter.file.pool as unknown as { sha256: string }[];
    const owner = await database().owner.connect();
    try {
      await owner.query('alter table engine_files disable trigger user');
      await owner.query('alter table engine_files drop constraint engine_files_check');
      await owner.query('update engine_files set body = $1 where region = $2 and sha256 = $3', [
        JSON.stringify({ ...document, purpose: '改过的' }),
        t.office.region,
        file?.sha256,
      ]);
    } finally {
      await owner.query('alter table engine_files enable trigger user');
      owner.release();
    }
    expect(await sentences(drawn(t, id))).toContain('冻结的名录与记录中的哈希不一致');
  });
});

describe('the kept texts', () => {
  it('are verified with the record, and the matter replays to what is stored', async () => {
    const t = await fresh();
    await t.enter(plots, ['wei', 'yin', 'far']);
    const { id } = await frozen(t);
    await drawn(t, id);
    const { pool, region, modules, partyKey } = t.office;
    const told = async (): Promise<string[]> =>
      (await verifyRegionInDatabase(database().owner, region)).faults
        .map((f) => f.code)
        .filter((c) => c !== 'checkpoint-missing');
    expect(await told()).toEqual([]);
    const replayed = await replayRegion(pool, region, {
      modules,
      calendar: t.office.calendar(),
      county: t.office.county(),
      partyKey,
    });
    expect(replayed.differences).toEqual([]);
    const owner = await database().owner.connect();
    try {
      await owner.query('alter table engine_files disable trigger user');
      await owner.query("delete from engine_files where region = $1 and body like '%yifa-draw-result%'", [region]);
    } finally {
      await owner.query('alter table engine_files enable trigger user');
      owner.release();
    }
    expect(await told()).toEqual(['engine-file']);
  });
  it.each(['update engine_files set body = body', 'delete from engine_files', 'truncate engine_files'])(
    'cannot be touched by the server: %s',
    async (change) => {
      const t = await fresh();
      await expect(t.office.pool.query(change)).rejects.toThrow(/permission denied/);
    },
  );
});
