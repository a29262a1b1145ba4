/** 行政检查: one object, from the responsible person's approval through the visit to the published result; one version for each stage of the law. */
import { days } from '../../../kernel/calendar/index.ts';
import { type Citation, local } from '../../../kernel/citation/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { type Procedure, procedure } from '../../../kernel/procedure/index.ts';
import { APL, DOC54, DOC118, OBE } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { approvalRule, filingRule } from '../rules.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards/index.ts';
import { indicators } from './indicators.ts';
import { visitFile } from './matter.ts';
import { resultsPublished } from './publication.ts';
import { settings, settings2025 } from './settings.ts';

interface Text {
  version: string;
  from: string;
  until?: string;
  /** 检查须经批准. */
  approval: Citation;
  /** 年度检查次数上限. */
  frequency: Citation;
  settings: typeof settings | typeof settings2025;
}

const define = (text: Text): Procedure => {
  const { withinCap, caseCounted } = must.guardsOf(text.frequency);
  const { approval } = text;
  return procedure({
    module: 'inspections',
    id: 'inspections',
    version: text.version,
    label: '行政检查',
    from: text.from,
    ...(text.until === undefined ? {} : { until: text.until }),
    file: visitFile,
    number: { series: '检' },
    title: (f) => `${f.subjectName ?? '（待选择企业）'}：${f.itemName ?? '行政检查'}`,
    settings: text.settings,
    indicators,
    papers,
    findings,
    findingGroups,
    exceptions: { by: 'head', per: approvalRule },

    actors: { clerk: actors.clerk, officer: actors.officer, head: actors.head, supervisor: actors.supervisor, enterprise: actors.enterprise },

    states: {
      opened:     { label: '待批准',           phase: '启动' },
      approved:   { label: '已批准、赋码',     phase: '启动' },
      notified:   { label: '已通知',           phase: '启动' },
      inspecting: { label: '检查中',           phase: '检查' },
      recorded:   { label: '检查完成，待告知', phase: '检查' },
      told:       { label: '结果已告知',       phase: '结果' },
      correcting: { label: '责令改正中',       phase: '处理' },
      rechecked:  { label: '已复查',           phase: '处理' },
      referred:   { label: '已移送',           phase: '处理' },
      archived:   { label: '已归档',           phase: '归档', final: true },
      cancelled:  { label: '不再实施',         phase: '归档', final: true },
    },

    acts: {
      // 启动
      open:       { label: '登记检查', by: ['clerk', 'officer'], opens: true, to: 'opened', asks: ['kind', 'draw?', 'plan?', 'caseSource', 'caseGround', 'reportBy', 'subject', 'subjectName', 'creditCode', 'address', 'township', 'riskClass', 'honest', 'party', 'item', 'itemName', 'item2?', 'item3?', 'powerBasis', 'power?', 'assistance?', 'inspectors', 'experts?', 'joint', 'jointOffices', 'jointInspectors', 'manner', 'plannedOn', 'surprise', 'surpriseReason', 'urgent', 'urgentReason', 'quietExemption?'], when: [must.itemPublished, must.itemOnce, must.inTheLibrary, must.resting, must.drawn, must.partnersDrawn, must.drawnItem, must.withinPeriod, must.reportByRight, must.twoOfficers, must.partnersNamed, must.eachOfficeSends, must.notRecused, must.inTerritory, must.exemptionFits, must.notPast], per: [OBE.art(54), approval] },
      reschedule: { label: '改期', by: ['clerk', 'officer'], from: ['opened', 'approved'], asks: ['plannedOn', 'quietExemption?'], when: [must.withinPeriod, must.notPast, must.exemptionFits, must.notQuiet], per: approval },
      authorise:  { label: '报请批准', by: ['clerk', 'officer'], from: 'opened', to: 'approved', when: [must.notUrgent, must.itemOfOwn, must.inTerritory, withinCap, must.notQuiet, must.schemeInTime], warns: [caseCounted, must.noOverlap], approval: { by: 'head', per: approval }, issues: ['approvalSheet', 'code'], per: approval },
      startUrgent: { label: '紧急先行检查', by: 'officer', from: 'opened', to: 'approved', when: [must.urgentOnly, must.itemOfOwn, must.inTerritory], warns: [caseCounted, must.noOverlap], issues: 'code', onSite: true, per: approval },
      authoriseUrgent: { label: '补办审批', by: ['clerk', 'officer'], from: ['approved', 'notified', 'inspecting', 'recorded', 'told', 'correcting', 'rechecked', 'referred'], when: [must.startedUrgent], approval: { by: 'head', per: approval }, times: 1, issues: 'approvalSheet', per: approval },
      notify:     { label: '通知企业', by: ['clerk', 'officer'], from: 'approved', to: 'notified', when: [must.announcedBefore], issues: 'inspectionNotice', tells: '检查机关将对您单位进行行政检查，通知书写明了检查内容、人员、次数和您的权利', per: DOC118.art(5) },
      showNotice: { label: '到场出示通知书', by: 'officer', from: 'approved', to: 'notified', when: [must.onArrival], issues: 'inspectionNotice', tells: '检查人员已到场出示行政检查通知书', onSite: true, per: DOC118.art(5) },
      // 现场
      checkIn:    { label: '扫码入企、亮证', by: 'officer', from: 'notified', to: 'inspecting', dated: 'visitedOn', asks: ['visitedOn', 'identityShown', 'rightsTold', 'scanned', 'scan?', 'place?', 'networkFailure', 'failureNote'], when: [must.shown, must.told, must.supplementedInTime, must.notQuietOnTheDay], warns: [must.scanOrFailure], onSite: true, per: [APL.art(55), DOC118.art(5)] },
      record:     { label: '制作现场检查笔录', by: 'officer', from: 'inspecting', to: 'recorded', asks: ['checklist', 'siteFacts?', 'photos?', 'signers', 'signatures?', 'enterpriseSigned', 'enterpriseSignature?', 'refusalNote'], when: [must.eachItemChecked, must.bothSigned, must.refusalNoted], issues: 'siteRecord', onSite: true, per: [DOC118.art(9), APL.art(55)] },
      recordAbsent: { label: '记录未能入企', by: 'officer', from: ['approved', 'notified'], to: 'recorded', dated: 'visitedOn', asks: ['visitedOn', 'result', 'siteFacts', 'photos?', 'signers', 'signatures?', 'place?', 'networkFailure', 'failureNote'], when: [must.absentResult, must.bothSigned, must.supplementedInTime, must.notQuietOnTheDay], issues: 'absentRecord', onSite: true, per: DOC118.art(9) },
      stateViews: { label: '陈述、申辩', by: 'enterprise', from: ['notified', 'inspecting', 'recorded', 'told', 'correcting'], asks: ['statement'], per: DOC118.art(5) },
      // 结果
      tellResult: { label: '告知检查结果', by: 'officer', from: 'recorded', to: 'told', asks: ['result', 'facts', 'advice?'], when: [must.presentResult, must.factsForProblem], issues: 'resultNotice', tells: '检查结果已经告知；请对本次检查作出评价', onSite: true, per: DOC118.art(6) },
      orderCorrection: { label: '责令限期改正', by: 'officer', from: ['told', 'rechecked'], to: 'correcting', asks: ['correction', 'correctBy'], when: [must.hasProblem, must.termAfter], issues: 'correctionOrder', tells: '检查机关责令您单位限期改正，改正以后可以在网上报告', onSite: true, per: APL.art(28) },
      reportCorrected: { label: '报告改正情况', by: 'enterprise', from: 'correcting', asks: ['correctedNote'], per: APL.art(28) },
      recheck:    { label: '复查', by: 'officer', from: 'correcting', to: 'rechecked', asks: ['corrected', 'recheckNotes'], issues: 'recheckOpinion', tells: '检查机关已经复查，复查意见书已送达', onSite: true, per: APL.art(28) },
      refer:      { label: '移送立案、移送处理', by: ['officer', 'clerk'], from: ['told', 'correcting', 'rechecked'], to: 'referred', asks: ['referral', 'referredOffice', 'referralNote'], when: [must.hasProblem, must.referralReceiver], approval: { by: 'head', per: OBE.art(57) }, issues: 'referralLetter', per: OBE.art(57) },
      // 报告、归档
      tellSupervision: { label: '临时检查报执法监督机构', by: ['clerk', 'officer'], from: ['told', 'correcting', 'rechecked', 'referred', 'archived'], later: true, times: 1, when: [must.isCase], issues: 'temporaryReport', per: filingRule },
      archive:    { label: '归档', by: ['clerk', 'officer'], from: ['told', 'rechecked', 'referred'], to: 'archived', when: [must.orderedFirst, must.correctionFinished, must.uncorrectedHandled, must.paperedAfterUrgent], completes: ['publicity', 'record'], per: DOC118.art(9) },
      cancel:     { label: '不再实施', by: ['clerk', 'officer', 'head'], from: ['opened', 'approved', 'notified'], to: 'cancelled', asks: ['cancelReason'], issues: 'notApproved', tells: '本次检查不再实施', per: approval },
    },

    limits: {
      urgentPaper: { label: '紧急检查补办审批', class: 'agency-duty', force: 'local', starts: 'startUrgent', ends: ['authoriseUrgent', 'cancel'], allow: { setting: 'urgentPaperSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: approval },
      tellResult:  { label: '告知检查结果', class: 'agency-duty', force: 'local', starts: ['record', 'recordAbsent'], ends: 'tellResult', allow: { setting: 'tellSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: approvalRule },
      correct:     { label: '改正期限', class: 'agency-duty', starts: 'orderCorrection', startsOn: 'correctBy', ends: ['reportCorrected', 'recheck', 'refer'], allow: days(0), onLapse: 'shown', remind: 3, binds: 'party', per: APL.art(28) },
      recheck:     { label: '复查', class: 'agency-duty', force: 'local', starts: 'orderCorrection', startsOn: 'correctBy', ends: ['recheck', 'refer'], allow: { setting: 'recheckSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: approvalRule },
      tellSupervision: { label: '临时检查报执法监督机构', class: 'agency-duty', force: 'local', starts: ['authorise', 'startUrgent'], startsOn: 'reportBy', onlyIf: is('kind', 'case'), ends: ['tellSupervision', 'cancel'], allow: days(0), onLapse: 'shown', remind: 10, binds: 'office', per: filingRule },
      archive:     { label: '归档', class: 'agency-duty', force: 'local', starts: 'tellResult', ends: 'archive', allow: { setting: 'archiveSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: approvalRule },
    },

    lookups: {
      visits:   { label: '本机关本年度对该企业的检查', of: 'inspections', same: { subject: 'subject' }, within: 'authority', acts: ['checkIn'], back: 'year' },
      recent:   { label: '近期对该企业的检查', of: 'inspections', same: { subject: 'subject' }, acts: ['checkIn'], back: { setting: 'overlapSpan' } },
      recusals: { label: '应当回避的关系', of: 'inspections/recusal', same: { subject: 'subject' }, states: ['inForce'] },
    },

    arises: [
      { from: 'inspections/draw', by: 'draw', how: '检查抽中的企业', while: ['drawn'], copies: { item: 'item', itemName: 'itemName', joint: 'joint', jointOffices: 'jointOffices' } },
      { from: 'inspections/plan', by: 'plan', how: '按计划检查', while: ['published'], copies: { item: 'item', itemName: 'itemName', joint: 'joint', jointOffices: 'jointOffices' } },
    ],

    publication: { results: resultsPublished },
  });
};

export const inspections2021 = define({
  version: 'apl2021',
  from: '2021-07-15',
  until: '2025-01-02',
  approval: approvalRule,
  frequency: local('县行政检查事项清单公布的频次上限'),
  settings,
});
export const inspections2025 = define({
  version: 'doc54',
  from: '2025-01-03',
  approval: DOC54.art(),
  frequency: DOC54.art(),
  settings: settings2025,
});
