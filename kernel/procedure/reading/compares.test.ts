// Versions of a text and what was said of each, and the issues of an opinion one by one.
import { describe, expect, test } from 'vitest';
import { gardenLaw } from '../garden/procedure.ts';
import type { ComparesSpec } from '../language/index.ts';
import { issuesOf, outcomesOf, outcomesText, type Statement, versionsOf } from './compares.ts';

const spec: ComparesSpec<string> = {
  label: '与上一稿对照',
  texts: [['full', 'draft'], 'basis'],
  opinions: [
    { label: '审查意见', fields: ['opinion'] },
    { label: '单位意见', fields: ['units'] },
  ],
  repeated: ['units'],
  followUp: { of: 'opinion', acts: ['draft'], states: 'became' },
  per: gardenLaw.art(12),
};
let seq = 0;
const entry = (act: string, stated: Statement['stated'] = {}): Statement => ({ seq: ++seq, act, stated });
const shown = (entries: readonly Statement[]) =>
  versionsOf(spec, entries).map((v) => ({
    texts: v.texts.map((t) => t?.value),
    said: v.said.map((s) => s.value),
    answers: v.answers.map((s) => s.value),
    ...(v.followed ? { followed: v.followed.value } : {}),
  }));

describe('versions of a text', () => {
  test('a text stated otherwise begins a version, and what is said afterwards belongs to it', () => {
    expect(
      shown([
        entry('submit', { full: '甲' }),
        entry('draft', { opinion: '一、改乙。' }),
        entry('revise', { full: '乙' }),
        entry('draft', { opinion: '可以。', became: '第1条：已采纳' }),
      ]),
    ).toEqual([
      { texts: ['甲', undefined], said: ['一、改乙。'], answers: [], followed: '第1条：已采纳' },
      { texts: ['乙', undefined], said: ['可以。'], answers: [] },
    ]);
  });

  test('the same text stated again is no new version, and a correction changes the one that stands', () => {
    expect(shown([entry('submit', { full: '甲' }), entry('submit', { full: '甲' })])).toHaveLength(1);
    expect(shown([entry('submit', { full: '甲' }), entry('correct', { of: '1', full: '甲乙' })])).toEqual([
      { texts: ['甲乙', undefined], said: [], answers: [] },
    ]);
  });

  test('one text stated in several fields is one, the first of an act counts, and other texts stay', () => {
    const file = [{ name: '稿.txt', sha256: 'a'.repeat(64), size: 3 }];
    expect(
      shown([entry('submit', { draft: file, basis: '依据' }), entry('revise', { full: '乙', draft: file })]),
    ).toEqual([
      { texts: [file, '依据'], said: [], answers: [] },
      { texts: ['乙', '依据'], said: [], answers: [] },
    ]);
  });

  test('an opinion written again by the same act is the later one; several who speak are all heard', () => {
    expect(
      shown([
        entry('submit', { full: '甲' }),
        entry('unitAnswer', { units: '财政：同意' }),
        entry('unitAnswer', { units: '税务：同意' }),
        entry('draft', { opinion: '初稿' }),
        entry('draft', { opinion: '定稿' }),
      ])[0]?.said,
    ).toEqual(['财政：同意', '税务：同意', '定稿']);
  });

  test('a proposal is a version, and the words with which it was returned answer it', () => {
    expect(
      shown([
        entry('propose', { of: 'decide', full: '甲' }),
        entry('return', { proposal: '1', opinion: '依据不足' }),
        entry('propose', { of: 'decide', full: '乙' }),
        entry('approve', { proposal: '3', opinion: '同意' }),
      ]),
    ).toEqual([
      { texts: ['甲', undefined], said: [], answers: ['依据不足'] },
      { texts: ['乙', undefined], said: [], answers: ['同意'] },
    ]);
  });

  test('what is handed in again unchanged is answered for itself', () => {
    const entries = [
      entry('submit', { full: '甲' }),
      entry('draft', { opinion: '一、说明依据。' }),
      entry('resubmit', { became: '第1条：已采纳。已说明' }),
    ];
    expect(shown(entries)).toMatchObject([{ followed: '第1条：已采纳。已说明' }]);
    // An act that states its own opinion beside what became of the last one speaks of the last one alone.
    expect(
      shown([entry('submit', { full: '甲' }), entry('draft', { opinion: '可以。', became: '第1条：已采纳' })])[0],
    ).not.toHaveProperty('followed');
  });

  test('a pass without its text still has its opinion, and the next pass speaks of it', () => {
    const first = versionsOf(spec, [entry('submit'), entry('draft', { opinion: '一、改。' })]);
    const both = versionsOf(
      spec,
      [entry('submit', { full: '乙' }), entry('draft', { became: '第1条：未采纳' })],
      first,
    );
    expect(both).toHaveLength(2);
    expect(both[0]?.followed?.value).toBe('第1条：未采纳');
    expect(first[0]?.followed).toBeUndefined();
  });
});

describe('issues of an opinion', () => {
  const texts = (opinion: string) => issuesOf(opinion).map((i) => i.text);

  test.each([
    ['一、第五条应当写明期限。二、第八条应当写明依据。', ['第五条应当写明期限。', '第八条应当写明依据。']],
    ['经审查，提出以下意见：\n1. 删去第三条。\n2、补充依据。', ['删去第三条。', '补充依据。']],
    ['经审查：\n1. 删去第三条。\n2. 补充依据，比例为1.5%。', ['删去第三条。', '补充依据，比例为1.5%。']],
    ['（一）主体不符。（二）程序缺失。', ['主体不符。', '程序缺失。']],
    ['一、标题。\n（一）甲。\n（二）乙。\n二、附则。', ['标题。\n（一）甲。\n（二）乙。', '附则。']],
    ['违反公平竞争审查的规定。', ['违反公平竞争审查的规定。']],
    ['  ', []],
  ])('%j', (opinion, issues) => {
    expect(texts(opinion)).toEqual(issues);
  });

  test('a number in the middle of a sentence begins no issue, nor does a figure', () => {
    expect(texts('第一、二款重复，见1.5倍的规定')).toEqual(['第一、二款重复，见1.5倍的规定']);
    expect(texts('一、甲。参见二、三条。二、乙。')).toEqual(['甲。参见二、三条。', '乙。']);
  });

  test('twenty issues are counted to the twentieth', () => {
    const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');
    expect(issuesOf(numbers.map((n) => `${n}、意见。`).join('\n')).map((i) => i.number)).toEqual(
      numbers.map((_, i) => i + 1),
    );
  });
});

describe('what became of each issue', () => {
  test('is stated in lines that are read back as they were meant', () => {
    const found = [
      { number: 2, outcome: 'partly', note: '期限改为\n三十日' },
      { number: 1, outcome: 'adopted' },
    ] as const;
    const text = outcomesText(found);
    expect(text).toBe('第1条：已采纳\n第2条：部分采纳。期限改为 三十日');
    expect(outcomesOf(text)).toEqual([
      { number: 1, outcome: 'adopted' },
      { number: 2, outcome: 'partly', note: '期限改为 三十日' },
    ]);
  });

  test('words of another form are no outcome', () => {
    expect(outcomesOf('第五条采纳；第八条没有采纳。')).toEqual([]);
    expect(outcomesOf('已经按意见修改')).toEqual([]);
  });
});
