/** Dated sample matters of each version: together they take every act, stand in every state and issue every paper. */
import type { PersonFacts, ReferredMatter, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

const person = (id: string, office: string, actor: string): PersonFacts => ({
  id,
  name: `示例${id}`,
  office,
  capacities: [`proposals.${actor}`],
  certificates: [],
});
const people = [
  person('co', 'co-office', 'coHandler'),
  person('other', 'other-office', 'handler'),
  person('otherHead', 'other-office', 'head'),
];

function samplesOf(version: string, year: number): Sample[] {
  const day = (date: string): string => `${year}-${date}`;
  const act = (date: string, name: string, by: string, stated?: Stated): SampleAct => ({
    act: name,
    on: day(date),
    by,
    ...(stated === undefined ? {} : { stated }),
  });
  const item: Stated = {
    kind: 'congress',
    session: '示例届人大示例次会议',
    itemNumber: '第1号',
    part: 0,
    deputies: [
      { kind: 'citizen', name: '示例甲', phone: '13800000001' },
      { kind: 'citizen', name: '示例乙' },
    ],
    heading: '关于改善示例道路照明的建议',
    content: '示例道路夜间照明不足，建议增设路灯。',
    subject: 'transport',
    oneMatter: true,
  };
  const main: ReferredMatter = {
    id: 'main',
    module: 'proposals',
    procedure: 'proposals',
    state: 'handling',
    file: { ...item, kind: 'congress' },
    openedOn: day('03-20'),
  };
  const cppccMain: ReferredMatter = { ...main, id: 'cppcc-main', file: { ...item, kind: 'cppcc' } };
  const register = (over: Stated = {}): SampleAct =>
    act('03-20', 'register', 'office', { ...item, receivedOn: day('03-20'), ...over });
  const start = (over: Stated = {}, assigned: Stated = {}): SampleAct[] => [
    register(over),
    act('03-22', 'file', 'office', { screenNote: '符合要求' }),
    act('03-25', 'assign', 'office', {
      assignedOn: day('03-25'),
      leadOffice: 'lead',
      manner: 'sole',
      difficulty: 'ordinary',
      ...assigned,
    }),
  ];
  const accept = (date: string, by = 'handler'): SampleAct =>
    act(date, 'accept', by, { leader: '示例分管负责人', handlers: [by] });
  const contact = (date: string, contactWay: string, by = 'handler'): SampleAct =>
    act(date, 'contact', by, { contactedOn: day(date), contactWay, contactNotes: '希望尽快解决。' });
  const draft = (date: string, over: Stated = {}, name = 'draft', by = 'handler'): SampleAct =>
    act(date, name, by, {
      replyClass: 'a',
      replyText: '示例道路已增设路灯二十盏，夜间照明已经改善。',
      openness: 'open',
      contactPerson: '示例承办人',
      contactPhone: '13800000009',
      ...over,
    });
  const b: Stated = {
    replyClass: 'b',
    replyText: '路灯增设已列入计划。',
    promise: '增设路灯二十盏',
    promiseBy: `${year + 1}-03-31`,
  };
  const rate = (date: string, satisfaction: string, by = 'deputy'): SampleAct =>
    act(date, satisfaction === 'dissatisfied' ? 'rateDissatisfied' : 'rate', by, {
      ratedOn: day(date),
      attitude: 'satisfied',
      satisfaction,
      ratingNotes: '没有其他意见。',
      ...(by === 'deputy' ? {} : { formSigned: true }),
    });
  const sample = (label: string, ...acts: SampleAct[]): Sample => ({
    procedure: 'proposals',
    version,
    label,
    acts,
    people,
    referred: [main, cppccMain],
  });

  return [
    sample(
      '建议：主办会办、重点督办、六个月、不满意、二次办理、承诺落实',
      ...start({}, { manner: 'lead' }),
      act('03-26', 'addCoHandler', 'office', { coOffice: 'co-office', coMatter: '路灯用电' }),
      act('03-26', 'markKey', 'overseer', { keyLeader: '示例主任' }),
      accept('03-27'),
      act('04-10', 'reportKey', 'handler', { keyProgress: '已经踏勘。' }),
      contact('04-11', 'meeting'),
      act('04-12', 'giveCoOpinion', 'co', { coOpinion: '可以接电。' }),
      act('06-10', 'extendSuggestion', 'handler', { extensionReason: '涉及三个单位，需要立项。' }),
      draft('08-10', b),
      act('08-11', 'returnDraft', 'head', { returnReason: '请补充承诺期限。' }),
      draft('08-14', b),
      act('08-15', 'reply', 'head'),
      rate('08-20', 'dissatisfied'),
      act('08-22', 'assignAgain', 'office', { secondNote: '请再次面商。' }),
      contact('08-25', 'visit'),
      draft('08-26', b, 'draftAgain'),
      act('08-27', 'returnDraftAgain', 'head', { returnReason: '请写明资金来源。' }),
      draft('08-28', b, 'draftAgain'),
      act('08-29', 'replyAgain', 'head'),
      act('08-30', 'openTracking', 'handler', { promise: '增设路灯二十盏', promiseBy: `${year + 1}-03-31` }),
      rate('09-02', 'dissatisfied', 'overseer'),
      act('09-05', 'closeDissatisfied', 'office', { closingNote: '已两次答复，工程按计划推进。' }),
      act('12-20', 'reportProgress', 'handler', {
        progress: '已经招标。',
        promiseBy: `${year + 1}-06-30`,
        postponeReason: '招标一次流标。',
      }),
      { act: 'fulfil', on: `${year + 1}-05-20`, by: 'handler', stated: { progress: '路灯已全部亮灯。' } },
    ),
    sample(
      '提案：不同意调整、延长、C类不公开、基本满意',
      ...start({ kind: 'cppcc', itemNumber: '第2号' }),
      act('03-26', 'requestReassign', 'handler', {
        adjustGround: 'notMine',
        adjustNote: '职责清单没有此项。',
        proposedOffice: 'other-office',
      }),
      act('03-27', 'rejectReassign', 'office', { adjustAnswer: '属于你单位职责。' }),
      accept('03-28'),
      contact('04-11', 'phone'),
      act('06-10', 'extendProposal', 'handler', { extensionReason: '需要上级明确政策。' }),
      draft('07-10', {
        replyClass: 'c',
        classReason: '上级政策尚未明确。',
        openness: 'none',
        openReason: '涉及内部工作安排。',
      }),
      act('07-11', 'reply', 'head'),
      rate('07-20', 'basic'),
      act('07-22', 'close', 'office'),
    ),
    sample(
      '分件：改交、A类摘要公开、满意',
      ...start(
        { part: 1, mainItem: 'main' },
        { manner: 'separate', difficulty: 'complex', difficultyReason: '涉及跨部门立项。' },
      ),
      act('03-27', 'requestReassign', 'handler', {
        adjustGround: 'shared',
        adjustNote: '路灯由另一单位管养。',
        proposedOffice: 'other-office',
      }),
      act('03-28', 'reassign', 'office', { leadOffice: 'other-office', adjustAnswer: '同意改交。' }),
      accept('03-29', 'other'),
      contact('04-11', 'written', 'other'),
      draft('04-20', { openness: 'part', openReason: '附件涉及内部资料。', summary: '已增设路灯。' }, 'draft', 'other'),
      act('04-21', 'reply', 'otherHead'),
      rate('04-25', 'satisfied'),
      act('04-26', 'close', 'office'),
    ),
    sample(
      '提案不立案',
      register({ kind: 'cppcc' }),
      act('03-22', 'decline', 'overseer', { declineReason: '反映的是个人事项。' }),
    ),
    sample(
      '提案并案',
      register({ kind: 'cppcc', itemNumber: '第3号' }),
      act('03-22', 'merge', 'overseer', { mergedInto: 'cppcc-main' }),
    ),
    sample(
      '六个月的提案，委员撤回',
      ...start({ kind: 'cppcc', itemNumber: '第4号' }, { difficulty: 'complex', difficultyReason: '涉及跨部门立项。' }),
      act('03-26', 'withdraw', 'deputy', { withdrawReason: '问题已经解决。' }),
    ),
    sample('代表撤回', ...start(), act('03-26', 'withdraw', 'deputy', { withdrawReason: '问题已经解决。' })),
    sample(
      '没有反馈办结，承诺不能落实',
      ...start(),
      accept('03-26'),
      contact('04-01', 'meeting'),
      draft('04-10', { ...b, promiseBy: day('10-31') }),
      act('04-11', 'reply', 'head'),
      act('04-12', 'openTracking', 'office', { promise: '增设路灯二十盏', promiseBy: day('10-31') }),
      act('05-30', 'closeUnrated', 'office', { closingNote: '多次联系，没有收到征询意见表。' }),
      act('10-20', 'failPromise', 'handler', { failReason: '道路改线，不再需要路灯。' }),
    ),
  ];
}

export const samples: readonly Sample[] = [...samplesOf('dep2015', 2023), ...samplesOf('dep2025', 2025)];
