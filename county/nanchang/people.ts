/** Who holds which post: made-up people with appointments, powers and certificates, the same on every machine. */

import { createHash } from 'node:crypto';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import type { Certificate } from '../../kernel/procedure/index.ts';
import { proposalPosts } from './demonstration/proposals/index.ts';
import { personName } from './names.ts';
import { captainOf, enforcementBodies, enforcementPosts, enforcementRoles, lives, officerAccount } from './officers.ts';
import {
  bureaus,
  disputeCentre,
  judicialOffice,
  professionalCommittees,
  townshipCommittee,
  villageCommittee,
} from './offices.ts';
import { seatPosts, seatRoles } from './seats.ts';
import { townships } from './townships.ts';

export interface AppointmentSeed {
  office: string;
  post: string;
  /** Role ids "module.role"; system, security, auditor; report.editor; oversight. */
  roles: readonly string[];
  from: LegalDate;
  until: LegalDate | null;
}

export interface PersonSeed {
  id: string;
  name: string;
  /** Account for signing in. */
  account: string;
  appointments: readonly AppointmentSeed[];
  certificates: readonly Certificate[];
}

const since = '2018-03-01';

/** A stable id from a name: the same person on every machine and in every load. */
export function stableId(name: string): string {
  const h = createHash('sha256').update(`yifa nanchang ${name}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

interface Post {
  account: string;
  office: string;
  post: string;
  roles?: readonly string[];
  from?: LegalDate;
  until?: LegalDate;
  /** 行政复议工作证. */
  card?: boolean;
}

/** 行政复议工作证 are renewed every five years; each link of the chain is a certificate of its own. */
function cards(serial: number): Certificate[] {
  return [2021, 2026, 2031].map((year) => ({
    kind: '行政复议工作证',
    number: `赣复证示例${String(year).slice(2)}${String(serial).padStart(4, '0')}`,
    from: `${year}-01-01`,
    until: `${year + 4}-12-31`,
  }));
}

const enforces = (office: string): boolean => enforcementBodies.some((b) => b.authority === office);

const bureauPosts = bureaus
  .filter((b) => b.code !== 'justice')
  .flatMap((b): Post[] => [
    {
      account: `${b.code}.head`,
      office: b.code,
      post: '局长（主任）',
      roles: ['proposals.head', ...seatRoles.bureauHead, ...(enforces(b.code) ? enforcementRoles.head : [])],
    },
    {
      account: `${b.code}.legal`,
      office: b.code,
      post: '法规股股长',
      roles: [
        'reconsideration.respondent',
        ...seatRoles.bureauLegal,
        ...(enforces(b.code) ? enforcementRoles.reviewer : ['enforcement-teams.body']),
      ],
    },
  ]);

const townshipPosts = townships.flatMap((t, i): Post[] => [
  {
    account: `${t.code}.legal`,
    office: t.code,
    post: '综合执法和法制审核人员',
    roles: ['reconsideration.respondent', ...seatRoles.townshipLegal, ...enforcementRoles.reviewer],
  },
  {
    account: `${t.code}.judicial`,
    office: judicialOffice(t.code),
    post: '司法所所长',
    roles: ['reconsideration.intakeOfficer', 'mediation.clerk'],
  },
  {
    account: `${t.code}.assistant`,
    office: judicialOffice(t.code),
    post: '司法助理员',
    roles: ['reconsideration.intakeOfficer', 'mediation.clerk'],
  },
  { account: `${t.code}.grid`, office: t.code, post: '网格员', roles: ['mediation.reporter'] },
  { account: `${t.code}.chair`, office: townshipCommittee(t.code), post: '调委会主任', roles: ['mediation.chair'] },
  ...(i < 4 ? ['1', '2', '3'] : ['1', '2']).map(
    (n): Post => ({
      account: `${t.code}.mediator${n}`,
      office: townshipCommittee(t.code),
      post: '专职人民调解员',
      roles: ['mediation.mediator'],
    }),
  ),
  ...t.villages.flatMap((_, n): Post[] => [
    {
      account: `${t.code}.village${n + 1}.chair`,
      office: villageCommittee(t.code, n),
      post: '调委会主任',
      roles: ['mediation.chair'],
    },
    {
      account: `${t.code}.village${n + 1}.mediator`,
      office: villageCommittee(t.code, n),
      post: '人民调解员',
      roles: ['mediation.mediator', 'mediation.clerk'],
    },
  ]),
]);

const committeePosts = professionalCommittees.flatMap((c): Post[] => [
  { account: `${c.code}.chair`, office: c.code, post: '调委会主任', roles: ['mediation.chair'] },
  {
    account: `${c.code}.mediator1`,
    office: c.code,
    post: '专职人民调解员',
    roles: ['mediation.mediator', 'mediation.clerk'],
  },
  { account: `${c.code}.mediator2`, office: c.code, post: '专职人民调解员', roles: ['mediation.mediator'] },
]);

const justice: readonly Post[] = [
  // The head of the bureau changed once, so that old files show who held the post then.
  {
    account: 'justice.head.former',
    office: 'justice',
    post: '局长',
    roles: ['reconsideration.bodyHead', 'proposals.head', ...seatRoles.justiceHead],
    until: '2024-06-30',
  },
  {
    account: 'justice.head',
    office: 'justice',
    post: '局长',
    roles: ['oversight', 'reconsideration.bodyHead', 'proposals.head', ...seatRoles.justiceHead],
    from: '2024-07-01',
  },
  { account: 'justice.deputy', office: 'justice', post: '副局长（分管行政复议）', roles: ['reconsideration.bodyHead'] },
  {
    account: 'justice.reconsideration.chief',
    office: 'justice',
    post: '行政复议与应诉股股长',
    roles: ['reconsideration.handler'],
    card: true,
  },
  ...['1', '2', '3', '4', '5'].map(
    (n): Post => ({
      account: `justice.reconsideration.handler${n}`,
      office: 'justice',
      post: '行政复议人员',
      roles: ['reconsideration.handler'],
      card: true,
    }),
  ),
  { account: 'justice.reception.1', office: 'justice', post: '复议服务大厅收件人员', roles: ['reconsideration.clerk'] },
  { account: 'justice.reception.2', office: 'justice', post: '复议服务大厅收件人员', roles: ['reconsideration.clerk'] },
  {
    account: 'justice.mediation.chief',
    office: 'justice',
    post: '人民参与和促进法治股股长',
    roles: ['mediation.bureau'],
  },
  { account: 'centre.chief', office: disputeCentre, post: '中心主任', roles: ['mediation.centre', 'mediation.chair'] },
  {
    account: 'centre.clerk',
    office: disputeCentre,
    post: '分流登记人员',
    roles: ['mediation.centre', 'mediation.clerk'],
  },
  { account: 'centre.mediator1', office: disputeCentre, post: '专职人民调解员', roles: ['mediation.mediator'] },
  { account: 'centre.mediator2', office: disputeCentre, post: '专职人民调解员', roles: ['mediation.mediator'] },
  { account: 'centre.mediator3', office: disputeCentre, post: '专职人民调解员', roles: ['mediation.mediator'] },
];

const leaders: readonly Post[] = [
  {
    account: 'government.head',
    office: 'government',
    post: '县长',
    roles: ['oversight', 'reconsideration.authorityHead', ...seatRoles.countyHead],
  },
  {
    account: 'government.deputy',
    office: 'government',
    post: '副县长（分管司法行政）',
    roles: ['oversight', 'reconsideration.authorityHead', ...seatRoles.deputyHead],
  },
  { account: 'government-office.head', office: 'government-office', post: '主任', roles: seatRoles.officeHead },
  {
    account: 'rule-of-law.head',
    office: 'rule-of-law',
    post: '办公室主任',
    roles: ['oversight', 'report.editor', 'reconsideration.supervisor'],
  },
  {
    account: 'rule-of-law.officer',
    office: 'rule-of-law',
    post: '秘书股工作人员',
    roles: ['oversight', 'report.editor', 'enforcers.witness', 'enforcement-supervision.witness'],
  },
  // 三员分立: three people, and none of them sees what is in a file by being so.
  { account: 'administrator.system', office: 'government-office', post: '系统管理员', roles: ['system'] },
  { account: 'administrator.security', office: 'government-office', post: '安全保密管理员', roles: ['security'] },
  { account: 'administrator.auditor', office: 'government-office', post: '安全审计员', roles: ['auditor'] },
];

export const people: readonly PersonSeed[] = [
  ...leaders,
  ...justice,
  ...bureauPosts,
  ...townshipPosts,
  ...committeePosts,
  ...(proposalPosts as readonly Post[]),
  ...(enforcementPosts as readonly Post[]),
  ...(seatPosts as readonly Post[]),
].map((post, n) => ({
  id: stableId(post.account),
  name: personName(n + 200_000),
  account: post.account,
  appointments: [
    {
      office: post.office,
      post: post.post,
      roles: post.roles ?? [],
      from: post.from ?? since,
      until: post.until ?? null,
    },
  ],
  certificates: post.card ? cards(n) : [],
}));

const byAccount = new Map(people.map((p) => [p.account, p.id]));

/** The id of whoever has this account. */
export function personOf(account: string): string {
  const id = byAccount.get(account);
  if (!id) throw new Error(`没有账号“${account}”`);
  return id;
}

/**
 * The ids of the enforcement officers (行政执法人员) of an enforcement body or of its team, the captain first: those whose
 * certificates count on every day since the beginning of 2022. The few whose were withheld, lost or ended, and those who joined in
 * 2023, are left out.
 */
export function officersOf(office: string): readonly string[] {
  const body = enforcementBodies.find((b) => b.authority === office || b.unit === office);
  if (!body) return [];
  return [
    captainOf(body.authority),
    ...Array.from({ length: body.officers }, (_, i) => officerAccount(body.authority, i + 1)),
  ]
    .filter((account) => lives[account] === undefined)
    .map(personOf);
}
