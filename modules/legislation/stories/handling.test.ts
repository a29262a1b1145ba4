import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type PersonFacts, type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { legislation } from '../index.ts';

type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `legislation.${a}`),
  certificates: [],
});

const stage: Stage = {
  procedures: legislation.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('clerk', 'government-office', 'registrar'),
    person('mayor', 'government', 'leader'),
    person('drafter', 'justice', 'handler'),
    person('chief', 'justice', 'head'),
    person('water', 'water', 'unit'),
    person('housing', 'housing', 'unit'),
    person('stranger', 'audit', 'unit'),
  ],
  authority: 'government',
  officeName: (code) => ({ water: '县水利局', housing: '县住建局' })[code] ?? code,
};

const letter: Stated = {
  receivedOn: '2026-03-02',
  asker: '南昌市人大常委会法工委',
  askerKind: 'cityCongress',
  draftTitle: '南昌市饮用水水源保护条例',
  draftKind: 'localRegulation',
  draftVersion: '草案',
  replyBy: '2026-04-10',
  restricted: false,
};
const route: Stated = { routedTo: ['water', 'housing'], routing: '第三章', repliesBy: '2026-03-20' };

const received = (over: Stated = {}): Story =>
  story('legislation', stage, '2026-03-02').act('receive', 'clerk', { ...letter, ...over });
const assigned = (over: Stated = {}): Story =>
  received(over)
    .on('2026-03-03')
    .act('assign', 'mayor', { handlers: ['drafter'] });
const routed = (over: Stated = {}): Story => assigned(over).on('2026-03-04').act('route', 'drafter', route);
const opinion: Stated = { answer: 'opinions', opinion: '第十条宜明确责任单位。', opinionCount: 1, signed: true };
const none: Stated = { answer: 'none', signed: true };

const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

describe('收文和批办', () => {
  test('要求复函的日期不能早于收文日期；当天的可以', () => {
    const first = (replyBy: string): string =>
      against(story('legislation', stage, '2026-03-02'), 'receive', 'clerk', { ...letter, replyBy });
    expect(first('2026-03-02')).toBe('');
    expect(first('2026-03-01')).toContain('早于收文日期');
  });

  test('由县司法局承办，不论谁收文（设置）', () => {
    expect(received().matter.office).toBe('justice');
  });

  test('复函期限以来函的日期为准，当天复函仍在期内，次日逾期', () => {
    expect(received().limit('reply')).toMatchObject({ due: '2026-04-10', status: 'running' });
    const repliedOn = (day: string) => {
      const told = routed()
        .act('answer', 'water', none)
        .act('answer', 'housing', none)
        .act('consolidate', 'drafter', { matrix: '没有意见', sentCount: 0 })
        .on(day)
        .act('reply', 'drafter', { reply: '没有意见', sentCount: 0 })
        .approved('chief', 'mayor');
      return told.limit('reply')?.status;
    };
    expect(repliedOn('2026-04-10')).toBe('met');
    expect(repliedOn('2026-04-11')).toBe('late');
  });

  test('与征求单位商定延期的，以新的日期为准；新的日期应当晚于原定日期', () => {
    const told = assigned();
    expect(against(told, 'postpone', 'drafter', { newReplyBy: '2026-04-10', agreedBy: '来电同意' })).toContain(
      '晚于原定',
    );
    told.act('postpone', 'drafter', { newReplyBy: '2026-04-20', agreedBy: '来电同意' });
    expect(told.limit('reply')?.status).toBe('met');
    expect(told.limit('replyNew')).toMatchObject({ due: '2026-04-20' });
  });
});

describe('分送和反馈', () => {
  test('自批办之日起二个工作日内分送（内部时限）', () => {
    expect(assigned().limit('route')).toMatchObject({ due: '2026-03-05' });
    expect(routed().limit('route')?.status).toBe('met');
  });

  test('部门反馈截止不能晚于复函期限；不足五个工作日的提示', () => {
    expect(against(assigned(), 'route', 'drafter', { ...route, repliesBy: '2026-04-13' })).toContain('晚于复函期限');
    const near = assigned()
      .available('drafter')
      .find((a) => a.act === 'route');
    expect(near?.available).toBe(true);
    expect(against(assigned(), 'route', 'drafter', { ...route, repliesBy: '2026-04-10' })).toBe('');
  });

  test('限定范围的征求意见稿，不得向社会公开征求，也不得散发企业', () => {
    const told = routed({ restricted: true });
    expect(against(told, 'openToPublic', 'drafter', { openUntil: '2026-04-05', openNotice: '请寄县司法局' })).toContain(
      '限定了范围',
    );
    expect(against(told, 'askBeyond', 'drafter', { asked: '某企业' })).toContain('限定了范围');
    expect(against(routed(), 'askBeyond', 'drafter', { asked: '某企业' })).toBe('');
  });

  test('公开征求意见的截止日期应当在今天以后', () => {
    const open = (openUntil: string): string =>
      against(routed(), 'openToPublic', 'drafter', { openUntil, openNotice: '请寄县司法局' });
    expect(open('2026-03-04')).toContain('今天以后');
    expect(open('2026-03-05')).toBe('');
  });

  test('反馈由被征求的单位作出，一个单位一次，经负责人签署', () => {
    const told = routed();
    expect(against(told, 'answer', 'stranger', opinion)).not.toBe('');
    expect(against(told, 'answer', 'water', { ...none, signed: false })).toContain('负责人签署');
    told.act('answer', 'water', none);
    expect(against(told, 'answer', 'water', opinion)).toContain('已经反馈');
    expect(against(told, 'answer', 'housing', opinion)).toBe('');
  });
});

describe('汇总和函复', () => {
  test('没有反馈不等于没有意见：汇总时逐一写明没有反馈的单位', () => {
    const told = routed().act('answer', 'water', opinion).on('2026-03-23');
    const sum = (missing?: string): string =>
      against(told, 'consolidate', 'drafter', { matrix: '第十条采用', sentCount: 1, ...(missing ? { missing } : {}) });
    expect(sum()).toContain('县住建局没有反馈');
    expect(sum('另有单位没有反馈')).toContain('县住建局');
    expect(sum('县住建局经两次催报没有反馈')).toBe('');
    told.act('answer', 'housing', none);
    expect(sum()).toBe('');
  });

  test('部门反馈逾期显示为逾期，不自行视为无意见', () => {
    const told = routed().on('2026-03-23');
    expect(told.limit('answers')).toMatchObject({ due: '2026-03-20', status: 'running' });
    expect(told.did('answer')).toBe(false);
    told.act('consolidate', 'drafter', {
      matrix: '没有反馈',
      missing: '县水利局、县住建局经催报没有反馈',
      sentCount: 0,
    });
    expect(told.limit('answers')?.status).toBe('late');
  });

  test('一次来函一次复函，逐级审签后生效', () => {
    const told = routed()
      .act('answer', 'water', opinion)
      .act('answer', 'housing', none)
      .on('2026-03-23')
      .act('consolidate', 'drafter', { matrix: '第十条采用', sentCount: 1 })
      .act('reply', 'drafter', { reply: '一、第十条……', sentCount: 1 });
    expect(told.matter.state).toBe('consolidated');
    told.approved('chief', 'mayor');
    expect(told.matter.state).toBe('replied');
    expect(against(told, 'reply', 'drafter', { reply: '再复', sentCount: 1 })).not.toBe('');
  });
});

describe('采纳跟踪', () => {
  const replied = (): Story =>
    routed()
      .act('answer', 'water', opinion)
      .act('answer', 'housing', none)
      .on('2026-03-23')
      .act('consolidate', 'drafter', { matrix: '第十条采用', sentCount: 2 })
      .act('reply', 'drafter', { reply: '一、……二、……', sentCount: 2 })
      .approved('chief', 'mayor')
      .on('2026-10-08');
  const track = (adopted: number, promulgatedOn = '2026-09-30'): string =>
    against(replied(), 'track', 'drafter', { promulgated: '南昌市饮用水水源保护条例', promulgatedOn, adopted });

  test('采纳的条数不能多于函复的条数', () => {
    expect(track(2)).toBe('');
    expect(track(3)).toContain('不能多于此数');
  });

  test('公布在复函以后；同一天的可以', () => {
    expect(track(1, '2026-03-23')).toBe('');
    expect(track(1, '2026-03-22')).toContain('早于复函');
  });
});
