/** 专项监督: a plan that was approved, the units' own check, checks on the spot by two certified supervisors, a list of problems, rectification with evidence, the report within fifteen days, the bulletin. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { actionRule, powersRule, reportRule } from '../rules.ts';
import * as paper from './documents.ts';
import * as must from './guards.ts';
import { actionFile } from './matter.ts';

export const action = procedure({
  module: 'enforcement-supervision',
  id: 'enforcement-supervision',
  version: 'apl2021',
  label: '行政执法专项监督',
  from: '2021-07-15',
  file: actionFile,
  handledBy: 'supervisionOffice',
  number: { series: '执监专' },
  title: (f) => f.name ?? '专项监督',

  actors: { supervisor: actors.supervisor, chief: actors.chief, head: actors.head, leader: actors.leader, unit: actors.unit },
  states: {
    initiated:    { label: '已提出，待批准',   phase: '立项' },
    approved:     { label: '方案已批准',       phase: '立项' },
    selfChecking: { label: '自查中',           phase: '自查' },
    onSite:       { label: '实地检查中',       phase: '检查' },
    rectifying:   { label: '整改中',           phase: '整改' },
    ended:        { label: '已结束，待报告',   phase: '报告' },
    reported:     { label: '已报告，待通报',   phase: '报告' },
    published:    { label: '已通报',           phase: '办结', final: true },
    cancelled:    { label: '不再开展',         phase: '办结', final: true },
  },
  acts: {
    initiate: { label: '提出专项监督', by: 'supervisor', opens: true, to: 'initiated', asks: ['name', 'basis', 'scope', 'units', 'from', 'to', 'scheme'], when: [must.inOrder], per: [APL.art(75), actionRule] },
    approvePlan: { label: '报请批准方案', by: 'supervisor', from: 'initiated', to: 'approved', approval: { by: ['head', 'leader'], mode: 'each', per: actionRule }, issues: 'scheme', per: actionRule },
    notify:   { label: '通知被监督单位', by: 'supervisor', from: 'approved', to: 'selfChecking', asks: ['notice', 'selfCheckBy'], when: [must.selfCheckAhead], issues: 'notice', per: actionRule },
    selfReport: { label: '报送自查报告', by: 'unit', from: ['selfChecking', 'onSite'], asks: ['selfReport', 'selfProblems'], when: [must.isSupervised, must.reportsOnce], per: actionRule },
    check:    { label: '实地检查', by: 'supervisor', from: ['selfChecking', 'onSite'], to: 'onSite', asks: ['checkedUnit', 'checkedOn', 'inspectors', 'noInterest', 'means', 'examined?', 'filesSeen?', 'checkFindings'], when: [must.unitInScope, must.twoInspectors, must.notOfUnit, must.checkedByNow], issues: 'checkRecord', per: powersRule },
    listProblems: { label: '下达问题清单', by: 'supervisor', from: 'onSite', to: 'rectifying', asks: ['problems', 'problemUnits', 'problemCount', 'rectifyBy'], when: [must.problemsOfUnits, must.rectifyAhead], approval: { by: 'chief', per: actionRule }, issues: 'problemList', per: actionRule },
    reportRectification: { label: '报告整改情况', by: 'unit', from: 'rectifying', asks: ['rectification', 'rectifyEvidence?'], when: [must.mustRectify, must.withEvidence], per: actionRule },
    acceptRectification: { label: '复核整改', by: 'supervisor', from: 'rectifying', asks: ['acceptedUnits', 'acceptNote'], when: [must.acceptsReported, must.keepsAccepted], per: actionRule },
    end:      { label: '结束专项监督', by: 'supervisor', from: 'rectifying', to: 'ended', dated: 'endedOn', asks: ['endedOn'], when: [must.allAccepted, must.endedByNow], per: actionRule },
    endClean: { label: '没有发现问题，结束', by: 'supervisor', from: 'onSite', to: 'ended', dated: 'endedOn', asks: ['endedOn'], when: [must.endedByNow], per: actionRule },
    report:   { label: '提交专项监督报告', by: 'supervisor', from: 'ended', to: 'reported', asks: ['report'], when: [must.reportGiven], approval: { by: 'head', per: reportRule }, issues: 'report', per: reportRule },
    bulletin: { label: '印发通报', by: 'supervisor', from: 'reported', to: 'published', asks: ['bulletin'], approval: { by: ['head', 'leader'], mode: 'each', per: actionRule }, issues: 'bulletin', per: actionRule },
    cancel:   { label: '不再开展', by: ['supervisor', 'chief'], from: ['initiated', 'approved', 'selfChecking'], to: 'cancelled', asks: ['cancelReason'], per: actionRule },
  },
  limits: {
    selfCheck: { label: '报送自查报告', class: 'agency-duty', force: 'local', starts: 'notify', startsOn: 'selfCheckBy', ends: ['check', 'cancel'], allow: days(0), onLapse: 'shown', remind: 3, binds: 'other', per: actionRule },
    finish:    { label: '按方案结束专项监督', class: 'agency-duty', force: 'local', starts: 'approvePlan', startsOn: 'to', ends: ['end', 'endClean', 'cancel'], allow: days(0), onLapse: 'shown', remind: 10, binds: 'office', per: actionRule },
    rectify:   { label: '报告整改情况', class: 'agency-duty', force: 'local', starts: 'listProblems', startsOn: 'rectifyBy', ends: 'end', allow: days(0), onLapse: 'shown', remind: 5, binds: 'other', per: actionRule },
    report:    { label: '结束后十五日内报告', class: 'agency-duty', starts: ['end', 'endClean'], startsOn: 'endedOn', ends: 'report', allow: days(15), onLapse: 'shown', remind: 5, binds: 'office', per: reportRule },
    bulletin:  { label: '印发通报', class: 'agency-duty', force: 'local', starts: 'report', ends: 'bulletin', allow: { setting: 'bulletinSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: actionRule },
  },
  papers: { scheme: paper.scheme, notice: paper.notice, checkRecord: paper.checkRecord, problemList: paper.problemList, report: paper.report, bulletin: paper.bulletin },
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
    bulletinSpan: { label: '印发专项监督通报', value: workingDays(20), mark: 'local', note: '自提交报告之日起' },
  },
  indicators: {
    'special-actions':   { kind: 'count', section: '12', label: '开展专项监督', unit: '次', acts: ['notify'], meaning: '本期通知开展的专项监督，一次专项行动计一次；只提出、没有通知开展的不计' },
    'actions-finished':  { kind: 'count', label: '完成专项监督', unit: '次', acts: ['report'], meaning: '本期提交专项监督报告的' },
    'self-reports':      { kind: 'count', label: '有自查报告的专项监督', unit: '次', acts: ['selfReport'], meaning: '本期有被监督单位报送自查报告的专项监督' },
    'action-problems':   { kind: 'sum', section: '12', label: '专项监督发现的问题', unit: '个', of: 'problemCount', acts: ['listProblems'], meaning: '本期下达的问题清单所列的问题数；不分单位排名' },
  },
});
