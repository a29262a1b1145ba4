/** Dated sample consultations: together they take every act and issue every paper. */
import type { PersonFacts, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const letter: Stated = {
  asker: '示例市人大常委会法工委',
  askerKind: 'cityCongress',
  draftTitle: '示例市水源保护条例',
  draftKind: 'localRegulation',
  draftVersion: '草案',
  restricted: false,
};
const receive = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'receive', 'registrar', { ...letter, receivedOn: on, replyBy: '2026-04-10', ...over });
const route: Stated = { routedTo: ['example-office'], routing: '第三章', repliesBy: '2026-03-20' };
const people: PersonFacts[] = [
  {
    id: 'asked',
    name: '示例单位反馈人员',
    office: 'example-office',
    capacities: ['legislation.unit'],
    certificates: [],
  },
];
const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'legislation',
  version: 'county2019',
  label,
  acts,
  people,
  settings: { 'legislation.handlingOffice': '' },
});

export const samples: readonly Sample[] = [
  sample(
    '分送、公开征求、反馈、退回汇总、函复、采纳',
    receive('2026-03-02'),
    act('2026-03-03', 'assign', 'leader', { assignNote: '请司法局牵头。', handlers: ['handler'] }),
    act('2026-03-04', 'route', 'handler', route),
    act('2026-03-05', 'routeMore', 'handler', route),
    act('2026-03-05', 'askBeyond', 'handler', {
      asked: '示例立法联系点',
      askedAnswer: '建议明确补偿。',
      askedCount: 1,
    }),
    act('2026-03-06', 'openToPublic', 'head', { openUntil: '2026-04-06', openNotice: '意见请寄县司法局。' }),
    act('2026-03-09', 'publish', 'handler', { publication: 'draft', secrecyReviewed: true }),
    act('2026-03-18', 'answer', 'asked', {
      answer: 'opinions',
      opinion: '第十条：建议明确责任单位。',
      opinionCount: 1,
      signed: true,
    }),
    act('2026-03-23', 'consolidate', 'handler', { matrix: '第十条：采用。', sentCount: 2 }),
    act('2026-03-24', 'reopen', 'head', { assignNote: '请补充第十二条。' }),
    act('2026-03-25', 'consolidate', 'handler', { matrix: '第十条、第十二条：采用。', sentCount: 2 }),
    act('2026-03-26', 'reply', 'handler', { reply: '一、第十条……二、第十二条……', sentCount: 2 }),
    act('2026-10-08', 'track', 'handler', {
      promulgated: '示例市水源保护条例',
      promulgatedOn: '2026-09-30',
      adopted: 1,
    }),
    act('2026-10-09', 'publish', 'handler', { publication: 'outcome', secrecyReviewed: true }),
    act('2026-10-12', 'archive', 'handler'),
  ),
  sample(
    '商定延期、无人反馈、没有公布',
    receive('2026-03-02'),
    act('2026-03-03', 'assign', 'leader'),
    act('2026-03-04', 'route', 'handler', route),
    act('2026-03-20', 'postpone', 'handler', { newReplyBy: '2026-04-20', agreedBy: '法工委示例处来电同意' }),
    act('2026-04-01', 'consolidate', 'handler', {
      matrix: '没有意见。',
      missing: 'example-office逾期没有反馈，已催报两次。',
      sentCount: 0,
    }),
    act('2026-04-02', 'reply', 'handler', { reply: '没有意见。', sentCount: 0 }),
    act('2026-12-31', 'trackNothing', 'handler', { untrackedWhy: '草案没有列入当年审议。' }),
  ),
  sample(
    '征求单位撤回',
    receive('2026-03-02', { draftVersion: '二次审议稿' }),
    act('2026-03-05', 'withdraw', 'registrar', { withdrawnWhy: '来电说明改为书面征求部门意见。' }),
  ),
];
