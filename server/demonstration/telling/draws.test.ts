// Draws in the demonstration: pools come from the stories told together, and from no other.
import { describe, expect, test } from 'vitest';
import { oneAct, type Story } from '../../../county/nanchang/demonstration/tale.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { commitmentOf, type DrawDocument, type DrawResult, verifyDraw } from '../../../kernel/draw/index.ts';
import { ballotModule, secrets } from '../../../kernel/procedure/garden/ballot/module.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { digests } from '../../ledger/digests.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import { countyOf } from '../../people/county.ts';
import { type Chunk, Lines } from '../loading/lines.ts';
import { simulate } from './simulation.ts';

const posts = {
  org: ['bureau', 'organiser'],
  reg: ['bureau', 'registrar'],
  wei: ['water', 'witness'],
  yin: ['justice', 'witness'],
  obs: ['bureau', 'observer'],
  far: ['water', 'observer'],
} as const;
const county = countyOf(
  '360121',
  {
    region: { name: '测试县', demonstration: true },
    offices: ['bureau', 'water', 'justice'].map((code) => ({
      code,
      name: code,
      parent: null,
      kind: 'bureau',
      authority: null,
    })),
    people: Object.entries(posts).map(([id, [office, role]]) => ({
      id,
      name: id,
      appointments: [{ office, post: role, roles: [`ballot.${role}`], from: '2020-01-01', until: null }],
      certificates: [],
    })),
    settings: [],
  },
  [ballotModule],
);

const plot = (key: string, town = 'a'): Story => ({
  key: `${town}/${key}`,
  procedure: 'ballot/plot',
  office: 'bureau',
  start: '2026-01-05',
  tell: (t) => oneAct(t, () => t.act('enter', 'reg', { place: key, kind: 'small', class: 'a' })),
});
const gardener = (who: string): Story => ({
  key: `a/${who}`,
  procedure: 'ballot/gardener',
  office: 'bureau',
  start: '2026-01-05',
  tell: (t) => oneAct(t, () => t.act('enter', 'reg', { who })),
});
const drawing = (over: Partial<Story> = {}): Story => ({
  key: 'a/ballot',
  procedure: 'ballot',
  office: 'bureau',
  start: '2026-03-02',
  *tell(t) {
    t.act('prepare', 'org', { kind: 'small', count: 2, announced: '福利彩票号码', announcedOn: '2026-03-05' });
    t.act('commit', 'wei', { commitment: commitmentOf(secrets[0]) });
    t.act('commit', 'yin', { commitment: commitmentOf(secrets[1]) });
    t.act('freeze', 'org');
    yield '2026-03-06';
    t.act('reveal', 'wei', { secret: secrets[0] });
    t.act('reveal', 'yin', { secret: secrets[1] });
    t.act('draw', 'org', { number: '7' });
  },
  ...over,
});

function tell(stories: readonly Story[]): { rows: ActRows[]; chunks: Chunk[] } {
  const rows: ActRows[] = [];
  const chunks: Chunk[] = [];
  const lines = new Lines((chunk) => chunks.push(chunk));
  const run = simulate(stories, {
    county,
    modules: [ballotModule],
    calendar: calendarOf(holidayYears),
    today: '2026-06-01',
    seed: 'yifa',
    alg: 'sha256',
    digests,
    partyKey: 'test',
    together: (story) => story.key.split('/')[0] as string,
    write: (written, on) => {
      rows.push(written);
      lines.add(written, on);
    },
  });
  while (!run.next().done);
  lines.finish();
  return { rows, chunks };
}
const textsOf = (rows: readonly ActRows[]): [DrawDocument, DrawResult] => {
  const [document, result] = rows.flatMap((r) => r.engineFiles.map((f) => JSON.parse(f.text)));
  return [document as DrawDocument, result as DrawResult];
};
const group = [plot('东园'), plot('西园'), plot('南园'), gardener('wei'), gardener('yin'), gardener('far')];

describe('a draw in a story', () => {
  test('takes its pools from what was told before it, and its result can be run again', () => {
    const [document, result] = textsOf(tell([...group, drawing()]).rows);
    expect(document.pools[0]?.members.map((m) => m.label).sort()).toEqual(['东园', '南园', '西园']);
    expect(document.pools[1]?.members.map((m) => m.person).sort()).toEqual(['far', 'wei', 'yin']);
    // Observers of the handling office, not of the water bureau.
    expect(document.pools[2]?.members.map((m) => m.id)).toEqual(['obs']);
    expect(verifyDraw(document, result.reveals, result)).toEqual([]);
  });
  test('knows nothing of stories of another group, so that parts may be made apart', () => {
    const alone = textsOf(tell([...group, drawing()]).rows);
    expect(textsOf(tell([...group, plot('北园', 'b'), drawing()]).rows)).toEqual(alone);
    expect(textsOf(tell([...group, plot('北园'), drawing()]).rows)[0].pools[0]?.members).toHaveLength(4);
  });
  test('may bring its own members', () => {
    const own = ['甲园', '乙园'].map((label, i) => ({ id: `given-${i}`, label, case: 'a' }));
    const [document] = textsOf(tell([...group, drawing({ pools: { plots: { plots: own } } })]).rows);
    expect(document.pools[0]?.members.map((m) => m.label)).toEqual(['甲园', '乙园']);
  });
  test('is refused like any other when a pool is too small', () => {
    expect(() => tell([...group.slice(1, 2), ...group.slice(3), drawing()])).toThrow('“园地”只有1个，不足2个');
  });
  test('loads its texts with the other rows', () => {
    const loaded = tell([...group, drawing()]).chunks.filter((c) => c.table === 'engine_files');
    expect(loaded.map((c) => c.lines.split('\n').filter(Boolean).length)).toEqual([2]);
  });
});
