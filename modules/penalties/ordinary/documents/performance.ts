/** Papers of performance: 延期分期的答复、催告书、执行协议、复议诉讼结果. */
import { addDays } from '../../../../kernel/calendar/index.ts';
import { ACL, APL } from '../../../../law/index.ts';
import { remedyKinds, remedyResults } from '../options.ts';
import {
  approvalLines,
  authority,
  basis,
  caseName,
  facts,
  listed,
  money,
  note,
  on,
  type Paper,
  para,
  partyNames,
  said,
  signLines,
  to,
  unit,
  type V,
} from './words.ts';

const decisionNumber = (v: V): string => v.paperNumber('penaltyDecision') ?? '行政处罚决定书';

export const deferralReply: Paper = {
  label: '同意延期（分期）缴纳罚款通知书',
  series: '缓缴',
  seal: 'authority',
  per: APL.art(66, 2),
  body: (v) => [
    to(partyNames(v)),
    para(
      `你（单位）对${decisionNumber(v)}提出${v.file.deferralKind === 'instalments' ? '分期' : '延期'}缴纳罚款的申请收悉。经审查，确有经济困难。依据${basis(APL.art(66, 2))}，同意自本通知书作出之日起${v.file.deferralDays ?? 0}日内（至${on(addDays(v.on, v.file.deferralDays ?? 0))}）${v.file.deferralKind === 'instalments' ? '分期缴纳' : '缴纳'}：`,
    ),
    listed(v.file.deferralPlan),
    para('在批准的期限内，不加处罚款；逾期仍不缴纳的，依法加处罚款并申请人民法院强制执行。'),
  ],
};

export const deferralRefusal: Paper = {
  label: '不予延期（分期）缴纳罚款通知书',
  series: '缓缴',
  seal: 'authority',
  per: APL.art(66, 2),
  body: (v) => [
    to(partyNames(v)),
    para(
      `你（单位）对${decisionNumber(v)}提出的延期（分期）缴纳罚款申请，经审查不予同意。理由：${said(v.file.deferralRefusal)}请在原期限内缴纳。`,
    ),
  ],
};

export const demandNotice: Paper = {
  label: '履行行政处罚决定催告书',
  series: '催',
  seal: 'authority',
  per: ACL.art(54),
  body: (v) => [
    to(partyNames(v)),
    para(
      `本机关${decisionNumber(v)}已送达你（单位），你（单位）在规定期限内没有履行。依据${basis(ACL.art(54))}，现催告你（单位）自收到本催告书之日起十个工作日内履行：`,
    ),
    facts(
      ['应缴罚没款', money(v.file.demanded)],
      ['加处罚款', money(v.file.demandedExtra ?? 0)],
      ['缴款方式', String(v.setting('bank'))],
      ['联系单位', unit(v)],
    ),
    para('你（单位）有权进行陈述和申辩。催告书送达十个工作日后仍未履行的，本机关将申请人民法院强制执行。'),
  ],
};

export const executionAgreement: Paper = {
  label: '执行协议',
  seal: 'authority',
  per: ACL.art(42),
  body: (v) => [
    facts(
      ['甲方', authority(v)],
      ['乙方', partyNames(v)],
      ['行政处罚决定书', decisionNumber(v)],
      ['减免的加处罚款', money(v.file.waived)],
    ),
    listed(v.file.agreement),
    note('罚款本身不得减免。乙方不履行协议的，恢复强制执行。'),
    signLines('甲方', '乙方'),
  ],
};

export const enforcementHandover: Paper = {
  label: '申请强制执行审批表',
  seal: 'handling',
  per: ACL.art(53),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['行政处罚决定书', decisionNumber(v)],
      ['催告书', v.paperNumber('demandNotice')],
      ['催告书送达', on(v.file.demandedOn)],
      ['未缴罚没款', money(v.file.demanded)],
      ['当事人的意见', v.file.demandReply],
      ['说明', v.file.courtFiled],
    ),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};

export const remedyRecord: Paper = {
  label: '行政复议、诉讼结果登记表',
  seal: 'handling',
  per: APL.art(73, 1),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['救济途径', v.file.remedyKind && remedyKinds[v.file.remedyKind]],
      ['复议机关、人民法院', v.file.remedyBody],
      ['结果', v.file.remedyResult && remedyResults[v.file.remedyResult]],
      ['文书号', v.file.remedyNumber],
      ['日期', on(v.file.remedyDecidedOn)],
      ['变更后的罚款', v.file.variedFine === undefined ? undefined : money(v.file.variedFine)],
      ['理由', v.file.remedyReason],
    ),
  ],
};

export const revocationDecision: Paper = {
  label: '撤销行政处罚决定书',
  series: '撤',
  seal: 'authority',
  per: APL.art(75, 2),
  body: (v) => [
    to(partyNames(v)),
    para(
      `本机关作出的${decisionNumber(v)}确有错误：${said(v.file.remedyReason)}依据${basis(APL.art(75, 2))}，本机关决定予以撤销。已缴纳的罚没款依法退还，已公开的处罚信息在三个工作日内撤回。`,
    ),
  ],
};
