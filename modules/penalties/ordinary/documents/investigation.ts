/** Papers of the investigation: 笔录、凭证、登记保存、鉴定、责令改正、中止和延长. */
import { addDays } from '../../../../kernel/calendar/index.ts';
import { APL } from '../../../../law/index.ts';
import {
  evidenceKinds,
  filmedSteps,
  originals,
  preservationResults,
  suspensionGrounds,
  terminationGrounds,
} from '../options.ts';
import {
  approvalLines,
  authority,
  basis,
  caseName,
  cause,
  facts,
  heading,
  listed,
  note,
  officersNamed,
  on,
  type Paper,
  para,
  partyNames,
  partyRows,
  said,
  signLines,
  to,
  unit,
  type V,
} from './words.ts';

const intervieweeIs = {
  party: '当事人',
  representative: '法定代表人、负责人',
  employee: '工作人员',
  witness: '证人',
  victim: '受害人、利害关系人',
} as const;
const signatures = {
  signed: '已核对无误，逐页签名',
  refused: '拒绝签名，已在笔录上注明',
  absent: '当事人不在场，见证人签名',
} as const;
const shown = (v: V): string =>
  `我们是${authority(v)}的执法人员${officersNamed(v, v.file.stepOfficers)}，这是我们的执法证件，请过目确认。你有陈述、申辩的权利；认为我们与本案有直接利害关系或者其他关系可能影响公正执法的，有权申请回避。是否听清？是否申请回避？`;
const times = (v: V): [string, string] => [
  '时间',
  `${on(v.file.stepOn)} ${v.file.startedAt ?? ''}至${v.file.endedAt ?? ''}`,
];

export const onSiteRecord: Paper = {
  label: '现场检查（勘验）笔录',
  seal: 'handling',
  per: APL.art(55, 2),
  body: (v) => [
    facts(
      times(v),
      ['地点', v.file.stepPlace],
      ['被检查人', partyNames(v)],
      ['在场人', v.file.presentPerson],
      ['检查人员', officersNamed(v, v.file.stepOfficers)],
    ),
    para(shown(v)),
    para('答：已看过执法证件，听清了，不申请回避。（申请回避的，另作记录）'),
    heading('检查（勘验）情况'),
    para(said(v.file.siteNotes)),
    facts(['签名情况', v.file.partySigned && signatures[v.file.partySigned]]),
    signLines('被检查人（见证人）', '检查人员一', '检查人员二'),
  ],
};

export const interviewRecord: Paper = {
  label: '询问笔录',
  seal: 'handling',
  per: APL.art(55, 2),
  body: (v) => [
    facts(
      times(v),
      ['地点', v.file.stepPlace],
      ['被询问人', v.file.interviewee],
      ['身份', v.file.intervieweeIs && intervieweeIs[v.file.intervieweeIs]],
      ['询问人', officersNamed(v, v.file.stepOfficers)],
    ),
    para(`问：${shown(v)}`),
    para('答：已看过执法证件，听清了，不申请回避。（申请回避的，另作记录）'),
    para(said(v.file.interviewNotes)),
    facts(['签名情况', v.file.partySigned && signatures[v.file.partySigned]]),
    signLines('被询问人（逐页）', '询问人', '记录人'),
  ],
};

export const samplingVoucher: Paper = {
  label: '抽样取证凭证',
  seal: 'authority',
  per: APL.art(56),
  body: (v) => [
    to(partyNames(v)),
    para(`因调查${cause(v)}，依据${basis(APL.art(56))}，本机关对下列物品抽样取证：`),
    listed(v.file.sampled),
    facts(
      ['抽样日期', on(v.file.stepOn)],
      ['地点', v.file.stepPlace],
      ['抽样人员', officersNamed(v, v.file.stepOfficers)],
    ),
    signLines('当事人（见证人）', '执法人员一', '执法人员二'),
  ],
};

export const evidenceSlip: Paper = {
  label: '证据提取单',
  seal: 'handling',
  per: APL.art(46, 1),
  body: (v) => [
    facts(
      ['证据名称', v.file.evidenceName],
      ['种类', v.file.evidenceKind && evidenceKinds[v.file.evidenceKind]],
      ['来源、提供人', v.file.evidenceSource],
      ['日期', on(v.file.evidenceOn)],
      ['原件或者复制件', v.file.original && originals[v.file.original]],
      ['保管', v.file.custody],
      [
        '材料（摘要值）',
        (v.file.evidenceFiles ?? []).map((f) => `${f.name}（SHA-256 ${f.sha256.slice(0, 16)}…）`).join('；'),
      ],
    ),
    signLines('证据提供人', '执法人员一', '执法人员二'),
  ],
};

export const videoSheet: Paper = {
  label: '音像记录登记单',
  seal: 'handling',
  per: APL.art(47),
  body: (v) => [
    facts(
      ['环节', v.file.recordedStep && filmedSteps[v.file.recordedStep]],
      ['设备', v.file.device],
      ['日期', on(v.file.recordedOn)],
      ['起止', `${v.file.recordFrom ?? ''}至${v.file.recordTo ?? ''}`],
      ['录制人员', officersNamed(v, v.file.recorder === undefined ? [] : [v.file.recorder])],
      ['地点', v.file.recordPlace],
      ['中断的说明', v.file.interruption ?? '没有中断'],
    ),
    note('音像材料以摘要值关联本案，不得删改。'),
  ],
};

export const preservationNotice: Paper = {
  label: '先行登记保存证据通知书',
  series: '登存',
  seal: 'authority',
  per: APL.art(56),
  body: (v) => [
    to(partyNames(v)),
    para(
      `因你（单位）涉嫌“${cause(v)}”，${said(v.file.preservedWhy)}依据${basis(APL.art(56))}，经本机关负责人批准，对下列物品先行登记保存：`,
    ),
    listed(v.file.preserved),
    facts(['保存期限', `七个工作日，自${on(v.on)}起`], ['执法人员', officersNamed(v, v.file.stepOfficers)]),
    para(
      '在此期间，当事人或者有关人员不得销毁或者转移证据。本机关将在七日内作出处理决定；逾期未作出处理决定的，先行登记保存自动解除。',
    ),
    para('你（单位）有权陈述、申辩。'),
    signLines('当事人（见证人）', '执法人员一', '执法人员二'),
  ],
};

export const preservationDisposition: Paper = {
  label: '先行登记保存证据处理决定书',
  series: '登处',
  seal: 'authority',
  per: APL.art(56),
  body: (v) => [
    to(partyNames(v)),
    para(
      `本机关以${v.paperNumber('preservationNotice') ?? '先行登记保存证据通知书'}对你（单位）的有关物品先行登记保存。依据${basis(APL.art(56))}，现决定：`,
    ),
    para(v.file.preservationResult ? preservationResults[v.file.preservationResult] : ''),
    listed(v.file.preserved),
    signLines('当事人', '执法人员一', '执法人员二'),
  ],
};

export const appraisalCommission: Paper = {
  label: '检测（检验、鉴定）委托书',
  series: '鉴委',
  seal: 'authority',
  per: APL.art(46, 1, 7),
  body: (v) => [
    to(said(v.file.appraiser)),
    para(
      `因办理${caseName(v)}需要，委托你单位对下列事项进行检测（检验、鉴定），请在${v.file.appraisalDays ?? 0}日内出具书面意见，由检测（检验、鉴定）人签名并加盖公章。`,
    ),
    listed(v.file.appraised),
  ],
};

export const appraisalNotice: Paper = {
  label: '检测（检验、鉴定）期间告知书',
  series: '鉴告',
  seal: 'authority',
  per: APL.art(60),
  body: (v) => [
    to(partyNames(v)),
    para(
      `因调查${cause(v)}，本机关委托${said(v.file.appraiser)}进行检测（检验、鉴定），期间自${on(v.on)}起，预计${v.file.appraisalDays ?? 0}日。`,
    ),
    para(
      v.file.sector === 'general' || v.file.sector === 'transport'
        ? '本案所属领域没有扣除检测、检验、鉴定时间的规定，上述期间计入办案期限。'
        : '依部门规章，上述期间不计入办案期限。',
    ),
  ],
};

export const correctionOrder: Paper = {
  label: '责令改正通知书',
  series: '责改',
  seal: 'authority',
  per: APL.art(28, 1),
  body: (v) => [
    to(partyNames(v)),
    para(
      `经查，你（单位）有${cause(v)}的行为。依据${basis(APL.art(28, 1))}，现责令你（单位）${(v.file.correctionDays ?? 0) === 0 ? '立即改正' : `在${v.file.correctionDays}日内（至${on(addDays(v.on, v.file.correctionDays ?? 0))}）改正`}：`,
    ),
    listed(v.file.correctionContent),
    para('本机关将对改正情况进行复查。责令改正不是行政处罚。逾期不改正的，依法处理。'),
    para(
      `如不服本通知，可以自收到之日起六十日内向${String(v.setting('reconsiderationBody'))}申请行政复议，或者在六个月内向${String(v.setting('court'))}提起行政诉讼。`,
    ),
    facts(['联系单位', unit(v)]),
  ],
};

export const recheckRecord: Paper = {
  label: '复查记录',
  seal: 'handling',
  per: APL.art(28, 1),
  body: (v) => [
    facts(
      ['责令改正通知书', v.paperNumber('correctionOrder')],
      ['改正内容', v.file.correctionContent],
      [
        '复查结果',
        v.file.correctionResult &&
          { corrected: '已改正', partly: '部分改正', not: '没有改正' }[v.file.correctionResult],
      ],
      ['复查情况', v.file.correctionNotes],
      ['复查人员', officersNamed(v, v.file.stepOfficers)],
    ),
    signLines('当事人', '复查人员一', '复查人员二'),
  ],
};

export const suspensionDecision: Paper = {
  label: '中止调查决定书',
  series: '中',
  seal: 'authority',
  per: APL.art(60),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['中止的情形', v.file.suspensionGround && suspensionGrounds[v.file.suspensionGround]],
      ['具体情况', v.file.suspensionReason],
    ),
    para('中止调查的原因消除后，本机关将立即恢复调查。'),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};

export const resumptionDecision: Paper = {
  label: '恢复调查决定书',
  series: '恢',
  seal: 'authority',
  per: APL.art(60),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['中止调查决定书', v.paperNumber('suspensionDecision')],
      ['恢复调查的情况', v.file.resumptionReason],
    ),
    approvalLines('行政机关负责人'),
  ],
};

export const terminationApproval: Paper = {
  label: '终止调查审批表',
  seal: 'handling',
  per: APL.art(57, 1),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['终止的情形', v.file.terminationGround && terminationGrounds[v.file.terminationGround]],
      ['具体情况', v.file.terminationReason],
    ),
    partyRows(v),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};

export const extensionApproval: Paper = {
  label: '延长办案期限审批表',
  seal: 'handling',
  per: APL.art(60),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['延长', `${v.file.extensionDays ?? 0}日`],
      [
        '决定方式',
        v.file.extensionBy &&
          { head: '行政机关负责人批准', collective: '负责人集体讨论决定', superior: '报经上一级机关决定' }[
            v.file.extensionBy
          ],
      ],
      ['理由', v.file.extensionReason],
    ),
    note('延长应当在期限届满以前批准；届满以后的批准无效。'),
    approvalLines('承办机构', '行政机关负责人'),
  ],
};
