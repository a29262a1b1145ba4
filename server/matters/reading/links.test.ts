/** Matters that arise from others and the links between them: offered to those with the power, filled in from the source, shown both ways and never beyond what one may see. */
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { application } from '../../test-office.ts';
import { type ParkOffice, parkOffice } from '../../test-park.ts';
import { NotFound } from '../errors.ts';
import { openMatter, performAct } from '../service.ts';
import { openingFrom } from './links.ts';
import { pageOf } from './page.ts';

const database = withDatabase();
let county = 360600;
const fresh = (): Promise<ParkOffice> => {
  const region = String(++county);
  return parkOffice(database().owner, () => database().server(region), region);
};

/** A large garden, refused, so that a patrol may be planned from it; the rangers also hold a clerk's power there. */
async function refused(t: ParkOffice, kind = 'large'): Promise<string> {
  const { region } = t.office;
  await database().owner.query(
    "update appointments set roles = roles || '{garden.clerk}' where region = $1 and person = $2 and not roles @> '{garden.clerk}'",
    [region, t.park.an],
  );
  await t.office.refresh();
  const stated = application('东园', kind);
  const { matter } = await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated });
  const act = (who: 'lin' | 'qian' | 'sun', name: string, more = {}) =>
    performAct(t.office, t.as(who), 'garden', matter.id, { act: name, stated: more });
  await act('lin', 'accept');
  await act('lin', 'refuse', { grounds: '土质不宜' });
  await act('qian', 'approve', { proposal: '3', opinion: '同意' });
  await act('sun', 'approve', { proposal: '3', opinion: '同意' });
  return matter.id;
}

describe('a matter that may give rise to another', () => {
  it('offers it on its page to those who may open it, where its state and condition allow', async () => {
    const t = await fresh();
    const source = await refused(t);
    expect((await pageOf(t.office, t.who('an'), 'garden', source)).arises).toEqual([
      { module: 'park', procedure: 'park', act: 'plan', how: '安排巡查' },
    ]);
    expect((await pageOf(t.office, t.as('lin'), 'garden', source)).arises).toEqual([]);
    expect((await pageOf(t.office, t.who('an'), 'garden', await refused(t, 'small'))).arises).toEqual([]);
  });

  it('fills the opening form with the source and what is copied of it, and keeps that personal values were seen', async () => {
    const t = await fresh();
    const source = await refused(t);
    const opening = await openingFrom(t.office, t.who('an'), 'park', { from: source });
    expect(opening).toMatchObject({
      act: 'plan',
      procedure: 'park',
      stated: { permit: source, place: '东园', owner: [{ name: '花满园' }] },
      from: { id: source, module: 'garden', how: '安排巡查' },
    });
    const { rows } = await database().owner.query(
      "select person, about, detail ->> 'field' as field from audit where region = $1 and what = 'reveal'",
      [t.office.region],
    );
    expect(rows).toEqual([{ person: t.park.an, about: source, field: 'applicant' }]);
    const { matter } = await openMatter(t.office, t.who('an'), 'park', {
      act: opening.act,
      procedure: opening.procedure,
      stated: opening.stated as never,
    });
    expect(matter.file).toMatchObject({ permit: source, place: '东园' });
  });

  it('is not there for one who may not see it, may not open the other, or asks for another act or procedure', async () => {
    const t = await fresh();
    const source = await refused(t);
    const from = (who: Parameters<typeof openingFrom>[1], more = {}) =>
      openingFrom(t.office, who, 'park', { from: source, ...more });
    for (const [who, more] of [
      [t.as('lin'), {}],
      [t.who('bo'), {}],
      [t.who('an'), { act: 'patrol' }],
      [t.who('an'), { procedure: 'badge' }],
      [t.who('an'), { from: '00000000-0000-4000-8000-000000000000' }],
      [t.who('an'), { from: 'nothing' }],
    ] as const)
      await expect(from(who, more)).rejects.toThrow(NotFound);
  });
});

describe('links', () => {
  it('are shown on both pages, and on neither to one who may not see the other', async () => {
    const t = await fresh();
    const source = await refused(t);
    const patrol = await t.plan({ permit: source });
    const links = async (who: Parameters<typeof pageOf>[1], module: string, id: string) =>
      (await pageOf(t.office, who, module, id)).links.map(({ id: to, tie, how }) => ({ to, tie, how }));
    expect(await links(t.who('an'), 'park', patrol)).toEqual([{ to: source, tie: 'names', how: '园艺许可' }]);
    expect(await links(t.who('an'), 'garden', source)).toEqual([
      { to: patrol, tie: 'namedBy', how: '公园巡查：园艺许可' },
    ]);
    // Neither the clerk of gardens nor the other ranger sees the other register.
    expect(await links(t.as('lin'), 'garden', source)).toEqual([]);
    expect(await links(t.who('bo'), 'park', patrol)).toEqual([]);
  });

  it('follow a correction of the field that names the other', async () => {
    const t = await fresh();
    const source = await refused(t);
    const other = await refused(t);
    const patrol = await t.plan({ permit: source });
    await performAct(t.office, t.who('an'), 'park', patrol, {
      act: 'correct',
      stated: { of: '1', reason: '选错', permit: other },
    });
    const naming = async (id: string) => (await pageOf(t.office, t.who('an'), 'garden', id)).links.map((l) => l.id);
    expect(await naming(source)).toEqual([]);
    expect(await naming(other)).toEqual([patrol]);
  });
});
