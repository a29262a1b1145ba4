/** 监督线索: a complaint or another sign of unlawful enforcement, from its receipt to the answer; the unit it speaks of never reads it. */
import { days, workingDays, years } from '../../../kernel/calendar/index.ts';
import { is, isIn, overlaps } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { handlingRule, leadRule, powersRule } from '../rules.ts';
import * as paper from './documents.ts';
import * as must from './guards.ts';
import { leadFile } from './matter.ts';
import { problems } from './options.ts';

const open = ['received', 'accepted', 'transferred', 'assigned', 'selfHandled', 'verifying', 'unfounded', 'advised', 'instructed', 'rectifying', 'verified', 'escalated'] as const;
const closing = ['verified', 'unfounded', 'advised'] as const;
const verifiable = ['transferred', 'assigned', 'selfHandled'] as const;

export const lead = procedure({
  module: 'enforcement-supervision',
  id: 'lead',
  version: 'apl2021',
  label: '行政执法监督线索',
  from: '2021-07-15',
  file: leadFile,
  handledBy: 'supervisionOffice',
  number: { series: '执监线' },
  title: (f) => `反映“${f.problem ? problems[f.problem] : '有关问题'}”的线索`,

  actors: { supervisor: actors.supervisor, chief: actors.chief, head: actors.head, complainant: actors.complainant },
  states: {
    received:    { label: '已收到，待受理',   phase: '收件' },
    accepted:    { label: '已受理，待分办',   phase: '受理' },
    declined:    { label: '不予受理',         phase: '受理', final: true },
    referredOut: { label: '已移送其他机关',   phase: '受理', final: true },
    transferred: { label: '已转办',           phase: '办理' },
    assigned:    { label: '已交办',           phase: '办理' },
    selfHandled: { label: '自行办理',         phase: '办理' },
    verifying:   { label: '核查中',           phase: '办理' },
    unfounded:   { label: '查无实据，待办结', phase: '处理' },
    advised:     { label: '已提示、指引',     phase: '处理' },
    instructed:  { label: '已制发监督文书',   phase: '处理' },
    rectifying:  { label: '已报告整改，待复核', phase: '整改' },
    escalated:   { label: '已进一步处理',     phase: '整改' },
    verified:    { label: '复核通过，待办结', phase: '整改' },
    closed:      { label: '已办结',           phase: '办结', final: true },
  },
  acts: {
    complain: { label: '投诉举报', by: 'complainant', opens: true, to: 'received', asks: ['realName', 'complainants', 'unit', 'problem', 'content', 'evidence?'], when: [must.contentGiven], tells: '已收到您的投诉举报；您的信息不向被反映的单位提供', per: APL.art(75) },
    receive:  { label: '登记线索', by: 'supervisor', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'source', 'realName', 'complainants', 'unit', 'problem', 'content', 'evidence?', 'concerning?'], when: [must.receivedByNow, must.contentGiven], per: APL.art(75) },
    accept:   { label: '受理', by: 'supervisor', from: 'received', to: 'accepted', asks: ['triageOpinion'], warns: [must.notRepeated], tells: '您的投诉举报已经受理', per: leadRule },
    decline:  { label: '不予受理', by: ['supervisor', 'chief'], from: 'received', to: 'declined', asks: ['outReason'], when: [must.reasonGiven], issues: 'notAccepted', tells: '您反映的问题不属于行政执法监督的范围，理由见告知书', per: leadRule },
    referOut: { label: '移送有权机关', by: ['supervisor', 'chief'], from: ['received', 'accepted'], to: 'referredOut', asks: ['outTo', 'outReason'], when: [must.reasonGiven], issues: 'referral', tells: '您反映的问题已经移送有权处理的机关', per: leadRule },
    transfer: { label: '转办', by: 'chief', from: 'accepted', to: 'transferred', asks: ['gist', 'replyBy', 'handlers?'], when: [must.gistNamesNobody, must.termAhead], issues: 'dispatch', per: leadRule },
    assign:   { label: '交办', by: 'chief', from: 'accepted', to: 'assigned', asks: ['gist', 'replyBy', 'handlers?'], when: [must.gistNamesNobody, must.termAhead], issues: 'dispatch', per: leadRule },
    keep:     { label: '自行办理', by: 'chief', from: 'accepted', to: 'selfHandled', asks: ['gist', 'handlers'], when: [must.gistNamesNobody], issues: 'dispatch', per: leadRule },
    recuse:   { label: '回避', by: ['supervisor', 'chief'], from: open, asks: ['recused', 'recuseReason'], per: powersRule },
    verify:   { label: '核查', by: 'supervisor', from: verifiable, to: 'verifying', asks: ['verifiers', 'verifiedOn', 'means', 'noInterest'], when: [must.twoVerifiers, must.notOfUnit, must.noneRecused, must.verifiedByNow], per: powersRule },
    dismiss:  { label: '查无实据', by: 'supervisor', from: 'verifying', to: 'unfounded', asks: ['finding'], when: [must.findingGiven], issues: 'verification', per: leadRule },
    advise:   { label: '提示、指引', by: 'supervisor', from: 'verifying', to: 'advised', asks: ['finding', 'instrument'], when: [must.findingGiven, must.softIssued], issues: 'verification', per: leadRule },
    instruct: { label: '制发监督文书', by: 'supervisor', from: ['verifying', 'advised'], to: 'instructed', asks: ['finding', 'instrument'], when: [must.findingGiven, must.hardIssued], issues: 'verification', per: leadRule },
    rectify:  { label: '收到整改报告', by: 'supervisor', from: ['advised', 'instructed', 'escalated'], to: 'rectifying', asks: ['rectification'], when: [must.unitReported], per: leadRule },
    acceptRectification: { label: '复核通过', by: 'supervisor', from: ['rectifying', 'escalated'], to: 'verified', asks: ['acceptance', 'acceptEvidence?'], when: [must.withEvidence], per: leadRule },
    escalate: { label: '进一步处理', by: 'supervisor', from: ['advised', 'instructed', 'rectifying'], to: 'escalated', asks: ['escalation', 'escalationNote'], when: [must.escalationReasoned], approval: { by: 'head', per: handlingRule }, per: handlingRule },
    closeWithReply: { label: '答复并办结', by: 'supervisor', from: closing, to: 'closed', asks: ['result', 'reply'], when: [must.isRealName, must.replyGiven], issues: 'reply', tells: '您反映的问题已经办结，请阅读答复书', per: [leadRule, APL.art(75)] },
    close:    { label: '办结', by: 'supervisor', from: closing, to: 'closed', asks: ['result'], when: [must.isAnonymous], tells: '您反映的问题已经办结', per: leadRule },
  },
  limits: {
    triage:  { label: '受理、分流（S-01）', class: 'agency-duty', force: 'local', starts: ['receive', 'complain'], ends: ['accept', 'decline', 'referOut'], allow: { setting: 'triageSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: leadRule },
    dispatch: { label: '分办', class: 'agency-duty', force: 'local', starts: 'accept', ends: ['transfer', 'assign', 'keep', 'referOut'], allow: { setting: 'dispatchSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: leadRule },
    unitTerm: { label: '转办、交办的办理期限', class: 'agency-duty', force: 'local', starts: ['transfer', 'assign'], startsOn: 'replyBy', ends: 'verify', allow: days(0), onLapse: 'shown', remind: 3, binds: 'other', per: leadRule },
    handle:  { label: '核查并处理', class: 'agency-duty', force: 'local', starts: ['transfer', 'assign', 'keep'], ends: ['dismiss', 'advise', 'instruct'], allow: { setting: 'handleSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: leadRule },
    close:   { label: '办结、答复', class: 'agency-duty', force: 'local', starts: ['dismiss', 'acceptRectification'], ends: ['closeWithReply', 'close'], allow: { setting: 'closeSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: leadRule },
  },
  papers: { notAccepted: paper.notAccepted, referral: paper.referral, dispatch: paper.dispatch, verification: paper.verification, reply: paper.reply },
  lookups: {
    sameUnit: { label: '一年内同一单位的同类线索', of: 'enforcement-supervision/lead', same: { unit: 'unit', problem: 'problem' }, back: years(1) },
  },
  arises: [
    { from: 'inspections/report', by: 'concerning', how: '登记为监督线索', copies: { unit: 'authority', content: 'details' } },
    { from: 'inspections/rating', by: 'concerning', how: '登记为监督线索', copies: { content: 'comment' } },
    { from: 'penalties', by: 'concerning', how: '登记为监督线索' },
  ],
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
    triageSpan:   { label: '受理、分流线索', value: workingDays(5), mark: 'local', note: '自收到之日起；由县线索办理规定规定' },
    dispatchSpan: { label: '分办线索', value: workingDays(3), mark: 'local', note: '自受理之日起' },
    handleSpan:   { label: '核查并处理线索', value: workingDays(30), mark: 'local', note: '自分办之日起' },
    closeSpan:    { label: '办结、答复线索', value: workingDays(10), mark: 'local', note: '自查无实据或者复核通过之日起' },
  },
  indicators: {
    'leads-received':    { kind: 'count', label: '收到监督线索', unit: '条', acts: ['receive', 'complain'], meaning: '本期登记和网上收到的线索，一条计一次；不分单位排名' },
    'leads-online':      { kind: 'count', label: '其中网上投诉举报', unit: '条', acts: ['complain'], meaning: '本期公民、企业在网上提出的' },
    'leads-accepted':    { kind: 'count', label: '受理线索', unit: '条', acts: ['accept'], meaning: '本期受理的' },
    'leads-transferred': { kind: 'count', label: '转办线索', unit: '条', acts: ['transfer'], meaning: '本期转由有关机关办理的' },
    'leads-assigned':    { kind: 'count', label: '交办线索', unit: '条', acts: ['assign'], meaning: '本期交由被监督单位的上级或者主管部门办理的' },
    'leads-kept':        { kind: 'count', label: '自行办理线索', unit: '条', acts: ['keep'], meaning: '本期由监督机构自行办理的' },
    'leads-closed':      { kind: 'count', label: '办结线索', unit: '条', acts: ['closeWithReply', 'close', 'decline', 'referOut'], meaning: '本期办结、不予受理和移送有权机关的，含上期结转的' },
    'leads-unfounded':   { kind: 'count', label: '查无实据的线索', unit: '条', acts: ['dismiss'], meaning: '本期核查没有发现违法或者不当的' },
    'leads-carried':     { kind: 'stock', label: '上期结转线索', unit: '条', states: [...open], at: 'start', meaning: '期初没有办结的线索' },
    'leads-pending':     { kind: 'stock', label: '期末在办线索', unit: '条', states: [...open], meaning: '期末没有办结的线索' },
    'leads-to-handle':   { kind: 'total', label: '应办线索', unit: '条', of: ['leads-carried', 'leads-received'], meaning: '上期结转的和本期收到的线索之和' },
    'closing-rate':      { kind: 'rate', label: '线索办结率', unit: 'ratio', numerator: 'leads-closed', denominator: 'leads-to-handle', meaning: '本期办结的，占上期结转和本期收到的线索之和；结转的计入分母' },
    'site-checks':       { kind: 'count', label: '实地核查线索', unit: '条', acts: ['verify'], where: overlaps('means', ['site']), meaning: '本期到现场核查的线索' },
    talks:               { kind: 'count', label: '约谈', unit: '条', acts: ['escalate'], where: isIn('escalation', ['talk', 'publicTalk']), meaning: '本期因线索约谈、公开约谈被监督单位的' },
    'criticisms':        { kind: 'count', label: '通报批评', unit: '条', acts: ['escalate'], where: is('escalation', 'bulletin'), meaning: '本期因线索通报批评的' },
    'certificate-proposals': { kind: 'count', label: '建议处理证件', unit: '条', acts: ['escalate'], where: isIn('escalation', ['certificate', 'reassign']), meaning: '本期建议暂扣、吊销行政执法证或者调离岗位的' },
    'discipline-referrals':  { kind: 'count', label: '移送监察机关', unit: '条', acts: ['escalate'], where: is('escalation', 'discipline'), meaning: '本期移送监察机关的线索' },
  },
});
