import { describe, expect, test } from 'vitest';
import { accepted, against, contract, decision, document, earlier, first, general, sent } from './stage.ts';

describe('送审', () => {
  test('由县司法局审查，不论谁送审（设置）', () => {
    expect(sent().matter.office).toBe('justice');
  });

  test('送审单位应当是自己所在的单位；县政府办公室可以转送（县文件审查工作规则）', () => {
    expect(first(decision)).toBe('');
    expect(first(decision, {}, 'other')).toContain('应当是您所在的单位');
    expect(first(decision, {}, 'registry')).toBe('');
  });

  test('先签后审的不受理：已经签发、签订的不能再作事前审查（条例第二十五条）', () => {
    expect(first({ ...contract, signedAlready: false })).toBe('');
    expect(first({ ...contract, signedAlready: true })).toContain('已经签发或者合同已经签订');
  });

  test('送审应当保证必要的审查时间，重大行政决策不少于七个工作日（条例第二十六条）', () => {
    // Seven working days after Monday 2 March 2026 is Wednesday 11 March.
    expect(first({ ...decision, neededOn: '2026-03-12' })).toBe('');
    expect(first({ ...decision, neededOn: '2026-03-11' })).toContain('不足7个工作日');
    expect(first({ ...decision, neededOn: '2026-03-04' })).toContain('不足7个工作日');
  });

  test('规范性文件不少于五个工作日，合同五个、其他文件三个工作日（国办发〔2018〕115号、地方规定）', () => {
    expect(first({ ...document, neededOn: '2026-03-10' })).toBe('');
    expect(first({ ...document, neededOn: '2026-03-09' })).toContain('不足5个工作日');
    expect(first({ ...contract, neededOn: '2026-03-09' })).toContain('不足5个工作日');
    expect(first({ ...general, neededOn: '2026-03-06' })).toBe('');
    expect(first({ ...general, neededOn: '2026-03-05' })).toContain('不足3个工作日');
  });

  test('紧急的可以不受最短时间限制，但应当写明事由（国办发〔2018〕115号）', () => {
    const urgent = { ...decision, neededOn: '2026-03-04', timing: 'urgent' };
    expect(first({ ...urgent, urgentWhy: '防汛应急抢险，省防指紧急命令。' })).toBe('');
    expect(first({ ...urgent, urgentWhy: '比较急' })).toContain('写明突发事件或者上级紧急命令');
    expect(first(urgent)).toContain('紧急的事由');
  });
});

describe('再次送审', () => {
  const again = { ...decision, previous: 'earlier', draftVersion: 2 };

  test('同一文件登记号送审过的，应当指明上一次送审', () => {
    const found = { found: { sameDocument: [earlier('archived')] } };
    expect(first(decision, found)).toContain('再次送审应当选择上一次送审');
    expect(first(again, { ...found, referred: [earlier('archived')] })).toBe('');
    expect(first(decision)).toBe('');
  });

  test('上一次应当是同一文件，而且已经办结', () => {
    expect(first(again, { referred: [earlier('issued', { documentCode: '住建〔2026〕9号' })] })).toContain(
      '不是同一文件',
    );
    expect(first(again, { referred: [earlier('drafted')] })).toContain('还没有办结');
    expect(first(again, { referred: [earlier('issued')] })).toBe('');
  });

  test('内容改动的重新审查：稿次没有增加的，不得重复送审也不得沿用（条例第二十五条）', () => {
    expect(first({ ...again, draftVersion: 1 }, { referred: [earlier('responded')] })).toContain('稿次应当增加');
    expect(first({ ...again, draftVersion: 2 }, { referred: [earlier('responded')] })).toBe('');
    expect(first({ ...again, draftVersion: 1 }, { referred: [earlier('returned')] })).toBe('');
  });
});

describe('材料审核', () => {
  const accept = { completeOn: '2026-03-02' };

  test('材料不齐的不开始审查，审查时间自材料齐全起算（条例第二十六条）', () => {
    const short = sent({ ...decision, attached: ['draft', 'explanation', 'bases', 'ownReview', 'process'] });
    expect(against(short, 'accept', 'reviewer', accept)).toContain('缺少：征求意见及采纳情况');
    expect(short.limit('decisionCeiling')).toBeUndefined();
    short
      .act('requestSupplement', 'reviewer', { lacking: ['consultation'], lackingNote: '请补充采纳情况。' })
      .on('2026-03-05')
      .act('supplement', 'bureau', { attached: [...(decision.attached as string[])] });
    expect(against(short, 'accept', 'reviewer', accept)).toContain('早于送审（补正）日期');
    short.act('accept', 'reviewer', { completeOn: '2026-03-05' });
    expect(short.limit('decisionCeiling')).toMatchObject({ startedOn: '2026-03-05', due: '2026-03-26' });
  });

  test('征求意见、对方资格可以不适用，但应当说明理由；送审稿和依据不可以', () => {
    const without = {
      ...document,
      attached: ['draft', 'explanation', 'bases', 'ownReview'],
      notNeeded: ['consultation'],
    };
    expect(first(without)).toContain('不适用的理由');
    expect(against(sent({ ...without, notNeededWhy: '依法需要保密。' }), 'accept', 'reviewer', accept)).toBe('');
    const baseless = {
      ...general,
      attached: ['draft', 'explanation', 'ownReview'],
      notNeeded: ['bases'],
      notNeededWhy: '没有依据',
    };
    expect(against(sent(baseless), 'accept', 'reviewer', accept)).toContain('缺少：有关法律');
  });

  test('与经营者签订的合同应当附公平竞争审查结论，不涉及经营者的不用（条例第二十九条）', () => {
    const bare = { ...contract, attached: ['draft', 'explanation', 'bases', 'ownReview', 'counterparty'] };
    expect(against(sent(bare), 'accept', 'reviewer', accept)).toContain('应当先作公平竞争审查');
    expect(against(sent({ ...bare, concernsOperators: false }), 'accept', 'reviewer', accept)).toBe('');
    expect(against(sent(contract), 'accept', 'reviewer', accept)).toBe('');
  });

  test('不符合要求的可以退回；退回的不计审查次数', () => {
    const told = sent().act('returnFile', 'lead', { returnWhy: '没有履行公众参与程序。' });
    expect(told.matter.state).toBe('returned');
    expect(told.did('accept')).toBe(false);
  });

  test('材料审核时限当天仍在期内，次日逾期（内部时限）', () => {
    expect(accepted().limit('formal')?.status).toBe('met');
    expect(
      sent().on('2026-03-05').act('accept', 'reviewer', { completeOn: '2026-03-05' }).limit('formal')?.status,
    ).toBe('late');
  });
});
