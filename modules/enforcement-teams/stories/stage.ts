/** The people and the usual statements from which the dated stories of bodies and powers are told. */
import { calendarOf } from '../../../kernel/calendar/index.ts';
import {
  type PersonFacts,
  type ReferredMatter,
  type Stage,
  type Story,
  story,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { enforcementTeams } from '../index.ts';

export type Stated = Readonly<Record<string, Json>>;

const person = (id: string, name: string, office: string, ...actors: string[]): PersonFacts => ({
  id,
  name,
  office,
  capacities: actors.map((a) => `enforcement-teams.${a}`),
  certificates: [],
});

const people: readonly PersonFacts[] = [
  person('registrar', '熊登记', 'justice', 'registrar'),
  person('chief', '涂局长', 'justice', 'chief'),
  person('bureau', '罗法规', 'bureau', 'body'),
  person('town', '万法制', 'town', 'body'),
];

export const record = (id: string, unit: string, kind: string, over: Partial<ReferredMatter> = {}): ReferredMatter => ({
  id,
  module: 'enforcement-teams',
  procedure: 'enforcement-teams',
  state: 'inForce',
  file: { kind, unit, actingAuthority: unit, ...(kind === 'township' ? { areas: [unit] } : {}) },
  openedOn: '2021-08-02',
  ...over,
});

export const ownPower = (file: Stated = {}, over: Partial<ReferredMatter> = {}): ReferredMatter => ({
  id: 'own-power',
  module: 'enforcement-teams',
  procedure: 'power',
  state: 'inForce',
  file: { ...power, ...file },
  openedOn: '2021-08-02',
  ...over,
});

export const stage = (more: Partial<Stage> = {}): Stage => ({
  procedures: enforcementTeams.procedures,
  calendar: calendarOf(holidayYears),
  people,
  authority: 'government',
  officeName: (code) => `${code}单位`,
  ...more,
  settings: { 'enforcement-teams.handlingOffice': 'justice', ...more.settings },
  referred: [
    record('agency', 'bureau', 'agency'),
    record('township', 'town', 'township'),
    record('team', 'team', 'countyTeam'),
    ownPower(),
    ...(more.referred ?? []),
  ],
});

export const agency: Stated = {
  name: '示例局',
  kind: 'agency',
  unit: 'new-bureau',
  actingAuthority: 'new-bureau',
  groundKind: 'law',
  ground: '《示例法》第一条第一款',
  document: '机构改革方案',
  documentNumber: '示发〔2019〕1号',
  establishedOn: '2019-03-01',
};
export const countyTeam: Stated = {
  ...agency,
  name: '综合执法大队',
  kind: 'countyTeam',
  unit: 'new-team',
  actingAuthority: 'bureau',
  authorityRecord: 'agency',
  field: 'transport',
};
export const townshipTeam: Stated = {
  ...agency,
  name: '示例镇综合行政执法队',
  kind: 'townshipTeam',
  unit: 'town-team',
  actingAuthority: 'town',
  authorityRecord: 'township',
  areas: ['town'],
};

export const power: Stated = {
  kind: 'own',
  code: '示例0001',
  name: '对占道经营行为的处罚',
  domain: 'cityManagement',
  acts: ['penalty', 'inspection'],
  basisKind: 'localRegulation',
  legalBasis: '《示例条例》第一条第一款',
  authority: 'bureau',
  body: 'agency',
  listVersion: '2022年版',
  validFrom: '2022-05-01',
};
export const devolved: Stated = {
  kind: 'devolved',
  code: '示例0001',
  name: '对占道经营行为的处罚',
  domain: 'cityManagement',
  acts: ['penalty'],
  basisKind: 'localRegulation',
  legalBasis: '《示例条例》第一条第一款',
  authority: 'town',
  body: 'township',
  areas: ['town'],
  catalogue: '省赋权乡镇事项目录',
  catalogueNumber: '示府发〔2021〕1号',
  cataloguedOn: '2021-12-01',
  fromOffice: 'bureau',
};
export const entrusted: Stated = {
  kind: 'entrusted',
  code: '示例0001',
  name: '对占道经营行为的处罚',
  domain: 'cityManagement',
  acts: ['penalty'],
  basisKind: 'localRegulation',
  legalBasis: '《示例条例》第一条第一款',
  authority: 'bureau',
  body: 'agency',
  entrustee: 'centre',
  ownPower: 'own-power',
  letterNumber: '委〔2022〕1号',
  letterOn: '2022-03-01',
  listVersion: '2022年版',
  validUntil: '2025-02-28',
  entrustedMatters: '对占道经营给予警告、二百元以下罚款。',
  publicFunction: true,
  qualifiedStaff: true,
  technicalMeans: true,
  supervision: '每季度抽查案卷。',
};
export const published: Stated = { publishedOn: '2022-04-12', publishedIn: '政府网站' };

export const begin = (procedure: 'enforcement-teams' | 'enforcement-teams/power', more: Partial<Stage> = {}): Story =>
  story(procedure, stage(more), '2022-03-01');

/** A body confirmed on 2022-03-18. */
export const confirmed = (stated: Stated = agency, more: Partial<Stage> = {}): Story =>
  begin('enforcement-teams', more)
    .act('register', 'registrar', stated)
    .on('2022-03-10')
    .act('verify', 'registrar', { reviewOpinion: '依据充分。' })
    .on('2022-03-18')
    .act('confirm', 'registrar')
    .approved('chief');

/** Own power announced on 2022-04-12. */
export const announced = (stated: Stated = power): Story =>
  begin('enforcement-teams/power')
    .act('list', 'bureau', stated)
    .on('2022-04-12')
    .act('announceList', 'registrar', published)
    .approved('chief');

/** Devolved, claimed by the township and filed on 2022-03-21. */
export const filed = (stated: Stated = devolved, more: Partial<Stage> = {}): Story =>
  begin('enforcement-teams/power', more)
    .act('catalogue', 'registrar', stated)
    .on('2022-03-10')
    .act('assess', 'town', { capable: true, capacity: '持证人员四名，法制审核员一名，装备齐备。' })
    .on('2022-03-15')
    .act('claimPower', 'town', { claimDocument: '示镇发〔2022〕2号', listVersion: '2022年版' })
    .on('2022-03-21')
    .act('file', 'registrar', { filingNumber: '备〔2022〕1号' });

export const handover: Stated = {
  handedOverOn: '2022-05-10',
  training: true,
  templates: true,
  casesHandedOver: '无',
};
export const devolutionPublished = (): Story =>
  filed()
    .on('2022-04-12')
    .act('announceDevolution', 'registrar', { ...published, validFrom: '2022-06-01' })
    .approved('chief');
export const devolutionInForce = (): Story =>
  devolutionPublished()
    .on('2022-05-10')
    .act('handOver', 'town', handover)
    .on('2022-06-01')
    .act('bringIntoForce', 'registrar');

export const withdrawal: Stated = {
  withdrawnOn: '2024-06-28',
  withdrawGround: 'assessment',
  withdrawNote: '评估认为不宜继续行使，决定收回。',
  transition: 'finish',
};

/** The sentences against an act now, joined; empty when it would be accepted. */
export const against = (told: Story, act: string, by: string, stated: Stated = {}): string =>
  told
    .refusals(act, by, stated)
    .map((r) => r.sentence)
    .join('；');
