import { describe, expect, test } from 'vitest';
import { accepted, against, answered, asked, consultOn, gives, log, received, searched } from './stage.ts';

const organ = { coOffice: 'water', coContent: '联合印发的文件' };

describe('二十个工作日答复（条例33）', () => {
  test('九月十四日收到的，十月十六日到期；当日答复按期，次日逾期但仍应答复', () => {
    expect(received().limit('reply')?.due).toBe('2026-10-16');
    expect(answered(searched(), gives, '2026-10-16').limit('reply')?.status).toBe('met');
    const late = answered(searched(), gives, '2026-10-19');
    expect(late.limit('reply')?.status).toBe('late');
    expect(late.matter.state).toBe('replied');
  });

  test('跨国庆、调休、跨年按工作日计算', () => {
    expect(received('2026-09-24').limit('reply')?.due).toBe('2026-10-29');
    expect(received('2026-02-13').limit('reply')?.due).toBe('2026-03-19');
    expect(received('2026-11-23').limit('reply')?.due).toBe('2026-12-21');
  });

  test('延长须经工作机构负责人同意，最长二十个工作日', () => {
    const told = accepted().on('2026-10-15').act('extend', 'clerk', { extendDays: 20, extendReason: '检索量大' });
    expect(told.limit('reply')?.due).toBe('2026-10-16');
    told.approved('chief');
    expect(told.limit('reply')).toMatchObject({ due: '2026-11-13', extensions: 1 });
    expect(against(accepted(), 'extend', 'clerk', { extendDays: 21, extendReason: '检索量大' })).toContain('20');
    expect(against(accepted(), 'extend', 'clerk', { extendDays: 20, extendReason: '多' })).toContain(
      '写明需要延长的理由',
    );
  });

  test('只能延长一次；届满后延长无效', () => {
    const told = accepted()
      .on('2026-10-15')
      .act('extend', 'clerk', { extendDays: 5, extendReason: '检索量大' })
      .approved('chief');
    expect(told.limit('reply')?.due).toBe('2026-10-23');
    expect(against(told, 'extend', 'clerk', { extendDays: 5, extendReason: '还要检索' })).toContain('不能再延长');
    expect(against(accepted().on('2026-10-16'), 'extend', 'clerk', { extendDays: 5, extendReason: '检索量大' })).toBe(
      '',
    );
    expect(
      against(accepted().on('2026-10-19'), 'extend', 'clerk', { extendDays: 5, extendReason: '检索量大' }),
    ).toContain('届满后延长无效');
  });

  test('能够当场答复的当场答复：收到当日可以，次日按一般程序', () => {
    const spot = { outcome: 'alreadyPublic', whereToGet: '门户网站规划计划栏目' };
    expect(against(received(), 'answerOnSpot', 'clerk', spot)).toBe('');
    expect(against(received().on('2026-09-15'), 'answerOnSpot', 'clerk', spot)).toContain('收到申请的当日');
    expect(
      against(received(), 'answerOnSpot', 'clerk', { outcome: 'petition', reasons: '属于投诉举报事项' }),
    ).toContain('书面答复');
  });

  test('签发人不是拟稿人', () => {
    expect(against(searched().act('draft', 'clerk', gives), 'sign', 'clerk')).not.toBe('');
    expect(against(searched().act('draft', 'clerk', gives), 'sign', 'chief')).toBe('');
  });
});

describe('征求共同制作机关意见（条例34）', () => {
  test('机关逾期未提出意见的视为同意公开；第十五个工作日当日还可以不同意', () => {
    const told = searched()
      .act('consultOrgan', 'clerk', organ)
      .on('2026-09-15')
      .act('organServed', 'water', { organServedOn: '2026-09-15' });
    expect(told.limit('organ')?.due).toBe('2026-10-12');
    expect(against(told.on('2026-10-12'), 'organObject', 'water', { organOpinion: '建议不公开附件' })).toBe('');
    expect(told.on('2026-10-13').matter.tracks.organ).toBe('deemed');
  });

  test('征求的是其他机关；没有结果以前不能答复', () => {
    expect(against(searched(), 'consultOrgan', 'clerk', { ...organ, coOffice: 'housing' })).toContain('与本机关相同');
    const told = searched().act('consultOrgan', 'clerk', organ);
    expect(against(told, 'draft', 'clerk', gives)).toContain('正在征求其他机关意见');
    told.on('2026-09-16').act('organAgree', 'water');
    expect(against(told, 'draft', 'clerk', gives)).toBe('');
  });

  test('同时征求第三方和机关的，重叠的时间只扣一次', () => {
    const heard = { found: { thirds: [asked('示例第三方公司', 'objected', { answeredOn: '2026-10-12' })] } };
    const told = searched('2026-09-14', 'found', heard)
      .on('2026-09-21')
      .act('consultThird', 'clerk', consultOn('2026-09-21'))
      .act('consultOrgan', 'clerk', organ);
    told.on('2026-09-28').act('organAgree', 'water');
    expect(told.limit('reply')?.status).toBe('paused');
    told.on('2026-10-12');
    expect(told.limit('reply')?.due).toBe('2026-10-30');
  });
});

test('责令重新答复：没有指定期限的二十个工作日，指定的从其指定（法释〔2025〕8号）', () => {
  const replied = () => answered(searched(), gives, '2026-09-16').on('2026-10-12');
  const order = { redoOn: '2026-10-12', redoBy: '示例法院', redoDocument: '示例判决' };
  expect(replied().act('redo', 'clerk', order).limit('redo')?.due).toBe('2026-11-09');
  expect(
    replied()
      .act('redo', 'clerk', { ...order, redoDays: 10 })
      .limit('redo')?.due,
  ).toBe('2026-10-26');
  expect(against(replied(), 'redo', 'clerk', { ...order, redoOn: '2026-09-15' })).toContain('早于答复之日');
  expect(replied().act('redo', 'clerk', order).act('search', 'clerk', log()).matter.state).toBe('redoing');
});
