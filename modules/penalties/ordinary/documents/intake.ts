/** Papers of leads and filing: 案源登记表、核查记录、立案审批表、不予立案审批表和告知书、案件移送函. */
import { APL } from '../../../../law/index.ts';
import { notFiledGrounds, sectors, sources } from '../options.ts';
import { discoverableUntil } from '../reckon/limitation.ts';
import {
  approvalLines,
  authority,
  basis,
  caseName,
  cause,
  facts,
  money,
  note,
  office,
  officersNamed,
  on,
  type Paper,
  para,
  partyNames,
  partyRows,
  said,
  signLines,
  to,
} from './words.ts';

export const leadRegister: Paper = {
  label: '案源登记表',

  seal: 'handling',
  per: APL.art(54, 1),
  body: (v) => [
    facts(
      ['案源', v.file.source && sources[v.file.source]],
      ['来源说明', v.file.sourceNote],
      ['发现（收到）日期', on(v.file.foundOn)],
      ['违法行为发生地', office(v, v.file.territory)],
      ['地点', v.file.place],
      ['适用的程序规定', v.file.sector && sectors[v.file.sector]],
    ),
    partyRows(v),
    para(`线索内容：${said(v.file.clue)}`),
    signLines('登记人'),
  ],
};

export const verificationRecord: Paper = {
  label: '核查记录',
  seal: 'handling',
  per: APL.art(54, 1),
  body: (v) => [
    partyRows(v),
    facts(['核查日期', on(v.file.verifiedOn)], ['核查人员', officersNamed(v, v.file.verifiers)]),
    para(said(v.file.verification)),
    signLines('核查人员一', '核查人员二'),
  ],
};

export const filingApproval: Paper = {
  label: '立案审批表',
  series: '立',
  seal: 'handling',
  per: APL.art(54, 2),
  body: (v) => [
    facts(['案由', cause(v)], ['案件来源', v.file.source && sources[v.file.source]], ['发现日期', on(v.file.foundOn)]),
    partyRows(v),
    facts(
      [
        '违法行为发生',
        `${on(v.file.actFrom)}${v.file.continuing ? `，连续、继续至${v.file.actTo ? on(v.file.actTo) : '现在'}` : ''}`,
      ],
      ['追责时效', discoverableUntil(v) === undefined ? '行为仍在继续，尚未起算' : `至${on(discoverableUntil(v))}`],
      ['违法行为发生地', office(v, v.file.territory)],
      ['承办人', officersNamed(v, v.file.officers)],
    ),
    para(`立案理由：${said(v.file.filingOpinion)}`),
    para(`经核查，上述行为符合立案标准，依据${basis(APL.art(54, 2))}，建议立案调查。`),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};

export const notFiledApproval: Paper = {
  label: '不予立案审批表',
  seal: 'handling',
  per: APL.art(54, 2),
  body: (v) => [
    partyRows(v),
    facts(
      ['案由', v.file.causeName],
      ['案件来源', v.file.source && sources[v.file.source]],
      ['不予立案的理由', v.file.notFiledGround && notFiledGrounds[v.file.notFiledGround]],
      ['免予罚款金额', v.file.exempted === undefined ? undefined : money(v.file.exempted)],
      ['计算依据', v.file.exemptedBasis],
      ['教育情况', v.file.education],
    ),
    para(said(v.file.notFiledReason)),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};

export const notFiledNotice: Paper = {
  label: '不予立案告知书',
  series: '不立',
  seal: 'authority',
  per: APL.art(33, 1),
  body: (v) => [
    to(partyNames(v)),
    para(
      `本机关于${on(v.file.foundOn)}发现（收到）你（单位）${v.file.causeName ? `涉嫌“${v.file.causeName}”` : '涉嫌违法'}的线索。`,
    ),
    para(
      `经核查，${v.file.notFiledGround ? notFiledGrounds[v.file.notFiledGround] : '不符合立案标准'}。${said(v.file.notFiledReason)}`,
    ),
    para('本机关决定不予立案。'),
    ...(v.file.education ? [para(`请引以为戒，自觉守法。教育情况：${v.file.education}`)] : []),
    ...(v.file.complainantReply ? [note(`已另行告知投诉举报人（移送机关）：${v.file.complainantReply}`)] : []),
  ],
};

export const referral: Paper = {
  label: '案件移送函',
  series: '移',
  seal: 'authority',
  per: APL.art(25),
  body: (v) => [
    to(said(v.file.referredTo)),
    para(`本机关发现的${caseName(v)}，${said(v.file.referReason)}`),
    para(`依据${basis(APL.art(22))}、${basis(APL.art(25))}，现将案件材料移送你单位处理，请将处理结果函告本机关。`),
    facts(['当事人', partyNames(v)], ['违法行为发生地', office(v, v.file.territory)], ['移送机关', authority(v)]),
    note('附：案件材料及清单。'),
  ],
};

export const filingExtension: Paper = {
  label: '延长立案期限审批表',
  seal: 'handling',
  per: APL.art(54, 2),
  body: (v) => [
    facts(
      ['发现（收到）日期', on(v.file.foundOn)],
      ['延长', `${v.file.filingExtension ?? 0}个工作日`],
      ['理由', v.file.filingExtensionReason],
    ),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};
