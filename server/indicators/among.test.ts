/** Figures reckoned in memory are those of the database: of every kind, of one office and of all, of this year and the last, before and after a correction. */
import { beforeAll, expect, it } from 'vitest';
import { is } from '../../kernel/predicate/index.ts';
import { type CountedMatter, figuresAmong, type Module, type Procedure, readBy } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { application, gardenModule, type TestOffice, testOffice } from '../test-office.ts';
import { indicatorsOf } from './compile.ts';
import { computeFigures, yearPeriod } from './figures.ts';

const region = '360121';
const permit = gardenModule.procedures[0] as Procedure;
const garden: Module = {
  ...gardenModule,
  procedures: [
    {
      ...permit,
      indicators: {
        ...permit.indicators,
        large: {
          kind: 'count',
          label: '大型',
          unit: '件',
          acts: ['apply'],
          where: is('kind', 'large'),
          meaning: '大型园地的申请',
        },
        places: { kind: 'distinct', label: '园地', unit: '个', of: 'place', acts: ['apply'], meaning: '申请的园地' },
      },
    },
  ],
};
const database = withDatabase();
let t: TestOffice;

beforeAll(async () => {
  t = await testOffice(database().owner, database().server(region), region, '2026-03-02', [garden]);
  const apply = async (name: 'lin' | 'he', place: string, kind: string): Promise<string> =>
    (
      await openMatter(t.office, t.as(name), 'garden', {
        act: 'apply',
        stated: application(place, kind, t.clock.today()) as never,
      })
    ).matter.id;
  const first = await apply('lin', '东园', 'small');
  await apply('lin', '西园', 'large');
  await apply('he', '南园', 'large');
  const act = (name: string, stated: object = {}) =>
    performAct(t.office, t.as('lin'), 'garden', first, { act: name, stated: stated as never });
  await act('accept');
  t.clock.move('2026-03-04');
  await act('correct', { of: '1', reason: '类别填错', kind: 'large' });
  t.clock.move('2027-01-05');
  await apply('lin', '北园', 'small');
}, 60_000);

async function recorded(): Promise<CountedMatter[]> {
  const { rows } = await database().owner.query<CountedMatter>(
    `select 'garden' as procedure, m.office, json_agg(json_build_object('seq', e.seq, 'act', e.act, 'on', e.on_date, 'recordedOn', e.recorded_on, 'state', e.to_state, 'facts', e.facts, 'restates', e.restates) order by e.seq, e.restates nulls first) as events
       from events e join matters m on m.region = e.region and m.id = e.matter where e.region = $1 group by m.id, m.office`,
    [region],
  );
  return rows;
}

it.each([
  [2026, '2026-03-02', undefined],
  [2026, '2026-03-04', undefined],
  [2026, '2027-01-05', 'bureau'],
  [2026, '2027-01-05', 'elsewhere'],
  [2027, '2027-01-05', undefined],
  [2025, '2027-01-05', undefined],
])('of %i as of %s', async (year, asOf, office) => {
  const ids = indicatorsOf([garden]).map((i) => i.id);
  const computed = await computeFigures(t.office.pool, [garden], {
    ...yearPeriod(region, year, asOf),
    ...(office ? { office } : {}),
  });
  const among = figuresAmong([garden], await recorded(), { year, asOf, figures: ids, ...(office ? { office } : {}) });
  expect(Object.fromEntries(ids.map((id) => [id, among(id)?.value]))).toEqual(
    Object.fromEntries(computed.map((f) => [f.id, f.value])),
  );
  expect(computed.length).toBe(ids.length);
});

it('reads every event where a stock is read, else the acts counted, also for what a figure is made of', () => {
  expect(readBy([garden], ['garden.large']).get('garden')).toEqual(new Set(['apply']));
  expect(readBy([garden], ['garden.grantedRate']).get('garden')).toEqual(new Set(['grant', 'apply']));
  expect(readBy([garden], ['garden.growth']).get('garden')).toBe('all');
  expect(readBy([garden], ['garden.unknown']).size).toBe(0);
});
