/** Dated sample reviews: together they take every act and issue every paper. */
import type { ReferredMatter, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';

const office = 'office';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
const submit = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'submit', 'sender', {
    kind: 'decision',
    topic: 'land',
    sender: 'example-office',
    documentTitle: '示例片区征收补偿方案',
    documentCode: '示例〔2026〕1号',
    draftVersion: 1,
    concernsOperators: false,
    attached: ['draft', 'explanation', 'bases', 'ownReview', 'consultation', 'process'],
    signedAlready: false,
    timing: 'ordinary',
    neededOn: '2026-04-10',
    ...over,
  });
const contract: Stated = {
  kind: 'contract',
  topic: 'investment',
  documentTitle: '示例产业项目合作协议',
  concernsOperators: true,
  attached: ['draft', 'explanation', 'bases', 'ownReview', 'counterparty', 'fairCompetition'],
};
const clauses = ['parties', 'authority', 'procurement', 'liability', 'disputes', 'interest', 'terms'];
const before: ReferredMatter = {
  id: 'before',
  module: 'legality-review',
  procedure: 'legality-review',
  state: 'archived',
  file: {
    documentCode: '示例〔2026〕1号',
    draftVersion: 1,
    suggestionCount: 2,
    opinion: '一、第五条应当写明安置期限。二、第八条应当写明依据。',
  },
  openedOn: '2026-01-05',
};
const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'legality-review',
  version: 'regulation2019',
  label,
  acts,
  people: [
    { id: 'lawyer', name: '示例律师', office, capacities: [], certificates: [] },
    { id: 'official', name: '示例公职律师', office, capacities: [], certificates: [] },
  ],
  referred: [
    {
      id: 'advice',
      module: 'counsel',
      procedure: 'matter',
      state: 'answered',
      file: { adviser: 'lawyer', signed: true },
      openedOn: '2026-03-05',
    },
    before,
  ],
  settings: { 'legality-review.handlingOffice': office },
});

const again = (label: string, ...acts: SampleAct[]): Sample => ({
  ...sample(label, ...acts),
  found: { sameDocument: [before] },
});

export const samples: readonly Sample[] = [
  sample(
    '补充材料、听取法律顾问和单位意见、退回重拟、部分采纳、归档',
    submit('2026-03-02', {
      attached: ['draft', 'explanation', 'bases', 'ownReview', 'process'],
      draft: [{ name: '示例片区征收补偿方案.txt', sha256: 'a'.repeat(64), size: 900 }],
    }),
    act('2026-03-03', 'requestSupplement', 'reviewer', {
      lacking: ['consultation'],
      lackingNote: '请补充公开征求意见的采纳情况。',
    }),
    act('2026-03-04', 'supplement', 'sender', {
      attached: ['draft', 'explanation', 'bases', 'ownReview', 'consultation', 'process'],
    }),
    act('2026-03-04', 'accept', 'reviewer', { completeOn: '2026-03-04' }),
    act('2026-03-05', 'assign', 'lead', { reviewers: ['reviewer'] }),
    act('2026-03-05', 'consultUnits', 'reviewer', {
      unitsAsked: ['example-office'],
      unitsQuestion: '补偿标准的依据。',
      unitsReplyBy: '2026-03-09',
    }),
    act('2026-03-06', 'unitAnswer', 'unit', { unitOpinion: '依据是区片综合地价。' }),
    act('2026-03-09', 'receiveAdvice', 'reviewer', {
      adviceMatter: 'advice',
      adviser: 'lawyer',
      advice: '建议补充听证情况。',
    }),
    act('2026-03-10', 'draft', 'reviewer', {
      decisionChecked: ['authority', 'process', 'content'],
      conclusion: 'lawfulAfterRevision',
      opinion: '一、第五条应当写明安置期限。',
      suggestionCount: 1,
    }),
    act('2026-03-11', 'redraft', 'lead', { redraftNote: '请写明第八条的依据。' }),
    act('2026-03-12', 'draft', 'reviewer', {
      decisionChecked: ['authority', 'process', 'content'],
      conclusion: 'lawfulAfterRevision',
      opinion: '一、第五条应当写明安置期限。二、第八条应当写明依据。',
      suggestionCount: 2,
    }),
    act('2026-03-13', 'sign', 'lead'),
    act('2026-03-16', 'issue', 'reviewer', { issuedOn: '2026-03-16' }),
    act('2026-03-20', 'respond', 'sender', {
      adoption: 'partly',
      suggestionsAdopted: 1,
      adoptionItems: '第五条采纳；第八条没有采纳。',
      notAdoptedWhy: '上位法已经写明。',
      explainedToBody: true,
    }),
    act('2026-03-23', 'archive', 'reviewer'),
  ),
  again(
    '再次送审、听取公职律师意见、明示法律风险、逾期出具',
    submit('2026-03-02', {
      previous: 'before',
      draftVersion: 2,
      draftText: '第五条　安置期限为十二个月。\n第八条　补偿标准依照区片综合地价确定。',
    }),
    act('2026-03-03', 'accept', 'lead', { completeOn: '2026-03-03' }),
    act('2026-03-04', 'assign', 'lead', { reviewers: ['reviewer'] }),
    act('2026-03-05', 'hearPublicLawyer', 'reviewer', { publicLawyer: 'official', advice: '国家尚无明确规定。' }),
    act('2026-03-06', 'followUp', 'reviewer', {
      earlierOutcomes: '第1条：已采纳\n第2条：部分采纳。写明了依据，没有写到条款。',
    }),
    act('2026-03-06', 'draft', 'reviewer', {
      decisionChecked: ['authority', 'process', 'content'],
      conclusion: 'riskDisclosed',
      opinion: '属于探索性改革事项，没有上位法的明确规定。',
      suggestionCount: 0,
      risk: '分户资格的认定标准没有上位法依据，可能引发争议。',
    }),
    act('2026-03-26', 'sign', 'head'),
    act('2026-03-27', 'issueLate', 'reviewer', { issuedOn: '2026-03-27', lateWhy: '等待上级机关答复有关政策。' }),
    act('2026-03-30', 'archive', 'reviewer'),
  ),
  sample(
    '合同不合法',
    submit('2026-03-02', contract),
    act('2026-03-03', 'accept', 'reviewer', { completeOn: '2026-03-03' }),
    act('2026-03-03', 'assign', 'lead', { reviewers: ['reviewer'] }),
    act('2026-03-09', 'draft', 'reviewer', {
      contractChecked: clauses,
      conclusion: 'unlawful',
      opinion: '协议约定给予特定企业税收返还，违反公平竞争审查的规定。',
      suggestionCount: 1,
    }),
    act('2026-03-10', 'sign', 'lead'),
    act('2026-03-11', 'issue', 'reviewer', { issuedOn: '2026-03-11' }),
    act('2026-03-16', 'respond', 'sender', { adoption: 'all', suggestionsAdopted: 1 }),
  ),
  sample(
    '规范性文件合法',
    submit('2026-03-02', {
      kind: 'normativeDocument',
      documentTitle: '示例管理办法',
      attached: ['draft', 'explanation', 'bases', 'ownReview', 'consultation'],
    }),
    act('2026-03-03', 'accept', 'reviewer', { completeOn: '2026-03-03' }),
    act('2026-03-03', 'assign', 'lead', { reviewers: ['reviewer'] }),
    act('2026-03-09', 'draft', 'reviewer', {
      documentChecked: ['maker', 'authority', 'content', 'noForbidden', 'noReduction', 'noPower', 'process'],
      conclusion: 'lawful',
      opinion: '没有发现违法情形。',
      suggestionCount: 0,
    }),
    act('2026-03-10', 'sign', 'lead'),
    act('2026-03-11', 'issue', 'reviewer', { issuedOn: '2026-03-11' }),
  ),
  sample(
    '会议议题不属于审查范围',
    submit('2026-03-02', { kind: 'generalDocument', documentTitle: '示例表彰名单', topic: 'environment' }),
    act('2026-03-03', 'accept', 'reviewer', { completeOn: '2026-03-03' }),
    act('2026-03-03', 'assign', 'lead', { reviewers: ['reviewer'] }),
    act('2026-03-06', 'draft', 'reviewer', {
      generalChecked: ['authority', 'content'],
      conclusion: 'notReviewable',
      opinion: '人事、表彰事项不属于审查范围。',
      suggestionCount: 0,
    }),
    act('2026-03-09', 'sign', 'lead'),
    act('2026-03-09', 'issue', 'reviewer', { issuedOn: '2026-03-09' }),
  ),
  sample(
    '退回',
    submit('2026-03-02'),
    act('2026-03-03', 'returnFile', 'lead', { returnWhy: '没有履行公众参与程序。' }),
  ),
  sample('撤回', submit('2026-03-02'), act('2026-03-03', 'withdraw', 'sender', { withdrawnWhy: '暂缓提请审议。' })),
];
