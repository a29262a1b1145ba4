// A draw as a procedure: who may do which step when, what the engine alone states, and what rests on the result.
import { describe, expect, test } from 'vitest';
import {
  commitmentOf,
  type DrawDocument,
  type DrawResult,
  drawnIn,
  readDrawn,
  verifyDraw,
} from '../../../draw/index.ts';
import type { Json } from '../../../record/canonical.ts';
import type { DrawPools } from '../../draws/pools.ts';
import { drawRounds } from '../../draws/rounds.ts';
import type { PersonFacts } from '../../engine/matter.ts';
import { type Stage, type Story, story } from '../../story.ts';
import { calendar } from '../stage.ts';
import { ballotModule, secrets } from './module.ts';
import { ballot } from './procedure.ts';

const person = (id: string, actor: string, office = 'bureau'): PersonFacts => ({
  id,
  name: `${id}某`,
  office,
  capacities: [`ballot.${actor}`],
  certificates: [],
});
const people = [
  person('org', 'organiser'),
  person('wei', 'witness', 'water'),
  person('yin', 'witness', 'justice'),
  person('yan', 'witness', 'justice'),
  person('obs', 'observer'),
  person('obs2', 'observer'),
  person('jia', 'organiser'),
  person('yi', 'organiser'),
];
const pools: DrawPools = {
  plots: {
    plots: ['东园', '西园', '南园', '北园', '中园'].map((label, n) => ({
      id: `plot-${n}`,
      label,
      case: 'abcda'[n] ?? 'a',
    })),
    gardeners: ['jia', 'yi', 'bing'].map((who) => ({ id: `entry-${who}`, label: who, person: who })),
    helpers: [
      ...['ding', 'wu', 'ji'].map((who) => ({ id: `entry-${who}`, label: who, person: who, authority: 'water' })),
      ...['geng', 'xin'].map((who) => ({ id: `entry-${who}`, label: who, person: who, authority: 'forest' })),
    ],
  },
};
const files = new Map<string, string>();
const stage = (over: Partial<Stage> = {}): Stage => ({
  procedures: ballotModule.procedures,
  calendar,
  people,
  pools,
  authority: 'bureau',
  watch: (_performed, prepared) => {
    for (const f of prepared.files ?? []) files.set(f.sha256, f.text);
  },
  ...over,
});
const open = {
  kind: 'small',
  count: 2,
  announced: '2026年3月5日开奖的福利彩票号码',
  announcedOn: '2026-03-05',
} as const;
const begun = (over: Partial<Stage> = {}, stated: Readonly<Record<string, Json>> = {}): Story =>
  story('ballot', stage(over), '2026-03-02').act('prepare', 'org', { ...open, ...stated });
const commit = (told: Story, who: string, secret: string): Story =>
  told.act('commit', who, { commitment: commitmentOf(secret) });
const committed = (over: Partial<Stage> = {}, stated: Readonly<Record<string, Json>> = {}): Story =>
  commit(commit(begun(over, stated), 'wei', secrets[0]), 'yin', secrets[1]);
const frozen = (over: Partial<Stage> = {}, stated: Readonly<Record<string, Json>> = {}): Story =>
  committed(over, stated).act('freeze', 'org');
const revealed = (over: Partial<Stage> = {}): Story =>
  frozen(over)
    .on('2026-03-06')
    .act('reveal', 'wei', { secret: secrets[0] })
    .act('reveal', 'yin', { secret: secrets[1] });
const drawn = (over: Partial<Stage> = {}): Story => revealed(over).act('draw', 'org', { number: '03 08 14' });
const why = (told: Story, act: string, by: string, stated: Readonly<Record<string, Json>> = {}): string => {
  try {
    told.act(act, by, stated);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const textOf = (told: Story, field: 'pool' | 'result'): string => {
  const [file] = told.matter.file[field] as unknown as [{ sha256: string }];
  return files.get(file.sha256) ?? '';
};

describe('commitments', () => {
  test('come from different offices, each witness once', () => {
    const told = committed();
    expect(why(told, 'commit', 'yan', { commitment: commitmentOf('ab'.repeat(32)) })).toContain(
      'justice已有见证人提交承诺值',
    );
    expect(why(told, 'commit', 'wei', { commitment: commitmentOf('ab'.repeat(32)) })).toContain(
      '每名见证人只能提交一次',
    );
  });
  test('are SHA-256 and nobody’s copy', () => {
    const told = commit(begun(), 'wei', secrets[0]);
    expect(why(told, 'commit', 'yin', { commitment: '没想好' })).toContain('64位小写十六进制');
    expect(why(told, 'commit', 'yin', { commitment: commitmentOf(secrets[0]) })).toContain('不能照抄');
  });
  test('cannot be made or put right once the pools are frozen', () => {
    const told = frozen();
    expect(told.refusals('commit', 'yan', { commitment: commitmentOf('ab'.repeat(32)) }).length).toBeGreaterThan(0);
    expect(why(told, 'correct', 'wei', { of: '2', reason: '写错', commitment: 'a'.repeat(64) })).toContain(
      '承诺值、秘密值、名录和结果不能更正',
    );
  });
});

describe('freezing', () => {
  test('waits for as many witnesses as the rule asks for', () => {
    expect(why(begun(), 'freeze', 'org')).toContain('已有0个单位的见证人提交承诺值，不足2个');
    expect(why(commit(begun(), 'wei', secrets[0]), 'freeze', 'org')).toContain('已有1个单位的见证人');
    expect(why(committed(), 'freeze', 'org')).toBe('');
  });
  test('asks that the public number lies in the future: the day itself is too late', () => {
    expect(why(committed({}, { announcedOn: '2026-03-02' }), 'freeze', 'org')).toContain('应当晚于名录冻结的日期');
    expect(why(committed({}, { announcedOn: '2026-03-03' }), 'freeze', 'org')).toBe('');
  });
  test('writes down everyone with weight or reason, and who may not meet', () => {
    const told = begun()
      .act('leaveOut', 'org', { left: 'plot-1', leftWhy: '正在翻修' })
      .act('keepApart', 'org', { apart: 'plot-0', apartFrom: 'jia' });
    commit(commit(told, 'wei', secrets[0]), 'yin', secrets[1]).act('freeze', 'org');
    const document = JSON.parse(textOf(told, 'pool')) as DrawDocument;
    expect(document.pools[0]?.members.map((m) => [m.id, m.weight])).toEqual([
      ['plot-0', 1],
      ['plot-2', 4],
      ['plot-4', 1],
    ]);
    expect(document.pools[0]?.leftOut).toEqual([
      { id: 'plot-1', label: '西园', why: '正在翻修' },
      { id: 'plot-3', label: '北园', why: '按照其分类不列入抽取（权重为0）' },
    ]);
    expect(document.recused).toEqual([{ subject: 'plot-0', person: 'jia' }]);
    expect(document.pools[2]?.members.map((m) => m.label)).toEqual(['obs某', 'obs2某']);
  });
  test('gives each joining office a part to itself, and draws its own number from each', () => {
    const joint = { joining: ['water', 'forest'], perOffice: 2 };
    const document = JSON.parse(textOf(frozen({}, joint), 'pool')) as DrawDocument;
    const parts = document.pools.filter((p) => p.id.startsWith('helpers'));
    expect(parts.map((p) => [p.id, p.label, p.pick, p.members.map((m) => m.label)])).toEqual([
      ['helpers:forest', '参加单位的园丁（forest）', { each: 'plots', count: 2 }, ['geng', 'xin']],
      ['helpers:water', '参加单位的园丁（water）', { each: 'plots', count: 2 }, ['ding', 'ji', 'wu']],
    ]);
    const told = frozen({}, joint)
      .on('2026-03-06')
      .act('reveal', 'wei', { secret: secrets[0] })
      .act('reveal', 'yin', { secret: secrets[1] })
      .act('draw', 'org', { number: '03 08 14' });
    for (const plot of readDrawn(told.matter.file.drawn)?.plots ?? []) {
      expect(plot.with?.['helpers:forest']?.length).toBe(2);
      expect(new Set(plot.with?.['helpers:water']?.map((m) => m.person)).size).toBe(2);
    }
    const reveals = [
      { witness: 'wei', secret: secrets[0] },
      { witness: 'yin', secret: secrets[1] },
    ];
    const result = JSON.parse(textOf(told, 'result')) as DrawResult;
    expect(verifyDraw(document, reveals, result)).toEqual([]);
  });
  test('draws nobody for offices where none is named, or no number is stated', () => {
    const ids = (stated: Readonly<Record<string, Json>>): string[] =>
      (JSON.parse(textOf(frozen({}, stated), 'pool')) as DrawDocument).pools.map((p) => p.id);
    expect(ids({})).toEqual(['plots', 'gardeners', 'observers']);
    expect(ids({ joining: ['water'] })).toEqual(['plots', 'gardeners', 'observers']);
    expect(ids({ perOffice: 1 })).toEqual(['plots', 'gardeners', 'observers']);
  });
  test('is refused when one joining office has too few of its own, whatever the others have', () => {
    expect(why(committed({}, { joining: ['water', 'forest'], perOffice: 3 }), 'freeze', 'org')).toContain(
      '“参加单位的园丁（forest）”只有2个，不足每个对象3个',
    );
    expect(why(committed({}, { joining: ['water'], perOffice: 3 }), 'freeze', 'org')).toBe('');
  });
  test('uses the county’s own weights', () => {
    const document = JSON.parse(textOf(frozen({ settings: { 'ballot.weightOfC': 0 } }), 'pool')) as DrawDocument;
    expect(document.pools[0]?.leftOut.map((m) => m.id)).toEqual(['plot-2', 'plot-3']);
  });
  test('is refused when a pool is too small for any outcome, not only for this one', () => {
    const apart = begun()
      .act('keepApart', 'org', { apart: 'plot-0', apartFrom: 'jia' })
      .act('keepApart', 'org', { apart: 'plot-0', apartFrom: 'yi' });
    expect(why(commit(commit(apart, 'wei', secrets[0]), 'yin', secrets[1]), 'freeze', 'org')).toContain(
      '“东园”除去应当回避的，“园丁”只剩1个，不足2个',
    );
    expect(why(committed({}, { count: 5 }), 'freeze', 'org')).toContain('“园地”只有4个，不足5个');
    expect(why(committed({}, { count: 4 }), 'freeze', 'org')).toBe('');
  });
  test('ends what may still be left out', () => {
    expect(frozen().refusals('leaveOut', 'org', { left: 'plot-1', leftWhy: '迟了' }).length).toBeGreaterThan(0);
  });
});

describe('revealing', () => {
  test('waits until the pools are frozen', () => {
    expect(why(committed(), 'reveal', 'wei', { secret: secrets[0] })).not.toBe('');
  });
  test('opens one’s own commitment and no other, once', () => {
    const told = frozen().on('2026-03-06');
    expect(why(told, 'reveal', 'wei', { secret: secrets[1] })).toContain('与抽取前提交的承诺值不一致');
    expect(why(told, 'reveal', 'wei', { secret: secrets[0].toUpperCase() })).toContain('64位小写十六进制');
    expect(why(told, 'reveal', 'yan', { secret: secrets[1] })).toContain('不是本次抽取的见证人');
    expect(why(told, 'reveal', 'wei', { secret: secrets[0] })).toBe('');
    expect(why(told, 'reveal', 'wei', { secret: secrets[0] })).toContain('您已经揭示了秘密值');
  });
});

describe('drawing', () => {
  test('waits for every witness', () => {
    const told = frozen().on('2026-03-06').act('reveal', 'wei', { secret: secrets[0] });
    expect(why(told, 'draw', 'org', { number: '1' })).toContain('见证人yin某尚未揭示秘密值');
    expect(told.available('org').find((a) => a.act === 'draw')?.available).toBe(false);
  });
  test('waits for the day of the public number', () => {
    const told = frozen().act('reveal', 'wei', { secret: secrets[0] }).act('reveal', 'yin', { secret: secrets[1] });
    expect(why(told.on('2026-03-04'), 'draw', 'org', { number: '1' })).toContain('要到2026-03-05才产生');
    expect(why(told.on('2026-03-05'), 'draw', 'org', { number: '1' })).toBe('');
  });
  test('states what follows from the frozen text and the secrets', () => {
    const told = drawn();
    const document = JSON.parse(textOf(told, 'pool')) as DrawDocument;
    const result = JSON.parse(textOf(told, 'result')) as DrawResult;
    expect(
      verifyDraw(
        document,
        [
          { witness: 'wei', secret: secrets[0] },
          { witness: 'yin', secret: secrets[1] },
        ],
        result,
      ),
    ).toEqual([]);
    expect(readDrawn(told.matter.file.drawn)?.plots?.map((m) => m.id)).toEqual(result.drawn.plots);
  });
  test('happens once', () => {
    expect(drawn().refusals('draw', 'org', { number: '2' }).length).toBeGreaterThan(0);
  });
  test.each(['pool', 'result', 'drawn'])('takes %s from nobody', (field) => {
    const value: Json = field === 'drawn' ? '{"plots":[]}' : [{ name: '自拟.json', sha256: 'a'.repeat(64), size: 2 }];
    expect(why(revealed(), 'draw', 'org', { number: '1', [field]: value })).toContain(
      '由系统冻结或者抽取，不能自行填写',
    );
    expect(why(committed(), 'freeze', 'org', { [field]: value })).toContain('由系统冻结或者抽取，不能自行填写');
  });
});

describe('a round declared void', () => {
  const again = (told: Story): Story => {
    told.act('annul', 'org', { voidWhy: '见证人遗失秘密值' });
    commit(commit(told, 'wei', '77'.repeat(32)), 'yin', '88'.repeat(32));
    return told.act('freeze', 'org', { announcedOn: '2026-03-20' });
  };
  test('is counted in the next document and takes the list away', () => {
    const told = drawn();
    told.act('annul', 'org', { voidWhy: '名录有误' });
    expect(readDrawn(told.matter.file.drawn)).toBeUndefined();
    commit(commit(told, 'wei', '77'.repeat(32)), 'yin', '88'.repeat(32)).act('freeze', 'org', {
      announcedOn: '2026-03-20',
    });
    expect((JSON.parse(textOf(told, 'pool')) as DrawDocument).round).toBe(2);
    const spec = ballot.draws?.plots;
    expect(spec && drawRounds(spec, told.matter.history).map((r) => r.drawn !== undefined)).toEqual([true, false]);
  });
  test('leaves its commitments used up', () => {
    const told = frozen().act('annul', 'org', { voidWhy: '见证人遗失秘密值' });
    expect(why(told, 'commit', 'wei', { commitment: commitmentOf(secrets[0]) })).toContain('在作废的抽取中用过');
    expect(why(told, 'commit', 'yin', { commitment: commitmentOf(secrets[0]) })).toContain('在作废的抽取中用过');
    expect(why(told, 'commit', 'wei', { commitment: commitmentOf('77'.repeat(32)) })).toBe('');
  });
  test('leaves its secrets worthless', () => {
    const told = again(frozen());
    expect(why(told, 'reveal', 'wei', { secret: secrets[0] })).toContain('与抽取前提交的承诺值不一致');
  });
  test('leaves its public number worthless: the draw must state its own', () => {
    const told = again(drawn());
    told
      .act('reveal', 'wei', { secret: '77'.repeat(32) })
      .act('reveal', 'yin', { secret: '88'.repeat(32) })
      .on('2026-03-20');
    expect(told.matter.file.number).toBe('03 08 14');
    expect(why(told, 'draw', 'org')).not.toBe('');
    expect(why(told, 'draw', 'org', { number: '9' })).toBe('');
  });
});

describe('what rests on a draw', () => {
  const told = drawn();
  const draw = {
    id: 'ballot-1',
    module: 'ballot',
    procedure: 'ballot',
    state: 'drawn',
    file: told.matter.file,
    openedOn: '2026-03-02',
  };
  const [first] = readDrawn(told.matter.file.drawn)?.plots ?? [];
  const officers = (first?.with?.gardeners ?? []).map((m) => m.person ?? '');
  const visit = (stated: Readonly<Record<string, Json>>, file = draw.file): string =>
    why(
      story(
        'ballot/visit',
        stage({ people: [...people, person('bing', 'organiser')], referred: [{ ...draw, file }] }),
        '2026-03-10',
      ),
      'begin',
      'org',
      { ballot: 'ballot-1', ...stated },
    );

  test('names a drawn subject with exactly those drawn for it', () => {
    expect(visit({ plot: first?.id ?? '', gardeners: officers })).toBe('');
    expect(visit({ plot: first?.id ?? '', gardeners: [...officers].reverse() })).toBe('');
  });
  test('is refused for a subject that did not come out', () => {
    const out = (readDrawn(told.matter.file.drawn)?.plots ?? []).map((m) => m.id);
    const other = ['plot-0', 'plot-1', 'plot-2', 'plot-4'].find((id) => !out.includes(id)) ?? '';
    expect(visit({ plot: other, gardeners: officers })).toContain('不在所指的随机抽取的结果中');
    expect(drawnIn(draw, other, 'plots')).toBeUndefined();
  });
  test('is refused for others than those drawn', () => {
    const stranger = ['jia', 'yi', 'bing'].find((id) => !officers.includes(id)) ?? '';
    expect(visit({ plot: first?.id ?? '', gardeners: [officers[0] ?? '', stranger] })).toContain(
      '人员与随机抽取的结果不一致',
    );
  });
  test('is refused while the draw has no result', () => {
    expect(visit({ plot: first?.id ?? '', gardeners: officers }, {})).toContain('还没有结果');
  });
  test('asks nothing of a matter that names no draw', () => {
    expect(
      why(story('ballot/visit', stage(), '2026-03-10'), 'begin', 'org', { plot: 'plot-3', gardeners: ['jia', 'yi'] }),
    ).toBe('');
  });
});
