// The example of the guide told as its readers would try it: on time, too late, by the wrong person, before and after the amendment.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { checkModule, faultLine } from '../../../kernel/procedure/check/index.ts';
import { type PersonFacts, type Stage, type Story, story } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { laws } from '../../../law/index.ts';
import { counselAttendance } from './index.ts';
import { COUNSEL_RULES } from './law.ts';

const calendar = calendarOf(holidayYears);
const person = (id: string): PersonFacts => ({
  id,
  name: id,
  office: 'office',
  capacities: [`counsel-attendance.${id}`],
  certificates: [],
});
const stage: Stage = {
  procedures: counselAttendance.procedures,
  calendar,
  people: ['clerk', 'handler', 'head', 'supervisor'].map(person),
  authority: 'office',
};

const invitation = {
  meeting: '第35次常务会议',
  kind: 'executive',
  topic: '停车管理办法',
  meetingOn: '2026-03-18',
  counsel: '周律师',
  handler: 'handler',
};
const invited = (on = '2026-03-11', meetingOn = '2026-03-18'): Story =>
  story('counsel-attendance', stage, on).act('invite', 'clerk', { ...invitation, meetingOn });
const advised = (on: string, meetingOn: string): Story =>
  invited(on, meetingOn)
    .on(meetingOn)
    .act('attend', 'clerk', { attendedOn: meetingOn })
    .act('advise', 'handler', { opinion: '同意。' });
const sentences = (s: Story, act: string, by: string, stated = {}): string =>
  s
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');

describe('法律顾问列席会议', () => {
  test('the definition is whole', () => {
    const faults = checkModule(counselAttendance, [...laws, COUNSEL_RULES], calendar).filter(
      (f) => f.level === 'fault',
    );
    expect(faults.map(faultLine)).toEqual([]);
  });

  test('an invitation leaves two clear working days before the meeting', () => {
    expect(invited('2026-03-13').matter.state).toBe('invited');
    expect(() => invited('2026-03-16')).toThrow('最迟应当在2026-03-13通知');
  });

  test('attendance is recorded on the day of the meeting and no other', () => {
    const s = invited().on('2026-03-19');
    expect(sentences(s, 'attend', 'clerk', { attendedOn: '2026-03-17' })).toContain('会议在2026-03-18召开');
    expect(sentences(s, 'attend', 'clerk', { attendedOn: '2026-03-18' })).toBe('');
  });

  test('a short opinion is accepted with a warning that stays with the record', () => {
    const s = advised('2026-03-11', '2026-03-18');
    expect(s.matter.state).toBe('advised');
    expect(s.limit('advise')?.due).toBe('2026-03-23');
  });

  test('an opinion that is not adopted needs a reason, and the head’s approval', () => {
    const s = advised('2026-03-11', '2026-03-18');
    expect(sentences(s, 'answer', 'handler', { adoption: 'declined' })).toContain('未采纳的理由');
    s.act('answer', 'handler', { adoption: 'declined', declinedBecause: '上位法已有授权' });
    expect(s.matter.state).toBe('advised');
    expect(s.approved('head').matter.state).toBe('answered');
  });

  test('only the person to whom the topic was given answers', () => {
    expect(sentences(advised('2026-03-11', '2026-03-18'), 'answer', 'clerk', { adoption: 'adopted' })).not.toBe('');
  });
});

describe('the rules amended from 2026-07-01', () => {
  test('a matter opened the day before keeps the office’s own ten working days', () => {
    const s = advised('2026-06-30', '2026-07-08');
    expect([s.matter.version, s.limit('answer')?.due]).toEqual(['2024', '2026-07-22']);
  });

  test('a matter opened that day answers within five', () => {
    const s = advised('2026-07-01', '2026-07-08');
    expect([s.matter.version, s.limit('answer')?.due]).toEqual(['2026', '2026-07-15']);
  });
});
