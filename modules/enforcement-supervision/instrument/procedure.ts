/** 行政执法监督文书: what supervision says to an agency, on a ladder from a reminder to a decision; under the provincial regulation until January 2026 and under the State Council's since. */
import { days, type LegalDate, workingDays } from '../../../kernel/calendar/index.ts';
import { type Citation, unsure } from '../../../kernel/citation/index.ts';
import { is, isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ELSR } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { instrumentRule, urgeRule } from '../rules.ts';
import * as paper from './documents.ts';
import * as must from './guards.ts';
import { instrumentFileOf, type KindNames, kinds2021, kinds2026 } from './matter.ts';

interface Version {
  version: string;
  from: LegalDate;
  until?: LegalDate;
  kinds: KindNames;
  per: Citation;
}

const issuing = ['issueReminder', 'issueGuidance', 'issueTransfer', 'issueNotice', 'issueOpinion', 'issueDecision'] as const;
const lawful = [must.complete, must.termAhead, must.notInItsPlace, must.namesNobody, must.ofTheLeadsUnit];
const text = ['facts?', 'basis?', 'measure?', 'request?', 'rectifyBy?', 'objectionTo?'] as const;

const instrumentOf = ({ kinds, per, ...version }: Version) =>
  procedure({
    module: 'enforcement-supervision',
    id: 'instrument',
    ...version,
    label: '行政执法监督文书',
    file: instrumentFileOf(kinds),
    handledBy: 'supervisionOffice',
    number: { series: '执监文' },
    title: (f) => (f.kind ? kinds[f.kind] : '监督文书'),

    actors: { supervisor: actors.supervisor, chief: actors.chief, head: actors.head, leader: actors.leader, unit: actors.unit },
    states: {
      drafted:   { label: '已起草，待制发',   phase: '起草' },
      dropped:   { label: '不制发',           phase: '起草', final: true },
      issued:    { label: '已制发，待送达',   phase: '制发' },
      delivered: { label: '已送达，整改中',   phase: '整改' },
      objected:  { label: '有异议，待答复',   phase: '整改' },
      reported:  { label: '已报告，待复核',   phase: '整改' },
      closed:    { label: '已办结',           phase: '办结', final: true },
      withdrawn: { label: '已撤回',           phase: '办结', final: true },
      escalated: { label: '已进一步处理',     phase: '办结', final: true },
    },
    acts: {
      draft:   { label: '起草监督文书', by: 'supervisor', opens: true, to: 'drafted', asks: ['kind', 'unit', 'lead?', 'action?', 'reviewCase?', 'filing?', ...text], per: instrumentRule },
      revise:  { label: '修改文稿', by: ['supervisor', 'chief'], from: 'drafted', asks: ['kind?', ...text], per: instrumentRule },
      drop:    { label: '不制发', by: 'chief', from: 'drafted', to: 'dropped', asks: ['dropReason'], per: instrumentRule },
      issueReminder: { label: '制发工作提示', by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('reminder', kinds.reminder), ...lawful], approval: { by: 'chief', per: instrumentRule }, issues: 'reminder', per: instrumentRule },
      issueGuidance: { label: '制发工作指引清单', by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('guidance', kinds.guidance), ...lawful], approval: { by: 'chief', per: instrumentRule }, issues: 'guidance', per: instrumentRule },
      issueTransfer: { label: '制发转办单', by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('transfer', kinds.transfer), ...lawful], approval: { by: 'chief', per: instrumentRule }, issues: 'transfer', per },
      issueNotice:   { label: `制发${kinds.notice}`, by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('notice', kinds.notice), ...lawful], approval: { by: 'head', per: instrumentRule }, issues: 'notice', per },
      issueOpinion:  { label: `制发${kinds.opinion}`, by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('opinion', kinds.opinion), ...lawful], approval: { by: ['chief', 'head'], mode: 'each', per: instrumentRule }, issues: 'opinion', per },
      issueDecision: { label: `制发${kinds.decision}`, by: 'supervisor', from: 'drafted', to: 'issued', when: [must.isKind('decision', kinds.decision), ...lawful], approval: { by: ['head', 'leader'], mode: 'each', per: instrumentRule }, issues: 'decision', per },
      deliver: { label: '送达', by: ['unit', 'supervisor'], from: 'issued', to: 'delivered', dated: 'deliveredOn', asks: ['deliveredOn'], when: [must.deliveredByNow], per: instrumentRule },
      object:  { label: '提出异议', by: 'unit', from: 'delivered', to: 'objected', asks: ['objection', 'objectionEvidence?'], when: [must.objectionReasoned], times: 1, per },
      uphold:  { label: '异议不成立', by: 'supervisor', from: 'objected', to: 'delivered', asks: ['answer', 'newRectifyBy'], when: [must.answerReasoned, must.newTermAhead], approval: { by: 'head', per: instrumentRule }, issues: 'answerLetter', per },
      amend:   { label: '采纳异议，调整要求', by: 'supervisor', from: 'objected', to: 'delivered', asks: ['answer', 'request', 'newRectifyBy'], when: [must.answerReasoned, must.newTermAhead, must.notInItsPlace], approval: { by: 'head', per: instrumentRule }, issues: 'answerLetter', per },
      withdraw: { label: '撤回监督文书', by: 'supervisor', from: ['objected', 'delivered'], to: 'withdrawn', asks: ['withdrawReason'], approval: { by: 'head', per: instrumentRule }, issues: 'withdrawal', per },
      report:  { label: '报告整改情况', by: 'unit', from: 'delivered', to: 'reported', asks: ['report', 'reportEvidence?'], when: [must.reportGiven], per },
      accept:  { label: '复核通过', by: 'supervisor', from: 'reported', to: 'closed', asks: ['outcome', 'acceptNote'], when: [must.withEvidence], issues: 'acceptance', per },
      sendBack: { label: '退回重新整改', by: 'supervisor', from: 'reported', to: 'delivered', asks: ['sendBackReason', 'newRectifyBy'], when: [must.newTermAhead], issues: 'sentBack', per },
      urge:    { label: '催办', by: 'supervisor', from: 'delivered', asks: ['urgeNote'], when: [must.overdue], issues: 'urging', per: instrumentRule },
      closeSoft: { label: '办结提示、指引', by: 'supervisor', from: 'delivered', to: 'closed', asks: ['closeNote'], when: [must.soft], per: instrumentRule },
      escalate: { label: '进一步处理', by: 'supervisor', from: ['delivered', 'reported'], to: 'escalated', asks: ['step', 'stepReason'], when: [must.stepReasoned], approval: { by: 'head', per: instrumentRule }, per },
    },
    limits: {
      deliver: { label: '送达监督文书', class: 'agency-duty', force: 'local', starts: issuing, ends: 'deliver', allow: { setting: 'deliverSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: instrumentRule },
      object:  { label: '提出异议', class: 'party-right', force: 'local', starts: 'deliver', startsOn: 'deliveredOn', ends: ['object', 'report', 'closeSoft', 'withdraw', 'escalate'], allow: { setting: 'objectionSpan' }, onLapse: { bars: ['object'] }, binds: 'other', per: instrumentRule },
      answer:  { label: '答复异议', class: 'agency-duty', force: 'local', starts: 'object', ends: ['uphold', 'amend', 'withdraw'], allow: { setting: 'answerSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: instrumentRule },
      rectify: { label: '报告整改情况', class: 'agency-duty', force: 'local', starts: 'deliver', startsOn: 'rectifyBy', ends: ['report', 'uphold', 'amend', 'withdraw', 'closeSoft', 'escalate'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'other', per: instrumentRule },
      rectifyAgain: { label: '再次报告整改情况', class: 'agency-duty', force: 'local', starts: ['uphold', 'amend', 'sendBack'], startsOn: 'newRectifyBy', ends: ['report', 'withdraw', 'closeSoft', 'escalate'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'other', per: instrumentRule },
      accept:  { label: '复核整改', class: 'agency-duty', force: 'local', starts: 'report', ends: ['accept', 'sendBack', 'escalate'], allow: { setting: 'acceptSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: instrumentRule },
    },
    papers: { ...paper.rungs(kinds, per), answerLetter: paper.answerLetter, withdrawal: paper.withdrawal, urging: paper.urging, acceptance: paper.acceptance, sentBack: paper.sentBack },
    arises: [
      { from: 'enforcement-supervision/lead', by: 'lead', how: '制发监督文书', while: ['transferred', 'assigned', 'selfHandled', 'verifying', 'advised', 'escalated'], copies: { unit: 'unit' } },
      { from: 'enforcement-supervision', by: 'action', how: '制发监督文书', while: ['onSite', 'rectifying'] },
      { from: 'enforcement-supervision/review-case', by: 'reviewCase', how: '制发监督文书', while: ['settled', 'rectified'], copies: { unit: 'unit' } },
      { from: 'enforcement-supervision/filing', by: 'filing', how: '制发监督文书', while: ['questioned', 'answered'], copies: { unit: 'unit' } },
    ],
    settings: {
      supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
      deliverSpan:   { label: '送达监督文书', value: workingDays(3), mark: 'local', note: '自制发之日起' },
      objectionSpan: { label: '对监督文书提出异议', value: workingDays(10), mark: 'unsure', note: '行政执法监督条例规定的期限待核；自送达之日起' },
      answerSpan:    { label: '答复异议', value: workingDays(10), mark: 'unsure', note: '行政执法监督条例规定的期限待核；自收到异议之日起' },
      acceptSpan:    { label: '复核整改', value: workingDays(10), mark: 'local', note: '自收到整改报告之日起' },
    },
    indicators: {
      instruments:       { kind: 'count', section: '12', label: '制发监督文书', unit: '份', acts: issuing, meaning: '本期制发的提示、指引、转办单、通知书、意见书、决定书，一份计一次；不分单位排名' },
      reminders:         { kind: 'count', label: '工作提示', unit: '份', acts: ['issueReminder'], meaning: '本期制发的工作提示' },
      'guidance-lists':  { kind: 'count', label: '工作指引清单', unit: '份', acts: ['issueGuidance'], meaning: '本期制发的工作指引清单' },
      'transfer-slips':  { kind: 'count', label: '转办单', unit: '份', acts: ['issueTransfer'], meaning: '本期制发的转办单' },
      'supervision-notices': { kind: 'count', label: '监督（督办）通知书', unit: '份', acts: ['issueNotice'], meaning: '本期制发的监督通知书；2026年2月1日以前为督办通知书' },
      'supervision-opinions': { kind: 'count', label: '监督意见书', unit: '份', acts: ['issueOpinion'], meaning: '本期制发的监督意见书' },
      'supervision-decisions': { kind: 'count', label: '监督决定书', unit: '份', acts: ['issueDecision'], meaning: '本期制发的监督决定书' },
      'instruments-objected': { kind: 'count', label: '提出异议的监督文书', unit: '份', acts: ['object'], meaning: '本期被监督单位提出异议的' },
      'instruments-withdrawn': { kind: 'count', label: '撤回的监督文书', unit: '份', acts: ['withdraw'], meaning: '本期撤回的' },
      'instruments-rectified': { kind: 'count', label: '复核通过的监督文书', unit: '份', acts: ['accept'], meaning: '本期整改复核通过的' },
      'acts-corrected':  { kind: 'count', label: '已改正的执法行为', unit: '份', acts: ['accept'], where: isIn('outcome', ['corrected', 'performed', 'withdrawn']), meaning: '本期复核通过的监督文书中，已改正、已履行职责、已自行撤销变更的' },
      'acts-annulled':   { kind: 'count', label: '被撤销的执法行为', unit: '份', acts: ['accept'], where: is('outcome', 'annulled'), meaning: '本期复核通过的监督文书中，由有权机关撤销的' },
      'instruments-open': { kind: 'stock', label: '期末整改中的监督文书', unit: '份', states: ['issued', 'delivered', 'objected', 'reported'], meaning: '期末已制发、没有办结的' },
    },
  });

/** 江西省行政执法监督条例: 督办通知书 and its siblings. */
export const instrument2021 = instrumentOf({ version: 'jiangxi2021', from: '2021-07-15', until: '2026-01-31', kinds: kinds2021, per: urgeRule });
/** 行政执法监督条例（国务院令第825号）. */
export const instrument2026 = instrumentOf({
  version: 'elsr2025',
  from: '2026-02-01',
  kinds: kinds2026,
  per: unsure(ELSR.art(), '监督文书的名称、条次和期限待核'),
});
