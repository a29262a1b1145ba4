/** Dated sample matters of bodies: together they take every act and issue every paper; those of powers stand beside them. */
import type { ReferredMatter, Sample, SampleAct } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { domains } from './options.ts';
import { powerSamples } from './power/samples.ts';

type Stated = Readonly<Record<string, Json>>;

const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

export const recordOf = (id: string, unit: string, kind: string, state = 'inForce'): ReferredMatter => ({
  id,
  module: 'enforcement-teams',
  procedure: 'enforcement-teams',
  state,
  file: { kind, unit, actingAuthority: unit },
  openedOn: '2021-08-02',
});

const agency: Stated = {
  name: '示例县示例执法局',
  kind: 'agency',
  unit: 'bureau',
  actingAuthority: 'bureau',
  groundKind: 'law',
  ground: '《示例法》第一条第一款',
  document: '示例县机构改革方案',
  documentNumber: '示发〔2019〕1号',
  establishedOn: '2019-03-01',
  leader: '示例局长',
  address: '示例路1号',
  telephone: '0791-00000001',
};
const team = (field: string, n: number): Stated => ({
  ...agency,
  name: `示例县${n}号综合执法大队`,
  kind: 'countyTeam',
  unit: `team-${n}`,
  actingAuthority: 'bureau',
  authorityRecord: 'agency-record',
  field,
  staffing: 30,
});
const township: Stated = {
  ...agency,
  name: '示例镇人民政府',
  kind: 'township',
  unit: 'town',
  actingAuthority: 'town',
  areas: ['town'],
};
const townshipTeam: Stated = {
  ...township,
  name: '示例镇综合行政执法队',
  kind: 'townshipTeam',
  unit: 'town-team',
  authorityRecord: 'town-record',
};
const organisation: Stated = {
  ...agency,
  name: '示例县示例管理所',
  kind: 'authorised',
  unit: 'station',
  actingAuthority: 'station',
  groundKind: 'localRegulation',
};
const entrusted: Stated = {
  ...agency,
  name: '示例县示例服务中心',
  kind: 'entrusted',
  unit: 'centre',
  authorityRecord: 'agency-record',
  groundKind: 'rule',
};

const referred = [recordOf('agency-record', 'bureau', 'agency'), recordOf('town-record', 'town', 'township')];
const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'enforcement-teams',
  version: 'apl2021',
  label,
  acts,
  referred,
  settings: { 'enforcement-teams.handlingOffice': 'office' },
});
const confirmed = (stated: Stated): SampleAct[] => [
  act('2022-03-01', 'register', 'body', stated),
  act('2022-03-10', 'verify', 'registrar', { reviewOpinion: '依据充分，予以确认。' }),
  act('2022-03-18', 'confirm', 'registrar'),
];

export const samples: readonly Sample[] = [
  sample(
    '行政机关：确认、变更、撤销',
    ...confirmed(agency),
    act('2022-03-21', 'publish', 'registrar', { publication: 'subjects', secrecyReviewed: true }),
    act('2023-04-03', 'change', 'registrar', {
      changedOn: '2023-04-03',
      changeNote: '负责人变更为示例乙',
      document: '任命文件',
      documentNumber: '示任〔2023〕1号',
      leader: '示例乙',
    }),
    act('2023-04-06', 'publish', 'registrar', { publication: 'subjects', secrecyReviewed: true }),
    act('2024-05-06', 'abolish', 'registrar', {
      abolishedOn: '2024-05-06',
      abolishReason: '机构改革，职责划入示例管理局。',
      document: '机构改革方案',
      documentNumber: '示发〔2024〕3号',
      successor: 'next-bureau',
      caseTransition: '未办结案件由承继机关继续办理。',
    }),
    act('2024-05-07', 'withdrawPublication', 'registrar', { publication: 'subjects', reason: '执法主体已经撤销。' }),
  ),
  ...(
    ['cityManagement', 'marketRegulation', 'ecology', 'culture', 'transport', 'emergency', 'agriculture'] as const
  ).map((field, n) => sample(`县级综合行政执法队伍：${domains[field]}`, ...confirmed(team(field, n + 1)))),
  sample('乡镇人民政府', ...confirmed(township)),
  sample('乡镇综合行政执法队', ...confirmed(townshipTeam)),
  sample('法规授权的组织', ...confirmed(organisation)),
  sample('受委托组织', ...confirmed(entrusted)),
  // What a body's own abolition would wait for does not stand in the way of a team's.
  {
    ...sample(
      '县级队伍撤销',
      ...confirmed(team('transport', 9)),
      act('2024-05-06', 'abolish', 'registrar', {
        abolishedOn: '2024-05-06',
        abolishReason: '队伍整合。',
        document: '机构编制文件',
        documentNumber: '示编〔2024〕1号',
        caseTransition: '未办结案件由所属机关继续办理。',
      }),
    ),
    found: {
      sameTeam: [recordOf('other-team', 'team-8', 'countyTeam')],
      teams: [recordOf('other-team', 'team-8', 'countyTeam')],
      powers: [{ ...recordOf('a-power', 'bureau', 'agency'), procedure: 'power' }],
    },
  },
  sample(
    '没有依据，不予确认',
    act('2022-03-01', 'register', 'body', { ...organisation, unit: 'office-b', actingAuthority: 'office-b' }),
    act('2022-03-10', 'refuse', 'registrar', { refuseReason: '所引条款没有授权该组织实施行政处罚。' }),
  ),
  ...powerSamples(referred),
];
