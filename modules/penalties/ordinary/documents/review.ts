/** Papers of conclusion, review and deliberation: 调查终结报告、送审表、法制审核意见书、集体讨论笔录. */
import { APL, DOC118 } from '../../../../law/index.ts';
import { crimeChecks, gains, mitigations, reviewerBases, reviewGrounds, standings, weights } from '../options.ts';
import { proposed } from '../reckon/threshold.ts';
import { fineReckoned } from './reckoning.ts';
import {
  approvalLines,
  basis,
  caseName,
  caseNumber,
  facts,
  heading,
  listed,
  note,
  numbered,
  officersNamed,
  on,
  type Paper,
  para,
  partyRows,
  penaltyLines,
  said,
  signLines,
  to,
  unit,
  type V,
} from './words.ts';

const proposalText = (v: V): string => {
  const lines = penaltyLines(proposed(v.file), v.file.proposedOther);
  return lines.length > 0 ? numbered(lines) : '建议不予行政处罚';
};

export const investigationReport: Paper = {
  label: '案件调查终结报告',
  seal: 'handling',
  per: APL.art(57, 1),
  body: (v) => [
    facts(
      ['案号', caseNumber(v)],
      ['案件', caseName(v)],
      ['承办人', officersNamed(v, v.file.officers)],
      ['立案日期', on(v.last('file')?.on)],
    ),
    partyRows(v),
    heading('一、违法事实'),
    para(said(v.file.facts)),
    heading('二、证据'),
    listed(v.file.evidenceList),
    heading('三、违反的规定和处罚依据'),
    para(`违反的规定：${said(v.file.violated)}`),
    para(`处罚的依据：${said(v.file.basis)}`),
    heading('四、裁量理由'),
    para(said(v.file.weighed)),
    facts(
      ['从轻、减轻的法定情节', (v.file.mitigation ?? []).map((m) => mitigations[m]).join('、') || '没有'],
      ['及时改正', v.file.corrected ? '是' : '否'],
      ['没有危害后果或者危害后果轻微', v.file.harmless ? '是' : '否'],
      ['裁量阶次', v.file.weight && weights[v.file.weight]],
      ['罚款所处的阶次', v.file.stands && standings[v.file.stands]],
      ['偏离裁量基准的理由', v.file.departureReason],
      ['违法所得', v.file.gains && gains[v.file.gains]],
      ['是否涉嫌犯罪', v.file.crimeCheck && crimeChecks[v.file.crimeCheck]],
    ),
    ...fineReckoned(v, proposed(v.file), '拟处'),
    heading('五、处理建议'),
    para(`${proposalText(v)}。`),
    facts(
      [
        '须经法制审核',
        v.file.reviewNeeded ? `是：${v.file.reviewGround ? reviewGrounds[v.file.reviewGround] : ''}` : '否',
      ],
      ['情节复杂或者重大', v.file.complex ? '是，须集体讨论' : '否'],
    ),
    signLines('承办人一', '承办人二'),
  ],
};

export const changeSheet: Paper = {
  label: '变更拟处罚意见报告',
  seal: 'handling',
  per: APL.art(45),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['变更的理由', v.file.changeReason],
      ['新的违法事实、证据或者依据', v.file.newFacts ? '有' : '没有'],
      ['变更后的意见', proposalText(v)],
    ),
    note('变更后应当重新告知当事人并听取陈述、申辩。'),
    signLines('承办人一', '承办人二'),
  ],
};

export const reviewRequest: Paper = {
  label: '法制审核送审表',
  seal: 'handling',
  per: DOC118.art(13),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['送审情形', v.file.reviewGround ? reviewGrounds[v.file.reviewGround] : '本机关规定应当审核'],
      ['拟处罚意见', proposalText(v)],
    ),
    heading('案卷材料清单'),
    listed(v.file.reviewList),
    ...(v.file.reviewAnswer ? [para(`对上次审核意见的采纳情况：${v.file.reviewAnswer}`)] : []),
    signLines('送审人'),
  ],
};

export const materialNotice: Paper = {
  label: '法制审核补充材料通知',
  seal: 'authority',
  per: DOC118.art(14),
  body: (v) => [to(unit(v)), para(`你单位送审的${caseName(v)}，请补充下列材料：`), listed(v.file.missingMaterial)],
};

export const reviewOpinion: Paper = {
  label: '法制审核意见书',
  series: '审',
  seal: 'authority',
  per: DOC118.art(13),
  body: (v) => [
    to(unit(v)),
    para(
      `你单位送审的${caseName(v)}收悉。依据${basis(APL.art(58, 1))}，从执法主体和人员资格、执法程序、事实和证据、适用法律和裁量基准、职权、文书、是否涉嫌犯罪等方面进行了审核，意见如下：`,
    ),
    para(said(v.file.reviewOpinion)),
    facts(
      ['审核人员', v.file.reviewedBy && (v.person(v.file.reviewedBy)?.name ?? v.file.reviewedBy)],
      ['审核人员资格', v.file.reviewerBasis && reviewerBases[v.file.reviewerBasis]],
    ),
    signLines('法制审核人员'),
  ],
};

export const deliberationRecord: Paper = {
  label: '重大案件集体讨论笔录',
  seal: 'authority',
  per: APL.art(57, 2),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['讨论日期', on(v.file.deliberatedOn)],
      ['参加人数', `${v.file.deliberatorCount ?? 0}人`],
      ['承办人汇报', proposalText(v)],
    ),
    heading('参加人'),
    listed(v.file.deliberators),
    heading('各人意见'),
    listed(v.file.deliberation),
    para(`讨论结论：${said(v.file.deliberationResult)}`),
    signLines('主持人', '参加人（逐人）', '记录人'),
  ],
};

export const reviewExtension: Paper = {
  label: '延长法制审核期限审批表',
  seal: 'authority',
  per: DOC118.art(14),
  body: (v) => [
    facts(['案件', caseName(v)], ['延长', `${v.file.reviewExtension ?? 0}个工作日`]),
    approvalLines('行政机关负责人'),
  ],
};
