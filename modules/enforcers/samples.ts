/** Dated sample matters of certificates, reviewers, trainings and tests: together they take every act and issue every paper. */
import { commitmentOf } from '../../kernel/draw/index.ts';
import type { PersonFacts, ReferredMatter, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { trainingLevels } from './options.ts';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const record: ReferredMatter = {
  id: 'team-record',
  module: 'enforcement-teams',
  procedure: 'enforcement-teams',
  state: 'inForce',
  file: { kind: 'countyTeam', unit: 'office', actingAuthority: 'bureau' },
  openedOn: '2021-08-02',
};
const sector: ReferredMatter = {
  ...record,
  id: 'sector-card',
  module: 'enforcers',
  procedure: 'enforcers',
  state: 'active',
  file: { holder: 'holder', issuer: '示例部政策法规司', number: 'SEC0009' },
};
const settings = { 'enforcers.handlingOffice': 'office' };

const officer: Stated = {
  holder: 'holder',
  name: '示例甲',
  body: 'bureau',
  bodyRecord: 'team-record',
  unit: 'office',
  post: '执法队员',
  staffing: 'civil',
  enforcementPost: true,
  areas: ['town'],
  domains: ['cityManagement'],
};
const exam = (publicScore: number): Stated => ({ publicScore, sectorScore: 80 });

/** From the application of March 2022 to the card in June, as far as the count of steps goes. */
const carried = (steps = 9, from: Stated = {}): SampleAct[] =>
  [
    act('2022-03-01', 'apply', 'unit', { ...officer, legalQualified: false, ...from }),
    act('2022-03-04', 'reviewUnit', 'unitHead', { unitOpinion: '在编在岗，同意申领。' }),
    act('2022-03-10', 'screen', 'registrar', { screenOpinion: '符合条件。' }),
    act('2022-04-15', 'train', 'registrar', { trainedOn: '2022-04-15', publicHours: 24, sectorHours: 24 }),
    act('2022-05-10', 'passExam', 'registrar', { examOn: '2022-05-10', ...exam(82) }),
    act('2022-05-20', 'confirm', 'registrar'),
    act('2022-06-01', 'issue', 'registrar', { number: 'EX0001', validFrom: '2022-06-01', validUntil: '2025-05-31' }),
    act('2022-06-06', 'deliver', 'registrar', { deliveredOn: '2022-06-06' }),
    act('2022-12-20', 'reviewYearly', 'registrar', { reviewYear: 2022, reviewHours: 64, reviewResult: 'pass' }),
  ].slice(0, steps);

const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'enforcers',
  version: 'apl2021',
  label,
  acts,
  referred: [record],
  settings,
});
const suspended = act('2023-03-01', 'suspend', 'registrar', {
  suspendGround: 'misuse',
  suspendReason: '将证件借给他人使用，事实清楚。',
  suspendedUntil: '2023-05-31',
});
const notice = act('2023-03-06', 'noticeRevocation', 'registrar', {
  revokeGround: 'abuse',
  revokeReason: '利用执法便利收受财物，事实清楚。',
});

const certificates: readonly Sample[] = [
  sample(
    '学时不足，审验不合格',
    ...carried(8),
    act('2022-12-20', 'reviewYearly', 'registrar', {
      reviewYear: 2022,
      reviewHours: 20,
      reviewResult: 'fail',
      reviewNote: '无正当理由缺训，限期补训。',
    }),
  ),
  sample(
    '申领、考试、领取、审验、换证',
    ...carried(),
    act('2023-01-05', 'publish', 'registrar', { publication: 'officers', secrecyReviewed: true }),
    act('2025-05-20', 'renew', 'registrar', { validFrom: '2025-06-01', validUntil: '2028-05-31' }),
    act('2025-05-21', 'publish', 'registrar', { publication: 'officers', secrecyReviewed: true }),
  ),
  sample('没有换证，过期', ...carried(), act('2025-06-04', 'expire', 'law')),
  sample(
    '补考合格',
    ...carried(4),
    act('2022-05-10', 'failExam', 'registrar', { examOn: '2022-05-10', ...exam(50) }),
    act('2022-08-10', 'passExam', 'registrar', { examOn: '2022-08-10', ...exam(75) }),
  ),
  sample(
    '免试公共法律知识',
    ...carried(4, { legalQualified: true, qualificationNumber: 'A20200001' }),
    act('2022-05-10', 'exempt', 'registrar', {
      examOn: '2022-05-10',
      sectorScore: 90,
      exemptNote: '取得法律职业资格，免试公共法律知识。',
    }),
    act('2022-05-20', 'confirm', 'registrar'),
  ),
  sample(
    '不予核发',
    ...carried(2),
    act('2022-03-10', 'refuse', 'registrar', { refuseReason: '岗位调整，不在执法岗位。' }),
  ),
  {
    ...sample(
      '撤回申领',
      ...carried(1),
      act('2022-03-03', 'withdrawApplication', 'unit', { withdrawReason: '岗位调整' }),
    ),
    found: { own: [sector], sameNumber: [sector] },
  },
  sample(
    '遗失、补发',
    ...carried(),
    act('2023-02-06', 'reportLoss', 'holder', { lostOn: '2023-02-06', lossNote: '下乡途中遗失。' }),
    act('2023-02-13', 'reissue', 'registrar', { replaceGround: 'lost', number: 'EX0002' }),
  ),
  sample(
    '损坏、换发，名录重新公开',
    ...carried(),
    act('2023-01-05', 'publish', 'registrar', { publication: 'officers', secrecyReviewed: true }),
    act('2023-02-13', 'reissue', 'registrar', { replaceGround: 'damaged', number: 'EX0003' }),
    act('2023-02-14', 'publish', 'registrar', { publication: 'officers', secrecyReviewed: true }),
  ),
  sample(
    '暂扣、发还',
    ...carried(),
    suspended,
    act('2023-05-26', 'reinstate', 'registrar', { reinstateNote: '补训二十学时，考核合格。' }),
  ),
  sample(
    '告知以后不予吊销',
    ...carried(),
    notice,
    act('2023-03-09', 'stateDefence', 'holder', { defence: '没有收受财物，有票据为证。' }),
    act('2023-03-13', 'dropRevocation', 'registrar', { dropReason: '证据不足。' }),
  ),
  sample(
    '吊销、复核维持',
    ...carried(),
    suspended,
    notice,
    act('2023-03-09', 'stateDefence', 'holder', { defence: '请求从轻处理。' }),
    act('2023-03-15', 'revoke', 'registrar'),
    act('2023-03-20', 'applyReview', 'holder', { reviewRequest: '处理过重。' }),
    act('2023-04-06', 'upholdRevocation', 'chief', { reviewDecision: '事实清楚，维持吊销。' }),
  ),
  sample(
    '吊销、复核撤销',
    ...carried(),
    notice,
    act('2023-03-20', 'revoke', 'registrar'),
    act('2023-03-27', 'applyReview', 'holder', { reviewRequest: '认定的事实有误。' }),
    act('2023-04-06', 'overturnRevocation', 'chief', { reviewDecision: '事实认定有误，撤销吊销。' }),
  ),
  sample(
    '吊销、没有申请复核',
    ...carried(),
    notice,
    act('2023-03-20', 'revoke', 'registrar'),
    act('2023-04-20', 'revocationStands', 'law'),
  ),
  sample(
    '调离、收缴、注销',
    ...carried(),
    act('2023-01-05', 'publish', 'registrar', { publication: 'officers', secrecyReviewed: true }),
    act('2023-06-01', 'reportLeaving', 'unit', { leftOn: '2023-06-01', leavingGround: 'transfer' }),
    act('2023-06-02', 'cancel', 'registrar', { collected: true }),
    act('2023-06-05', 'withdrawPublication', 'registrar', { publication: 'officers', reason: '证件已经注销。' }),
  ),
  sample(
    '部门制发的证件',
    act('2022-03-01', 'recordSector', 'unit', {
      ...officer,
      issuer: '示例部政策法规司',
      number: 'SEC0001',
      validFrom: '2022-01-01',
      validUntil: '2024-12-31',
      deliveredOn: '2022-02-25',
    }),
  ),
];

/** Of two rounds: one declared void takes its secrets with it. */
const secrets = [
  ['5'.repeat(64), '6'.repeat(64)],
  ['7'.repeat(64), '8'.repeat(64)],
] as const;
const witness: PersonFacts = {
  id: 'outsider',
  name: '示例见证人',
  office: 'other-office',
  capacities: ['enforcers.witness'],
  certificates: [],
};
const plan = act('2023-09-01', 'plan', 'registrar', {
  topic: '示例法治素养测试',
  organiser: '示例市司法局',
  plannedOn: '2023-09-20',
  sampleSize: 2,
});
const frozen = (round: 0 | 1, committedOn: string, frozenOn: string): SampleAct[] => [
  act(committedOn, 'commit', 'registrar', { commitment: commitmentOf(secrets[round][0]) }),
  act(committedOn, 'commit', 'outsider', { commitment: commitmentOf(secrets[round][1]) }),
  act(frozenOn, 'freeze', 'registrar'),
];
const drawn: SampleAct[] = [
  act('2023-09-06', 'reveal', 'registrar', { secret: secrets[1][0] }),
  act('2023-09-06', 'reveal', 'outsider', { secret: secrets[1][1] }),
  act('2023-09-06', 'draw', 'registrar'),
];
const test = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'enforcers/test',
  version: 'apl2021',
  label,
  acts,
  people: [witness],
  settings,
  pools: {
    officers: { officers: ['甲', '乙', '丙', '丁'].map((name) => ({ id: `officer-${name}`, label: `示例${name}` })) },
  },
});

const others: readonly Sample[] = [
  ...(['end', 'expire'] as const).map(
    (how): Sample => ({
      procedure: 'enforcers/reviewer',
      version: 'apl2021',
      label: how === 'end' ? '法制审核人员：延续、不再担任' : '法制审核人员：任期届满',
      settings,
      acts: [
        act('2022-03-01', 'appoint', 'registrar', {
          person: 'registrar',
          name: '示例丙',
          body: 'office',
          number: 'FS0001',
          firstTime: true,
          legalQualified: true,
          qualificationNumber: 'A20200002',
          validFrom: '2022-03-01',
          validUntil: '2024-02-29',
        }),
        ...(how === 'end'
          ? [
              act('2024-02-20', 'prolong', 'registrar', { validFrom: '2024-03-01', validUntil: '2027-02-28' }),
              act('2025-03-03', 'end', 'registrar', { endedOn: '2025-03-03', endGround: 'transfer' }),
            ]
          : [act('2024-03-04', 'expire', 'law')]),
      ],
    }),
  ),
  ...(['county', 'department'] as const).map(
    (level): Sample => ({
      procedure: 'enforcers/training',
      version: 'apl2021',
      label: `培训：${trainingLevels[level]}`,
      settings,
      acts: [
        act('2023-04-03', 'plan', 'registrar', {
          topic: '示例行政执法能力提升培训班',
          level,
          form: 'classroom',
          plannedOn: '2023-04-20',
          outline: '行政处罚法、三项制度、案卷制作。',
        }),
        act('2023-04-20', 'hold', 'registrar', {
          heldOn: '2023-04-20',
          hours: 16,
          attendance: 2,
          participants: ['registrar', 'unit'],
          bodies: ['bureau'],
        }),
        act('2023-04-25', 'report', 'registrar', { summary: '全员合格。' }),
      ],
    }),
  ),
  {
    procedure: 'enforcers/training',
    version: 'apl2021',
    label: '培训：未举办',
    settings,
    acts: [
      act('2023-04-03', 'plan', 'registrar', {
        topic: '示例实战演练',
        level: 'department',
        form: 'drill',
        plannedOn: '2023-04-20',
        outline: '现场检查演练。',
      }),
      act('2023-04-19', 'cancel', 'registrar', { cancelReason: '防汛应急，延期。' }),
    ],
  },
  test(
    '测试：作废重抽、测试、通报',
    plan,
    ...frozen(0, '2023-09-04', '2023-09-05'),
    act('2023-09-05', 'void', 'registrar', { voidReason: '名录有误，更正以后重抽。' }),
    ...frozen(1, '2023-09-06', '2023-09-06'),
    ...drawn,
    act('2023-09-20', 'record', 'registrar', {
      heldOn: '2023-09-20',
      tested: 1,
      absent: 1,
      absentReason: '因公出差，安排补测。',
      passed: 1,
      average: 88,
    }),
    act('2023-09-25', 'report', 'registrar', { summary: '成绩良好。' }),
  ),
  test('测试：取消', plan, act('2023-09-04', 'cancel', 'registrar', { cancelReason: '市里改期。' })),
];

export const samples: readonly Sample[] = [...certificates, ...others];
