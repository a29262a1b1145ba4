// The supervisor's wall: every number on it is the number of matters its list shows, for every viewer and every filter.
import { beforeAll, describe, expect, test } from 'vitest';
import { type ListQuery, ListQuery as ListQuerySchema, type Wall, type WallQuery } from '../../contract/index.ts';
import type { Acting } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, region } from '../ledger/garden-county.ts';
import { listMatters } from '../matters/reading/list.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, staff } from '../test-office.ts';
import { maySupervise } from './access.ts';
import { officeTree, wallOf } from './wall.ts';

const picture = { name: '园地.jpg', sha256: 'a'.repeat(64), size: 9 };
const outcomes = ['complete', 'missing', 'excused', 'notYet'] as const;

describe('the wall', () => {
  const database = withDatabase();
  let county: GardenCounty;
  const viewers = (): Acting[] => [
    ...(Object.keys(staff) as (keyof typeof staff)[]).map((name) => county.as(name)),
    { ...county.as('gu'), id: 'tao', capacities: ['oversight'] },
    { ...county.as('gu'), id: 'guest', capacities: [] },
  ];
  const total = async (viewer: Acting, module: string | undefined, query: Partial<ListQuery>): Promise<number> =>
    (await listMatters(county.office, viewer, module, ListQuerySchema.parse(query))).total;

  const inspected = async (place: string, stated = {}): Promise<string> => {
    const { matter } = await county.apply(place);
    await county.act(matter.id, 'lin', 'accept');
    await county.act(matter.id, 'lin', 'assign', { inspectors: [county.ids.chen] });
    await county.act(matter.id, 'chen', 'inspect', { findings: '土质良好', ...stated });
    return matter.id;
  };
  const granted = async (id: string): Promise<void> => {
    const { matter } = await county.act(id, 'lin', 'grant', { fee: 50_000 });
    const proposal = String(matter.proposals[0]?.seq);
    await county.act(id, 'qian', 'approve', { proposal, opinion: '同意' });
    await county.act(id, 'sun', 'approve', { proposal, opinion: '同意' });
  };

  beforeAll(async () => {
    county = await gardenCounty(database(), '2025-12-30');
    await database().owner.query(
      "insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, 9, 'image/jpeg', '园地.jpg', $3)",
      [region, picture.sha256, county.ids.chen],
    );
    await county.apply('去年的园');
    county.clock.move('2026-03-02');
    await county.apply('东园');
    await openMatter(county.office, county.as('he'), 'garden', {
      act: 'apply',
      stated: application('水边的园', 'small', county.clock.today()),
    });
    await inspected('缺照片的园');
    const excused = await inspected('例外的园');
    await county.act(excused, 'sun', 'excuse', { finding: 'pictured', reason: '相机在勘查当日损坏无法拍照' });
    await granted(await inspected('有照片而没有公示的园', { pictures: [picture] }));
    const whole = await inspected('齐全的园', { pictures: [picture] });
    await county.act(whole, 'lin', 'announce');
    county.clock.move('2026-03-16');
    await granted(whole);
    await county.act(whole, 'lin', 'archive', { shelf: '甲柜' });
    await county.act(await inspected('等待审批的园', { pictures: [picture] }), 'lin', 'grant', { fee: 1 });
    county.clock.move('2026-06-01');
  });

  const record = (wall: Wall) => wall.all.cells[wall.columns.findIndex((c) => c.group === 'record')];

  test('sorts every file of a procedure into exactly one way of coming out', async () => {
    const wall = await wallOf(county.office, viewers().at(-2) as Acting, {});
    expect(wall.columns.map((c) => c.label)).toEqual(['勘查记录', '公示']);
    expect(record(wall)).toEqual({ total: 8, complete: 2, missing: 1, excused: 1, notYet: 4 });
    expect(wall.all.cells[1]).toMatchObject({ missing: 1, complete: 1 });
    for (const body of [wall.all, ...wall.bodies])
      for (const cell of body.cells) expect(cell.complete + cell.missing + cell.excused + cell.notYet).toBe(cell.total);
    expect(wall.all).toMatchObject({ publications: 2, waiting: 1 });
    expect(wall.all.overdue).toBeGreaterThan(0);
    expect(wall.watches).toMatchObject([{ watch: 'unpictured', label: '勘查没有照片', count: 1 }]);
  });

  test('stands in the order of the office tree, whatever the numbers are', async () => {
    const wall = await wallOf(county.office, viewers().at(-2) as Acting, {});
    const tree = officeTree(county.office.county()).map((o) => o.code);
    const shown = wall.bodies.map((b) => b.authority);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(tree.filter((code) => shown.includes(code)));
  });

  const queries: WallQuery[] = [{}, { module: 'garden' }, { year: 2026 }, { year: 2025 }, { authority: 'bureau' }];
  test.each(queries)('each number is what its list shows, for every viewer, under %j', async (query) => {
    const days = query.year === undefined ? {} : { from: `${query.year}-01-01`, to: `${query.year}-12-31` };
    let seen = 0;
    for (const viewer of viewers()) {
      const wall = await wallOf(county.office, viewer, query);
      const rows = [
        ...wall.bodies,
        { ...wall.all, ...(query.authority === undefined ? {} : { authority: query.authority }) } as Wall['bodies'][0],
      ];
      for (const body of rows) {
        const here = { ...days, ...(body.authority === undefined ? {} : { authority: body.authority }) };
        const all = { ...here, ...(query.module === undefined ? {} : { module: query.module }) };
        expect(await total(viewer, undefined, { ...all, overdue: 'true' })).toBe(body.overdue);
        expect(await total(viewer, undefined, { ...all, publication: 'overdue' })).toBe(body.publications);
        expect(await total(viewer, undefined, { ...all, waiting: 'true' })).toBe(body.waiting);
        for (const [at, { module, procedure, group }] of wall.columns.entries()) {
          expect(await total(viewer, module, { ...here, procedure })).toBe(body.cells[at]?.total);
          for (const outcome of outcomes)
            expect(await total(viewer, module, { ...here, procedure, group, outcome })).toBe(body.cells[at]?.[outcome]);
        }
        seen += body.cells[0]?.total ?? 0;
      }
      const watched = { ...days, ...(query.authority === undefined ? {} : { authority: query.authority }) };
      for (const { module, procedure, watch, count } of wall.watches)
        expect(await total(viewer, module, { ...watched, procedure, watch })).toBe(count);
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('shows a stranger nothing, and one bureau none of another’s', async () => {
    const nothing = await wallOf(county.office, viewers().at(-1) as Acting, {});
    expect(nothing.bodies).toEqual([]);
    expect(nothing.all.cells.every((c) => c.total === 0)).toBe(true);
    const own = await wallOf(county.office, county.as('he'), {});
    expect(own.bodies.map((b) => b.authority)).toEqual(['elsewhere']);
  });

  test('is for those who oversee the county or a whole module of it', () => {
    const may = viewers().filter((v) => maySupervise(v, county.office.modules));
    expect(may.map((v) => v.id)).toEqual([county.ids.gu, 'tao']);
  });

  test('a list of one finding opens the matters in which it is missing; unknown names are told', async () => {
    const gu = county.as('gu');
    expect(await total(gu, 'garden', { finding: 'pictured' })).toBe(1);
    expect(await total(gu, 'garden', { finding: 'pictured', outcome: 'excused' })).toBe(1);
    // Without a group or a finding it is the whole file: one lacks pictures, one was never announced.
    expect(await total(gu, 'garden', { outcome: 'missing' })).toBe(2);
    expect(await total(gu, 'garden', { outcome: 'complete' })).toBe(1);
    await expect(total(gu, 'garden', { finding: 'ghost' })).rejects.toThrow('没有这个核验项目');
    await expect(total(gu, 'garden', { watch: 'ghost' })).rejects.toThrow('没有名为“ghost”的监督预警');
    await expect(total(gu, undefined, { group: 'record' })).rejects.toThrow('一类事项的台账');
  });

  test('what is published or withheld with reason is overdue no more', async () => {
    const sun = county.as('gu');
    const overdue = async () =>
      (await listMatters(county.office, sun, 'garden', ListQuerySchema.parse({ publication: 'overdue' }))).rows;
    const [one, two] = await overdue();
    const act = (id: string | undefined, name: string, stated: Record<string, never>) =>
      performAct(county.office, county.as('lin'), 'garden', id ?? '', { act: name, stated });
    await act(one?.id, 'publish', { publication: 'permits', secrecyReviewed: true } as never);
    expect((await overdue()).map((r) => r.id)).toEqual([two?.id]);
    await act(two?.id, 'withhold', { publication: 'permits', reason: '涉及商业秘密' } as never);
    expect(await overdue()).toEqual([]);
  });
});
