/** The enforcement staff (行政执法人员) of the county: who leads, reviews and investigates in each enforcement body, and what their posts may do. */
import { enforcementTeams, municipalEcology, townshipTeam } from './offices.ts';
import { seatRoles } from './seats.ts';
import { townships } from './townships.ts';

/**
 * What each kind of enforcement post may do, as "module.role". A module that works in the enforcement bodies adds its own
 * roles here, and every body has them.
 */
export const enforcementRoles = {
  /** 主要负责人: bureau directors and township heads. */
  head: ['penalties.head', 'inspections.head', 'enforcers.unitHead'],
  /** 分管负责人. */
  deputy: ['penalties.head', 'inspections.head', 'enforcers.unitHead', 'litigation.chief'],
  /** 法制审核人员: the `.legal` posts of bureaus and townships. */
  reviewer: ['enforcement-teams.body', 'penalties.reviewer', 'inspections.reviewer'],
  /** 大队长、中队长、队长: leads the handling unit, and is an officer too. */
  captain: [],
  /** 行政执法人员. */
  officer: ['penalties.officer', 'inspections.officer', 'enforcers.officer', 'enforcement-teams.citer'],
  /** 内勤: registers, keeps files, publishes; not an officer. */
  clerk: ['penalties.clerk', 'inspections.clerk', 'enforcers.unit', 'enforcement-teams.citer'],
} as const satisfies Record<string, readonly string[]>;

export interface EnforcementBody {
  /** The 执法主体, whose seal and certificates they bear. */
  authority: string;
  /** The unit in which its officers sit: the team, or the bureau itself. */
  unit: string;
  /** Certified officers at work in 2022, beside the captain. */
  officers: number;
  /** Field of enforcement (执法领域) on their certificates. */
  domain: string;
}

const bureau = (authority: string, domain: string, officers: number): EnforcementBody => ({
  authority,
  unit: enforcementTeams.find((t) => t.authority === authority)?.code ?? authority,
  officers,
  domain,
});

/** 县级行政执法主体, those with comprehensive teams first; then the nineteen townships. */
export const enforcementBodies: readonly EnforcementBody[] = [
  bureau('city-management', 'cityManagement', 38),
  bureau('market-regulation', 'marketRegulation', 34),
  bureau('ecology-city', 'ecology', 14),
  bureau('culture-tourism', 'culture', 10),
  bureau('transport', 'transport', 22),
  bureau('emergency', 'emergency', 12),
  bureau('agriculture', 'agriculture', 18),
  bureau('natural-resources', 'naturalResources', 14),
  bureau('health', 'health', 12),
  bureau('housing', 'housing', 10),
  bureau('water', 'water', 8),
  bureau('forestry', 'forestry', 7),
  bureau('human-resources', 'labour', 8),
  bureau('medical-insurance', 'medicalInsurance', 5),
  bureau('development-reform', 'developmentReform', 4),
  bureau('education', 'education', 4),
  bureau('civil-affairs', 'civilAffairs', 4),
  bureau('statistics', 'statistics', 4),
  ...townships.map((t) => ({ authority: t.code, unit: townshipTeam(t.code), officers: 3, domain: 'township' })),
];

export const isTownship = (office: string): boolean => townships.some((t) => t.code === office);

/** Accounts of the posts that every body has. Bureaus' heads and legal sections have theirs among the bureaus. */
export const headOf = (authority: string): string => `${authority}.head`;
export const deputyOf = (authority: string): string => `${authority}.deputy`;
export const reviewerOf = (authority: string): string => `${authority}.legal`;
export const captainOf = (authority: string): string => `${authority}.captain`;
export const clerkOf = (authority: string): string => `${authority}.clerk`;
export const officerAccount = (authority: string, n: number): string => `${authority}.officer${n}`;

/** People who passed the examination of 2023 and joined afterwards, in this body. */
export function recruitsOf(body: EnforcementBody): number {
  if (isTownship(body.authority)) return 2;
  return (
    { 'city-management': 8, 'market-regulation': 8, transport: 5, agriculture: 4, 'ecology-city': 3 }[body.authority] ??
    (['culture-tourism', 'emergency', 'natural-resources'].includes(body.authority) ? 2 : 0)
  );
}

/** What befell the certificates of a few; everyone else's run from 2021 or 2023 on without a break. */
export type Life =
  | 'suspendedOnce'
  | 'retired2023'
  | 'transferred2023'
  | 'transferred2024'
  | 'revoked2023'
  | 'lostOnce'
  | 'lapsed'
  | 'suspendedNow'
  | 'revokingNow'
  | 'reviewingNow'
  | 'leavingNow'
  | 'lostNow';
export const lives: Readonly<Record<string, Life>> = {
  'city-management.officer38': 'retired2023',
  'city-management.officer37': 'transferred2023',
  'city-management.officer36': 'suspendedOnce',
  'city-management.officer35': 'revoked2023',
  'city-management.officer34': 'lostOnce',
  'city-management.officer33': 'suspendedNow',
  'city-management.officer32': 'lapsed',
  'city-management.officer31': 'leavingNow',
  'market-regulation.officer34': 'retired2023',
  'market-regulation.officer33': 'transferred2023',
  'market-regulation.officer32': 'suspendedOnce',
  'market-regulation.officer31': 'suspendedNow',
  'market-regulation.officer30': 'revokingNow',
  'market-regulation.officer29': 'lostNow',
  'market-regulation.officer27': 'lapsed',
  'transport.officer22': 'reviewingNow',
  'transport.officer21': 'transferred2024',
  'transport.officer20': 'lostOnce',
  'natural-resources.officer14': 'retired2023',
  'agriculture.officer18': 'transferred2024',
  'emergency.officer12': 'suspendedOnce',
};

/** Bodies that have someone without a certificate yet, one who applies about today. */
export const applicantBodies = [
  'city-management',
  'market-regulation',
  'transport',
  'health',
  'liantang',
  'xiangtang',
  'youlan',
  'housing',
  'agriculture',
  'water',
] as const;
export const applicantOf = (authority: string): string => `${authority}.applicant`;

interface Post {
  account: string;
  office: string;
  post: string;
  roles?: readonly string[];
  from?: string;
}

const townshipHead = (kind: string): string =>
  ({ street: '街道办事处主任', town: '镇长', township: '乡长', zone: '管委会主任' })[kind] ?? '负责人';

/** Those who wait for a certificate, and those of the justice bureau who keep the registers and issue them. */
const supervision: readonly Post[] = [
  ...applicantBodies.map((authority) => ({
    account: applicantOf(authority),
    office: enforcementBodies.find((b) => b.authority === authority)?.unit ?? authority,
    post: '执法岗位见习人员',
    roles: ['enforcers.officer'],
  })),
  {
    account: 'justice.enforcement.deputy',
    office: 'justice',
    post: '副局长（分管行政执法监督）',
    roles: [
      'enforcement-teams.chief',
      'enforcers.chief',
      'inspections.supervisor',
      'penalties.supervisor',
      'enforcement-supervision.chief',
    ],
  },
  {
    account: 'justice.enforcement.chief',
    office: 'justice',
    post: '行政执法协调监督股股长',
    roles: [
      'enforcement-teams.registrar',
      'enforcers.registrar',
      'inspections.supervisor',
      'penalties.supervisor',
      'inspections.clerk',
      'enforcement-supervision.chief',
    ],
  },
];

const posts = enforcementBodies.flatMap((body): Post[] => {
  const { authority, unit } = body;
  const township = townships.find((t) => t.code === authority);
  const municipal = authority === municipalEcology;
  return [
    ...(township
      ? [
          {
            account: headOf(authority),
            office: authority,
            post: townshipHead(township.kind),
            roles: [...enforcementRoles.head, ...seatRoles.townshipHead],
          },
        ]
      : []),
    ...(municipal
      ? [
          { account: headOf(authority), office: authority, post: '分局局长', roles: enforcementRoles.head },
          { account: reviewerOf(authority), office: authority, post: '法规科科长', roles: enforcementRoles.reviewer },
        ]
      : []),
    {
      account: deputyOf(authority),
      office: authority,
      post: township ? '分管综合执法的副职负责人' : '分管执法的副局长（副主任）',
      roles: enforcementRoles.deputy,
    },
    {
      account: captainOf(authority),
      office: unit,
      post: township ? '综合行政执法队队长' : unit === authority ? '执法监督股股长' : '大队长',
      roles: [...enforcementRoles.captain, ...enforcementRoles.officer],
    },
    { account: clerkOf(authority), office: unit, post: '内勤（案卷和公示管理）', roles: enforcementRoles.clerk },
    ...Array.from({ length: body.officers }, (_, i) => ({
      account: officerAccount(authority, i + 1),
      office: unit,
      post: '行政执法人员',
      roles: enforcementRoles.officer,
    })),
    ...Array.from({ length: recruitsOf(body) }, (_, i) => ({
      account: officerAccount(authority, body.officers + i + 1),
      office: unit,
      post: '行政执法人员',
      roles: enforcementRoles.officer,
      from: '2023-02-01',
    })),
  ];
});

/** Posts beside those that every bureau and township has already. */
export const enforcementPosts: readonly Post[] = [...supervision, ...posts];
