/** Dated sample catalogues, consultations, opinions, meetings and items. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, other, type Stated, sampleOf } from './means.ts';

const entry = other('entry', 'catalogue-item', 'listed', {
  name: '示例事项',
  steps: ['participation', 'experts'],
  office: 'office',
  expected: '2026年第三季度',
});
const catalogueActs: readonly SampleAct[] = [
  act('2026-01-05', 'collect', 'office', { year: 2026, collecting: '请各单位报送。' }),
  act('2026-01-20', 'draft', 'office', { draft: '征集五项，列入三项。' }),
  act('2026-01-22', 'check', 'reviewLead', { check: '符合规定。' }),
  act('2026-01-26', 'settle', 'mayor', { approvedOn: '2026-01-26', approval: '示例常务会议' }),
  act('2026-02-03', 'takeConsent', 'office', { party: 'consents', partyOn: '2026-02-02', partyNote: '县委常委会会议' }),
  act('2026-02-04', 'announce', 'office'),
  act('2026-02-05', 'publish', 'office', { publication: 'catalogue', secrecyReviewed: true }),
];
const catalogue = sampleOf('catalogue');
const found = { items: [entry] };
const inCatalogue = sampleOf('catalogue-item');
const collecting = { referred: [other('cat', 'catalogue', 'collecting', { year: 2026 })] };
const enter = act('2026-01-12', 'enter', 'office', {
  catalogue: 'cat',
  name: '示例事项',
  steps: ['participation', 'risk'],
  office: 'office',
  expected: '2026年',
});

const consultation = sampleOf('consultation');
const decision = other('decision', 'decisions', 'drafting', { draftTitle: '示例方案' });
const prepare: SampleAct = act('2026-03-02', 'prepare', 'drafter', {
  about: 'decision',
  draftTitle: '示例方案',
  draftText: '第一条 为了方便群众停车，制定本方案。',
  explanation: '老城区泊位不足，需要统筹增设。',
  business: false,
  channels: ['site', 'media'],
  contact: '网上提交；或者寄至示例路1号，电话0791-85700000。',
});
const answered = (id: string, adoption: string) =>
  other(id, 'opinion', 'answered', { adoption, summary: '增加夜间泊位', answer: '已经写入第三条。' });
const opinions = [
  answered('o1', 'adopted'),
  answered('o2', 'partly'),
  answered('o3', 'notAdopted'),
  other('o4', 'opinion', 'merged', {}),
  other('o5', 'opinion', 'aside', {}),
];
const concluded: Stated = {
  summary: '集中在泊位数量。',
  received: 5,
  adopted: 1,
  partly: 1,
  notAdopted: 1,
  merged: 1,
  aside: 1,
};

const opinion = sampleOf('opinion');
const open = {
  referred: [
    other('window', 'consultation', 'open', { draftTitle: '示例方案', closesOn: '2026-04-01' }),
    other('first', 'opinion', 'answered', { consultation: 'window' }),
  ],
};
const send = act('2026-03-10', 'send', 'citizen', {
  consultation: 'window',
  clause: '第三条',
  opinion: '建议增加夜间泊位。',
  standing: 'citizen',
  name: '示例居民',
});

const meeting = sampleOf('meeting');
const agenda = [
  other('i1', 'item', 'resolved', {
    heading: '示例议题',
    order: 1,
    result: 'approved',
    resolution: '同意。',
    dissent: '无',
  }),
];
const convene = act('2026-03-02', 'convene', 'clerk', {
  meeting: '示例第1次常务会议',
  meetingKind: 'executive',
  meetingOn: '2026-03-10',
  place: '示例会议室',
  members: 9,
  sentOn: '2026-03-03',
});

const item = sampleOf('item');
const atMeeting = {
  referred: [
    other('meeting', 'meeting', 'convened', { meeting: '示例第1次常务会议', meetingOn: '2026-03-10' }),
    other('decision', 'decisions', 'submittedForDeliberation', { legality: 'lawful' }),
  ],
};
const listed = act('2026-03-06', 'list', 'clerk', {
  meeting: 'meeting',
  order: 1,
  heading: '审议示例方案',
  reporter: 'office',
  about: 'decision',
});

export const roomSamples: readonly Sample[] = [
  catalogue(
    '征集、同意、公布、调整',
    [...catalogueActs, act('2026-06-01', 'adjust', 'office', { adjustWhy: '新增一项。' })],
    { found },
  ),
  catalogue(
    '年终盘点',
    [...catalogueActs, act('2026-12-28', 'closeYear', 'office', { review: '已经决定两项，一项正在办理。' })],
    { found },
  ),
  inCatalogue('列入、决定', [enter, act('2026-09-01', 'settle', 'office', { done: '已经公布。' })], collecting),
  inCatalogue('列入、调出', [enter, act('2026-01-15', 'drop', 'office', { dropWhy: '条件不成熟。' })], collecting),
  consultation(
    '公告、延长、解释、截止、审定、公布',
    [
      prepare,
      act('2026-03-03', 'announce', 'drafter', { closesOn: '2026-04-02' }),
      act('2026-03-03', 'publish', 'drafter', { publication: 'notice', secrecyReviewed: true }),
      act('2026-03-20', 'explain', 'drafter', { interview: '请示例专家在网站解读。' }),
      act('2026-03-25', 'prolong', 'drafter', { closesOn: '2026-04-10', longer: '应群众要求。' }),
      act('2026-03-25', 'publish', 'drafter', { publication: 'notice', secrecyReviewed: true }),
      act('2026-04-13', 'close', 'law'),
      act('2026-04-20', 'conclude', 'drafter', concluded),
      act('2026-04-21', 'publish', 'drafter', { publication: 'result', secrecyReviewed: true }),
    ],
    { referred: [decision], found: { opinions, unanswered: [] } },
  ),
  consultation(
    '下一年的放假通知还没有发布，由承办单位登记截止',
    [
      { ...prepare, on: '2027-03-01' },
      act('2027-03-01', 'announce', 'drafter', { closesOn: '2027-04-01' }),
      act('2027-04-02', 'endWindow', 'drafter'),
    ],
    { referred: [decision] },
  ),
  consultation('撤回', [prepare, act('2026-03-04', 'withdraw', 'drafter', { withdrawWhy: '草案需要重拟。' })], {
    referred: [decision],
    found: { opinions: [other('o6', 'opinion', 'received', {})], unanswered: [other('o6', 'opinion', 'received', {})] },
  }),
  opinion(
    '网上提交、答复',
    [
      send,
      act('2026-04-06', 'answer', 'drafter', {
        summary: '增加夜间泊位',
        adoption: 'adopted',
        answer: '已经写入第三条。',
      }),
    ],
    open,
  ),
  opinion(
    '部分采纳',
    [send, act('2026-04-06', 'answer', 'drafter', { summary: '全部免费', adoption: 'partly', answer: '夜间免费。' })],
    open,
  ),
  opinion(
    '未采纳',
    [
      send,
      act('2026-04-06', 'answer', 'drafter', {
        summary: '取消收费',
        adoption: 'notAdopted',
        answer: '需要维持管护费用。',
      }),
    ],
    open,
  ),
  opinion(
    '来信，合并答复',
    [
      act('2026-03-12', 'record', 'drafter', {
        consultation: 'window',
        opinion: '夜间泊位太少。',
        standing: 'business',
        received: 'letter',
      }),
      act('2026-04-06', 'merge', 'drafter', { same: 'first' }),
    ],
    open,
  ),
  opinion('与草案无关', [send, act('2026-04-06', 'setAside', 'drafter', { asideWhy: '反映的是噪声扰民。' })], open),
  meeting(
    '召开、签发',
    [
      convene,
      act('2026-03-05', 'putOff', 'clerk', { newDay: '2026-03-12', meetingOn: '2026-03-12' }),
      act('2026-03-11', 'issueAgenda', 'clerk'),
      act('2026-03-12', 'hold', 'clerk', {
        attended: 8,
        attendees: ['member', 'chief'],
        absent: '一人出差',
        observers: '政府法律顾问',
      }),
      act('2026-03-16', 'sign', 'clerk', { summary: '会议审议了示例议题，同意实施。' }),
    ],
    { found: { items: agenda, open: [] } },
  ),
  meeting('取消', [convene, act('2026-03-09', 'cancel', 'clerk', { cancelWhy: '防汛值守。' })], {
    found: { items: agenda, open: [other('i2', 'item', 'listed', { heading: '示例议题' })] },
  }),
  item(
    '讨论通过',
    [
      listed,
      act('2026-03-09', 'reorder', 'clerk', { order: 2 }),
      act('2026-03-10', 'resolve', 'clerk', {
        discussedOn: '2026-03-10',
        head: 'chief',
        speakers: ['member', 'chief'],
        discussion: '示例组成人员：同意。县长：同意。',
        dissent: '无',
        result: 'approved',
        resolution: '同意实施。',
        departs: false,
      }),
    ],
    atMeeting,
  ),
  item(
    '与多数人意见不一致',
    [
      listed,
      act('2026-03-10', 'resolve', 'clerk', {
        discussedOn: '2026-03-10',
        head: 'chief',
        speakers: ['member', 'chief'],
        discussion: '示例组成人员：暂缓。县长：通过。',
        dissent: '示例组成人员建议暂缓。',
        result: 'approved',
        resolution: '同意实施。',
        departs: true,
        departWhy: '补助资金年底收回，不能再等。',
      }),
    ],
    atMeeting,
  ),
  item('撤下', [listed, act('2026-03-09', 'drop', 'clerk', { dropWhy: '材料需要补充。' })], atMeeting),
];
