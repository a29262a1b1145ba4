// Stories told together know of each other as matters in the database do: conferred certificates count, lookups find; other groups stay apart.
import { expect, test } from 'vitest';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { enquiry } from '../../../kernel/procedure/garden/enquiry/module.ts';
import { calendar } from '../../../kernel/procedure/garden/stage.ts';
import { digests } from '../../ledger/digests.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import { countyOf } from '../../people/county.ts';
import { gardenModule } from '../../test-office.ts';
import { owner, parkModules } from '../../test-park.ts';
import { Lines } from '../loading/lines.ts';
import { simulate } from './simulation.ts';

const modules = [...parkModules, enquiry];
const person = (id: string, role: string, module = 'park') => ({
  id,
  name: id,
  appointments: [{ office: 'bureau', post: id, roles: [`${module}.${role}`], from: '2020-01-01', until: null }],
  certificates: [],
});
const county = countyOf(
  '360121',
  {
    region: { name: '测试县', demonstration: true },
    offices: [{ code: 'bureau', name: '园林局', parent: null, kind: 'bureau', authority: null }],
    people: [
      person('an', 'ranger'),
      person('bo', 'ranger'),
      person('reg', 'registrar'),
      person('lin', 'clerk', 'enquiry'),
    ],
    settings: [],
  },
  modules,
);

function tell(stories: readonly Story[], together?: (story: Story) => string): ActRows[] {
  const written: ActRows[] = [];
  const run = simulate(stories, {
    county,
    modules,
    calendar,
    today: '2026-12-31',
    seed: 'park',
    alg: 'sha256',
    digests,
    partyKey: 'test',
    write: (rows) => written.push(rows),
    ...(together ? { together } : {}),
  });
  while (!run.next().done);
  return written;
}

const badge = (holder: string, until = '2026-12-31'): Story => ({
  key: `badge ${holder}`,
  procedure: 'park/badge',
  office: 'bureau',
  start: '2026-03-02',
  *tell(t) {
    t.act('issue', 'reg', { holder, number: `X-${holder}`, validFrom: '2026-01-01', validUntil: until });
    yield t.after(0);
  },
});
const patrol = (n: number, day: string): Story => ({
  key: `patrol ${n}`,
  procedure: 'park',
  office: 'bureau',
  start: day,
  *tell(t) {
    t.act('plan', 'an', { owner: [owner], place: '东园' });
    yield day;
    t.act('patrol', 'an', { patrolledOn: t.today, patrollers: ['an', 'bo'], report: '好' });
  },
});
const badges = [badge('an'), badge('bo')];

test('a certificate conferred in one story counts in the next, and its end too', () => {
  expect(tell([...badges, patrol(1, '2026-03-04')]).at(-1)?.matter.state).toBe('patrolled');
  expect(() => tell([badge('an'), badge('bo', '2026-03-03'), patrol(1, '2026-03-04')])).toThrow('已于2026-03-03届满');
});

test('a lookup finds what the stories before have done in the year', () => {
  const stories = [1, 2, 3].map((n) => patrol(n, `2026-03-0${n + 3}`));
  expect(tell([...badges, ...stories.slice(0, 2)]).filter((rows) => rows.matter.state === 'patrolled')).toHaveLength(2);
  expect(() => tell([...badges, ...stories])).toThrow('东园本年度已巡查2次');
});

test('stories of another group are as if they had not been told', () => {
  expect(() => tell([...badges, patrol(1, '2026-03-04')], (story) => story.procedure)).toThrow('没有巡查证');
});

test('what is handed to the database is the ties as they have become, each once', () => {
  const chunks: Record<string, string[]> = {};
  const lines = new Lines(({ table, lines: text }) => {
    chunks[table] = [...(chunks[table] ?? []), ...text.trimEnd().split('\n')];
  });
  for (const rows of tell([...badges, patrol(1, '2026-03-04')])) lines.add(rows, '2026-03-04');
  lines.finish();
  expect(chunks.conferred_certificates?.map((line) => line.split('\t')[2]).sort()).toEqual(['an', 'bo']);
  expect(chunks.matter_keys?.map((line) => line.split('\t').slice(2, 4).join('.')).sort()).toEqual([
    'park.owner',
    'park.place',
  ]);
  expect(chunks.matter_references).toBeUndefined();
  expect(parkModules[0]).toBe(gardenModule);
});

test('what waits for other matters goes on in the moment in which the last of them ends, also by the law', () => {
  const asked = (n: number): Story => ({
    key: `household ${n}`,
    procedure: 'enquiry/answer',
    office: 'bureau',
    start: '2026-03-03',
    *tell(t) {
      t.act('ask', 'lin', { enquiry: t.idOf('enquiry'), household: `${n}户` });
      if (n === 2) return;
      yield '2026-03-05';
      t.act('answer', 'lin', { answeredOn: t.today, opinion: '没有意见' });
    },
  });
  const begun: Story = {
    key: 'enquiry',
    procedure: 'enquiry',
    office: 'bureau',
    start: '2026-03-02',
    *tell(t) {
      t.act('begin', 'lin', { place: '东园', households: 2 });
      yield t.today;
    },
  };
  const written = tell([begun, asked(1), asked(2)]);
  expect(written.map(({ sealed: { entry } }) => `${entry.act} ${entry.on}`)).toEqual([
    'begin 2026-03-02',
    'ask 2026-03-03',
    'ask 2026-03-03',
    'answer 2026-03-05',
    'silence 2026-03-10',
    'allHeard 2026-03-10',
  ]);
});
