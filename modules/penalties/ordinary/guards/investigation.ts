/** Investigation: identity shown and rights told, both signatures, times, evidence and where it came from, appraisal, correction, suspension, extension. */
import { addDays, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { ACL, APL, DOC118, SAMR_P } from '../../../../law/index.ts';
import type { V } from '../matter.ts';
import { claim, time, written } from './words.ts';

export const identity = claim(
  '主动出示执法证件',
  APL.art(55, 1),
  (v) => v.stated.identityShown === true || '没有出示执法证件，当事人有权拒绝接受调查或者检查',
  '请先出示执法证件',
);
export const rights = claim(
  '告知陈述、申辩和申请回避的权利',
  APL.art(43, 2),
  (v) => v.stated.rightsTold === true || '还没有告知当事人陈述、申辩和申请回避的权利',
);
export const signed = claim(
  '笔录有两名执法人员签名',
  APL.art(42, 1),
  (v) => v.stated.officersSigned === true || '笔录应当由两名执法人员签名',
);
export const individually = claim(
  '询问个别进行',
  SAMR_P.art(29),
  (v) => v.stated.alone === true || '询问应当个别进行，不得集体询问',
);
export const timesInOrder = claim('起止时间相符', APL.art(47), (v) => {
  const { startedAt, endedAt } = v.stated;
  if (!time.test(startedAt ?? '') || !time.test(endedAt ?? '')) return '时间请按“09:30”填写';
  return (startedAt as string) < (endedAt as string) || '结束时间应当晚于开始时间';
});

const onSameDay = (v: V, before: V['file'] | undefined): boolean =>
  before?.stepOn !== undefined && before.stepOn === v.stated.stepOn;
/** The record before this one stands in the file; its officers cannot be in two places at once. */
export const notInTwoPlaces = claim('同一执法人员不在同一时间出现在两处', APL.art(42, 1), (v) => {
  const before = v.matter?.file as V['file'] | undefined;
  const { startedAt = '', endedAt = '', stepPlace } = v.stated;
  if (!onSameDay(v, before) || before?.stepPlace === stepPlace) return true;
  const both = (v.stated.stepOfficers ?? []).filter((o) => before?.stepOfficers?.includes(o));
  const overlaps = startedAt < (before?.endedAt ?? '') && (before?.startedAt ?? '') < endedAt;
  return (
    both.length === 0 ||
    !overlaps ||
    `与上一份笔录的时间重叠而地点不同：${both.map((o) => v.person(o)?.name ?? o).join('、')}`
  );
});

/** The day of filing; evidence from before needs a lawful way. */
const filedOn = (v: V): LegalDate | undefined => v.last('file')?.on;
export const evidenceLawful = claim('立案前的证据有合法来源', APL.art(46, 3), (v) => {
  const filed = filedOn(v);
  const on = v.stated.evidenceOn ?? '';
  if (filed === undefined || on >= filed) return true;
  return (
    v.stated.evidenceFrom === 'earlier' || `证据取得于${on}，早于立案（${filed}），应当是监督检查、核查中依法取得的`
  );
});
export const evidenceBeforeDecision = claim('证据在处罚决定以前取得', APL.art(40), (v) => {
  const made = v.last('decide') ?? v.last('decideNone');
  return made === undefined || (v.stated.evidenceOn ?? '') <= made.on || '证据晚于处罚决定，不能作为决定的根据';
});

export const videoLinked = claim('音像材料已关联', DOC118.art(8), (v) => {
  const s = v.stated;
  const linked = [s.siteVideo, s.preservationVideo, s.hearingVideo, s.serviceVideo].some((f) => (f ?? []).length > 0);
  return linked || '请上传所录制环节的音像材料';
});
export const videoTimes = claim('录制起止相符', APL.art(47), (v) => {
  const { recordFrom = '', recordTo = '' } = v.stated;
  if (!time.test(recordFrom) || !time.test(recordTo)) return '时间请按“09:30”填写';
  return recordFrom < recordTo || '录制止时应当晚于录制起时';
});
const stepActs = {
  site: ['inspectSite', 'interview', 'takeSample'],
  preservation: ['preserve', 'handlePreserved'],
  hearing: ['holdHearing', 'abandonHearing'],
  service: ['serve', 'announceService', 'recordAttempt', 'notify'],
} as const;
export const videoOfStep = claim('录制日期与环节相符', DOC118.art(8), (v) => {
  const { recordedStep, recordedOn } = v.stated;
  if (recordedStep === undefined || recordedOn === undefined) return true;
  const days = (stepActs[recordedStep] as readonly string[]).flatMap((act) => v.did(act).map((d) => d.on));
  return (
    days.length === 0 || days.includes(recordedOn) || `录制日期${recordedOn}不是该环节的日期（${days.join('、')}）`
  );
});

export const appraisalTold = claim(
  '期间书面告知当事人',
  ACL.art(25, 3),
  (v) => v.stated.appraisalTold === true || '检测、检验、鉴定的期间应当明确并书面告知当事人，否则不能扣除',
);

export const correctionClear = claim(
  '责令改正有内容和期限',
  APL.art(28, 1),
  (v) => written(v.stated.correctionContent, 6) || '请写明改正什么、怎样算改正',
);
export const correctionDue = claim('改正期限届满后复查', APL.art(28, 1), (v) => {
  const ordered = v.last('orderCorrection');
  const until = ordered && addDays(ordered.on, v.file.correctionDays ?? 0);
  return (
    until === undefined ||
    v.on >= until ||
    v.stated.correctionResult === 'corrected' ||
    `改正期限到${until}，届满以前不能认定没有改正`
  );
});

/** 延长办案期限: the key trap. Without a rule of the sector there is nothing to extend. */
const extensionRules: Readonly<
  Record<string, { first: number; later?: 'collective' | 'superior'; most?: number; per: string }>
> = {
  market: { first: 30, later: 'collective', per: '市场监督管理行政处罚程序规定第六十四条' },
  agriculture: { first: 30, later: 'superior', per: '农业行政处罚程序规定第五十八条' },
  housing: { first: 30, later: 'collective', most: 60, per: '住房和城乡建设行政处罚程序规定第二十九条' },
  transport: { first: 30, per: '交通运输行政执法程序规定第七十八条' },
};
export const extendable = claim(
  '办案期限只依部门规章延长',
  APL.art(60),
  (v) => {
    const rule = extensionRules[v.file.sector ?? ''];
    if (rule === undefined) return '行政处罚法第六十条只有九十日，没有延长的规定；本领域的法律、法规、规章没有另作规定';
    const { extensionDays = 0, extensionBy } = v.stated;
    if (v.did('extendDecision').length === 0) {
      if (extensionDays > rule.first) return `依${rule.per}，第一次延长不超过${rule.first}日`;
      return extensionBy === 'head' || '第一次延长由行政机关负责人批准';
    }
    if (rule.later === undefined) return `依${rule.per}，只能延长一次`;
    if (rule.most !== undefined && extensionDays > rule.most) return `依${rule.per}，再次延长不超过${rule.most}日`;
    if (extensionBy === rule.later) return true;
    return rule.later === 'collective'
      ? `依${rule.per}，再次延长由负责人集体讨论决定`
      : `依${rule.per}，再次延长报经上一级机关决定`;
  },
  '请在期限内作出决定，逾期的如实记录',
);
