import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type PersonFacts, type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { counsel } from '../index.ts';

type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name: id,
  office,
  capacities: actors.map((a) => `counsel.${a}`),
  certificates: [],
});

const stage: Stage = {
  procedures: counsel.procedures,
  calendar: calendarOf(holidayYears),
  people: [
    person('manager', 'justice', 'manager'),
    person('chief', 'justice', 'head'),
    person('mayor', 'government', 'leader'),
    person('lawyer', 'government-office', 'adviser'),
    person('other', 'government-office', 'adviser'),
    person('bureau', 'housing', 'requester'),
    person('clerk', 'government-office', 'convenor'),
  ],
  authority: 'government',
};

const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

describe('聘任（关于推行法律顾问制度的意见，地方规定）', () => {
  const selection: Stated = {
    adviser: 'lawyer',
    firm: '示例律师事务所',
    licence: '示例证号',
    licenceUntil: '2024-05-31',
    selectedHow: '三人报名，评审得分最高。',
    publicUntil: '2023-02-06',
  };
  const terms: Stated = { objection: '没有异议', confidentiality: true, from: '2023-02-08', until: '2026-02-06' };
  const selected = (): Story =>
    story('counsel', stage, '2023-01-05')
      .act('plan', 'manager', { plan: '选聘律师一名，聘期三年。' })
      .on('2023-01-20')
      .act('select', 'manager', selection);
  const engaged = (): Story => selected().on('2023-02-07').act('engage', 'manager', terms).approved('chief', 'mayor');

  test('公示期满才签订聘任合同：期满当天不能，次日可以', () => {
    expect(against(selected().on('2023-02-06'), 'engage', 'manager', terms)).toContain('期满以后才能聘任');
    expect(against(selected().on('2023-02-07'), 'engage', 'manager', terms)).toBe('');
  });

  test('没有签署保密承诺、执业证失效的，不能聘任', () => {
    const told = selected().on('2023-02-07');
    expect(against(told, 'engage', 'manager', { ...terms, confidentiality: false })).toContain('保密承诺');
    expect(against(told, 'engage', 'manager', { ...terms, from: '2024-05-31', until: '2027-05-30' })).toBe('');
    expect(against(told, 'engage', 'manager', { ...terms, from: '2024-06-01', until: '2027-05-31' })).toContain(
      '已经失效',
    );
  });

  test('聘期届满，聘任自行终止；届满当天仍在聘', () => {
    expect(engaged().on('2026-02-06').matter.state).toBe('active');
    expect(engaged().on('2026-02-07').matter.state).toBe('ended');
  });

  test('最近一次考核不合格的，不予续聘', () => {
    const told = engaged().on('2024-01-10');
    const renewal: Stated = { from: '2024-02-01', until: '2027-01-31' };
    told.act('assess', 'manager', { year: 2023, grade: 'unqualified', assessment: '多次未出席。' });
    expect(against(told, 'renew', 'manager', renewal)).toContain('不予续聘');
    expect(against(told, 'assess', 'manager', { year: 2023, grade: 'qualified', assessment: '补评。' })).toContain(
      '本年已经考核',
    );
  });

  test('解聘说明原因', () => {
    expect(against(engaged(), 'terminate', 'manager', { endWhy: '无' })).toContain('请写明');
    expect(against(engaged(), 'terminate', 'manager', { endWhy: '转所执业' })).toBe('');
  });
});

describe('承办事项（重大行政决策程序暂行条例28）', () => {
  const requested = (over: Stated = {}): Story =>
    story('counsel/matter', stage, '2026-03-02').act('request', 'bureau', {
      heading: '示例协议',
      kind: 'contract',
      urgency: 'ordinary',
      request: '审查违约责任条款。',
      ...over,
    });
  const working = (): Story =>
    requested().act('assign', 'manager', { adviser: 'lawyer' }).act('clear', 'lawyer', { conflict: 'none' });
  const opinion: Stated = {
    opinionOn: '2026-03-09',
    conclusion: 'revise',
    opinion: '第八条违约金过高，建议调整。',
    signed: true,
  };

  test('有利益冲突的法律顾问不得承办，回避时说明情况', () => {
    const told = requested().act('assign', 'manager', { adviser: 'lawyer' });
    expect(against(told, 'clear', 'lawyer', { conflict: 'has' })).toContain('改派');
    expect(against(told, 'decline', 'lawyer', { conflict: 'has', conflictNote: '曾代理对方当事人' })).toBe('');
    expect(against(told, 'clear', 'lawyer', { conflict: 'none' })).toBe('');
  });

  test('由指派的法律顾问本人出具，他人不能代为出具', () => {
    const told = working().on('2026-03-09');
    expect(against(told, 'answer', 'other', opinion)).toContain('已指定');
    expect(against(told, 'answer', 'lawyer', { ...opinion, signed: false })).toContain('署名');
    expect(against(told, 'answer', 'lawyer', opinion)).toBe('');
  });

  test('一般事项五个工作日，紧急事项二个工作日（内部时限）', () => {
    expect(requested().limit('opinion')).toMatchObject({ due: '2026-03-09' });
    expect(requested({ urgency: 'urgent' }).limit('urgent')).toMatchObject({ due: '2026-03-04' });
    expect(requested({ urgency: 'urgent' }).limit('opinion')).toBeUndefined();
  });

  test('没有采纳的说明理由；认为不合法的，不得不予采纳', () => {
    const told = working().on('2026-03-09').act('answer', 'lawyer', opinion);
    expect(against(told, 'respond', 'bureau', { adoption: 'not' })).not.toBe('');
    expect(against(told, 'respond', 'bureau', { adoption: 'not', adoptionWhy: '对方不同意修改' })).toBe('');
    const unlawful = working()
      .on('2026-03-09')
      .act('answer', 'lawyer', { ...opinion, conclusion: 'unlawful' });
    expect(against(unlawful, 'respond', 'bureau', { adoption: 'not', adoptionWhy: '领导要求' })).toContain(
      '不得不予采纳',
    );
    expect(against(unlawful, 'respond', 'bureau', { adoption: 'adopted' })).toBe('');
  });
});

describe('列席会议', () => {
  const invitation: Stated = {
    meeting: '第31次常务会议',
    meetingKind: 'executive',
    meetingOn: '2026-03-06',
    items: '示例议题',
    adviser: 'lawyer',
  };
  const invited = (): Story => story('counsel/attendance', stage, '2026-03-02').act('invite', 'clerk', invitation);

  test('列席不能在会议以前登记；会议当天可以', () => {
    expect(against(invited().on('2026-03-05'), 'attend', 'clerk', { gaveOpinion: false })).toContain('不能提前登记');
    expect(against(invited().on('2026-03-06'), 'attend', 'clerk', { gaveOpinion: false })).toBe('');
  });

  test('发表意见的写明内容', () => {
    const told = invited().on('2026-03-06');
    expect(against(told, 'attend', 'lawyer', { gaveOpinion: true, opinion: '好' })).toContain('写明发表的意见');
    expect(against(told, 'attend', 'lawyer', { gaveOpinion: true, opinion: '程序合法，同意。' })).toBe('');
  });

  test('材料会前不足二个工作日送达的，提示而不阻止', () => {
    const warned = (sentOn: string): readonly string[] => {
      const told: string[] = [];
      const watched: Stage = {
        ...stage,
        watch: (_, prepared) => told.push(...prepared.warnings.map((w) => w.sentence)),
      };
      story('counsel/attendance', watched, '2026-03-05').act('invite', 'clerk', { ...invitation, sentOn });
      return told;
    };
    expect(warned('2026-03-04')).toEqual([]);
    expect(warned('2026-03-05').join()).toContain('不足2个工作日');
  });

  test('未列席说明原因，不计入列席次数', () => {
    const told = invited().on('2026-03-06');
    expect(against(told, 'miss', 'clerk', { absentWhy: '无' })).toContain('原因');
    told.act('miss', 'clerk', { absentWhy: '出庭应诉' });
    expect(told.did('attend')).toBe(false);
  });

  test('会后三个工作日内登记（内部时限）', () => {
    expect(invited().limit('record')).toMatchObject({ due: '2026-03-11' });
  });
});
