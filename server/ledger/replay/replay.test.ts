// Replay: what is stored of a matter is what its entries make of it, and nothing else.
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, gardenModule, region } from '../garden-county.ts';
import { replayRegion } from './replay.ts';

describe('replay', () => {
  const database = withDatabase();
  let county: GardenCounty;
  let matter: string;
  const means = () => ({
    modules: [gardenModule],
    calendar: county.office.calendar(),
    county: county.office.county(),
    partyKey: 'test',
  });
  const replay = (repair = false) => replayRegion(database().owner, region, means(), { repair });
  const fields = async () => (await replay()).differences.map((d) => d.field);
  const sql = (text: string, values: unknown[] = []) => database().owner.query(text, values);

  beforeAll(async () => {
    county = await gardenCounty(database());
    matter = (await county.apply('东园', { kind: 'large' })).matter.id;
    await county.act(matter, 'lin', 'accept');
    await county.act(matter, 'lin', 'beginAppraisal');
    county.clock.move('2026-03-10');
    await county.act(matter, 'lin', 'endAppraisal');
    const { matter: proposed } = await county.act(matter, 'lin', 'extend', { grounds: '园地广大' });
    await county.act(matter, 'sun', 'approve', { proposal: String(proposed.proposals[0]?.seq), opinion: '同意' });
    await county.act(matter, 'lin', 'correct', { of: '1', reason: '笔误', kind: 'small' });
    for (const place of ['西园', '南园', '北园']) await county.apply(place);
  });

  test('the stored matters, limits, columns and events are what the entries make of them', async () => {
    expect(await replay()).toMatchObject({ ok: true, matters: 4, differences: [] });
  });

  test('replaying changes nothing, also when asked to repair what is right', async () => {
    const { rows: before } = await sql('select xmin::text, id from matters order by id');
    expect(await replay(true)).toMatchObject({ ok: true, repaired: 0 });
    expect((await sql('select xmin::text, id from matters order by id')).rows).toEqual(before);
  });

  test('each field that was changed behind the record is named, and repair brings it back from the entries', async () => {
    await sql(
      `update matters set snapshot = jsonb_set(jsonb_set(snapshot, '{state}', '"granted"'), '{file,place}', '"皇园"'), due = '2030-01-01', closed_on = '2026-03-10' where id = $1`,
      [matter],
    );
    await sql("update events set on_date = '2025-12-31' where matter = $1 and act = 'accept'", [matter]);
    await sql('delete from events where matter = $1 and seq = 1', [matter]);
    const { differences } = await replay();
    expect(new Set(differences.map((d) => d.matter))).toEqual(new Set([matter]));
    expect(differences.map((d) => d.field).sort()).toEqual([
      'column.closed_on',
      'column.due',
      'event.1.apply',
      'event.2.accept',
      'file.place',
      'snapshot.state',
    ]);
    expect(differences.find((d) => d.field === 'file.place')).toMatchObject({ stored: '"皇园"', rebuilt: '"东园"' });
    expect(await replay(true)).toMatchObject({ repaired: 1 });
    expect(await fields()).toEqual([]);
    const { rows } = await sql("select detail from audit where what = 'replay-repair'");
    expect(rows[0].detail.fields).toContain('snapshot.state');
  });

  test('a matter whose row is gone is rebuilt from its entries', async () => {
    await sql('alter table entries drop constraint entries_region_matter_fkey');
    const { rows } = await sql(
      "delete from matters where snapshot->'file'->>'place' = '西园' returning id::text, snapshot, words::text",
    );
    expect(await fields()).toEqual(['matter']);
    await replay(true);
    expect(await fields()).toEqual([]);
    expect((await sql('select id::text, snapshot, words::text from matters where id = $1', [rows[0].id])).rows).toEqual(
      rows,
    );
  });

  test('the server may not repair: derived rows are the owner’s to write', async () => {
    await sql("update events set on_date = '2025-12-31' where matter = $1 and act = 'accept'", [matter]);
    await expect(replayRegion(county.office.pool, region, means(), { repair: true })).rejects.toThrow(
      'permission denied',
    );
    await replay(true);
  });

  test('a personal value erased lawfully but left in the current state is named without showing it, and repair removes it', async () => {
    await county.office.pool.query("select erase_private_value($1, $2, 1, 'applicant', 'gu', '保存期限届满')", [
      region,
      matter,
    ]);
    const { differences } = await replay();
    // The digest by which figures told the applicant from others goes with the value, like the one beside the parties.
    const [first, ...others] = differences;
    expect(first).toMatchObject({ field: 'file.applicant', stored: null, rebuilt: null });
    expect(others.every((d) => d.field.startsWith('event.') && !d.rebuilt?.includes('applicant'))).toBe(true);
    expect(differences[0]?.message).toContain('个人信息保护法第四十七条');
    await replay(true);
    expect(await replay()).toMatchObject({ ok: true });
    expect(
      (
        await sql(
          "select snapshot->'file'->'applicant' as applicant, (select count(*)::int from parties p where p.matter = id) as parties from matters where id = $1",
          [matter],
        )
      ).rows,
    ).toEqual([{ applicant: null, parties: 0 }]);
  });

  test('a matter of a version that is not installed is named and does not hide the others', async () => {
    const report = await replayRegion(database().owner, region, { ...means(), modules: [] });
    expect(report).toMatchObject({ ok: false, matters: 4 });
    expect(report.differences[0]?.message).toContain('没有安装“garden”的2020版本');
  });
});
