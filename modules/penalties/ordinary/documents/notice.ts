/** Papers told to the party before the decision: 事先告知书、陈述申辩笔录、复核意见、听证的各项文书. */
import { APL } from '../../../../law/index.ts';
import { adoptions } from '../options.ts';
import { proposed } from '../reckon/threshold.ts';
import { fineReckoned } from './reckoning.ts';
import {
  authority,
  basis,
  caseName,
  cause,
  facts,
  heading,
  listed,
  note,
  noticeTitle,
  numbered,
  officersNamed,
  on,
  type Paper,
  para,
  partyNames,
  partyRows,
  penaltyLines,
  provision,
  said,
  signLines,
  to,
  unit,
  type V,
} from './words.ts';

const representDays = (v: V): string =>
  ({ market: '五个工作日', agriculture: '三个工作日' })[v.file.sector as string] ??
  `${(v.setting('representSpan') as { count: number }).count}个工作日`;
const personName = (v: V, id: string | undefined): string =>
  id === undefined ? '＿＿＿＿' : (v.person(id)?.name ?? id);

export const priorNotice: Paper = {
  label: '行政处罚事先告知书',
  series: '罚告',
  seal: 'authority',
  per: APL.art(44),
  body: (v) => [
    heading(noticeTitle(v)),
    to(partyNames(v)),
    para(
      `本机关对你（单位）${cause(v)}一案已调查终结。依据${basis(APL.art(44))}，现将拟作出行政处罚的事实、理由、依据及处罚内容告知如下：`,
    ),
    heading('一、违法事实和证据'),
    para(said(v.file.facts)),
    listed(v.file.evidenceList),
    heading('二、依据和理由'),
    para(`上述行为违反了${provision(v.file.violated)}，依据${provision(v.file.basis)}，拟给予行政处罚。`),
    para(`裁量理由：${said(v.file.weighed)}`),
    ...fineReckoned(v, proposed(v.file), '拟处'),
    heading('三、拟作出的行政处罚'),
    para(`${numbered(penaltyLines(proposed(v.file), v.file.proposedOther))}。`),
    heading('四、你（单位）的权利'),
    para(
      `依据${basis(APL.art(44))}、${basis(APL.art(45))}，你（单位）有陈述、申辩的权利，可以自收到本告知书之日起${representDays(v)}内向本机关提出；逾期未提出的，视为放弃。本机关不会因陈述、申辩给予更重的处罚。`,
    ),
    ...(v.file.hearingTold
      ? [
          para(
            `依据${basis(APL.art(63, 1))}、${basis(APL.art(64))}，你（单位）有要求听证的权利。要求听证的，应当自收到本告知书之日起五个工作日内提出；逾期未提出的，视为放弃。你（单位）不承担组织听证的费用。`,
          ),
        ]
      : []),
    facts(['联系单位', unit(v)], ['承办人', officersNamed(v, v.file.officers)]),
  ],
};

export const representationRecord: Paper = {
  label: '陈述、申辩笔录',
  seal: 'handling',
  per: APL.art(45, 1),
  body: (v) => [
    facts(['案件', caseName(v)], ['陈述、申辩日期', on(v.file.representedOn)], ['陈述、申辩人', partyNames(v)]),
    para(said(v.file.representation)),
    signLines('陈述、申辩人', '记录人'),
  ],
};

export const waiverRecord: Paper = {
  label: '放弃陈述、申辩（听证）声明',
  seal: 'handling',
  per: APL.art(62),
  body: (v) => [
    to(authority(v)),
    para(
      `你单位${v.paperNumber('priorNotice') ?? '行政处罚事先告知书'}收悉。对告知的事实、理由、依据和拟处罚内容没有异议，明确放弃陈述、申辩${v.file.hearingTold ? '和要求听证' : ''}的权利。`,
    ),
    signLines(partyNames(v)),
  ],
};

export const representationReview: Paper = {
  label: '陈述、申辩复核意见书',
  seal: 'handling',
  per: APL.art(45, 1),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['陈述、申辩的内容', v.file.representation],
      ['复核结论', v.file.adoption && adoptions[v.file.adoption]],
      ['理由', v.file.adoptionReason],
    ),
    signLines('复核人一', '复核人二'),
  ],
};

export const hearingNotice: Paper = {
  label: '行政处罚听证通知书',
  series: '听通',
  seal: 'authority',
  per: APL.art(64, undefined, 2),
  body: (v) => [
    to(partyNames(v)),
    para(
      `依据你（单位）的要求，本机关定于${on(v.file.hearingOn)}在${said(v.file.hearingPlace)}${v.file.hearingOpen ? '公开' : '不公开'}举行${caseName(v)}听证会。`,
    ),
    facts(['听证主持人', personName(v, v.file.hearingChair)], ['记录人', v.file.hearingClerk]),
    para(
      `认为主持人与本案有直接利害关系的，有权申请回避。可以亲自参加听证，也可以委托一至二人代理；委托代理的，请提交授权委托书。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利，本机关将终止听证（${basis(APL.art(64))}）。`,
    ),
  ],
};

export const hearingAnnouncement: Paper = {
  label: '听证公告',
  seal: 'authority',
  per: APL.art(64, undefined, 3),
  body: (v) => [
    para(
      v.file.hearingOpen
        ? `本机关定于${on(v.file.hearingOn)}在${said(v.file.hearingPlace)}公开举行${cause(v)}一案听证会，公民可以凭有效证件旁听。`
        : '本案涉及国家秘密、商业秘密或者个人隐私，听证不公开举行，不予公告。',
    ),
    facts(['听证主持人', personName(v, v.file.hearingChair)]),
  ],
};

export const hearingRecord: Paper = {
  label: '听证笔录',
  seal: 'authority',
  per: APL.art(64, undefined, 8),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['时间、地点', `${on(v.file.hearingHeldOn)} ${said(v.file.hearingPlace)}`],
      ['主持人', personName(v, v.file.hearingChair)],
      ['记录人', v.file.hearingClerk],
      ['调查人员', officersNamed(v, v.file.officers)],
      ['当事人的代理人', `${v.file.hearingAgents ?? 0}人`],
    ),
    para(
      '主持人核对参加人身份，宣布案由和纪律，告知权利义务，询问是否申请回避。调查人员提出违法的事实、证据和处罚建议；当事人进行申辩和质证；双方辩论并最后陈述。',
    ),
    para(said(v.file.hearingNotes)),
    facts([
      '签名',
      v.file.hearingSigned &&
        { signed: '当事人（代理人）核对无误后签名', refused: '当事人（代理人）拒绝签名，主持人注明' }[
          v.file.hearingSigned
        ],
    ]),
    signLines('当事人（代理人）', '调查人员', '主持人', '记录人'),
  ],
};

export const hearingReport: Paper = {
  label: '听证报告',
  seal: 'authority',
  per: APL.art(65),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['听证日期', on(v.file.hearingHeldOn)],
      ['主持人', personName(v, v.file.hearingChair)],
    ),
    para(said(v.file.hearingReport)),
    note('本机关应当根据听证笔录作出决定。'),
    signLines('听证主持人'),
  ],
};

export const hearingTermination: Paper = {
  label: '终止听证通知书',
  seal: 'authority',
  per: APL.art(64, undefined, 6),
  body: (v) => [
    to(partyNames(v)),
    para(`${caseName(v)}，${said(v.file.abandonReason)}依据${basis(APL.art(64, undefined, 6))}，终止听证。`),
    partyRows(v),
  ],
};
