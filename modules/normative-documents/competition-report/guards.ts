/** What must be true before a report is taken up, sent on, concluded, told and closed; the articles depend on the day on which it came. */
import type { Citation } from '../../../kernel/citation/index.ts';
import { claim as kernelClaim, type Party, type View } from '../../../kernel/procedure/index.ts';
import { written } from '../rules.ts';
import type { ReportFile } from './matter.ts';

export type V = View<ReportFile>;
const claim = kernelClaim<V>;

/** Articles of one regime: the rules of 2021, the regulation of 2024, and its measures of 2025. */
export interface Regime {
  /** 任何单位和个人可以举报. */
  report: Citation;
  /** Which market regulator deals with it. */
  power: Citation;
  supplement: Citation;
  verify: Citation;
  /** 督促整改. */
  urge: Citation;
  interview: Citation;
  /** 保密. */
  secrecy: Citation;
  /** The measures fix the days; before them the county does. */
  fixed: boolean;
}

const ownWords = (v: V): string[] =>
  ((v.file.reporters ?? []) as readonly Party[])
    .flatMap((p) => [p.name, p.phone, p.idNumber, p.creditCode, p.address, p.representative])
    .filter((word): word is string => (word ?? '').length > 1);
const namesNobody = (v: V, told: string | undefined): boolean => ownWords(v).every((w) => !(told ?? '').includes(w));
const within: readonly unknown[] = ['department', 'township'];

export const guardsOf = (r: Regime) => ({
  receivedByNow: claim(
    '收到日期不晚于今天',
    r.report,
    (v) => (v.file.receivedOn ?? '') <= v.today || '收到日期晚于今天',
  ),
  factsGiven: claim(
    '写明事实和理由',
    r.report,
    (v) => written(v.file.facts, 10) || '请写明哪项措施的哪一条、违反什么标准、有什么影响（不少于十个字）',
  ),
  ownPower: claim(
    '属于本机关处理的举报',
    r.power,
    (v) => within.includes(v.file.issuedBy) || '县市场监管局处理对县政府部门和乡镇政策措施的举报，其他的应当转送',
    '请用“转送有关部门”',
  ),
  notOwnPower: claim('转送有权处理的部门', r.power, (v) => {
    const { issuedBy, transferTo } = v.file;
    if (within.includes(issuedBy))
      return (
        transferTo === 'monopoly' ||
        '县政府部门和乡镇的政策措施由本机关核查，不得推出去；涉嫌行政性垄断的可以移送反垄断执法机构'
      );
    if (issuedBy === 'county') return transferTo === 'city' || '县人民政府出台的，转送上一级市场监督管理部门';
    return issuedBy !== 'draft' || transferTo === 'drafter' || '还没有出台的，转送起草单位处理';
  }),
  transferReasoned: claim('写明转送的理由', r.report, (v) => written(v.file.transferWhy) || '请写明转送的理由'),
  refusalReasoned: claim(
    '写明不予核查的理由',
    r.supplement,
    (v) => written(v.file.refusalWhy, 8) || '请写明不予核查的理由',
  ),
  reviewOfMeasure: claim('引用的是这项措施的公平竞争审查', r.verify, (v) => {
    if (v.file.review === undefined) return true;
    const found = v.referred(v.file.review);
    return found?.file.measure === v.file.measure || '所引用的公平竞争审查不是对这项措施作出的';
  }),
  found: claim('写明核查情况', r.verify, (v) => written(v.file.finding, 10) || '请写明核查的经过、依据和认定'),
  demandNamesNobody: claim(
    '给起草单位的函不写举报人的信息',
    r.secrecy,
    (v) => {
      if (!written(v.file.demand, 8)) return '请写明整改的要求';
      return namesNobody(v, v.file.demand) || '整改要求中写有举报人的姓名、电话等信息，应当保密';
    },
    '请只写措施、条款和要求',
  ),
  termAhead: claim('整改期限在今天以后', r.urge, (v) => (v.file.rectifyBy ?? '') > v.on || '整改期限应当在今天以后'),
  rectified: claim('整改有结果', r.urge, (v) => written(v.file.remedyNote) || '请写明怎样复核、结果如何'),
  termOver: claim(
    '整改期限已经届满',
    r.interview,
    (v) => v.on > (v.file.rectifyBy ?? '') || `整改期限至${v.file.rectifyBy ?? ''}，届满以前不能提请约谈`,
  ),
  isNamed: claim('实名举报的告知', r.report, (v) => v.file.named === true || '匿名举报没有可以告知的人'),
  replyGiven: claim('告知写明结论和理由', r.report, (v) => written(v.file.reply, 10) || '请写明核查结论和理由'),
  informed: claim(
    '实名举报人已经得到告知',
    r.report,
    (v) => v.file.named !== true || v.did('inform').length > 0 || '实名举报的，应当先告知核查结论',
    '请先“告知举报人”',
  ),
});
