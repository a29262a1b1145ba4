/** Requests for information: the hundred and twenty that came in 2023 with every kind of answer, a few carried over each way, and those in hand today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { citizen, company, personName } from '../../names.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { addressIn } from '../parties.ts';
import { type Random, randomOf } from '../random.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { one } from './people.ts';
import { type Ask, asks } from './wanted.ts';

/** How each request of 2023 ended; the sum is what came in. Answers of the law's own making are named after what was not done. */
const endings = {
  granted: 29,
  alreadyPublic: 16,
  partlyGranted: 9,
  deniedThirdParty: 5,
  deniedInternal: 3,
  deniedProcess: 4,
  deniedCaseFile: 4,
  deniedSecret: 1,
  deniedByLaw: 1,
  deniedSafety: 1,
  adminQuery: 5,
  notExist: 12,
  notOurs: 11,
  needsCreation: 3,
  stillUnclear: 1,
  petition: 4,
  repeat: 1,
  publication: 1,
  massRequests: 1,
  reconfirm: 1,
  uncorrected: 3,
  unpaid: 1,
  withdrawn: 2,
  merged: 1,
} as const;
export type Ending = keyof typeof endings;
export const requests2023 = Object.values(endings).reduce((a: number, b) => a + b, 0);

/** Where a request of today waits. */
type Stop =
  | 'submitted'
  | 'received'
  | 'correcting'
  | 'reasoning'
  | 'accepted'
  | 'searched'
  | 'thirdAsked'
  | 'thirdServed'
  | 'thirdHeard'
  | 'organServed'
  | 'extension'
  | 'feeDue'
  | 'reviewing'
  | 'replied'
  | 'served'
  | 'redoing';

interface Plan {
  key: string;
  n: number;
  office: string;
  ask: Ask;
  ending: Ending;
  received: LegalDate;
  applicantKind: string;
  applicants: Json;
  channel: string;
  extended?: boolean;
  stop?: Stop;
  /** Key of the story whose request is asked for again, or merged into. */
  earlier?: string;
}

const officer = (t: Tale, p: Plan): string => one(t, 'officer', p.office);
const head = (t: Tale, p: Plan): string => one(t, 'head', p.office);

const asked = (p: Plan): Stated => ({
  applicants: p.applicants,
  applicantKind: p.applicantKind,
  identityShown: true,
  postAddress: `南昌县示例路${1 + (p.n % 180)}号`,
  wanted: p.ask.wanted,
  ...(p.ask.number ? { wantedNumber: p.ask.number } : {}),
  form: p.n % 3 === 0 ? 'paper' : 'electronic',
  way: p.n % 3 === 0 ? 'mail' : 'online',
});

/** Comes in by its channel and is confirmed where the law asks for it; false when the story stops here. */
function* intake(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  if (p.channel === 'online') {
    t.act('submit', 'party:applicant', { ...asked(p), submittedOn: t.today });
    if (p.stop === 'submitted') return false;
    yield t.after(p.n % 2);
    t.act('confirm', officer(t, p), { receivedOn: t.today });
  } else {
    const confirmed: Stated = p.channel === 'ordinaryMail' || p.channel === 'fax' ? { confirmedOn: t.today } : {};
    const oral: Stated =
      p.channel === 'oral' ? { oralReason: '申请人书写有困难，由工作人员代为填写', helpNeeded: true } : {};
    t.act('receive', officer(t, p), {
      ...asked(p),
      channel: p.channel,
      arrivedOn: t.today,
      receivedOn: t.today,
      ...confirmed,
      ...oral,
    });
  }
  return p.stop !== 'received';
}

function* correcting(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  yield t.after(t.random.int(1, 5));
  t.act('requestCorrection', officer(t, p), {
    correctionItems: '请写明信息形成的年份\n请写明文件名称或者项目名称',
    correctionBy: t.calendar.addWorkingDays(t.today, 10),
    guidance: '可以先在门户网站“政府信息公开”栏目检索文件名称。',
  });
  if (p.stop === 'correcting' || p.ending === 'uncorrected') return false;
  yield t.after(t.random.int(3, 8));
  t.act('correctRequest', 'party:applicant', {
    correctedOn: t.today,
    wanted: `${p.ask.wanted}（补正：近三年）`,
    form: 'electronic',
    way: 'online',
  });
  return true;
}

function* reasoning(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  t.act('askReasons', officer(t, p), {
    sameCount: 23,
    frequencyFacts: '本月向本机关提出二十三件内容相近的申请',
    reasonsBy: t.calendar.addWorkingDays(t.today, 7),
  });
  if (p.stop === 'reasoning') return false;
  yield t.after(9);
  t.act('closeReasons', officer(t, p));
  return true;
}

const thirds: readonly Ending[] = ['deniedThirdParty', 'partlyGranted'];
/** Where a request waits before anyone is asked. */
const early: readonly (Stop | undefined)[] = [
  'submitted',
  'received',
  'correcting',
  'reasoning',
  'accepted',
  'searched',
];
const consults = (p: Plan): boolean => thirds.includes(p.ending) && !early.includes(p.stop);

/** 征求第三方意见: each is asked by a letter of its own, told in its own story, until the last has answered or let its time pass. */
function* consulting(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const asked = thirdsOf(p);
  t.act('consultThird', officer(t, p), {
    consultedOn: t.today,
    thirdParties: asked as unknown as Json,
    harm: p.n % 3 === 0 ? 'privacy' : 'tradeSecret',
    harmWhy: '所申请的材料中有该单位的报价、账户和个人联系方式。',
    consultContent: `${p.ask.wanted}中由该单位提交的部分。`,
  });
  if (p.stop === 'thirdAsked' || p.stop === 'thirdServed') return false;
  // The law itself finds them heard, on the day on which the last has answered or let its time pass.
  for (let days = 0; days < 45; days++) {
    yield t.after(1);
    if (t.matter.tracks.third === 'heard') return p.stop !== 'thirdHeard';
  }
  throw new Error(`${p.key}的第三方意见没有征求完`);
}

const thirdKey = (p: Plan, at: number): string => `${p.key}-third-${at}`;
/** One company whose papers they are; in every third request a second one that tendered with it. Nobody is a third party to himself. */
function thirdsOf(p: Plan) {
  const known = new Set((p.applicants as unknown as readonly { name: string }[]).map((a) => a.name));
  const found: ReturnType<typeof company>[] = [];
  for (let i = 0; found.length < (p.n % 3 === 1 ? 2 : 1); i++) {
    const one = company(800_000 + p.n * 7 + i, '江西省南昌市南昌县莲塘街道示例路8号');
    if (!known.has(one.name)) found.push(one);
    known.add(one.name);
  }
  return found;
}

/** One third party: asked on the day its request says so, served, and heard or silent. */
function consultationStory(p: Plan, at: number): Story {
  return {
    key: thirdKey(p, at),
    procedure: 'openness/consultation',
    office: p.office,
    start: p.received,
    *tell(t) {
      for (let tries = 0; t.matterOf?.(p.key)?.tracks.third !== 'asked'; tries++) {
        if (tries > 200) return;
        yield tries % 5 < 4 ? t.today : t.after(1);
      }
      t.act('ask', officer(t, p), {
        request: t.idOf(p.key),
        third: [thirdsOf(p)[at]] as unknown as Json,
        information: p.ask.wanted,
        harm: p.n % 3 === 0 ? 'privacy' : 'tradeSecret',
        harmWhy: '所申请的材料中有该单位的报价、账户和个人联系方式。',
        content: at === 0 ? '报价明细和账户。' : '投标文件中的工艺说明。',
        sentOn: t.today,
      });
      if (p.stop === 'thirdAsked') return;
      yield t.after(2);
      t.act('serve', officer(t, p), { servedOn: t.today, serviceProof: '邮件签收记录' });
      if (p.stop === 'thirdServed') return;
      // Silent: the statute closes the period on its last day, and the office decides.
      if (at === 0 && p.n % 4 === 0) {
        if (p.n % 8 === 0) return;
        yield t.after(19);
        t.act('answerLate', 'party:thirdParty', {
          answeredOn: t.today,
          lateView: 'object',
          opinion: '材料涉及我单位的报价，不希望公开。邮件转交耽误了时间。',
        });
        return;
      }
      yield t.after(t.random.int(3, 12));
      if (at === 1)
        t.act('agree', 'party:thirdParty', { answeredOn: t.today, opinion: '中标结果已经公示，同意公开。' });
      else
        t.act('object', 'party:thirdParty', {
          answeredOn: t.today,
          opinion: '报价和客户信息属于商业秘密，公开会损害我单位利益，不同意公开。',
        });
    },
  };
}

function* organ(t: Tale, p: Plan): Generator<LegalDate, boolean, void> {
  const coOffice = p.office === 'natural-resources' ? 'agriculture' : 'natural-resources';
  t.act('consultOrgan', officer(t, p), { coOffice, coContent: '本机关牵头、与你单位联合印发的文件，拟予公开。' });
  yield t.after(1);
  t.act('organServed', one(t, 'consulted', coOffice), { organServedOn: t.today });
  if (p.stop === 'organServed') return false;
  if (p.n % 2 === 0) {
    yield t.after(t.random.int(3, 9));
    t.act('organAgree', one(t, 'consulted', coOffice), { organOpinion: '同意公开。' });
  } else yield t.after(16);
  return true;
}

const reasons: Readonly<Partial<Record<Ending, string>>> = {
  partlyGranted: '附件中的联系方式和报价公开会损害第三方合法权益，已区分处理。',
  deniedSecret: '该信息已依法定密，处于保密期限内。',
  deniedByLaw: '能够识别单个统计调查对象的资料，法律禁止对外提供。',
  deniedSafety: '包含重点部位的坐标和安防布置，公开后可能危及公共安全。',
  deniedThirdParty: '材料含有第三方未公开的报价和工艺参数，公开会损害其合法权益。',
  deniedInternal: '属于本机关内部值班、考核和车辆管理安排，对外不产生影响。',
  deniedProcess: '属于尚未作出决定的讨论稿，公开会影响研究和决策。',
  deniedCaseFile: '属于行政执法案卷中的询问笔录和内部审批材料。',
  adminQuery: '不动产登记资料的查询有特别规定，应当依照其规定办理。',
  notExist: '经检索档案和业务系统，本机关没有制作或者获取该信息。',
  notOurs: '该信息由其他机关制作，不属于本机关负责公开。',
  needsCreation: '没有现成的汇总资料，需要对多年台账逐户加工统计。',
  stillUnclear: '补正后仍没有写明项目和年份，无法检索。',
  petition: '来件要求查处他人行为并赔偿损失，属于投诉举报。',
  repeat: '本机关已就相同信息作出答复，情况没有变化。',
  publication: '所申请的是公开发行的年鉴。',
  massRequests: '短期内提出大量内容相近的申请，经要求没有说明理由。',
  reconfirm: '要求对已经获取的信息再次盖章确认。',
};

const details: Readonly<Partial<Record<Ending, Stated>>> = {
  alreadyPublic: { whereToGet: '县政府门户网站“政府信息公开”栏目，可以直接查看、下载' },
  deniedSecret: { secretBasis: '依定密文件确定，秘密级，保密期限内' },
  deniedByLaw: { lawBasis: '《统计法》关于统计调查对象资料保密的规定' },
  deniedInternal: { internalKind: 'workflow' },
  deniedProcess: { processKind: 'drafts', isFinal: false },
  adminQuery: { lawBasis: '《不动产登记暂行条例》关于登记资料查询的规定', whereToGet: '县不动产登记中心查询窗口' },
  notOurs: { competentOrgan: '南昌市自然资源和规划局', competentContact: '联系方式见该机关公开指南' },
  petition: { petitionChannel: '县信访局接待窗口、12345热线' },
  publication: { whereToGet: '县图书馆、县档案馆阅览室' },
};

const answerOf = (t: Tale, p: Plan, ending: Ending): Stated => ({
  outcome: ending,
  ...(reasons[ending] ? { reasons: reasons[ending] } : {}),
  ...(details[ending] ?? {}),
  ...(ending === 'granted' || ending === 'partlyGranted'
    ? { replyContent: `提供：${p.ask.wanted}。`, involvesThird: ending === 'partlyGranted', secrecyCleared: true }
    : {}),
  ...(ending === 'partlyGranted'
    ? { withheldPart: '附件中的联系方式和报价', withheldGround: 'third', thirdKept: true }
    : {}),
  ...((ending === 'repeat' || ending === 'reconfirm') && p.earlier ? { earlierRequest: t.idOf(p.earlier) } : {}),
});

const searchedFor: Readonly<Partial<Record<Ending, string>>> = {
  notExist: 'none',
  needsCreation: 'none',
  notOurs: 'elsewhere',
};

function* answering(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const drafting = t.after(t.random.int(2, 8));
  yield drafting;
  t.act('draft', officer(t, p), answerOf(t, p, p.ending));
  if (p.stop === 'reviewing') return;
  yield t.after(t.random.int(0, 2));
  t.act('sign', head(t, p));
  if (p.stop === 'replied') return;
  yield t.after(t.random.int(0, 3));
  t.act('serve', officer(t, p), {
    servedOn: t.today,
    serviceMethod: p.channel === 'online' ? 'online' : 'mail',
    receiptSigned: true,
  });
  if (p.stop === 'redoing') {
    yield t.after(1);
    t.act('redo', officer(t, p), {
      redoOn: t.today,
      redoBy: '南昌县人民政府',
      redoDocument: '示例复议决定书',
      redoDays: 15,
    });
    return;
  }
  if (p.stop === 'served') return;
  yield t.after(t.random.int(5, 20));
  if (p.n % 17 === 3) {
    t.act('suggest', 'party:applicant', { suggestion: '该信息关系周边群众，建议主动公开。' });
    yield t.after(4);
    t.act(p.n % 2 ? 'adopt' : 'decline', officer(t, p), {
      suggestionAnswer: p.n % 2 ? '同意纳入主动公开。' : '该信息只与申请人有关，不纳入主动公开。',
    });
  }
  t.act('archive', officer(t, p));
}

function* request(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  if (!(yield* intake(t, p))) return;
  // What is public already is answered at the counter (条例33).
  if (p.ending === 'alreadyPublic' && p.channel === 'inPerson') {
    t.act('answerOnSpot', officer(t, p), answerOf(t, p, p.ending));
    return;
  }
  if (p.ending === 'merged' && p.earlier) {
    yield t.after(1);
    t.act('merge', officer(t, p), {
      outcome: 'otherEnd',
      mergedInto: t.idOf(p.earlier),
      mergeNote: '与同一申请人前一申请内容相同。',
    });
    return;
  }
  const unclear = p.ending === 'stillUnclear' || p.ending === 'uncorrected' || p.n % 9 === 4 || p.stop === 'correcting';
  if (unclear && p.earlier === undefined && !(yield* correcting(t, p))) return;
  yield t.after(t.random.int(0, 1));
  if (p.ending === 'massRequests' || p.stop === 'reasoning') {
    if (!(yield* reasoning(t, p))) return;
  } else t.act('accept', officer(t, p));
  if (p.stop === 'accepted') return;
  if (p.ending === 'withdrawn') {
    yield t.after(2);
    t.act('withdraw', 'party:applicant', { outcome: 'otherEnd', withdrawReason: '已经从网站上看到' });
    return;
  }
  yield t.after(t.random.int(0, 2));
  t.act('search', officer(t, p), {
    searchSystems: '公文系统、业务系统、档案室',
    searchTerms: p.ask.terms,
    searchPeriod: '2018年以来',
    searchResult: searchedFor[p.ending] ?? 'found',
  });
  if (p.stop === 'searched') return;
  if (p.ending === 'unpaid' || p.stop === 'feeDue') {
    t.act('feeNotice', officer(t, p), {
      feeServedOn: t.today,
      sameCount: 32,
      feeMode: 'items',
      feeBefore: 31,
      feeItems: 1,
      feeAmount: 20_000,
      feeReason: '本月第三十二件申请，明显超过合理范围。',
    });
    return;
  }
  if (consults(p)) {
    if (!(yield* consulting(t, p))) return;
  } else if (p.stop === 'organServed' || (p.ending === 'granted' && p.n % 8 === 1)) {
    if (!(yield* organ(t, p))) return;
  }
  if (p.extended) {
    yield t.after(t.random.int(3, 6));
    t.act('extend', officer(t, p), { extendDays: 20, extendReason: '档案年代久远，需要到档案馆核查' });
    if (p.stop === 'extension') return;
    yield t.after(1);
    t.approved(head(t, p));
    yield t.after(t.random.int(8, 14));
  }
  yield* answering(t, p);
}

const kinds = { natural: 88, company: 14, lawService: 9, charity: 3, research: 3, other: 3 } as const;
const channels = { online: 52, signedMail: 30, inPerson: 22, ordinaryMail: 8, fax: 3, oral: 5 } as const;

function planned(key: string, n: number, ending: Ending, received: LegalDate, random: Random): Plan {
  const ask = asks[n % asks.length] as Ask;
  const applicantKind = random.weighted(kinds);
  const address = addressIn('liantang', random);
  const applicant =
    applicantKind === 'natural'
      ? citizen(750_000 + n, address)
      : {
          ...company(750_000 + n, address),
          ...(applicantKind === 'lawService' ? { name: `江西示例${personName(n).slice(0, 1)}律师事务所` } : {}),
        };
  return {
    key,
    n,
    office: ask.office,
    ask,
    ending,
    received,
    applicantKind,
    applicants: [applicant] as unknown as Json,
    channel: random.weighted(channels),
  };
}

/** The request, and the consultation of each third party. */
const storiesOf = (p: Plan): Story[] => [
  { key: p.key, procedure: 'openness/request', office: p.office, start: p.received, tell: (t) => request(t, p) },
  ...(consults(p) ? thirdsOf(p).map((_, at) => consultationStory(p, at)) : []),
];

export function requestsOf2023(seed: string, calendar: Calendar): Story[] {
  const random = randomOf(`${seed}/openness-requests-2023`);
  const days = workingDaysIn(calendar, '2023-01-05', '2023-10-20');
  const all = random.shuffled(
    (Object.keys(endings) as Ending[]).flatMap((ending) => Array.from({ length: endings[ending] }, () => ending)),
  );
  const plans = all.map((ending, n) => ({
    ...planned(`request-2023-${n}`, n, ending, days[random.int(0, days.length - 1)] as LegalDate, random),
    extended: n % 11 === 6 && ending === 'granted',
  }));
  // Asked again, or to be confirmed: after an answer to the same applicant by the same office.
  for (const p of plans.filter((q) => q.ending === 'repeat' || q.ending === 'reconfirm' || q.ending === 'merged')) {
    const before = plans.find(
      (q) =>
        q.ending === 'granted' &&
        !q.extended &&
        q.n % 8 !== 1 &&
        q.n % 9 !== 4 &&
        q.received < '2023-06-01' &&
        !plans.some((r) => r.earlier === q.key),
    ) as Plan;
    Object.assign(p, {
      earlier: before.key,
      ask: before.ask,
      office: before.office,
      applicants: before.applicants,
      applicantKind: before.applicantKind,
    });
    Object.assign(p, {
      received: p.ending === 'merged' ? before.received : calendar.addWorkingDays(before.received, 60),
      ...(p.ending === 'merged' ? { channel: 'inPerson' } : {}),
    });
  }
  // Carried in from 2022, and out into 2024.
  const over = [
    ...['2022-12-12', '2022-12-19', '2022-12-23', '2022-12-27'].map((day, i) =>
      planned(`request-2022-${i}`, 200 + i * 2, 'granted', day, random),
    ),
    ...['2023-12-20', '2023-12-25', '2023-12-27'].map((day, i) => ({
      ...planned(`request-2024-${i}`, 300 + i * 2, i === 1 ? ('notExist' as const) : ('granted' as const), day, random),
      channel: 'inPerson',
    })),
  ];
  return [...over, ...plans].flatMap(storiesOf);
}

export function presentRequests(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const random = randomOf(`${seed}/openness-requests-now`);
  const plan: readonly [ago: number, ending: Ending, stop: Stop, channel?: string][] = [
    [0, 'granted', 'submitted', 'online'],
    [1, 'notOurs', 'submitted', 'online'],
    [3, 'granted', 'submitted', 'online'],
    [1, 'granted', 'received'],
    [4, 'partlyGranted', 'received'],
    [6, 'notExist', 'received'],
    [8, 'granted', 'received'],
    [9, 'granted', 'correcting'],
    [12, 'notExist', 'correcting'],
    [6, 'massRequests', 'reasoning'],
    [5, 'granted', 'accepted'],
    [14, 'granted', 'accepted'],
    [12, 'notExist', 'searched'],
    [17, 'notOurs', 'searched'],
    [23, 'granted', 'searched'],
    [7, 'deniedThirdParty', 'thirdAsked'],
    [9, 'deniedThirdParty', 'thirdServed'],
    [14, 'partlyGranted', 'thirdServed'],
    [16, 'granted', 'organServed'],
    [15, 'granted', 'extension'],
    [6, 'unpaid', 'feeDue'],
    [19, 'unpaid', 'feeDue'],
    [12, 'deniedProcess', 'reviewing'],
    [18, 'granted', 'reviewing'],
    [14, 'notExist', 'replied'],
    [16, 'deniedCaseFile', 'replied'],
    [24, 'granted', 'served'],
    [28, 'petition', 'served'],
    [34, 'deniedInternal', 'redoing'],
    [30, 'deniedThirdParty', 'thirdHeard'],
  ];
  const last = calendar.previousWorkingDay(today);
  return plan.flatMap(([ago, ending, stop, channel], i) => {
    const n = 400 + i;
    // A number that asks for no correction by the way.
    const p = planned(
      `request-now-${i}`,
      n % 9 === 4 ? n + 100 : n,
      ending,
      calendar.addWorkingDays(last, -ago),
      random,
    );
    return storiesOf({
      ...p,
      channel: channel ?? (p.channel === 'online' ? 'signedMail' : p.channel),
      stop,
      extended: stop === 'extension',
    });
  });
}
