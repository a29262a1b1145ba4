import { describe, expect, test } from 'vitest';
import { settingReader, viewOf } from '../../../kernel/procedure/engine/environment.ts';
import type { Story } from '../../../kernel/procedure/index.ts';
import { plainText } from '../../../kernel/publication/index.ts';
import { openness } from '../index.ts';
import { outcomes } from '../options.ts';
import { letters } from '../request/documents/letters.ts';
import { reconsiderFirst } from '../request/documents/remedy.ts';
import { recipes } from '../samples/answers.ts';
import { accepted, against, answered, calendar, earlier, gives, log, received, refuses, searched } from './stage.ts';

const drafts = (told: Story, stated: Parameters<typeof against>[3]): string => against(told, 'draft', 'clerk', stated);

describe('每一种答复有自己的事实（条例36至39）', () => {
  test('予以公开：有检索记录，经过保密审查和个人信息审查', () => {
    expect(drafts(searched(), gives)).toBe('');
    expect(drafts(accepted(), gives)).toContain('没有检索记录');
    expect(drafts(searched(), { ...gives, secrecyCleared: false })).toContain('还没有进行保密审查');
  });

  test('信息不存在：检索没有找到才能这样答复；属于其他机关的不能说不存在', () => {
    expect(drafts(searched('2026-09-14', 'none'), refuses('notExist'))).toBe('');
    expect(drafts(accepted(), refuses('notExist'))).toContain('没有检索记录');
    expect(drafts(searched('2026-09-14', 'found'), refuses('notExist'))).toContain('不能答复信息不存在');
    expect(drafts(searched('2026-09-14', 'elsewhere'), refuses('notExist'))).toContain('不属于本机关负责公开');
  });

  test('不属于本机关：能够确定负责机关的，同时告知名称和联系方式', () => {
    const told = () => searched('2026-09-14', 'elsewhere');
    expect(drafts(told(), refuses('notOurs'))).toBe('');
    expect(drafts(told(), refuses('notOurs', { competentOrgan: '示例市局' }))).toContain('联系方式');
    expect(drafts(told(), refuses('notOurs', { competentOrgan: '示例市局', competentContact: '0791-86666666' }))).toBe(
      '',
    );
  });

  test('不公开、不提供、不处理的说明理由，不能只写几个字', () => {
    expect(drafts(searched(), refuses('deniedCaseFile', { reasons: '不公开' }))).toContain('请写明理由');
    expect(drafts(searched(), refuses('deniedCaseFile', { reasons: '属于询问笔录' }))).toBe('');
  });

  test('过程性信息：最终决定不是过程性信息', () => {
    expect(drafts(searched(), refuses('deniedProcess', { processKind: 'drafts', isFinal: true }))).toContain(
      '最终决定不是过程性信息',
    );
    expect(drafts(searched(), refuses('deniedProcess', { processKind: 'drafts', isFinal: false }))).toBe('');
  });

  test('部分公开：写明不予公开的部分、依据和理由', () => {
    const part = { ...gives, outcome: 'partlyGranted', reasons: '附件含有个人住址', withheldGround: 'third' };
    expect(drafts(searched(), { ...part, withheldPart: '无' })).toContain('哪一部分不予公开');
    expect(drafts(searched(), { ...part, withheldPart: '附件二' })).toBe('');
  });

  test('补正后仍不明确：告知过补正并且收到补正的才可以', () => {
    expect(drafts(searched(), refuses('stillUnclear'))).toContain('没有告知补正');
    const told = received().act('requestCorrection', 'clerk', {
      correctionItems: '请写明年份',
      correctionBy: '2026-09-29',
    });
    told.on('2026-09-16').act('correctRequest', 'party:applicant', {
      correctedOn: '2026-09-16',
      wanted: '所有材料',
      form: 'paper',
      way: 'mail',
    });
    expect(drafts(told.act('accept', 'clerk'), refuses('stillUnclear'))).toBe('');
  });

  test('无正当理由大量反复申请：先要求说明理由', () => {
    expect(drafts(searched(), refuses('massRequests'))).toContain('没有要求申请人说明理由');
  });

  test('重复申请：以前的申请已经答复；没有答复的合并办理', () => {
    const repeat = refuses('repeat', { earlierRequest: 'earlier' });
    expect(drafts(searched('2026-09-14', 'found', { referred: [earlier('served')] }), repeat)).toBe('');
    expect(drafts(searched('2026-09-14', 'found', { referred: [earlier('searching')] }), repeat)).toContain(
      '不是重复申请',
    );
    const merge = { outcome: 'otherEnd', mergedInto: 'earlier' };
    expect(against(received('2026-09-14', {}, { referred: [earlier('searching')] }), 'merge', 'clerk', merge)).toBe('');
    expect(against(received('2026-09-14', {}, { referred: [earlier('served')] }), 'merge', 'clerk', merge)).toContain(
      '以“重复申请”答复',
    );
    const stranger = earlier('searching', { applicants: [{ kind: 'citizen', name: '示例乙' }] });
    expect(against(received('2026-09-14', {}, { referred: [stranger] }), 'merge', 'clerk', merge)).toContain(
      '不是同一申请人',
    );
  });
});

/** The letter that the head signs for an outcome on a day. */
function letterOf(outcome: keyof typeof outcomes, on: string, office = 'housing', paper = 'reply'): string {
  const procedure = openness.procedures.find((p) => p.id === 'request') as (typeof openness.procedures)[number];
  const told = received('2023-09-14');
  const matter = { ...told.matter, office, file: { ...told.matter.file, ...recipes[outcome].stated, outcome } };
  const env = {
    today: on,
    calendar,
    setting: settingReader(procedure, {
      'openness.ownGovernment': '示例县人民政府',
      'openness.upperGovernment': '示例市人民政府',
    }),
    person: () => undefined,
    referred: () => undefined,
    officeName: (code: string) => code,
  };
  const acting = { kind: 'person' as const, id: 'chief', name: '负责人', region: '', capacities: [], offices: [] };
  return plainText(procedure.papers?.[paper]?.body(viewOf(procedure, matter, acting, on, {}, env)) ?? []);
}

describe('答复书和救济告知', () => {
  test('二十一种答复各有名称、条文和理由', () => {
    for (const outcome of Object.keys(outcomes) as (keyof typeof outcomes)[]) {
      const text = letterOf(outcome, '2026-09-29');
      expect(text, outcome).toContain(letters[outcome].name);
      expect(text, outcome).toMatch(/六十日内/);
      if (outcome !== 'otherEnd') expect(text, outcome).toMatch(/《政府信息公开条例》第.+条/);
    }
  });

  test('2024年1月1日起不予公开、部分公开的，先申请行政复议（行政复议法23）；此前可以选择', () => {
    expect(letterOf('deniedProcess', '2024-01-02')).toContain('先依法向示例县人民政府申请行政复议');
    expect(letterOf('deniedProcess', '2024-01-02')).toContain('未经行政复议，不能直接起诉');
    expect(letterOf('deniedProcess', '2023-12-29')).toContain('或者自收到本答复书之日起六个月内直接向');
    expect([reconsiderFirst('partlyGranted', '2024-01-01'), reconsiderFirst('partlyGranted', '2023-12-31')]).toEqual([
      true,
      false,
    ]);
  });

  test('其他答复可以复议也可以直接起诉：不存在、不予处理不写复议前置', () => {
    for (const outcome of ['notExist', 'notOurs', 'repeat', 'petition', 'granted', 'needsCreation'] as const)
      expect(letterOf(outcome, '2026-09-29'), outcome).toContain('六个月内直接向');
  });

  test('以县政府名义答复的向上一级政府申请复议', () => {
    expect(letterOf('deniedInternal', '2026-09-29', 'government-office')).toContain('示例市人民政府');
  });

  test('过程性文书不写救济', () => {
    for (const paper of ['receipt', 'correctionNotice', 'extensionNotice', 'feeLetter', 'thirdTold'])
      expect(letterOf('granted', '2026-09-29', 'housing', paper), paper).not.toMatch(/行政复议法|行政诉讼/);
    expect(letterOf('granted', '2026-09-29', 'housing', 'extensionNotice')).toContain('示例甲');
  });
});

describe('送达、撤回、重新公开', () => {
  test('没有送达凭证的不能登记送达；送达不早于答复', () => {
    const told = answered(searched(), gives, '2026-09-16').on('2026-09-17');
    const serve = { servedOn: '2026-09-17', serviceMethod: 'handed', receiptSigned: true };
    expect(against(told, 'serve', 'clerk', { ...serve, receiptSigned: false })).toContain('没有送达回证');
    expect(against(told, 'serve', 'clerk', { ...serve, servedOn: '2026-09-15' })).toContain('早于答复');
    expect(against(told, 'serve', 'clerk', { ...serve, servedOn: '2026-09-16' })).toBe('');
  });

  test('申请人可以在答复以前撤回，答复以后不能', () => {
    const withdraw = { outcome: 'otherEnd', withdrawReason: '已经看到' };
    expect(against(searched(), 'withdraw', 'party:applicant', withdraw)).toBe('');
    expect(against(searched(), 'withdraw', 'party:applicant', { ...withdraw, outcome: 'granted' })).toContain(
      '其他处理',
    );
    expect(against(answered(searched(), gives, '2026-09-16'), 'withdraw', 'party:applicant', withdraw)).not.toBe('');
  });

  test('申请人建议纳入主动公开的应当审核答复（条例44）', () => {
    const told = answered(searched(), gives, '2026-09-16').act('suggest', 'party:applicant', {
      suggestion: '关系全小区',
    });
    expect(told.limit('suggestion')?.status).toBe('running');
    told.act('adopt', 'clerk', { suggestionAnswer: '同意纳入' });
    expect(told.limit('suggestion')?.status).toBe('met');
  });

  test('检索记录是文书，写明系统、检索词和结果', () => {
    expect(
      accepted()
        .act('search', 'clerk', log('none'))
        .entries.at(-1)
        ?.papers.map((p) => p.paper),
    ).toEqual(['searchRecord']);
  });
});
