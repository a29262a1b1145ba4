/** Trainings, tests by lot, and the appointment of reviewers. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { commitmentOf } from '../../../../../kernel/draw/index.ts';
import { personName } from '../../../names.ts';
import { enforcementBodies, reviewerOf } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import type { Story, Tale } from '../../tale.ts';
import { names, registrar, witness } from './certificate.ts';

export function* training(
  t: Tale,
  topic: string,
  form: string,
  hours: number,
  attendance: number,
  level = 'county',
  stop = false,
): Generator<LegalDate, void, void> {
  const day = t.after(12);
  t.act('plan', registrar, {
    topic,
    level,
    form,
    plannedOn: day,
    outline: '习近平法治思想、行政处罚法、行政执法三项制度、裁量基准适用、案卷制作和文书规范。',
    lecturers: personName(attendance + 460_000),
  });
  if (stop) return;
  yield day;
  t.act('hold', registrar, {
    heldOn: t.today,
    hours,
    attendance,
    bodies: enforcementBodies.map((b) => b.authority),
  });
  yield t.after(5);
  t.act('report', registrar, { summary: `参训${attendance}人次，结业测验合格，学时已记入个人年度学时。` });
}

type TestStop = 'planned' | 'frozen' | 'drawn';

export function* test(
  t: Tale,
  topic: string,
  size: number,
  absent: number,
  stop?: TestStop,
): Generator<LegalDate, void, void> {
  t.act('plan', registrar, {
    topic,
    organiser: '南昌市司法局、南昌县司法局',
    plannedOn: t.after(10),
    sampleSize: size,
  });
  const secrets = [t.random.hex(32), t.random.hex(32)] as const;
  t.act('commit', registrar, { commitment: commitmentOf(secrets[0]) });
  t.act('commit', witness, { commitment: commitmentOf(secrets[1]) });
  if (stop === 'planned') return;
  yield t.after(1);
  t.act('freeze', registrar);
  if (stop === 'frozen') return;
  yield t.after(1);
  t.act('reveal', registrar, { secret: secrets[0] });
  t.act('reveal', witness, { secret: secrets[1] });
  t.act('draw', registrar);
  if (stop === 'drawn') return;
  yield t.after(8);
  const tested = size - absent;
  t.act('record', registrar, {
    heldOn: t.today,
    tested,
    absent,
    ...(absent > 0 ? { absentReason: '因公出差、防汛值守，安排补测。' } : {}),
    passed: tested - t.random.int(2, 6),
    average: t.random.int(84, 91),
  });
  yield t.after(4);
  t.act('report', registrar, { summary: '测试组织规范，成绩良好；不合格的人员安排补训。' });
}

export function* reviewer(t: Tale, authority: string, n: number): Generator<LegalDate, void, void> {
  const account = reviewerOf(authority);
  const qualified = n % 4 !== 3;
  t.act('appoint', registrar, {
    person: personOf(account),
    name: names.get(account) ?? '',
    body: authority,
    number: `示例法审${String(n + 1).padStart(3, '0')}`,
    firstTime: qualified && n % 2 === 0,
    legalQualified: qualified,
    ...(qualified ? { qualificationNumber: `示例法职${String(n + 7001).padStart(6, '0')}` } : {}),
    since: '2018-05-01',
    validFrom: t.today,
    validUntil: '2026-12-31',
  });
  yield t.calendar.addWorkingDays('2026-12-07', n % 10);
  t.act('prolong', registrar, { validFrom: '2027-01-01', validUntil: '2031-12-31' });
}

export const activity = (
  key: string,
  kind: 'training' | 'test' | 'reviewer',
  start: LegalDate,
  tell: Story['tell'],
): Story => ({
  key,
  procedure: `enforcers/${kind}`,
  office: 'justice',
  start,
  tell,
});

export const capability = '综合行政执法能力提升培训班';
