/** Dated sample penalties on the spot: every way to pay, to file, to turn aside and to be overturned. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { byAmount } from '../cause/samples.ts';

export type Stated = Readonly<Record<string, Json>>;
const file = (name: string): Json => [{ name, sha256: 'a'.repeat(64), size: 1024 }];

export const cause: ReferredMatter = {
  id: 'cause-a',
  module: 'penalties',
  procedure: 'cause',
  state: 'inForce',
  file: {
    ...byAmount,
    kinds: ['warning', 'fine'],
    citizenMin: 50_00,
    citizenLighterMax: 100_00,
    citizenHeavierMin: 300_00,
    citizenMax: 500_00,
    publishedOn: '2022-08-10',
  },
  openedOn: '2022-08-01',
};
export const power: ReferredMatter = {
  id: 'power-a',
  module: 'enforcement-teams',
  procedure: 'power',
  state: 'inForce',
  file: {
    code: '示例0101',
    name: '对擅自占用城市道路行为的处罚',
    legalBasis: '《示例条例》第四十二条',
    authority: 'office',
    acts: ['penalty'],
    validFrom: '2020-01-01',
  },
  openedOn: '2020-01-01',
};

export const citizen: Json = {
  kind: 'citizen',
  name: '示例甲',
  idNumber: '000000198801010011',
  phone: '13800000001',
  address: '示例路1号',
};
export const company: Json = {
  kind: 'legalPerson',
  name: '示例甲商贸有限公司',
  representative: '示例乙',
  address: '示例路2号',
};

export const finding = (on: string, over: Stated = {}): Stated => ({
  foundOn: on,
  actOn: on,
  parties: [citizen],
  age: 'adult',
  territory: 'town',
  place: '示例路与示例街交叉口',
  officers: ['officer', 'officer2'],
  power: 'power-a',
  cause: 'cause-a',
  causeName: '擅自占用城市道路堆放物料',
  sector: 'cityManagement',
  violated: '《示例条例》第二十七条第一项。',
  basis: '《示例条例》第四十二条',
  facts: '未经批准在人行道堆放货箱约一平方米。',
  evidence: '现场照片三张\n当事人陈述',
  photos: file('现场照片.jpg'),
  benchmarkOn: '2022-08-10',
  identityShown: true,
  rightsTold: true,
  proposedKind: 'fine',
  proposedFine: 100_00,
  ...over,
});
export const deciding = (on: string, over: Stated = {}): Stated => ({
  decidedOn: on,
  kind: 'fine',
  fine: 100_00,
  extraStated: true,
  correction: '当场清除货箱。',
  receipt: 'signed',
  signature: file('签名.png'),
  officersSigned: true,
  secrecyGround: 'open',
  ...over,
});
export const collecting = (on: string, over: Stated = {}): Stated => ({
  collectedOn: on,
  collectGround: 'small',
  onWater: false,
  ticket: '示例票据0001',
  ...over,
});
/** A statement without the fields that do not apply to it. */
export const less = (stated: Stated, ...names: string[]): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([name]) => !names.includes(name)));

const act = (name: string, on: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
const told = (on: string, over: Stated = {}): SampleAct => act('find', on, 'officer', finding(on, over));
const silent = (on: string): SampleAct => act('hear', on, 'officer', { statement: 'none' });
const decide = (on: string, over: Stated = {}, ...without: string[]): SampleAct =>
  act('decide', on, 'officer', less(deciding(on, over), ...without));
const publish = (on: string): SampleAct =>
  act('publish', on, 'clerk', { publication: 'spotDecisions', secrecyReviewed: true });
const filed = (on: string): SampleAct => act('file', on, 'officer', { filedOn: on, filingNotes: '随案移交照片' });
const archive = (on: string, over: Stated = {}): SampleAct =>
  act('archive', on, 'officer', { archiveNumber: '示例档001', ...over });

const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties/summary',
  version: 'apl2021',
  label,
  acts,
  referred: [cause, power],
});

/** The same party was warned before and fined for another day; neither stands in the way. */
const before = (id: string, procedure: string, file: Stated): ReferredMatter => ({
  id,
  module: 'penalties',
  procedure,
  number: `示例〔2023〕${id}号`,
  state: 'archived',
  file,
  openedOn: '2023-01-09',
});
const found = {
  finedOnTheSpot: [before('7', 'summary', { actOn: '2023-01-09', kind: 'warning' })],
  finedOrdinarily: [before('8', 'penalties', { actFrom: '2023-01-02', actTo: '2023-01-09', fine: 500_00 })],
};

const warned: Stated = { proposedKind: 'warning', sector: 'marketRegulation' };

export const samples: readonly Sample[] = [
  {
    ...sample(
      '公民罚款一百元，当场收缴，公示，归档，后被撤销',
      told('2023-03-06'),
      act('hear', '2023-03-06', 'officer', {
        statement: 'made',
        statementNotes: '货箱马上要搬走。',
        adoption: 'notAdopted',
        adoptionReason: '占道事实清楚，马上搬走不影响认定。',
      }),
      decide('2023-03-06'),
      act('collect', '2023-03-06', 'officer', collecting('2023-03-06')),
      act('handIn', '2023-03-08', 'officer', { handedInOn: '2023-03-08' }),
      act('bankIn', '2023-03-10', 'clerk', { bankedOn: '2023-03-10', voucher: '示例凭证1' }),
      publish('2023-03-10'),
      filed('2023-03-10'),
      archive('2023-03-13'),
      act('overturn', '2023-05-15', 'clerk', {
        overturnedOn: '2023-05-15',
        overturn: 'revoked',
        overturnDocument: '示例复决〔2023〕1号',
      }),
      act('withdrawPublication', '2023-05-16', 'clerk', {
        publication: 'spotDecisions',
        reason: '决定已被行政复议机关撤销。',
      }),
    ),
    found,
  },
  sample(
    '公司罚款，拒绝签收，逾期缴纳并加处罚款',
    told('2024-04-08', { parties: [company], proposedFine: 2_000_00 }),
    silent('2024-04-08'),
    decide('2024-04-08', { fine: 2_000_00, receipt: 'refused', refusalNote: '负责人拒绝签收，已摄像。' }, 'signature'),
    publish('2024-04-10'),
    filed('2024-04-10'),
    act('pay', '2024-04-25', 'clerk', {
      paidOn: '2024-04-25',
      paid: 2_000_00,
      paidExtra: 120_00,
      voucher: '示例凭证2',
    }),
    archive('2024-07-15'),
  ),
  sample(
    '市场监管警告，不公示',
    act('find', '2023-06-05', 'officer', less(finding('2023-06-05', warned), 'proposedFine', 'photos', 'benchmarkOn')),
    silent('2023-06-05'),
    decide('2023-06-05', { kind: 'warning' }, 'fine', 'extraStated'),
    filed('2023-06-12'),
    act('excuse', '2023-06-13', 'head', {
      finding: 'sceneRecorded',
      reason: '执法记录仪故障，有在场群众书面证明。',
    }),
    act('excuse', '2023-06-13', 'head', {
      finding: 'basisPublished',
      reason: '登记时漏填，裁量基准已于2022年8月10日公布。',
    }),
    archive('2023-06-13'),
  ),
  sample(
    '农业执法，水上收缴，自抵岸起交款',
    told('2023-07-03', { sector: 'agriculture', proposedFine: 200_00 }),
    silent('2023-07-03'),
    decide('2023-07-03', { fine: 200_00 }),
    act(
      'collect',
      '2023-07-03',
      'officer',
      collecting('2023-07-03', {
        collectGround: 'remote',
        collectReason: '船舶航行途中，没有网络。',
        askedByParty: true,
        onWater: true,
      }),
    ),
    act('land', '2023-07-05', 'officer', { landedOn: '2023-07-05' }),
    filed('2023-07-05'),
    act('handIn', '2023-07-06', 'officer', { handedInOn: '2023-07-06' }),
    act('bankIn', '2023-07-07', 'clerk', { bankedOn: '2023-07-07', voucher: '示例凭证3' }),
    publish('2023-07-07'),
  ),
  sample(
    '采纳申辩，不处罚',
    told('2023-08-07'),
    act('hear', '2023-08-07', 'officer', {
      statement: 'made',
      statementNotes: '货箱不是我的。',
      adoption: 'adopted',
      adoptionReason: '监控显示系他人堆放。',
    }),
    act('dismiss', '2023-08-07', 'officer', { dismissReason: '货箱系他人堆放，有监控为证。' }),
  ),
  sample(
    '转普通程序',
    told('2023-08-08'),
    silent('2023-08-08'),
    act('turn', '2023-08-08', 'officer', { turnReason: 'unclear', turnNotes: '需要核实占用面积和时间。' }),
  ),
];
