/** Papers of consent and of the talks: 权利义务告知书, 同意记录, 调解员确认书, 调查记录, 调解记录, 同意继续调解书, 激化上报单. */
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { PML } from '../../../law/index.ts';
import { modes, riskKinds } from '../options.ts';
import {
  caseName,
  committeeName,
  mediatorNames,
  names,
  on,
  otherRoutes,
  partyRows,
  signLines,
  type V,
} from './words.ts';

export const rightsNotice: PaperSpec<V> = {
  label: '人民调解权利义务告知书',
  seal: 'handling',
  per: PML.art(23),
  body: (v) => [
    to([names(v.file.applicants), names(v.file.respondents)].join('、')),
    para(`${committeeName(v)}受理了你们之间的纠纷。现将调解的性质、原则和你们的权利义务告知如下：`),
    heading('一、调解的性质和原则'),
    list(
      '在自愿、平等的基础上进行，一方明确拒绝的，不得调解；',
      '不违背法律、法规和国家政策；',
      '不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利；',
      '不收取任何费用。',
    ),
    heading('二、当事人的权利'),
    list(
      '选择或者接受人民调解员；',
      '接受调解、拒绝调解或者要求终止调解；',
      '要求调解公开进行或者不公开进行；',
      '自主表达意愿、自愿达成调解协议。',
    ),
    heading('三、当事人的义务'),
    list('如实陈述纠纷事实；', '遵守调解现场秩序，尊重人民调解员；', '尊重对方当事人行使权利。'),
    heading('四、调解协议'),
    para(
      '调解协议具有法律约束力，当事人应当按照约定履行。双方认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认。',
    ),
  ],
};

export const consentRecord: PaperSpec<V> = {
  label: '同意调解记录',
  seal: 'handling',
  per: PML.art(17),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['申请人意见', v.file.applicantConsents ? '自愿接受调解' : '不同意'],
      ['被申请人意见', v.file.respondentConsents ? '自愿接受调解' : '不同意'],
      ['是否公开进行', v.file.openness === 'open' ? '公开进行' : '不公开进行'],
      ['同意日期', on(v.file.consentedOn)],
    ),
    para('双方已收到《人民调解权利义务告知书》，知悉可以随时要求终止调解。'),
    signLines('申请人', '被申请人', '记录人'),
  ],
};

export const refusalRecord: PaperSpec<V> = {
  label: '拒绝调解记录',
  seal: 'handling',
  per: PML.art(17),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      [
        '拒绝调解的一方',
        v.file.refusedBy && { applicant: '申请人', respondent: '被申请人', both: '双方' }[v.file.refusedBy],
      ],
      ['日期', on(v.file.refusedOn)],
    ),
    para('当事人一方明确拒绝调解，依法不得调解，本次调解结束。'),
    ...otherRoutes(v),
    signLines('记录人'),
  ],
};

export const mediatorAssignment: PaperSpec<V> = {
  label: '调解员确认书',
  seal: 'handling',
  per: PML.art(19),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['调解员', mediatorNames(v)],
      ['产生方式', v.file.chosenBy === 'chosen' ? '当事人选择' : '调解委员会指定'],
      ['更换理由', v.stated.replaceReason],
      ['联动模式', (v.file.modes ?? []).map((m) => modes[m]).join('、')],
      ['联动部门', v.file.jointOffice && v.officeName(v.file.jointOffice)],
    ),
    para(
      '网格员、法律明白人、法律顾问和受邀人员可以协助调解，调解协议由人民调解员签名。当事人不接受调解员的，可以要求更换。',
    ),
    signLines('申请人', '被申请人'),
  ],
};

export const investigationRecord: PaperSpec<V> = {
  label: '人民调解调查记录',
  seal: 'handling',
  per: PML.art(27),
  body: (v) => [
    facts(['案件', caseName(v)], ['调查日期', on(v.file.inquiryOn)], ['调查人', mediatorNames(v) || v.actor.name]),
    para(v.file.inquiry ?? ''),
    signLines('被调查人', '调查人', '记录人'),
  ],
};

export const mediationRecord: PaperSpec<V> = {
  label: '人民调解记录',
  seal: 'handling',
  per: PML.art(27),
  body: (v) => [
    facts(
      ['时间', on(v.file.sessionOn)],
      ['地点', v.file.sessionPlace],
      ...partyRows(v),
      ['调解员', mediatorNames(v)],
      ['受邀参与人员', v.stated.invited],
    ),
    para(v.file.sessionNotes ?? ''),
    para('以上记录已向当事人宣读或者交当事人阅读，无误。'),
    signLines('申请人', '被申请人', '调解员', '记录人'),
  ],
};

export const goOnRecord: PaperSpec<V> = {
  label: '同意继续调解记录',
  seal: 'handling',
  per: PML.art(23, undefined, 2),
  body: (v) => [
    para(
      `${caseName(v)}在期限内没有达成协议。经征求意见，双方当事人均同意自原期限届满之次日起继续调解${v.file.goOnDays ?? ''}日。任何一方仍可以随时要求终止调解，并通过其他途径维护权利。`,
    ),
    facts(['同意日期', on(v.file.goOnOn)]),
    signLines('申请人', '被申请人', '调解员'),
  ],
};

export const riskReport: PaperSpec<V> = {
  label: '纠纷激化情况报告单',
  series: '险报字',
  seal: 'handling',
  per: PML.art(25),
  body: (v) => [
    to(v.file.riskReportedTo ?? ''),
    para(
      `在调解${caseName(v)}过程中发现，该纠纷${v.file.riskKind === undefined ? '有可能激化' : riskKinds[v.file.riskKind]}。根据《中华人民共和国人民调解法》第二十五条，现予报告，请依法处置。`,
    ),
    facts(
      ...partyRows(v),
      ['发现日期', on(v.file.riskOn)],
      ['情况和已采取的预防措施', v.file.riskNotes],
      ['调解员', mediatorNames(v) || v.actor.name],
    ),
    note('内部材料，注意保护当事人个人信息。'),
  ],
};
