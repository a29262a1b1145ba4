/** Supervision leads and the documents that come of them: eighteen leads of 2023, and those on the desk today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { citizen, company } from '../../names.ts';
import { asStated } from '../parties.ts';
import { fileRef } from '../sample-files.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { chief, contactOf, headOn, justice, later, officer, pairOf } from './people.ts';

type Kind = 'reminder' | 'guidance' | 'transfer' | 'notice' | 'opinion';
type End = Kind | 'unfounded' | 'declined' | 'referred';
type LeadStop =
  | 'received'
  | 'accepted'
  | 'dispatched'
  | 'verifying'
  | 'instructed'
  | 'rectifying'
  | 'verified'
  | 'escalating';

export interface LeadSeed {
  key: string;
  n: number;
  unit: string;
  problem: string;
  source: string;
  /** Who complains: a citizen, a company, or nobody by name. */
  who: 'citizen' | 'company' | 'nobody';
  online: boolean;
  content: string;
  gist: string;
  end: End;
  received: LegalDate;
  stop?: LeadStop;
}
type Words = Pick<LeadSeed, 'unit' | 'problem' | 'content' | 'gist'>;

const w = (unit: string, problem: string, content: string, gist: string): Words => ({ unit, problem, content, gist });
const words: readonly Words[] = [
  w(
    'city-management',
    'procedure',
    '我的早餐车三月被暂扣，没有给我扣押清单，也没有人告诉我怎么申辩。',
    '反映暂扣早餐车时没有交付扣押清单，没有告知申辩权利。',
  ),
  w(
    'transport',
    'arbitraryFines',
    '同一辆货车同一天在两个检测点被罚了两次，问执法人员依据没有说清楚。',
    '反映对同一货车同一天两次罚款，没有说明依据。',
  ),
  w(
    'market-regulation',
    'arbitraryInspections',
    '我公司今年已经被检查四次，每次都查同样的台账，影响正常经营。',
    '反映对同一企业一年内检查四次，内容重复。',
  ),
  w(
    'liantang',
    'uncertified',
    '社区门口来人查油烟，只穿制服没有出示执法证件，就要求停业。',
    '反映执法人员检查油烟没有出示执法证件。',
  ),
  w(
    'agriculture',
    'notFiled',
    '反映假种子的问题已经两个月，一直没有答复是不是立案。',
    '反映举报假种子后两个月没有答复是否立案。',
  ),
  w('water', 'passedOn', '河边非法采砂反映到水利和乡镇，双方都说不归自己管。', '反映非法采砂举报后有关单位相互推诿。'),
  w('emergency', 'procedure', '处罚听证前一天才通知我公司，根本来不及准备材料。', '反映听证通知提前的时间不足。'),
  w('health', 'threeSystems', '诊所被处罚的决定在网上找不到，担心执法不公开。', '反映行政处罚决定没有按规定公开。'),
  w(
    'culture-tourism',
    'finesForControl',
    '网吧违规每次都是罚款了事，没有人要求整改，问题一直存在。',
    '反映对网吧违规只罚款、不督促整改。',
  ),
  w(
    'xiangtang',
    'arbitrarySealing',
    '镇里把堆场贴了封条已经两个月，没有任何延长的手续。',
    '反映查封堆场超过期限没有延长手续。',
  ),
  w(
    'housing',
    'passedOn',
    '小区消防通道被占，住建和城管都让找对方，问题拖了三个月。',
    '反映消防通道被占的举报被相互推诿。',
  ),
  w('natural-resources', 'notFiled', '邻村占用耕地建房，举报后没有人到现场看过。', '反映占用耕地建房的举报没有核查。'),
  w(
    'market-regulation',
    'uncertified',
    '两名检查人员进店只亮了一下工作牌，不让拍照。',
    '反映检查人员没有出示执法证件。',
  ),
  w('transport', 'forProfit', '执法车停在限速变化的路口专门查外地货车，罚完就走。', '反映选择性查处外地货车。'),
  w(
    'city-management',
    'arbitraryFines',
    '门口摆了两个花盆就要罚五百元，隔壁同样情况只是提醒。',
    '反映对同样情形处罚轻重不一。',
  ),
  w('human-resources', 'notFiled', '欠薪投诉一个月没有立案，也没有书面告知。', '反映欠薪投诉没有按期立案、没有告知。'),
  w(
    'bayuehu',
    'arbitraryFees',
    '办理占道备案时要求先交一笔保证金，没有收据。',
    '反映办理备案时要求交保证金、不开收据。',
  ),
  w('forestry', 'procedure', '处罚决定书上没有写清楚我违反的是哪一条。', '反映处罚决定书没有引用具体条文。'),
];
const sources = [
  'complaint',
  'hotline',
  'monitoringPoint',
  'complaint',
  'fileReview',
  'data',
  'deputies',
  'complaint',
  'media',
  'remedies',
] as const;
const wordsOf = (n: number): Words => words[n % words.length] as Words;

const requests: Readonly<Record<Kind, Stated>> = {
  reminder: { measure: 'note', request: '请提醒执法人员严格依照规定办理，避免类似情况。' },
  guidance: { measure: 'note', request: '请对照清单梳理执法流程，完善文书和告知环节。' },
  transfer: { measure: 'handle', request: '请调查核实，依法处理，并书面报告处理结果。' },
  notice: { measure: 'correct', request: '请在期限内改正上述行为，对同类案件进行排查。' },
  opinion: { measure: 'reconsiderOwn', request: '请自行复核有关案件的事实、程序和裁量，依法重新处理。' },
};
const issues: Readonly<Record<Kind, string>> = {
  reminder: 'issueReminder',
  guidance: 'issueGuidance',
  transfer: 'issueTransfer',
  notice: 'issueNotice',
  opinion: 'issueOpinion',
};
export const instrumentKey = (key: string): string => `${key} instrument`;
const isKind = (end: End): end is Kind => Object.hasOwn(issues, end);

/** Working days after the receipt: the lead and its document keep the same diary. */
const diary = {
  accept: 2,
  dispatch: 3,
  verify: 8,
  draft: 9,
  issue: 10,
  deliver: 11,
  conclude: 12,
  report: 22,
  rectify: 23,
  accepted: 25,
  verified: 26,
  close: 29,
} as const;
/** A transfer slip goes out at once, and what the unit reports is verified afterwards. */
const transferDiary = {
  ...diary,
  draft: 4,
  issue: 5,
  deliver: 6,
  report: 14,
  verify: 17,
  conclude: 19,
  rectify: 20,
  accepted: 21,
} as const;
const diaryOf = (l: LeadSeed) => (l.end === 'transfer' ? transferDiary : diary);

function* tellLead(t: Tale, l: LeadSeed): Generator<LegalDate, void, void> {
  const day = diaryOf(l);
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(l.received, n);
  const by = officer(l.n);
  const named = l.who !== 'nobody';
  const address = `南昌县示例路${l.n + 1}号`;
  const about = {
    realName: named,
    ...(named
      ? { complainants: asStated(l.who === 'company' ? company(8000 + l.n, address) : citizen(8000 + l.n, address)) }
      : {}),
    unit: l.unit,
    problem: l.problem,
    content: l.content,
  };
  if (l.online) t.act('complain', 'party:complainant', about);
  else t.act('receive', by, { receivedOn: t.today, source: l.source, ...about });
  if (l.stop === 'received') return;
  yield at(day.accept);
  if (l.end === 'declined') {
    t.act('decline', by, { outReason: '所反映的是双方合同纠纷，不是行政执法行为，可以通过民事诉讼或者人民调解解决。' });
    return;
  }
  if (l.end === 'referred') {
    t.act('referOut', by, {
      outTo: '南昌市行政执法监督机构',
      outReason: '所反映的执法行为由市级机关作出，由市级监督机构办理。',
    });
    return;
  }
  t.act('accept', by, { triageOpinion: '属于行政执法监督范围，予以受理。' });
  if (l.stop === 'accepted') return;
  yield at(day.dispatch);
  if (l.end === 'transfer') t.act('transfer', chief, { gist: l.gist, replyBy: at(15), handlers: [by] });
  else if (l.n % 3 === 1) t.act('assign', chief, { gist: l.gist, replyBy: at(15), handlers: [by] });
  else t.act('keep', chief, { gist: l.gist, handlers: [by] });
  if (l.stop === 'dispatched') return;
  yield at(day.verify);
  t.act('verify', by, {
    verifiers: pairOf(l.n),
    verifiedOn: t.today,
    means: l.n % 2 === 0 ? ['files', 'site'] : ['files', 'inquiry'],
    noInterest: true,
  });
  if (l.stop === 'verifying') return;
  yield at(day.conclude);
  if (!isKind(l.end)) {
    t.act('dismiss', by, { finding: '经调阅案卷和音像记录、询问有关人员，没有发现所反映的问题。' });
  } else {
    const soft = l.end === 'reminder' || l.end === 'guidance' || l.end === 'transfer';
    t.act(soft ? 'advise' : 'instruct', by, {
      finding: `经核查，反映的情况${soft ? '部分属实，程度较轻' : '属实'}：${l.gist}`,
      instrument: t.idOf(instrumentKey(l.key)),
    });
    if (l.stop === 'instructed') return;
    if (l.stop === 'escalating') {
      yield later(t, at(35));
      t.act('escalate', by, { escalation: 'talk', escalationNote: '超过报告期限，经催办仍没有报告整改情况。' });
      return;
    }
    if (l.end === 'notice' || l.end === 'opinion' || l.end === 'transfer') {
      yield at(day.rectify);
      t.act('rectify', by, { rectification: '被监督单位书面报告：已经逐项整改，完善制度，对有关人员进行了教育。' });
      if (l.stop === 'rectifying') return;
      yield at(day.verified);
      t.act('acceptRectification', by, { acceptance: '查看整改材料，整改到位。', acceptEvidence: fileRef('photo') });
    }
  }
  if (l.stop === 'verified') return;
  yield later(t, at(day.close));
  const result = !isKind(l.end) ? 'unfounded' : l.end === 'reminder' || l.end === 'guidance' ? 'advised' : 'corrected';
  if (named)
    t.act('closeWithReply', by, {
      result,
      reply:
        result === 'unfounded'
          ? '经调阅案卷和全过程记录，没有发现您反映的情形，有关规定已经向您说明。'
          : '经核查，您反映的问题存在，已经要求有关单位改正，并将跟踪检查。',
    });
  else t.act('close', by, { result });
}

function* tellInstrument(t: Tale, l: LeadSeed, kind: Kind): Generator<LegalDate, void, void> {
  const day = diaryOf(l);
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(l.received, n);
  const by = officer(l.n);
  t.act('draft', by, {
    kind,
    unit: l.unit,
    lead: t.idOf(l.key),
    facts: `经${kind === 'transfer' ? '初步审查' : '调阅案卷、核查'}：${l.gist}`,
    basis: '《中华人民共和国行政处罚法》第四十二条、第四十四条、第五十四条',
    ...requests[kind],
    rectifyBy: at(kind === 'transfer' ? 16 : 28),
    objectionTo: '对本文书有异议的，自收到之日起十个工作日内向县司法局书面提出。',
  });
  t.act(issues[kind], by);
  yield at(day.issue);
  if (kind === 'reminder' || kind === 'guidance' || kind === 'transfer') t.approved(chief);
  else if (kind === 'notice') t.approved(headOn(t.today));
  else t.approved(chief, headOn(t.today));
  yield at(day.deliver);
  t.act('deliver', contactOf(l.unit), { deliveredOn: t.today });
  if (l.stop === 'instructed') return;
  if (l.stop === 'escalating') {
    yield at(31);
    t.act('urge', by, { urgeNote: '电话催办一次，并送达本函。' });
    return;
  }
  if (kind === 'reminder' || kind === 'guidance') {
    yield at(day.accepted);
    t.act('closeSoft', by, { closeNote: '被监督单位已经组织学习，对照落实。' });
    return;
  }
  let due = at(day.report);
  // One in seven objects, and is heard.
  if (l.n % 7 === 4 && l.stop === undefined && kind !== 'transfer') {
    yield at(14);
    t.act('object', contactOf(l.unit), { objection: '部分情形发生在本单位接管以前，请予核实。' });
    yield at(17);
    t.act('uphold', by, { answer: '经核实，接管以后仍未纠正，异议不成立。', newRectifyBy: at(30) });
    yield at(18);
    t.approved(headOn(t.today));
    due = at(day.report);
  }
  yield due;
  t.act('report', contactOf(l.unit), {
    report: '已经逐项核实整改，完善了立案、告知和送达环节，对有关人员进行了培训。',
    reportEvidence: fileRef('photo'),
  });
  if (l.stop === 'rectifying') return;
  yield at(day.accepted);
  t.act('accept', by, {
    outcome: kind === 'transfer' ? 'performed' : 'corrected',
    acceptNote: '整改材料齐全，整改到位。',
  });
}

function storiesOf(calendar: Calendar, l: LeadSeed): Story[] {
  const lead: Story = {
    key: l.key,
    procedure: 'enforcement-supervision/lead',
    office: justice,
    start: l.received,
    tell: (t) => tellLead(t, l),
  };
  const { end } = l;
  if (!isKind(end) || ['received', 'accepted', 'dispatched', 'verifying'].includes(l.stop ?? '')) return [lead];
  return [
    lead,
    {
      key: instrumentKey(l.key),
      procedure: 'enforcement-supervision/instrument',
      office: justice,
      start: calendar.addWorkingDays(l.received, diaryOf(l).draft),
      tell: (t) => tellInstrument(t, l, end),
    },
  ];
}

/** How the eighteen of 2023 ended; the last two came late in the year. */
const ends2023: readonly End[] = [
  'reminder',
  'notice',
  'reminder',
  'unfounded',
  'notice',
  'transfer',
  'guidance',
  'declined',
  'reminder',
  'opinion',
  'unfounded',
  'notice',
  'referred',
  'guidance',
  'reminder',
  'unfounded',
  'declined',
  'unfounded',
];
const days2023: readonly LegalDate[] = [
  '2023-01-10',
  '2023-02-08',
  '2023-02-27',
  '2023-03-14',
  '2023-04-06',
  '2023-04-20',
  '2023-05-11',
  '2023-05-25',
  '2023-06-13',
  '2023-07-04',
  '2023-07-18',
  '2023-08-09',
  '2023-08-24',
  '2023-09-12',
  '2023-09-26',
  '2023-10-17',
  '2023-11-07',
  '2023-12-12',
];

const seedOf = (calendar: Calendar, key: string, n: number, end: End, day: LegalDate, stop?: LeadStop): LeadSeed => {
  const source = sources[n % sources.length] as string;
  const complains = source === 'complaint';
  return {
    key,
    n,
    ...wordsOf(n),
    source,
    online: complains && n % 2 === 1,
    who: complains ? (n % 3 === 0 ? 'citizen' : 'company') : source === 'hotline' ? 'citizen' : 'nobody',
    end,
    received: calendar.nextWorkingDay(day),
    ...(stop === undefined ? {} : { stop }),
  };
};

export const leads2023 = (calendar: Calendar): Story[] =>
  ends2023.flatMap((end, n) =>
    storiesOf(calendar, seedOf(calendar, `supervision lead 2023 ${n + 1}`, n, end, days2023[n] as LegalDate)),
  );

/** Of today: `age` is how many working days ago it came. */
const waiting: readonly { age: number; end: End; stop?: LeadStop }[] = [
  { age: 0, end: 'reminder', stop: 'received' },
  { age: 3, end: 'reminder', stop: 'received' },
  { age: 8, end: 'reminder', stop: 'received' },
  { age: 3, end: 'notice', stop: 'accepted' },
  { age: 6, end: 'guidance', stop: 'dispatched' },
  { age: 20, end: 'unfounded', stop: 'dispatched' },
  { age: 14, end: 'opinion', stop: 'verifying' },
  { age: 16, end: 'notice', stop: 'instructed' },
  { age: 34, end: 'opinion', stop: 'instructed' },
  { age: 25, end: 'notice', stop: 'rectifying' },
  { age: 27, end: 'notice', stop: 'verified' },
  { age: 38, end: 'notice', stop: 'escalating' },
  { age: 60, end: 'reminder' },
  { age: 70, end: 'transfer' },
  { age: 45, end: 'unfounded' },
  { age: 12, end: 'declined' },
];

export function presentLeads(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  return waiting.flatMap(({ age, end, stop }, i) =>
    storiesOf(
      calendar,
      seedOf(calendar, `supervision lead present ${i + 1}`, i + 3, end, calendar.addWorkingDays(base, -age), stop),
    ),
  );
}
