// What a matter lacks is stored beside it, in the same statement as the act, and is what its entries make of it.
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, gardenModule, region } from '../../ledger/garden-county.ts';
import { replayRegion } from '../../ledger/replay/replay.ts';
import { referredMatters } from '../asking/references.ts';

const picture = { name: '园地.jpg', sha256: 'a'.repeat(64), size: 9 };
const reason = '相机在勘查当日损坏无法拍照';

describe('the findings of a matter', () => {
  const database = withDatabase();
  let county: GardenCounty;
  const rows = async (matter: string) =>
    (
      await database().owner.query(
        'select finding, grp, outcome, since, office, authority from findings where matter = $1 order by finding',
        [matter],
      )
    ).rows;
  const inspected = async (place: string, stated = {}): Promise<string> => {
    const { matter } = await county.apply(place);
    await county.act(matter.id, 'lin', 'accept');
    await county.act(matter.id, 'lin', 'assign', { inspectors: [county.ids.chen] });
    await county.act(matter.id, 'chen', 'inspect', { findings: '土质良好', ...stated });
    return matter.id;
  };
  const missing = { finding: 'pictured', grp: 'record', outcome: 'missing', office: 'bureau', authority: 'bureau' };

  beforeAll(async () => {
    county = await gardenCounty(database());
    await database().owner.query(
      "insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, 9, 'image/jpeg', '园地.jpg', $3)",
      [region, picture.sha256, county.ids.chen],
    );
  });

  test('what does not speak yet has no row', async () => {
    expect(await rows((await county.apply('东园')).matter.id)).toEqual([]);
  });

  test('what holds has no row', async () => {
    expect(await rows(await inspected('西园', { pictures: [picture] }))).toEqual([]);
  });

  test('what is missing has one, since the act that left it missing; later acts leave that day', async () => {
    const id = await inspected('南园');
    expect(await rows(id)).toEqual([{ ...missing, since: '2026-03-02' }]);
    county.clock.move('2026-03-05');
    await county.act(id, 'lin', 'announce');
    expect(await rows(id)).toEqual([{ ...missing, since: '2026-03-02' }]);
  });

  test('an exception turns the row, from its own day; its withdrawal turns it back', async () => {
    const id = await inspected('北园');
    county.clock.move('2026-03-06');
    await county.act(id, 'sun', 'excuse', { finding: 'pictured', reason });
    expect(await rows(id)).toEqual([{ ...missing, outcome: 'excused', since: '2026-03-06' }]);
    county.clock.move('2026-03-09');
    await county.act(id, 'sun', 'withdrawExcuse', { finding: 'pictured', reason: '照片其实可以补拍' });
    expect(await rows(id)).toEqual([{ ...missing, since: '2026-03-09' }]);
  });

  test('what is supplied loses its row', async () => {
    const id = await inspected('中园');
    await county.act(id, 'chen', 'inspect', { findings: '土质良好', pictures: [picture] });
    expect(await rows(id)).toEqual([]);
  });

  test('another matter that names it reads them in words; one that lacks nothing reads as an empty list', async () => {
    const lacking = await inspected('园外园');
    const whole = await inspected('园中园', { pictures: [picture] });
    const naming = { file: { one: { kind: 'matter' }, other: { kind: 'matter' } } } as never;
    const read = await referredMatters(database().owner, region, naming, { one: lacking, other: whole }, [
      gardenModule,
    ]);
    const spec = gardenModule.procedures.at(-1)?.findings?.pictured;
    expect(read.get(lacking)?.findings).toEqual([
      expect.objectContaining({ finding: 'pictured', label: spec?.label, group: 'record', outcome: 'missing' }),
    ]);
    expect(read.get(whole)?.findings).toEqual([]);
  });

  test('replay finds the rows right, names what was changed behind the record, and repair writes them anew', async () => {
    const means = { modules: [gardenModule], calendar: county.office.calendar(), county: county.office.county() };
    const replay = (repair = false) =>
      replayRegion(database().owner, region, { ...means, partyKey: 'test' }, { repair });
    expect(await replay()).toMatchObject({ ok: true, matters: 7 });
    const { rows: before } = await database().owner.query('select * from findings order by matter');
    expect(before).toHaveLength(3);
    await database().owner.query("update findings set outcome = 'excused' where matter = $1", [before[0].matter]);
    await database().owner.query('delete from findings where matter = $1', [before[1].matter]);
    expect((await replay()).differences.map((d) => d.field)).toEqual(['finding.pictured', 'finding.pictured']);
    await replay(true);
    expect((await database().owner.query('select * from findings order by matter')).rows).toEqual(before);
  });
});
