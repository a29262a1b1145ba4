/** Seats of the county's own business (县政府、政府办、司法局、部门法制机构) and what each may do; a module adds its roles here as "module.role". */
import { townships } from './townships.ts';

/** `*Legal` are the legal posts of every bureau and township; `*Head` the heads of every bureau. */
export const seatRoles = {
  /** 县长. */
  countyHead: ['decisions.mayor', 'litigation.chief', 'normative-documents.signer', 'normative-documents.government'],
  /** 副县长（分管司法行政）. */
  deputyHead: [
    'legislation.leader',
    'counsel.leader',
    'inspections.government',
    'enforcement-supervision.leader',
    'litigation.leader',
    'litigation.chief',
    'normative-documents.government',
  ],
  /** Other 副县长: members of the executive meeting. */
  otherDeputyHead: [],
  /** 县政府办公室主任. */
  officeHead: ['openness.head', 'decisions.officeHead', 'normative-documents.signer'],
  /** 县政府办公室文书: receives letters from above, registers and numbers documents. */
  registry: [
    'legislation.registrar',
    'legality-review.registry',
    'litigation.registrar',
    'decisions.office',
    'normative-documents.registry',
  ],
  /** 县政府办公室会务: agenda, attendance and minutes of the executive meeting. */
  meetings: ['counsel.convenor', 'decisions.clerk', 'normative-documents.meetings'],
  /** 县政府信息公开工作机构. */
  openness: ['openness.officer', 'openness.unit', 'openness.competent'],
  /** 县司法局局长, former and present. */
  justiceHead: [
    'legislation.head',
    'counsel.head',
    'legality-review.head',
    'enforcement-supervision.head',
    'openness.head',
    'litigation.overseer',
  ],
  /** 县司法局副局长（分管合法性审查）. */
  justiceReviewLead: ['legislation.head', 'legality-review.lead', 'decisions.reviewLead', 'normative-documents.lead'],
  /** 县司法局合法性审查股: reviewers. */
  justiceReviewer: [
    'legislation.handler',
    'counsel.manager',
    'legality-review.reviewer',
    'openness.officer',
    'openness.unit',
    'normative-documents.keeper',
  ],
  /** 县司法局行政执法协调监督股. */
  justiceSupervision: ['enforcement-supervision.supervisor', 'penalties.supervisor'],
  /** 县司法局行政应诉人员. */
  justiceLitigation: ['litigation.registrar', 'litigation.handler', 'litigation.unit', 'litigation.overseer'],
  /** 政府法律顾问: outside lawyers under contract. */
  adviser: ['counsel.adviser'],
  /** 县市场监管局公平竞争审查人员. */
  fairCompetition: ['normative-documents.regulator'],
  /** 县人大常委会法制工作机构: receives filings. */
  congressLegal: ['normative-documents.congress'],
  /** 县人大常委会办事机构: the reports heard and the opinions handed over. */
  congressOversight: ['litigation.congress'],
  /** 县优化营商环境办公室（县发改委）. */
  businessEnvironment: ['business-environment.office'],
  bureauHead: [
    'business-environment.lead',
    'openness.head',
    'litigation.chief',
    'decisions.unitHead',
    'normative-documents.signer',
  ],
  bureauLegal: [
    'decisions.drafter',
    'legislation.unit',
    'counsel.requester',
    'legality-review.sender',
    'enforcement-supervision.unit',
    'enforcement-supervision.reviewer',
    'openness.officer',
    'openness.unit',
    'litigation.registrar',
    'litigation.handler',
    'litigation.unit',
    'normative-documents.drafter',
    'normative-documents.ownLegal',
  ],
  townshipHead: ['litigation.chief', 'normative-documents.signer'],
  /** 乡镇党政办公室. */
  townshipOffice: ['openness.head'],
  townshipLegal: [
    'legislation.unit',
    'legality-review.sender',
    'enforcement-supervision.unit',
    'openness.officer',
    'openness.unit',
    'litigation.registrar',
    'litigation.handler',
    'litigation.unit',
    'normative-documents.drafter',
    'normative-documents.ownLegal',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Posts that only these seats need; those that stand elsewhere take their roles from `seatRoles`. */
export const seatPosts: readonly { account: string; office: string; post: string; roles: readonly string[] }[] = [
  ...[
    ['2', '常务副县长'],
    ['3', '副县长（分管自然资源、城乡建设）'],
    ['4', '副县长（分管农业农村、水利）'],
    ['5', '副县长（分管教育、卫生健康）'],
  ].map(([n, post]) => ({
    account: `government.deputy${n}`,
    office: 'government',
    post: post as string,
    roles: seatRoles.otherDeputyHead,
  })),
  {
    account: 'government-office.registry',
    office: 'government-office',
    post: '文书股收文人员',
    roles: seatRoles.registry,
  },
  {
    account: 'government-office.meetings',
    office: 'government-office',
    post: '会务股工作人员',
    roles: seatRoles.meetings,
  },
  {
    account: 'government-office.openness',
    office: 'government-office',
    post: '政务公开股工作人员',
    roles: seatRoles.openness,
  },
  {
    account: 'justice.review.lead',
    office: 'justice',
    post: '副局长（分管合法性审查）',
    roles: seatRoles.justiceReviewLead,
  },
  ...['1', '2', '3'].map((n) => ({
    account: `justice.review.officer${n}`,
    office: 'justice',
    post: '合法性审查股审查人员',
    roles: seatRoles.justiceReviewer,
  })),
  ...['1', '2', '3'].map((n) => ({
    account: `justice.supervision.officer${n}`,
    office: 'justice',
    post: '行政执法协调监督股工作人员',
    roles: seatRoles.justiceSupervision,
  })),
  {
    account: 'justice.litigation.officer',
    office: 'justice',
    post: '行政应诉人员',
    roles: seatRoles.justiceLitigation,
  },
  ...['1', '2', '3', '4', '5'].map((n) => ({
    account: `adviser.${n}`,
    office: 'government-office',
    post: '政府法律顾问（聘任律师）',
    roles: seatRoles.adviser,
  })),
  {
    account: 'market-regulation.competition',
    office: 'market-regulation',
    post: '公平竞争审查人员',
    roles: seatRoles.fairCompetition,
  },
  {
    account: 'congress-deputies.legal',
    office: 'congress-deputies',
    post: '备案审查工作人员',
    roles: seatRoles.congressLegal,
  },
  {
    account: 'development-reform.environment',
    office: 'development-reform',
    post: '优化营商环境办公室工作人员',
    roles: seatRoles.businessEnvironment,
  },
  ...townships.map((t) => ({
    account: `${t.code}.openness`,
    office: t.code,
    post: '党政办公室主任（政府信息公开工作机构负责人）',
    roles: seatRoles.townshipOffice,
  })),
  {
    account: 'congress-deputies.oversight',
    office: 'congress-deputies',
    post: '监督议题联系人员',
    roles: seatRoles.congressOversight,
  },
];
