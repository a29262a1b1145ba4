/** Officers of the demonstration: certificates of 2021 carried on from year to year, 72 who passed in 2023, 304 tested by lot, trainings, reviewers, and what waits today. */
import { addDays, addYears, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { commitmentOf } from '../../../../kernel/draw/index.ts';
import { personName } from '../../names.ts';
import {
  applicantBodies,
  applicantOf,
  captainOf,
  clerkOf,
  deputyOf,
  type EnforcementBody,
  enforcementBodies,
  isTownship,
  type Life,
  lives,
  officerAccount,
  recruitsOf,
  reviewerOf,
} from '../../officers.ts';
import { people, personOf } from '../../people.ts';
import type { Story, Tale } from '../tale.ts';
import { bodyKey } from './teams.ts';

export const enforcers2023 = { examPassed: 72, trainings: 2, tested: 304, drawn: 308 };

/** Key of the story of someone's certificate, by account. */
export const certificateKey = (account: string): string => `certificate ${account}`;

const registrar = personOf('justice.enforcement.chief');
const chief = personOf('justice.enforcement.deputy');
const witness = personOf('rule-of-law.officer');
const names = new Map(people.map((p) => [p.account, p.name]));
const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.after(1));

interface Plan {
  account: string;
  body: EnforcementBody;
  serial: number;
  /** Days of the province's examination; failed on all but the last. */
  exams: readonly LegalDate[];
  /** 免试. */
  exempt: boolean;
}

const publish = (t: Tale, publication: string): void =>
  t.act('publish', registrar, { publication, secrecyReviewed: true });
function* showOfficer(t: Tale): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, 8));
  publish(t, 'officers');
}
function* takeDown(t: Tale, reason: string): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, 6));
  t.act('withdrawPublication', registrar, { publication: 'officers', reason });
}

type ApplyStop = 'applied' | 'unitReviewed' | 'screened' | 'trained' | 'failed' | 'examPassed' | 'confirmed' | 'issued';

/** From the application to the card; false when it stops on the way. */
function* obtain(t: Tale, p: Plan, stop?: ApplyStop): Generator<LegalDate, boolean, void> {
  const { authority, unit, domain } = p.body;
  t.act('apply', personOf(clerkOf(authority)), {
    holder: personOf(p.account),
    name: names.get(p.account) ?? '',
    body: authority,
    bodyRecord: t.idOf(bodyKey(unit)),
    unit,
    post: p.account === captainOf(authority) ? '负责人' : t.random.pick(['执法队员', '中队长', '副中队长', '科员']),
    staffing: isTownship(authority)
      ? t.random.pick(['civil', 'reference'])
      : t.random.pick(['civil', 'reference', 'institution']),
    enforcementPost: true,
    ...(isTownship(authority) ? { areas: [authority] } : {}),
    domains: [domain],
    legalQualified: p.exempt,
    ...(p.exempt ? { qualificationNumber: `示例法职${String(p.serial).padStart(6, '0')}` } : {}),
  });
  if (stop === 'applied') return false;
  yield t.after(t.random.int(1, 3));
  t.act('reviewUnit', personOf(deputyOf(authority)), {
    unitOpinion: '在编在岗，政治素质和业务能力符合要求，同意申领。',
  });
  if (stop === 'unitReviewed') return false;
  yield t.after(t.random.int(1, 5));
  t.act('screen', registrar, { screenOpinion: '材料齐全，编制和岗位属实，符合申领条件。' });
  if (stop === 'screened') return false;
  yield t.after(t.random.int(3, 6));
  t.act('train', registrar, { trainedOn: t.today, publicHours: 24, sectorHours: t.random.pick([16, 20, 24]) });
  if (stop === 'trained') return false;
  for (const day of p.exams.slice(0, -1)) {
    yield later(t, day);
    t.act('failExam', registrar, {
      examOn: t.today,
      publicScore: t.random.int(41, 58),
      sectorScore: t.random.int(60, 85),
    });
  }
  if (stop === 'failed') return false;
  yield later(t, p.exams.at(-1) ?? t.today);
  if (p.exempt)
    t.act('exempt', registrar, {
      examOn: t.today,
      sectorScore: t.random.int(75, 98),
      exemptNote: '取得法律职业资格，免试公共法律知识。',
    });
  else
    t.act('passExam', registrar, {
      examOn: t.today,
      publicScore: t.random.int(62, 97),
      sectorScore: t.random.int(64, 98),
    });
  if (stop === 'examPassed') return false;
  yield t.after(t.random.int(1, 3));
  t.act('confirm', registrar);
  t.approved(chief);
  if (stop === 'confirmed') return false;
  yield t.after(t.random.int(1, 3));
  t.act('issue', registrar, {
    number: `示例360121${String(p.serial).padStart(5, '0')}`,
    validFrom: t.today,
    validUntil: addDays(addYears(t.today, 5), -1),
  });
  if (stop === 'issued') return false;
  yield t.after(t.random.int(1, 3));
  t.act('deliver', personOf(clerkOf(authority)), { deliveredOn: t.today });
  yield* showOfficer(t);
  return true;
}

/** Reviewed every year and renewed before the term is over, as long as the card is carried, until `until`. */
function* carry(t: Tale, until = '9999-12-31', renews = true): Generator<LegalDate, void, void> {
  let reviewed = t.today;
  const lead = t.random.int(8, 75);
  for (;;) {
    const review = t.calendar.previousWorkingDay(addYears(reviewed, 1));
    const renewal = t.calendar.previousWorkingDay(addDays(String(t.matter.file.validUntil), -lead));
    const next = renews && renewal < review ? renewal : review;
    if (next >= until || (!renews && next > String(t.matter.file.validUntil))) return;
    yield later(t, next);
    if (t.matter.state !== 'active') return;
    if (next === review) {
      const hours = t.random.chance(0.96) ? t.random.int(60, 92) : t.random.int(44, 59);
      t.act('reviewYearly', registrar, {
        reviewYear: Number(t.today.slice(0, 4)),
        reviewHours: hours,
        reviewResult: 'pass',
        ...(hours < 60 ? { reviewNote: '学时不足，限期补训。' } : {}),
      });
      reviewed = t.today;
      continue;
    }
    const validFrom = addDays(String(t.matter.file.validUntil), 1);
    t.act('renew', registrar, { validFrom, validUntil: addDays(addYears(validFrom, 5), -1) });
    t.approved(chief);
    yield* showOfficer(t);
  }
}

function* suspension(t: Tale, back: boolean): Generator<LegalDate, void, void> {
  t.act('suspend', registrar, {
    suspendGround: back ? 'training' : 'misuse',
    suspendReason: back
      ? '无正当理由连续两次不参加集中培训，经提醒不改。'
      : '超出证件所载的执法领域使用证件，情节较轻。',
    suspendedUntil: addDays(t.today, back ? 60 : 45),
  });
  t.approved(chief);
  yield* takeDown(t, '证件暂扣。');
  if (!back) return;
  yield t.after(25);
  t.act('reinstate', registrar, { reinstateNote: '已补训三十学时，考核合格。' });
  yield* showOfficer(t);
  yield* carry(t);
}

const noticeOfRevocation = (t: Tale): void =>
  t.act('noticeRevocation', registrar, {
    revokeGround: 'abuse',
    revokeReason: '利用执法便利接受管理对象宴请并收受礼品，经纪检机构查实。',
  });
function* revoking(t: Tale): Generator<LegalDate, void, void> {
  noticeOfRevocation(t);
  yield t.after(3);
  t.act('stateDefence', t.matter.file.holder as string, { defence: '承认事实，请求从轻处理。' });
  yield t.after(4);
  t.act('revoke', registrar);
  t.approved(chief);
  yield* takeDown(t, '证件吊销。');
}

function* leave(t: Tale, p: Plan, leavingGround: string, collect = true): Generator<LegalDate, void, void> {
  t.act('reportLeaving', personOf(clerkOf(p.body.authority)), { leftOn: t.today, leavingGround });
  if (!collect) return;
  yield t.after(t.random.int(1, 2));
  t.act('cancel', registrar, { collected: true });
  yield* takeDown(t, '证件注销。');
}

function* loss(t: Tale, found: boolean): Generator<LegalDate, void, void> {
  t.act('reportLoss', t.matter.file.holder as string, {
    lostOn: t.today,
    lossNote: '外出检查途中遗失，已在单位内查找。',
  });
  yield t.after(2);
  publish(t, 'losses');
  t.act('withdrawPublication', registrar, { publication: 'officers', reason: '证件遗失作废。' });
  if (!found) return;
  yield t.after(6);
  t.act('reissue', registrar, { replaceGround: 'lost', number: `${String(t.matter.file.number)}-2` });
  yield* showOfficer(t);
  yield* carry(t);
}

/** What befell a few, on which day. `ago` gives a working day before today. */
function* live(t: Tale, p: Plan, life: Life, ago: (n: number) => LegalDate): Generator<LegalDate, void, void> {
  const at: Readonly<Record<Life, LegalDate>> = {
    suspendedOnce: '2023-03-13',
    retired2023: '2023-06-30',
    transferred2023: '2023-08-15',
    transferred2024: '2024-05-20',
    revoked2023: '2023-07-10',
    lostOnce: '2022-08-22',
    lapsed: '9999-12-31',
    suspendedNow: ago(p.serial % 2 === 0 ? 40 : 18),
    revokingNow: ago(2),
    reviewingNow: ago(20),
    leavingNow: ago(5),
    lostNow: ago(8),
  };
  const day = at[life];
  yield* carry(t, day, life !== 'lapsed');
  if (life === 'lapsed') return;
  yield later(t, day);
  if (life === 'suspendedOnce' || life === 'suspendedNow') yield* suspension(t, life === 'suspendedOnce');
  else if (life === 'retired2023') yield* leave(t, p, 'retirement');
  else if (life === 'leavingNow') yield* leave(t, p, 'transfer', false);
  else if (life === 'transferred2023' || life === 'transferred2024') yield* leave(t, p, 'transfer');
  else if (life === 'lostOnce' || life === 'lostNow') yield* loss(t, life === 'lostOnce');
  else if (life === 'revokingNow') noticeOfRevocation(t);
  else {
    yield* revoking(t);
    if (life === 'reviewingNow') {
      yield t.after(2);
      t.act('applyReview', t.matter.file.holder as string, {
        reviewRequest: '处理过重，本人已退还礼品并作检讨，请求复核。',
      });
    }
  }
}

const certificateStory = (start: LegalDate, p: Plan, tell: Story['tell']): Story => ({
  key: certificateKey(p.account),
  procedure: 'enforcers',
  office: 'justice',
  start,
  tell,
});

/** Those at work before: all cards of the uniform style were issued in the autumn of 2021. */
function plansOf2021(calendar: Calendar): { start: LegalDate; plan: Plan }[] {
  const accounts = enforcementBodies.flatMap((body) => [
    { account: captainOf(body.authority), body },
    ...Array.from({ length: body.officers }, (_, i) => ({ account: officerAccount(body.authority, i + 1), body })),
  ]);
  return accounts.map(({ account, body }, i) => ({
    start: calendar.addWorkingDays('2021-09-02', i % 18),
    plan: {
      account,
      body,
      serial: i + 1,
      exams: [i % 27 === 5 ? '2021-12-08' : i % 3 === 1 ? '2021-11-17' : '2021-10-20'],
      exempt: i % 37 === 11,
    },
  }));
}

/** The 72 of 2023; every ninth failed once. */
function plansOf2023(calendar: Calendar): { start: LegalDate; plan: Plan }[] {
  const accounts = enforcementBodies.flatMap((body) =>
    Array.from({ length: recruitsOf(body) }, (_, i) => ({
      account: officerAccount(body.authority, body.officers + i + 1),
      body,
    })),
  );
  const rounds = [
    { applied: '2023-02-13', exam: '2023-03-22' },
    { applied: '2023-05-08', exam: '2023-06-14' },
    { applied: '2023-08-07', exam: '2023-09-13' },
  ] as const;
  return accounts.map(({ account, body }, i) => {
    const round = i % 3;
    const { applied, exam } = rounds[round] as (typeof rounds)[number];
    const failed = round < 2 && i % 9 === round;
    return {
      start: calendar.addWorkingDays(applied, i % 6),
      plan: {
        account,
        body,
        serial: 1001 + i,
        exams: failed ? [exam, (rounds[round + 1] as (typeof rounds)[number]).exam] : [exam],
        exempt: false,
      },
    };
  });
}

function* training(
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

function* test(
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

function* reviewer(t: Tale, authority: string, n: number): Generator<LegalDate, void, void> {
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

const activity = (
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

const capability = '综合行政执法能力提升培训班';

/** Certificates since 2021, the examinations of 2023, its two trainings and its test, and the same in the years after. */
export function enforcersOf2023(_seed: string, calendar: Calendar): Story[] {
  const unusualNow = (account: string): boolean => (lives[account] ?? '').endsWith('Now');
  return [
    ...plansOf2021(calendar)
      .filter(({ plan }) => !unusualNow(plan.account))
      .map(({ start, plan }) =>
        certificateStory(start, plan, function* (t) {
          if (!(yield* obtain(t, plan))) return;
          const life = lives[plan.account];
          if (life) yield* live(t, plan, life, () => t.today);
          else yield* carry(t);
        }),
      ),
    ...plansOf2023(calendar).map(({ start, plan }) =>
      certificateStory(start, plan, function* (t) {
        if (yield* obtain(t, plan)) yield* carry(t);
      }),
    ),
    ...enforcementBodies.map((b, n) =>
      activity(`reviewer ${b.authority}`, 'reviewer', calendar.addWorkingDays('2021-10-11', n % 9), (t) =>
        reviewer(t, b.authority, n),
      ),
    ),
    activity('training 2022 capability', 'training', '2022-05-16', (t) =>
      training(t, capability, 'classroom', 24, 268),
    ),
    activity('training 2023 thought', 'training', '2023-04-06', (t) =>
      training(t, '学习贯彻习近平法治思想、强化行政执法能力建设专题视频培训班', 'video', 16, 342),
    ),
    activity('training 2023 capability', 'training', '2023-10-09', (t) =>
      training(t, capability, 'classroom', 32, 296),
    ),
    activity('training 2023 market', 'training', '2023-06-05', (t) =>
      training(t, '食品安全和特种设备执法实务培训', 'drill', 12, 30, 'department'),
    ),
    activity('training 2024 capability', 'training', '2024-09-09', (t) =>
      training(t, capability, 'classroom', 32, 371),
    ),
    activity('training 2025 capability', 'training', '2025-09-08', (t) => training(t, capability, 'online', 40, 380)),
    activity('test 2023', 'test', '2023-11-03', (t) =>
      test(t, '南昌市第二期行政执法人员法治素养测试', enforcers2023.drawn, enforcers2023.drawn - enforcers2023.tested),
    ),
    activity('test 2025', 'test', '2025-11-03', (t) => test(t, '行政执法人员法治素养测试', 120, 2)),
  ];
}

/** Around today: applications at every step, cards withheld, lost and about to be revoked, a training planned, a test drawn. */
export function presentEnforcers(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const ago = (n: number): LegalDate => calendar.addWorkingDays(base, -n);
  const year = today.slice(0, 4);
  const steps: readonly { stop: ApplyStop; days: number; failed?: true }[] = [
    { stop: 'applied', days: 2 },
    { stop: 'applied', days: 9 },
    { stop: 'unitReviewed', days: 10 },
    { stop: 'screened', days: 20 },
    { stop: 'trained', days: 26 },
    { stop: 'failed', days: 40, failed: true },
    { stop: 'examPassed', days: 40 },
    { stop: 'confirmed', days: 44 },
    { stop: 'issued', days: 42 },
    { stop: 'unitReviewed', days: 22 },
  ];
  const applying = applicantBodies.map((authority, i): Story => {
    const { stop, days, failed } = steps[i] as (typeof steps)[number];
    const body = enforcementBodies.find((b) => b.authority === authority) as EnforcementBody;
    const exam = ago(10);
    const plan: Plan = {
      account: applicantOf(authority),
      body,
      serial: 2001 + i,
      exams: failed ? [exam, calendar.addWorkingDays(base, 30)] : [exam],
      exempt: false,
    };
    return certificateStory(ago(days), plan, function* (t) {
      yield* obtain(t, plan, stop);
    });
  });
  return [
    ...plansOf2021(calendar)
      .filter(({ plan }) => (lives[plan.account] ?? '').endsWith('Now'))
      .map(({ start, plan }) =>
        certificateStory(start, plan, function* (t) {
          if (yield* obtain(t, plan)) yield* live(t, plan, lives[plan.account] as Life, ago);
        }),
      ),
    ...applying,
    activity('training present', 'training', ago(3), (t) =>
      training(t, `${year}年冬季${capability}`, 'classroom', 24, 380, 'county', true),
    ),
    activity('test present', 'test', ago(4), (t) => test(t, `${year}年行政执法人员随机抽考`, 60, 0, 'drawn')),
  ];
}
