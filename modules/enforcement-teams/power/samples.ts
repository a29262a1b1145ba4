/** Dated sample powers: own, authorised, concentrated, devolved from catalogue to withdrawal, and entrusted until the letter runs out. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const power: Stated = {
  kind: 'own',
  code: '示例0001',
  name: '对占道经营行为的处罚',
  domain: 'cityManagement',
  acts: ['penalty', 'inspection'],
  basisKind: 'localRegulation',
  legalBasis: '《示例市市容管理条例》第一条第一款',
  authority: 'bureau',
  body: 'agency-record',
  listVersion: '2022年版',
  validFrom: '2022-05-01',
};
const published: Stated = { publishedOn: '2022-04-12', publishedIn: '政府网站、统一公示平台' };
const { listVersion: _, validFrom: __, ...item } = power;
const devolved: Stated = {
  ...item,
  kind: 'devolved',
  acts: ['penalty', 'inspection'],
  authority: 'town',
  body: 'town-record',
  areas: ['town'],
  catalogue: '示例省赋权乡镇（街道）行政处罚事项目录',
  catalogueNumber: '示府发〔2021〕1号',
  cataloguedOn: '2021-12-01',
  fromOffice: 'bureau',
};
const entrusted: Stated = {
  ...item,
  kind: 'entrusted',
  acts: ['penalty'],
  entrustee: 'centre',
  ownPower: 'own-power',
  letterNumber: '委〔2022〕1号',
  letterOn: '2022-04-01',
  listVersion: '2022年版',
  validUntil: '2023-03-31',
  entrustedMatters: '对占道经营行为给予警告和二百元以下罚款。',
  publicFunction: true,
  qualifiedStaff: true,
  technicalMeans: true,
  supervision: '每季度抽查案卷，每年评议一次。',
};
const withdrawal: Stated = {
  withdrawnOn: '2025-06-30',
  withdrawGround: 'assessment',
  withdrawNote: '评估认为乡镇不宜继续行使，决定收回。',
  transition: 'finish',
  receiver: 'bureau',
};

const until = (stop: number, authority = devolved): SampleAct[] =>
  [
    act('2022-03-01', 'catalogue', 'registrar', authority),
    act('2022-03-10', 'assess', 'body', {
      capable: true,
      capacity: '持证人员四名，法制审核员一名，执法记录仪和车辆齐备。',
    }),
    act('2022-03-15', 'claimPower', 'body', { claimDocument: '示镇发〔2022〕2号', listVersion: '2022年版' }),
    act('2022-03-20', 'file', 'registrar', { filingNumber: '备〔2022〕1号' }),
    act('2022-04-12', 'announceDevolution', 'registrar', { ...published, validFrom: '2022-06-01' }),
    act('2022-05-10', 'handOver', 'body', {
      handedOverOn: '2022-05-10',
      training: true,
      templates: true,
      casesHandedOver: '无在办案件。',
    }),
    act('2022-06-01', 'bringIntoForce', 'registrar'),
  ].slice(0, stop);

export function powerSamples(records: readonly ReferredMatter[]): Sample[] {
  const own: ReferredMatter = {
    id: 'own-power',
    module: 'enforcement-teams',
    procedure: 'power',
    state: 'inForce',
    file: { ...power },
    openedOn: '2021-08-02',
  };
  const organisation: ReferredMatter = {
    id: 'station-record',
    module: 'enforcement-teams',
    procedure: 'enforcement-teams',
    state: 'inForce',
    file: { kind: 'authorised', unit: 'station', actingAuthority: 'station' },
    openedOn: '2021-08-02',
  };
  const earlier: ReferredMatter = { ...own, id: 'earlier', file: { ...power, validUntil: '2022-04-30' } };
  const sample = (label: string, ...acts: SampleAct[]): Sample => ({
    procedure: 'enforcement-teams/power',
    version: 'apl2021',
    label,
    acts,
    referred: [...records, organisation, own],
    settings: { 'enforcement-teams.handlingOffice': 'office' },
  });
  const announce = (stated: Stated = published): SampleAct => act('2022-04-12', 'announceList', 'registrar', stated);

  return [
    sample(
      '法定职权：公布、区域调整',
      act('2022-04-01', 'list', 'body', power),
      announce(),
      act('2022-04-13', 'publish', 'registrar', { publication: 'powers', secrecyReviewed: true }),
      act('2022-06-01', 'adjustAreas', 'registrar', {
        exceptAreas: ['town'],
        listVersion: '2022年修订版',
        areaNote: '同一事项已赋权示例镇行使。',
      }),
      act('2022-06-02', 'publish', 'registrar', { publication: 'powers', secrecyReviewed: true }),
    ),
    {
      ...sample('相对集中', act('2022-04-01', 'list', 'body', { ...power, kind: 'concentrated' }), announce()),
      found: { sameCode: [earlier] },
    },
    sample(
      '授权的组织',
      act('2022-04-01', 'list', 'body', {
        ...power,
        kind: 'authorised',
        authority: 'station',
        body: 'station-record',
      }),
      announce(),
    ),
    sample(
      '退回',
      act('2022-04-01', 'list', 'body', power),
      act('2022-04-06', 'returnList', 'registrar', { returnReason: '依据的条款引用有误。' }),
    ),
    sample(
      '赋权：承接、移交、评估、继续、再评估、收回',
      ...until(7),
      act('2022-06-01', 'publish', 'registrar', { publication: 'powers', secrecyReviewed: true }),
      act('2023-06-05', 'periodicAssess', 'registrar', { assessment: '人员稳定，程序合法，建议继续行使。' }),
      act('2023-06-10', 'keep', 'registrar'),
      act('2025-05-12', 'periodicAssess', 'registrar', { assessment: '专业人员流失，建议收回由县级部门行使。' }),
      act('2025-06-30', 'withdraw', 'registrar', withdrawal),
      act('2025-07-01', 'withdrawPublication', 'registrar', { publication: 'powers', reason: '权力事项已经收回。' }),
    ),
    sample('赋权：施行中', ...until(7)),
    sample(
      '赋权：不能有效承接',
      ...until(1),
      act('2022-03-10', 'assess', 'body', { capable: false, capacity: '持证人员不足两名，不能独立办案。' }),
      act('2022-03-12', 'decline', 'body', { declineReason: '持证人员不足，暂由县级部门行使。' }),
    ),
    sample(
      '委托：签订、公布、届满',
      act('2022-04-01', 'entrust', 'body', entrusted),
      act('2022-04-12', 'announceEntrustment', 'body', { ...published, validFrom: '2022-04-12' }),
      act('2023-04-03', 'expire', 'law'),
    ),
    sample(
      '委托：施行中',
      act('2022-04-01', 'entrust', 'body', { ...entrusted, validUntil: '2025-03-31' }),
      act('2022-04-12', 'announceEntrustment', 'body', { ...published, validFrom: '2022-04-12' }),
    ),
  ];
}
