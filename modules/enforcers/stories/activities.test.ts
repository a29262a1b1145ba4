import { describe, expect, test } from 'vitest';
import { readDrawn } from '../../../kernel/draw/index.ts';
import { certificatesOf, type Story, story } from '../../../kernel/procedure/index.ts';
import { reviewers } from '../reviewer/procedure.ts';
import { tests } from '../test/procedure.ts';
import { against, type Stated, secrets, stage, testDrawn, testFrozen } from './stage.ts';

describe('法制审核人员（行政处罚法58条2款）', () => {
  const reviewer: Stated = {
    person: 'reviewer',
    name: '江法审',
    body: 'bureau',
    number: 'FS0001',
    firstTime: true,
    legalQualified: true,
    qualificationNumber: 'A20200001',
    validFrom: '2022-03-01',
    validUntil: '2025-02-28',
  };
  const begin = (): Story => story('enforcers/reviewer', stage(), '2022-03-01');
  const appointing = (over: Stated): string => against(begin(), 'appoint', 'registrar', { ...reviewer, ...over });

  test('初次从事的应当取得法律职业资格并填写证书号', () => {
    expect(appointing({})).toBe('');
    expect(appointing({ legalQualified: false })).toContain('应当取得法律职业资格');
    expect(appointing({ qualificationNumber: '无' })).toContain('证书号');
  });

  test('不是初次从事的可以没有资格，但要写明此前的起始日期', () => {
    const before: Stated = { firstTime: false, legalQualified: false };
    expect(appointing(before)).toContain('起始日期');
    expect(appointing({ ...before, since: '2022-03-01' })).toContain('早于本次任期');
    expect(appointing({ ...before, since: '2018-05-01' })).toBe('');
  });

  test('在所填的执法主体任职；任期首尾有序', () => {
    expect(appointing({ body: 'other-bureau' })).toContain('不在所填的执法主体任职');
    expect(appointing({ validUntil: '2022-02-28' })).toContain('早于首日');
  });

  test('任期内取得法制审核资格，届满或者不再担任以后没有', () => {
    const told = begin().act('appoint', 'registrar', reviewer);
    const counts = (day: string) =>
      certificatesOf(reviewers, told.matter).some((c) => c.kind === '法制审核资格' && c.from <= day && day <= c.until);
    expect(counts('2025-02-28')).toBe(true);
    expect(counts('2025-03-01')).toBe(false);
    told.on('2024-03-01').act('end', 'registrar', { endedOn: '2024-03-01', endGround: 'transfer' });
    expect(counts('2024-02-29')).toBe(true);
    expect(counts('2024-03-01')).toBe(false);
  });
});

describe('培训：以次计，学时记入参训的人', () => {
  const planned = (): Story =>
    story('enforcers/training', stage(), '2023-04-03').act('plan', 'registrar', {
      topic: '执法能力提升培训班',
      level: 'county',
      form: 'classroom',
      plannedOn: '2023-04-20',
      outline: '行政处罚法、三项制度。',
    });
  const holding = (over: Stated): string =>
    against(planned().on('2023-04-20'), 'hold', 'registrar', {
      heldOn: '2023-04-20',
      hours: 16,
      attendance: 2,
      participants: ['officer', 'other'],
      ...over,
    });

  test('参训人次与名单一致；没有名单的只登记人次', () => {
    expect(holding({})).toBe('');
    expect(holding({ attendance: 3 })).toContain('名单列有2人');
    expect(holding({ participants: [], attendance: 300 })).toBe('');
  });

  test('没有人参训的登记未举办', () => {
    expect(holding({ participants: [], attendance: 0 })).toContain('未举办');
  });
});

describe('随机抽取执法人员测试', () => {
  test('名录是证件有效的执法人员，每人机会相同，抽取有两个单位见证', () => {
    const { officers } = tests.draws ?? {};
    expect(officers?.pools.officers).toMatchObject({ of: 'enforcers', states: ['active'], pick: 'sampleSize' });
    expect(officers?.pools.officers).not.toHaveProperty('weight');
    expect(officers?.witnesses).toBe(2);
  });

  test('见证人没有全部揭示以前不能抽取', () => {
    const told = testFrozen().act('reveal', 'registrar', { secret: secrets[0] });
    expect(against(told, 'draw', 'registrar')).not.toBe('');
    told.act('reveal', 'outsider', { secret: secrets[1] });
    expect(against(told, 'draw', 'registrar')).toBe('');
  });

  test('抽中的人数等于抽取人数，同样的秘密抽出同样的人', () => {
    const drawn = readDrawn(testDrawn().matter.file.drawn)?.officers ?? [];
    expect(drawn).toHaveLength(2);
    expect(readDrawn(testDrawn().matter.file.drawn)?.officers).toEqual(drawn);
  });

  const recording = (over: Stated): string =>
    against(testDrawn().on('2023-09-20'), 'record', 'registrar', {
      heldOn: '2023-09-20',
      tested: 2,
      absent: 0,
      passed: 2,
      average: 88,
      ...over,
    });

  test('抽中的人都有交代：参加和缺考合计等于抽中人数，不能顶替', () => {
    expect(recording({})).toBe('');
    expect(recording({ tested: 3, passed: 3 })).toContain('不能换人');
    expect(recording({ tested: 1, passed: 1 })).toContain('不能换人');
  });

  test('缺考的说明原因；合格不多于参加', () => {
    expect(recording({ tested: 1, absent: 1, passed: 1 })).toContain('缺考的原因');
    expect(recording({ tested: 1, absent: 1, passed: 1, absentReason: '因公出差，安排补测。' })).toBe('');
    expect(recording({ passed: 3 })).toContain('合格人数多于');
  });

  test('作废重抽说明理由', () => {
    expect(against(testDrawn(), 'void', 'registrar', { voidReason: '重' })).toContain('请写明');
    expect(against(testDrawn(), 'void', 'registrar', { voidReason: '名录有误，更正后重抽。' })).toBe('');
  });
});
