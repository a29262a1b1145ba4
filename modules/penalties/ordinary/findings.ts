/** The three systems (三项制度) and the substance of a case as findings: what the record shows of each rule, before closing and in file review. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import type { FindingSpec } from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION, DOC118 } from '../../../law/index.ts';
import type { V } from './matter.ts';
import { extraFine } from './reckon/extra-fine.ts';
import { limitationPassed } from './reckon/limitation.ts';
import { decided, reviewDue } from './reckon/threshold.ts';
import * as rules from './rules.ts';

type Finding = FindingSpec<V>;

export const findingGroups = {
  publicity: '行政执法公示',
  record: '执法全过程记录',
  review: '重大执法决定法制审核',
  substance: '案件实体和程序',
} as const;

const punished = (v: V): boolean => v.did('decide').length > 0;
const concluded = (v: V): boolean => punished(v) || v.did('decideNone').length > 0;
const annulled = (v: V): boolean => v.tracks.remedy === 'annulled' || v.tracks.remedy === 'varied';
const toPublish = (v: V): boolean => punished(v) && v.file.secrecyGround === 'none' && v.file.isMinor !== true;
const after = (v: V, from: LegalDate, n: number): LegalDate => v.calendar.addWorkingDays(from, n);
const filmed = (v: V, step: string): boolean => String(v.setting('filmed')).split(',').includes(step);
const has = (files: readonly unknown[] | undefined): boolean => (files ?? []).length > 0;

const publicity = {
  published: {
    label: '处罚决定七个工作日内公开',
    group: 'publicity',
    weight: 'grave',
    // Within the seven days there is nothing to say yet, unless the case is about to be closed without it.
    applies: (v) => {
      if (!toPublish(v) || annulled(v)) return false;
      const made = v.last('decide')?.on ?? v.on;
      return v.did('publish').length > 0 || v.on > after(v, made, 7) || v.state === 'closed' || v.state === 'archived';
    },
    holds: (v) => {
      const made = v.last('decide')?.on ?? v.on;
      if (v.did('withhold').length > 0) return true;
      const shown = v.did('publish')[0]?.on;
      if (shown === undefined) return '处罚决定没有公开';
      const due = after(v, made, 7);
      return shown <= due || `应当在${due}以前公开，${shown}才公开`;
    },
    per: DOC118.art(6),
  },
  notShown: {
    label: '未成年人、国家秘密、商业秘密、个人隐私不公开',
    group: 'publicity',
    weight: 'veto',
    applies: (v) => punished(v) && !toPublish(v),
    holds: (v) =>
      v.did('publish').length === 0 || v.did('withdrawPublication').length > 0 || '不应公开的处罚决定已经公开',
    per: APL.art(50),
  },
  withdrawn: {
    label: '被撤销、变更、确认违法的三日内撤回公开',
    group: 'publicity',
    weight: 'grave',
    applies: (v) => annulled(v) && v.did('publish').length > 0,
    holds: (v) => {
      const from = (v.last('annulDecision') ?? v.last('varyDecision') ?? v.last('revokeOwn'))?.on ?? v.on;
      const down = v.last('withdrawPublication')?.on;
      if (down === undefined) return '没有撤回行政处罚决定信息';
      return down <= after(v, from, 3) || `应当在${after(v, from, 3)}以前撤回，${down}才撤回`;
    },
    per: APL.art(48, 2),
  },
  identity: {
    label: '调查时出示执法证件',
    group: 'publicity',
    weight: 'grave',
    applies: (v) => v.did('inspectSite').length + v.did('interview').length > 0,
    holds: (v) => v.file.identityShown === true || '笔录没有记载出示执法证件',
    per: DOC118.art(5),
  },
  remediesTold: {
    label: '决定书告知救济途径和期限并送达',
    group: 'publicity',
    weight: 'grave',
    applies: concluded,
    holds: (v) => v.did('serve').length + v.did('deemServed').length > 0 || '决定书没有送达',
    per: APL.art(59, 1, 5),
  },
} as const satisfies Readonly<Record<string, Finding>>;

const record = {
  stages: {
    label: '启动、调查、决定、送达、执行都有文字记录',
    group: 'record',
    weight: 'grave',
    applies: concluded,
    holds: (v) => {
      const missing = [
        ['启动', ['file']],
        ['调查取证', ['inspectSite', 'interview', 'takeSample', 'addEvidence']],
        ['决定', ['decide', 'decideNone']],
        ['送达', ['serve', 'deemServed']],
      ].filter(([, acts]) => (acts as string[]).every((a) => v.did(a).length === 0));
      return missing.length === 0 || `没有${missing.map(([name]) => name).join('、')}的记录`;
    },
    per: APL.art(47),
  },
  twoOfficers: {
    label: '调查有两名以上执法人员并签名',
    group: 'record',
    weight: 'veto',
    applies: (v) => v.file.stepOfficers !== undefined,
    holds: (v) => {
      if ((v.file.stepOfficers ?? []).length < 2) return '最近一次调查只有一名执法人员';
      if ((v.file.officers ?? []).length < 2) return '承办人不足两人';
      return v.file.officersSigned !== false || '笔录没有两名执法人员签名';
    },
    per: APL.art(42, 1),
  },
  hearingFilmed: {
    label: '听证有音像记录',
    group: 'record',
    weight: 'slight',
    applies: (v) => v.did('holdHearing').length > 0 && filmed(v, 'hearing'),
    holds: (v) => has(v.file.hearingVideo) || '听证没有关联音像材料',
    per: DOC118.art(8),
  },
  preservationFilmed: {
    label: '先行登记保存有音像记录',
    group: 'record',
    weight: 'slight',
    applies: (v) => v.did('preserve').length > 0 && filmed(v, 'preservation'),
    holds: (v) => has(v.file.preservationVideo) || '先行登记保存没有关联音像材料',
    per: DOC118.art(8),
  },
  serviceFilmed: {
    label: '留置送达、公告送达有音像记录',
    group: 'record',
    weight: 'slight',
    applies: (v) => filmed(v, 'service') && (v.file.serviceMethod === 'left' || v.did('announceService').length > 0),
    holds: (v) =>
      has(v.file.serviceVideo) ||
      (v.file.serviceMethod === 'left' && v.file.witness !== undefined) ||
      '留置送达、公告送达没有关联音像材料',
    per: DOC118.art(8),
  },
  siteFilmed: {
    label: '现场执法有音像记录',
    group: 'record',
    weight: 'slight',
    applies: (v) => v.did('inspectSite').length > 0 && filmed(v, 'site'),
    holds: (v) => has(v.file.siteVideo) || '现场检查没有关联音像材料',
    per: DOC118.art(8),
  },
  unbroken: {
    label: '音像记录连续，中断的有说明',
    group: 'record',
    weight: 'slight',
    applies: (v) => v.did('recordVideo').length > 0,
    holds: (v) => {
      const { recordedStep, recordedOn, stepOn, recordFrom = '', recordTo = '', startedAt = '', endedAt = '' } = v.file;
      if (recordedStep !== 'site' || recordedOn !== stepOn) return true;
      const whole = recordFrom <= startedAt && endedAt <= recordTo;
      return (
        whole ||
        (v.file.interruption ?? '') !== '' ||
        `录制${recordFrom}至${recordTo}没有覆盖${startedAt}至${endedAt}，也没有中断说明`
      );
    },
    per: DOC118.art(8),
  },
} as const satisfies Readonly<Record<string, Finding>>;

const review = {
  reviewed: {
    label: '应当法制审核的在决定以前审核通过',
    group: 'review',
    weight: 'veto',
    applies: (v) => punished(v) && (v.file.reviewNeeded === true || reviewDue(v, decided(v.file)) !== undefined),
    holds: (v) => {
      const made = v.last('decide');
      const passed = v.last('passReview');
      if (passed === undefined) return '没有经过法制审核就作出决定';
      if (made !== undefined && passed.seq > made.seq) return '法制审核在决定以后';
      const heard = v.last('holdHearing');
      return heard === undefined || heard.seq < passed.seq || '听证以后没有再次审核';
    },
    per: APL.art(58, 1),
  },
  reviewerApart: {
    label: '审核人员不是调查人员',
    group: 'review',
    weight: 'veto',
    applies: (v) => v.did('passReview').length > 0,
    holds: rules.reviewerApart,
    per: DOC118.art(13),
  },
  answered: {
    label: '审核提出的问题有采纳情况',
    group: 'review',
    weight: 'grave',
    applies: (v) => v.did('raiseProblems').length > 0,
    holds: (v) => (v.file.reviewAnswer ?? '') !== '' || '没有对审核意见的采纳情况',
    per: DOC118.art(14),
  },
  deliberated: {
    label: '复杂、重大的经集体讨论',
    group: 'review',
    weight: 'veto',
    applies: (v) => v.file.complex === true || v.file.stands === 'below',
    holds: rules.deliberated,
    per: APL.art(57, 2),
  },
} as const satisfies Readonly<Record<string, Finding>>;

const decideLimits = [
  'decideGeneral',
  'decideMarket',
  'decideAgriculture',
  'decideHousing',
  'decideTransport',
] as const;

const substance = {
  told: {
    label: '决定以前事先告知',
    group: 'substance',
    weight: 'veto',
    applies: (v) => (v.file.proposedKinds ?? []).length > 0 && v.did('decideNone').length === 0,
    holds: rules.noticeFresh,
    per: APL.art(44),
  },
  notHeavier: {
    label: '不重于告知的内容',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: rules.notHeavierThanTold,
    per: APL.art(45, 2),
  },
  hearingTold: {
    label: '达到标准的告知听证权利',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: (v) => rules.hearingRightTold(v, decided(v.file)),
    per: APL.art(63, 1),
  },
  basis: {
    label: '依据写到条款项',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: rules.basisNamed,
    per: APL.art(59, 1, 3),
  },
  mitigated: {
    label: '减轻处罚有法定情节',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: rules.mitigatedWithGround,
    per: APL.art(32),
  },
  benchmark: {
    label: '偏离裁量基准有理由',
    group: 'substance',
    weight: 'grave',
    applies: punished,
    holds: rules.withinBenchmark,
    per: DISCRETION.art(),
  },
  limitation: {
    label: '没有超过追责时效',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: (v) => !limitationPassed(v) || '违法行为在追责时效内未被发现，不再给予行政处罚',
    per: APL.art(36),
  },
  party: {
    label: '当事人正确',
    group: 'substance',
    weight: 'veto',
    applies: punished,
    holds: rules.partyRight,
    per: APL.art(59, 1, 1),
  },
  correction: {
    label: '责令改正',
    group: 'substance',
    weight: 'grave',
    applies: (v) => (v.file.proposedKinds ?? []).length > 0,
    holds: rules.correctionOrdered,
    per: APL.art(28, 1),
  },
  crime: {
    label: '比对是否涉嫌犯罪',
    group: 'substance',
    weight: 'grave',
    applies: (v) => v.did('file').length > 0 && v.did('terminate').length === 0,
    holds: rules.crimeChecked,
    per: APL.art(27, 1),
  },
  gains: {
    label: '违法所得已处理',
    group: 'substance',
    weight: 'grave',
    applies: punished,
    holds: rules.gainsHandled,
    per: APL.art(28, 2),
  },
  leniency: {
    label: '评价从轻、减轻、不予处罚的情节',
    group: 'substance',
    weight: 'slight',
    applies: punished,
    holds: rules.leniencyWeighed,
    per: APL.art(33),
  },
  inTime: {
    label: '在办案期限内作出决定',
    group: 'substance',
    weight: 'grave',
    applies: concluded,
    holds: (v) => {
      const late = decideLimits.map((id) => v.limit(id)).find((l) => l?.status === 'late');
      return late === undefined || `办案期限到${late.due}，${late.endedOn}才作出决定`;
    },
    per: APL.art(60),
  },
  servedInTime: {
    label: '七日内送达决定书',
    group: 'substance',
    weight: 'slight',
    applies: concluded,
    holds: (v) => {
      const limit = v.limit('serveDecision');
      return limit?.status !== 'late' || `应当在${limit.due}以前送达，${limit.endedOn}才送达`;
    },
    per: APL.art(61, 1),
  },
  preservation: {
    label: '先行登记保存七日内处理',
    group: 'substance',
    weight: 'veto',
    applies: (v) => v.did('preserve').length > 0,
    holds: (v) => v.did('preservationLapses').length === 0 || '先行登记保存逾期没有处理，已自动解除',
    per: APL.art(56),
  },
  extraFine: {
    label: '加处罚款写明、不超过本金、复议诉讼期间不计',
    group: 'substance',
    weight: 'grave',
    applies: (v) => (v.file.paidExtra ?? 0) > 0 || (v.file.demandedExtra ?? 0) > 0,
    holds: (v) => {
      const { demandedOn = v.on, demandedExtra = 0, paidOn = v.on, paidExtra = 0 } = v.file;
      if (demandedExtra > extraFine(v, demandedOn)) return `催告的加处罚款超过到${demandedOn}应当计算的数额`;
      return paidExtra <= extraFine(v, paidOn) || `缴纳的加处罚款超过到${paidOn}应当计算的数额`;
    },
    per: APL.art(72, 1, 1),
  },
  paid: {
    label: '结案有缴款凭证',
    group: 'substance',
    weight: 'grave',
    applies: (v) => v.did('pay').length > 0 && (v.file.total ?? 0) > 0,
    holds: (v) => (v.file.receipt ?? '') !== '' || '没有票据号码',
    per: APL.art(70),
  },
} as const satisfies Readonly<Record<string, Finding>>;

export const findings = { ...publicity, ...record, ...review, ...substance };
