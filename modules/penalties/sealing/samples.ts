/** Dated sample measures: every way in, every way to run out, every way to end. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { power as penaltyPower } from '../summary/samples.ts';

export type Stated = Readonly<Record<string, Json>>;
const file = (name: string): Json => [{ name, sha256: 'b'.repeat(64), size: 4096 }];

export const penaltyCase: ReferredMatter = {
  id: 'case-a',
  module: 'penalties',
  procedure: 'penalties',
  number: '示例立〔2023〕1号',
  state: 'investigating',
  file: { kinds: ['fine', 'confiscateGoods'] },
  openedOn: '2023-03-01',
};
export const power: ReferredMatter = {
  ...penaltyPower,
  file: { ...penaltyPower.file, acts: ['penalty', 'coercion'] },
};

/** Another seizure from the same party, of other goods. */
export const held: ReferredMatter = {
  id: 'held-a',
  module: 'penalties',
  procedure: 'sealing',
  number: '示例强措〔2023〕1号',
  state: 'inCustody',
  file: { goods: '示例香烟，每条10包，5条' },
  openedOn: '2023-03-01',
};

const asked: Stated = {
  case: 'case-a',
  parties: [{ kind: 'individualBusiness', name: '示例甲食品店', representative: '示例丁', address: '示例路3号' }],
  territory: 'town',
  place: '示例路3号店内',
  officers: ['officer', 'officer2'],
  power: 'power-a',
  measure: 'seize',
  basisKind: 'law',
  basis: '《示例法》第一百一十条第四项',
  reason: '店内陈列的预包装食品超过保质期，涉嫌违法经营。',
  milder: '物品可能被转移、销售，登记保存不足以防止危害发生。',
  goods: '示例饼干，每袋200克，35袋\n示例饮料，每瓶500毫升，24瓶',
  related: true,
  necessities: false,
  sealedElsewhere: false,
};
export const requesting = (on: string, over: Stated = {}): Stated => ({ requestedOn: on, ...asked, ...over });
export const serving = (on: string, over: Stated = {}): Stated => ({
  servedOn: on,
  servedAt: '14:30',
  presence: 'present',
  identityShown: true,
  rightsTold: true,
  statement: '无',
  signed: 'signed',
  signature: file('签名.png'),
  delivered: true,
  keeper: 'agency',
  keeperName: '示例保管员',
  storage: '示例执法仓库',
  perishable: false,
  openness: 'open',
  video: file('全程录像.mp4'),
  unbroken: true,
  ...over,
});
export const urgently = (on: string, over: Stated = {}): Stated => ({
  ...asked,
  urgency: '当事人正在装车转移物品，来不及事先报告。',
  ...serving(on),
  ...over,
});
export const appraising = (from: string, until: string): Stated => ({
  appraisalFrom: from,
  appraised: '食品安全指标检验',
  appraiser: '示例检验机构',
  appraisalUntil: until,
  appraisalTold: true,
});
export const extending = (extensionDays: number): Stated => ({
  extensionDays,
  extensionReason: '货源涉及外省，协查函尚未回复，情况复杂。',
});
const without = (stated: Stated, ...names: string[]): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([name]) => !names.includes(name)));

const act = (name: string, on: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
const start = (over: Stated = {}, served: Stated = {}, ...less: string[]): SampleAct[] => [
  act('request', '2023-03-06', 'officer', requesting('2023-03-06', over)),
  act('authorise', '2023-03-06', 'head'),
  act('serve', '2023-03-06', 'officer', without(serving('2023-03-06', served), ...less)),
];
const publish = (on: string): SampleAct =>
  act('publish', on, 'clerk', { publication: 'measures', secrecyReviewed: true });
const archive = (on: string): SampleAct => act('archive', on, 'clerk', { archiveNumber: '示例档002' });
const giveBack = (on: string, returned = '示例饼干35袋\n示例饮料24瓶'): SampleAct =>
  act('giveBack', on, 'officer', { returnedOn: on, returned, receivedBy: '示例丁' });

const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties/sealing',
  version: 'apl2021',
  label,
  acts,
  referred: [penaltyCase, power],
});

export const samples: readonly Sample[] = [
  sample(
    '扣押，鉴定扣除，延长，没收，补登录像',
    ...start({}, {}, 'video', 'unbroken'),
    act('storeVideo', '2023-03-07', 'clerk', {
      video: file('全程录像.mp4'),
      unbroken: false,
      gap: '更换电池，中断四十秒。',
    }),
    act('startAppraisal', '2023-03-08', 'officer', appraising('2023-03-08', '2023-03-22')),
    act('endAppraisal', '2023-03-20', 'officer', { appraisalEnded: '2023-03-20', appraisalResult: '不合格。' }),
    publish('2023-03-22'),
    act('extend', '2023-04-10', 'officer', extending(20)),
    act('confiscate', '2023-05-08', 'officer', {
      disposedOn: '2023-05-08',
      disposalBasis: '示例罚决〔2023〕1号',
      disposalNotes: '移交罚没物品仓库。',
    }),
    archive('2023-05-09'),
  ),
  sample(
    '查封，当事人不到场，先行变卖，解除退还价款',
    ...start(
      { measure: 'seal' },
      {
        presence: 'absent',
        witness: '示例社区干部',
        signed: 'witnessed',
        perishable: true,
        openness: 'investigation',
        keeper: 'thirdParty',
      },
    ),
    act('sell', '2023-03-08', 'officer', { proceeds: 1_200_00, saleNotes: '委托农贸市场按当日市价变卖。' }),
    act('lift', '2023-03-20', 'head', { liftedOn: '2023-03-20', liftGround: 'noViolation' }),
    giveBack('2023-03-21', '变卖所得价款1200元'),
    archive('2023-03-22'),
  ),
  {
    ...sample('届满失效', ...start(), act('lapse', '2023-04-07', 'law'), giveBack('2023-04-07')),
    found: { heldAlready: [held] },
  },
  sample(
    '紧急实施，次日补办，销毁',
    act('sealUrgently', '2023-03-06', 'officer', urgently('2023-03-06')),
    act('ratify', '2023-03-07', 'head', { ratifiedOn: '2023-03-07', ratifiedAt: '10:00' }),
    act('destroy', '2023-03-20', 'officer', {
      disposedOn: '2023-03-20',
      disposalBasis: '《示例条例》第五十条第二款',
      disposalNotes: '在示例焚烧厂销毁。',
      disposalWitness: '示例监督员',
    }),
  ),
  sample(
    '紧急实施，不批准，立即解除',
    act('sealUrgently', '2023-03-06', 'officer', urgently('2023-03-06')),
    act('rejectUrgent', '2023-03-07', 'head', { liftedOn: '2023-03-07', liftGround: 'other', liftNotes: '不必扣押。' }),
    giveBack('2023-03-07'),
  ),
  sample(
    '紧急实施，没有补办，失效',
    act('sealUrgently', '2023-03-06', 'officer', urgently('2023-03-06')),
    act('lapseUrgent', '2023-03-08', 'law'),
    giveBack('2023-03-08'),
  ),
  sample(
    '涉嫌犯罪，随案移送',
    ...start(),
    act('transfer', '2023-03-15', 'officer', {
      disposedOn: '2023-03-15',
      transferTo: '示例县公安局',
      transferTold: true,
    }),
    act('excuse', '2023-03-16', 'head', {
      finding: 'measurePublished',
      reason: '案件已移送公安机关，公开可能影响侦查。',
    }),
    archive('2023-03-16'),
  ),
  sample(
    '不批准',
    act('request', '2023-03-06', 'officer', requesting('2023-03-06')),
    act('refuse', '2023-03-06', 'head', { refusal: '责令下架即可，不必扣押。' }),
  ),
];
