/** Papers of the end: 更正、财物、犯罪移送、备案、结案、卷内目录. */
import { APL, CRIME_TRANSFER, JX_SUPERVISION } from '../../../../law/index.ts';
import { closingGrounds, correctionKinds, crimeChecks, goodsDispositions, sectors } from '../options.ts';
import { decided } from '../reckon/threshold.ts';
import {
  approvalLines,
  authority,
  basis,
  caseName,
  caseNumber,
  cause,
  facts,
  heading,
  list,
  listed,
  money,
  note,
  numbered,
  officersNamed,
  on,
  type Paper,
  para,
  partyNames,
  partyRows,
  penaltyLines,
  said,
  signLines,
  to,
} from './words.ts';

export const clericalCorrection: Paper = {
  label: '更正通知书',
  series: '更',
  seal: 'authority',
  per: APL.art(59),
  body: (v) => [
    to(partyNames(v)),
    para(
      `本机关${v.paperNumber('penaltyDecision') ?? '行政处罚决定书'}有${v.file.clericalKind ? correctionKinds[v.file.clericalKind] : '文字错误'}，现更正如下：`,
    ),
    facts(['原文', v.file.clericalFrom], ['更正为', v.file.clericalTo]),
    note('更正不改变处罚的实体内容。'),
  ],
};

export const goodsList: Paper = {
  label: '涉案财物清单',
  seal: 'authority',
  per: APL.art(74, 1),
  body: (v) => [to(partyNames(v)), listed(v.file.goods), signLines('当事人（见证人）', '执法人员一', '执法人员二')],
};
export const goodsRecord: Paper = {
  label: '涉案财物（罚没物品）处理记录',
  seal: 'authority',
  per: APL.art(74, 1),
  body: (v) => [
    listed(v.file.goods),
    facts(['处理', v.file.goodsResult && goodsDispositions[v.file.goodsResult]], ['经过和凭证', v.file.goodsNotes]),
    signLines('经办人一', '经办人二', '监督人'),
  ],
};

export const crimeReport: Paper = {
  label: '涉嫌犯罪案件情况报告',
  seal: 'handling',
  per: CRIME_TRANSFER.art(5),
  body: (v) => [
    facts(['案件', caseName(v)], ['涉嫌的罪名', v.file.crimeName], ['专案组', officersNamed(v, v.file.crimeGroup)]),
    para(said(v.file.crimeReport)),
    note('本机关正职负责人或者主持工作的负责人应当自接到报告之日起三日内作出批准移送或者不批准移送的决定。'),
    approvalLines('正职负责人'),
  ],
};
export const crimeTransfer: Paper = {
  label: '涉嫌犯罪案件移送书',
  series: '罪移',
  seal: 'authority',
  per: CRIME_TRANSFER.art(6),
  body: (v) => [
    to('同级公安机关'),
    para(
      `本机关查办的${caseName(v)}，涉嫌${said(v.file.crimeName)}。依据${basis(APL.art(27, 1))}、${basis(CRIME_TRANSFER.art(5))}，现移送你机关，请依法审查并将决定书面告知本机关。`,
    ),
    list('涉嫌犯罪案件情况的调查报告', '涉案物品清单', '有关检验报告或者鉴定结论', '其他有关涉嫌犯罪的材料'),
    note('已作出的警告、责令停产停业、暂扣或者吊销许可证件的行政处罚，不停止执行。'),
  ],
};

export const majorFiling: Paper = {
  label: '重大行政处罚决定备案报告',
  series: '备',
  seal: 'authority',
  per: JX_SUPERVISION.art(13),
  body: (v) => [
    to('县人民政府'),
    para(
      `本机关${v.paperNumber('penaltyDecision') ?? ''}对${partyNames(v)}${cause(v)}作出行政处罚：${numbered(penaltyLines(decided(v.file), v.file.otherContent))}。现依${basis(JX_SUPERVISION.art(13))}报送备案。`,
    ),
    list('行政处罚决定书', '法制审核意见书', '立案审批表和调查终结报告'),
    facts(['报送日期', on(v.file.majorReportedOn)]),
  ],
};

export const closingForm: Paper = {
  label: '结案审批表',
  seal: 'handling',
  per: APL.art(66, 1),
  body: (v) => {
    const penalty = decided(v.file);
    return [
      facts(
        ['案号', caseNumber(v)],
        ['案件', caseName(v)],
        ['结案的情形', v.file.closingGround && closingGrounds[v.file.closingGround]],
      ),
      partyRows(v),
      facts(
        ['处理决定', penalty.kinds.length > 0 ? numbered(penaltyLines(penalty, v.file.otherContent)) : '没有给予处罚'],
        [
          '送达',
          v.last('serve') ? on(v.last('serve')?.on) : v.last('deemServed') ? on(v.last('deemServed')?.on) : undefined,
        ],
        [
          '缴纳罚没款',
          v.file.paidSoFar === undefined && v.file.paid === undefined
            ? undefined
            : money(v.file.paidSoFar ?? v.file.paid),
        ],
        ['加处罚款', v.file.paidExtra === undefined ? undefined : money(v.file.paidExtra)],
        ['票据号码', v.file.receipt],
        ['涉案财物和票据', v.file.goodsSettled ? '已处理清楚' : '未处理'],
        ['是否涉嫌犯罪', v.file.crimeCheck && crimeChecks[v.file.crimeCheck]],
      ),
      para(said(v.file.closingNotes)),
      approvalLines('承办机构', '行政机关负责人'),
    ];
  },
};

/** The order of the main file differs by sector; 副卷 is the same everywhere: what stays within the agency. */
const mainOrder: Readonly<Record<string, readonly string[]>> = {
  market: ['filingApproval', 'penaltyDecision', 'noPenaltyDecision', 'serviceReceipt'],
  otherwise: ['penaltyDecision', 'noPenaltyDecision', 'filingApproval'],
};
const sideFile = new Set([
  'leadRegister',
  'investigationReport',
  'changeSheet',
  'reviewRequest',
  'materialNotice',
  'reviewOpinion',
  'reviewExtension',
  'deliberationRecord',
  'hearingReport',
  'extensionApproval',
  'filingExtension',
  'crimeReport',
  'closingForm',
  'enforcementHandover',
]);

/** Papers of the file in the order of its sector, each with its number; the labels are handed in by the procedure's own table. */
export function archiveCatalogueOf(labels: (paper: string) => string): Paper {
  return {
    label: '卷内目录',
    seal: 'handling',
    per: APL.art(47),
    body: (v) => {
      const order = mainOrder[v.file.sector ?? ''] ?? (mainOrder.otherwise as readonly string[]);
      const rank = (paper: string): number => (order.includes(paper) ? order.indexOf(paper) : order.length);
      const issued = (v.matter?.papers ?? []).filter((p) => p.paper !== 'archiveCatalogue');
      const line = (p: { paper: string; number: string; on: string }): string =>
        `${labels(p.paper)}${p.number ? ` ${p.number}` : ''}　${on(p.on)}`;
      const main = issued.filter((p) => !sideFile.has(p.paper)).sort((a, b) => rank(a.paper) - rank(b.paper));
      const side = issued.filter((p) => sideFile.has(p.paper));
      return [
        facts(
          ['案件', caseName(v)],
          ['案号', caseNumber(v)],
          ['档号', v.file.archiveNumber],
          ['立卷次序依', v.file.sector && sectors[v.file.sector]],
          ['机关', authority(v)],
        ),
        heading('正卷'),
        main.length > 0 ? list(...main.map(line), '证据材料（见证据提取单）') : para('—'),
        heading('副卷'),
        side.length > 0 ? list(...side.map(line)) : para('—'),
        heading('备考表'),
        facts(
          ['正卷页数', `${v.file.pages ?? 0}页`],
          ['副卷页数', `${v.file.sidePages ?? 0}页`],
          ['说明', v.file.archiveNotes ?? '没有缺损、修改、补充、移出'],
          ['立卷日期', on(v.on)],
        ),
        signLines('立卷人', '检查人'),
      ];
    },
  };
}
