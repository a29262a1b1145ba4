// Two wordings of a Chinese text: nothing is lost, a reworded paragraph stands beside its later wording, and long texts are read in short steps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, piecesOf, readRows, rowsOf } from './text-diff.ts';

const shown = (before: string, after: string): string =>
  piecesOf(before, after)
    .map((p) => (p.kind === 'same' ? p.text : p.kind === 'added' ? `+${p.text}+` : `-${p.text}-`))
    .join('');

/** A regulation of so many articles, each of about eighty characters. */
const regulation = (articles: number, change: (n: number) => string = () => ''): string =>
  Array.from(
    { length: articles },
    (_, n) =>
      `第${n + 1}条　乡镇人民政府应当自收到申请之日起${(n % 20) + 1}个工作日内完成第${n * 7}号地块的现场核查，将核查情况在村务公开栏公示，公示期不少于七日，并书面告知申请人${change(n)}。`,
  ).join('\n');

describe('within a paragraph', () => {
  test('what was removed and what was added are told apart, character by character', () => {
    expect(shown('罚款五百元', '罚款八百元')).toBe('罚款-五-+八+百元');
    expect(shown('应当自收到之日起三十日内答复', '应当自收到申请之日起二十日内答复')).toBe(
      '应当自收到+申请+之日起-三-+二+十日内答复',
    );
  });

  test('a stray character that two phrases share does not part one change into three', () => {
    expect(shown('由县人民政府的有关部门负责', '由乡镇街道办事处的综合执法队伍负责')).toBe(
      '由-县人民政府的有关部门-+乡镇街道办事处的综合执法队伍+负责',
    );
  });

  test('a figure that changed beside something added stays a difference of its own', () => {
    expect(
      shown('公示期不少于七日，并书面告知申请人', '公示期不少于十五日，法律另有规定的除外，并书面告知申请人'),
    ).toBe('公示期不少于-七-+十五+日，+法律另有规定的除外，+并书面告知申请人');
  });

  test('two sentences that share little but their number are shown whole, one struck out and one put in its place', () => {
    const before = '第七条　乙方前三年缴纳税款的地方留成部分，由甲方予以全额奖励。';
    const after = '第七条　乙方符合县有关农产品流通普惠性扶持政策的，按照政策规定的条件和程序申请。';
    expect(rowsOf(before, after).map((r) => r.kind)).toEqual(['changed']);
    expect(shown(before, after)).toBe(
      '第七条　乙方-前三年缴纳税款的地方留成部分，由甲方予以全额奖励-+符合县有关农产品流通普惠性扶持政策的，按照政策规定的条件和程序申请+。',
    );
  });

  test('what is only added to does not make a sentence another one', () => {
    expect(shown('按千分之五支付违约金。', '按万分之五支付违约金；甲方逾期交付资产的，按同一标准承担违约责任。')).toBe(
      '按-千-+万+分之五支付违约金+；甲方逾期交付资产的，按同一标准承担违约责任+。',
    );
  });

  test('joined again, the pieces are both texts, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '的', '。', '；', '第', '一', '条', '0'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = piecesOf(before, after);
        expect(
          pieces
            .filter((p) => p.kind !== 'added')
            .map((p) => p.text)
            .join(''),
        ).toBe(before);
        expect(
          pieces
            .filter((p) => p.kind !== 'removed')
            .map((p) => p.text)
            .join(''),
        ).toBe(after);
      }),
      { numRuns: 150 },
    );
  });
});

describe('paragraphs', () => {
  test('blank lines and spaces at an end are no difference', () => {
    expect(rowsOf('第一条\n\n第二条', '第一条　\n第二条').map((r) => r.kind)).toEqual(['same', 'same']);
    expect(paragraphsOf(' \n　\n')).toEqual([]);
  });

  test('a reworded paragraph stands beside its later wording, a new and a dropped one by themselves', () => {
    const before =
      '第一条　为了规范管理，制定本办法。\n第二条　办事人员应当出示证件。\n第三条　本办法自发布之日起施行。';
    const after =
      '第一条　为了规范征收管理，制定本办法。\n附则　监督举报电话向社会公布。\n第三条　本办法自2026年5月1日起施行。';
    expect(rowsOf(before, after).map((r) => [r.kind, r.before.slice(0, 3), r.after.slice(0, 3)])).toEqual([
      ['changed', '第一条', '第一条'],
      ['removed', '第二条', ''],
      ['added', '', '附则　'],
      ['changed', '第三条', '第三条'],
    ]);
  });

  test('differences are counted as a reader would: each changed place, each paragraph that came or went', () => {
    const rows = [...readRows('甲条。\n乙条写明期限和依据。\n丙条。', '甲条。\n乙条写清期限与依据。\n丁项另起。')];
    expect(rows.map((r) => [r.kind, r.first, r.differences])).toEqual([
      ['same', 0, 0],
      ['changed', 1, 2],
      ['removed', 3, 1],
      ['added', 4, 1],
    ]);
  });
});

describe('forty thousand characters', () => {
  const before = regulation(520);
  const after = regulation(520, (n) => (n % 9 === 0 ? '和利害关系人' : ''));

  test('in paragraphs: every changed place is found, and only those', () => {
    expect(before.length).toBeGreaterThan(40_000);
    const rows = [...readRows(before, after)];
    const changed = rows.filter((r) => r.kind !== 'same');
    expect(changed).toHaveLength(58);
    expect(changed.every((r) => r.pieces.some((p) => p.kind === 'added' && p.text === '和利害关系人'))).toBe(true);
  });

  test('without any paragraph: sentences are divided, so that no step compares more than a few hundred characters', () => {
    const [one, other] = [before.replaceAll('\n', ''), after.replaceAll('\n', '')];
    const pieces = piecesOf(one, other);
    expect(pieces.filter((p) => p.kind === 'added')).toHaveLength(58);
    expect(
      pieces
        .filter((p) => p.kind !== 'removed')
        .map((p) => p.text)
        .join(''),
    ).toBe(other);
  });

  test('two texts that have nothing in common are shown one after the other', () => {
    const other = Array.from(
      { length: 520 },
      (_, n) => `（${n}）企业投资协议违约责任条款另行约定仲裁地点与保密义务`,
    ).join('\n');
    const kinds = new Set([...readRows(before, other)].map((r) => r.kind));
    expect([...kinds].includes('same')).toBe(false);
  });
});
