// The region's log: every entry once, in one order, under signed checkpoints that continue each other.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  fromBase64,
  leafOf,
  parseCheckpoint,
  rootOf,
  verifyContinuation,
  verifyMatterProof,
  verifyRegion,
} from '../../kernel/record/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { exportRegion } from './bundle.ts';
import { type GardenCounty, gardenCounty, region } from './garden-county.ts';
import { signingOf } from './keys.ts';
import { appendToLog, LogRewritten, makeCheckpoint, rebuildNodes } from './log.ts';
import { consistency, matterProof } from './proofs.ts';

const signing = signingOf(region, new Uint8Array(32).fill(7));

describe('the log of a region', () => {
  const database = withDatabase();
  let county: GardenCounty;
  let first: string;
  const sign = () => makeCheckpoint(county.office.pool, region, signing, county.clock);
  const leaves = async () =>
    (await database().owner.query<{ hash: string }>('select hash from log_leaves order by place')).rows.map(
      (r) => r.hash,
    );

  beforeAll(async () => {
    county = await gardenCounty(database());
  });

  test('an empty log has nothing to sign', async () => {
    expect(await appendToLog(county.office.pool, region)).toBe(0);
    expect(await sign()).toBeUndefined();
  });

  test('every entry becomes a leaf once, and the signed root is the root over them', async () => {
    for (const place of ['东园', '西园', '南园']) {
      const { matter } = await county.apply(place);
      await county.act(matter.id, 'lin', 'accept');
      first ??= matter.id;
    }
    expect(await appendToLog(county.office.pool, region)).toBe(6);
    expect(await appendToLog(county.office.pool, region)).toBe(0);
    const { checkpoint } = parseCheckpoint((await sign()) as string);
    expect(checkpoint.size).toBe(6);
    expect(Buffer.from(checkpoint.root)).toEqual(Buffer.from(rootOf((await leaves()).map(leafOf))));
  });

  test('a matter proves itself without us, and a reader who knows the key trusts it', async () => {
    const proof = JSON.parse(JSON.stringify(await matterProof(county.office, first)));
    const report = verifyMatterProof(proof, { trustedKeys: [signing.publicKey] });
    expect(report).toMatchObject({ ok: true, trusted: true, entries: 2, unlogged: 0 });
    proof.entries[1].entry.on = '2026-03-01';
    expect(verifyMatterProof(proof).faults.map((f) => f.code)).toContain('altered');
  });

  test('what came after the last checkpoint is proven by the chain alone, and says so', async () => {
    await county.act(first, 'lin', 'announce');
    expect(verifyMatterProof(await matterProof(county.office, first))).toMatchObject({
      ok: true,
      entries: 3,
      unlogged: 1,
    });
  });

  test('a checkpoint is shown to continue an earlier one', async () => {
    await appendToLog(county.office.pool, region);
    expect(await sign()).toContain('yifa/360121\n7\n');
    const { older, newer, proof } = await consistency(county.office, 6);
    expect(
      verifyContinuation(region, older, newer, proof.map(fromBase64), { trustedKeys: [signing.publicKey] }),
    ).toEqual([]);
    await expect(consistency(county.office, 5)).rejects.toThrow('没有这个大小的检查点');
  });

  test('two servers that append at once log every entry once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => county.apply(`园${i}`)));
    const appended = await Promise.all([
      appendToLog(county.office.pool, region),
      appendToLog(database().owner, region),
    ]);
    expect(appended[0] + appended[1]).toBe(8);
    expect(new Set(await leaves()).size).toBe(15);
  });

  test('a mark that a restored database brings from the future is not believed', async () => {
    await county.apply('中园');
    await database().owner.query('update log_marks set written = 9000000000000');
    expect(await appendToLog(county.office.pool, region)).toBe(1);
  });

  test('a clock set back does not make the record look forged', async () => {
    county.clock.move('2026-03-01');
    const { checkpoint } = parseCheckpoint((await sign()) as string);
    expect(checkpoint.time?.slice(0, 10)).toBe('2026-03-02');
    county.clock.move('2026-03-02');
  });

  test('the whole region goes out as a file that verifies by itself', async () => {
    const lines: string[] = [];
    await exportRegion(county.office.pool, region, (line) => void lines.push(line));
    const report = await verifyRegion(lines, { trustedKeys: [signing.publicKey], region });
    expect(report).toMatchObject({ ok: true, faults: [], entries: 16, leaves: 16, checkpoints: 3, unlogged: 0 });
  });

  test('nothing is signed over a log that does not continue what was signed', async () => {
    await county.apply('新园');
    await appendToLog(county.office.pool, region);
    await database().owner.query("update log_nodes set hash = repeat('0', 64) where level = 4 and place = 0");
    await expect(sign()).rejects.toThrow(LogRewritten);
    expect(await rebuildNodes(database().owner, region)).toBe(17);
    expect(await sign()).toContain('\n17\n');
  });
});

describe('entries as the log finds them', () => {
  const database = withDatabase();
  let county: GardenCounty;
  let matter: string;
  // The form of a chain does not matter to the log, only that each hash becomes a leaf.
  const insert =
    'insert into entries (region, matter, seq, body, hash, prev) select $1, $2, n, $$$$, encode(sha256(convert_to(n::text, $$UTF8$$)), $$hex$$), n from generate_series($3::int, $4::int) n';

  beforeAll(async () => {
    county = await gardenCounty(database());
    matter = (await county.apply('东园')).matter.id;
  });

  test('an entry whose transaction began first and ended last is not passed over', async () => {
    const slow = await database().owner.connect();
    await slow.query('begin');
    await slow.query('select pg_current_xact_id()');
    await county.apply('西园');
    expect(await appendToLog(county.office.pool, region)).toBe(2);
    await slow.query(insert, [region, matter, 100, 100]);
    await county.apply('南园');
    expect(await appendToLog(county.office.pool, region)).toBe(1);
    await slow.query('commit');
    slow.release();
    expect(await appendToLog(county.office.pool, region)).toBe(1);
  });

  test('a transaction that was rolled back leaves no leaf', async () => {
    const client = await database().owner.connect();
    await client.query('begin');
    await client.query(insert, [region, matter, 200, 200]);
    await client.query('rollback');
    client.release();
    expect(await appendToLog(county.office.pool, region)).toBe(0);
  });

  test('tens of thousands are appended in one go', async () => {
    await database().owner.query(insert, [region, matter, 1001, 31_000]);
    expect(await appendToLog(county.office.pool, region)).toBe(30_000);
  });
});
