/** 公平竞争审查举报: anyone may report a measure to the market regulator; it is taken up or sent on, verified, put right and told, as a table of three versions. */

import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { FCR, FCRI, FCRR } from '../../../law/index.ts';
import { competitionReportRule } from '../rules.ts';
import { competitionReportSettings, settings } from '../settings.ts';
import { papersOf } from './documents.ts';
import { guardsOf, type Regime } from './guards.ts';
import { reportFile } from './matter.ts';

const rules = unsure(FCRR.art(), '举报、处理的条号待核');
const power = unsure(FCRI.art(), '举报处理权限的条号待核');
const until2024: Regime = { report: rules, power: rules, supplement: competitionReportRule, verify: competitionReportRule, urge: rules, interview: competitionReportRule, secrecy: rules, fixed: false };
const since2024: Regime = { report: FCR.art(22), power: FCR.art(22), supplement: competitionReportRule, verify: competitionReportRule, urge: FCR.art(21), interview: FCR.art(24), secrecy: FCR.art(19), fixed: false };
const since2025: Regime = { ...since2024, power, supplement: FCRI.art(38), verify: FCRI.art(38), fixed: true };

const told = ['document?', 'measure', 'measureNumber?', 'maker', 'faults', 'facts', 'evidence?', 'elsewhere', 'elsewhereNote', 'named', 'reporters'] as const;
const open = ['received', 'supplementing', 'verifying', 'cleared', 'urged', 'escalated', 'rectified'] as const;

function report(version: string, from: string, until: string | undefined, r: Regime) {
  const must = guardsOf(r);
  const force = r.fixed ? ('statutory' as const) : ('local' as const);
  return procedure({
    module: 'normative-documents',
    id: 'competition-report',
    version,
    label: '公平竞争审查举报',
    from,
    ...(until === undefined ? {} : { until }),
    file: reportFile,
    number: { series: '公竞举' },
    handledBy: 'competitionReportOffice',
    title: (f) => `举报《${f.measure ?? '（待登记）'}》违反公平竞争审查标准`,
    settings: { ...settings, ...competitionReportSettings },
    arises: [
      { from: 'normative-documents', by: 'document', how: '登记公平竞争审查举报', while: ['inForce', 'amended'], copies: { measure: 'documentTitle', measureNumber: 'documentNumber', maker: 'maker' } },
      { from: 'normative-documents/fair-competition', by: 'review', how: '登记公平竞争审查举报', while: ['concluded', 'issued'], copies: { measure: 'measure' } },
    ],
    actors: {
      reporter:  { label: '举报的单位和个人', party: true },
      regulator: { label: '县市场监管局公平竞争审查人员', at: 'handling' },
      signer:    { label: '县市场监管局负责人', at: 'handling' },
    },
    states: {
      received:      { label: '已收到，待审核', phase: '收件' },
      supplementing: { label: '待补正',         phase: '收件' },
      verifying:     { label: '核查中',         phase: '审理' },
      cleared:       { label: '没有违反，待办结', phase: '决定' },
      urged:         { label: '已督促整改',     phase: '执行' },
      escalated:     { label: '已提请上级约谈', phase: '执行' },
      rectified:     { label: '已整改，待办结', phase: '执行' },
      closed:        { label: '已办结',         phase: '归档', final: true },
      transferred:   { label: '已转送',         phase: '归档', final: true },
      refused:       { label: '不予核查',       phase: '归档', final: true },
    },
    acts: {
      report:     { label: '举报',             by: 'reporter', opens: true, to: 'received', asks: told, when: [must.factsGiven], tells: '您的举报已经收到，您的信息依法保密，不向起草单位提供', per: r.report },
      record:     { label: '登记举报',         by: 'regulator', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'way', ...told, 'review?'], when: [must.receivedByNow, must.factsGiven], per: r.report },
      ask:        { label: '要求补正',         by: 'regulator', from: 'received', to: 'supplementing', asks: ['lacking'], issues: 'supplementNotice', times: 1, tells: '请按通知书补正举报材料；逾期没有补正的，不予核查', per: r.supplement },
      supplement: { label: '补正',             by: ['reporter', 'regulator'], from: 'supplementing', to: 'received', asks: ['facts', 'evidence?'], when: [must.factsGiven], tells: '您补正的材料已经收到', per: r.supplement },
      lapse:      { label: '逾期没有补正，不予核查', by: 'law', from: 'supplementing', to: 'refused', tells: '没有按期补正，您的举报不予核查；补齐以后可以重新举报', per: r.supplement },
      accept:     { label: '开始核查',         by: 'regulator', from: 'received', to: 'verifying', asks: ['issuedBy', 'review?'], when: [must.ownPower, must.reviewOfMeasure], tells: '您的举报正在核查', per: [r.report, r.power] },
      transfer:   { label: '转送有关部门',     by: 'regulator', from: ['received', 'verifying'], to: 'transferred', asks: ['issuedBy', 'transferTo', 'transferWhy'], when: [must.notOwnPower, must.transferReasoned], issues: ['transferLetter', 'transferNotice'], tells: '您的举报已经转送有权处理的部门，请看告知书', per: r.report },
      refuse:     { label: '不予核查',         by: 'regulator', from: 'received', to: 'refused', asks: ['refusalWhy'], when: [must.refusalReasoned], issues: 'refusalNotice', tells: '您的举报不予核查，理由请看告知书', per: r.supplement },
      hear:       { label: '听取起草单位说明', by: 'regulator', from: 'verifying', asks: ['makerView'], per: r.verify },
      extend:     { label: '延长核查期限',     by: 'regulator', from: 'verifying', asks: ['extendedDays', 'extendWhy'], approval: { by: 'signer', per: r.verify }, tells: '情况复杂，核查期限已经延长', per: r.verify },
      clear:      { label: '结论：没有违反审查标准', by: 'regulator', from: 'verifying', to: 'cleared', asks: ['finding'], when: [must.found], approval: { by: 'signer', per: competitionReportRule }, issues: 'verification', per: r.verify },
      urge:       { label: '结论：违反审查标准，督促整改', by: 'regulator', from: 'verifying', to: 'urged', asks: ['finding', 'violated', 'demand', 'rectifyBy'], when: [must.found, must.demandNamesNobody, must.termAhead], approval: { by: 'signer', per: competitionReportRule }, issues: ['verification', 'urgingLetter'], per: [r.verify, r.urge] },
      escalate:   { label: '提请上级约谈',     by: 'regulator', from: 'urged', to: 'escalated', asks: ['escalationWhy'], when: [must.termOver], approval: { by: 'signer', per: r.interview }, issues: 'interviewRequest', per: r.interview },
      rectify:    { label: '登记整改结果',     by: 'regulator', from: ['urged', 'escalated'], to: 'rectified', asks: ['rectification', 'remedy', 'remedyNote'], when: [must.rectified], tells: '起草单位已经整改', per: r.urge },
      inform:     { label: '告知举报人',       by: 'regulator', from: ['cleared', 'urged', 'escalated', 'rectified'], times: 1, asks: ['reply'], when: [must.isNamed, must.replyGiven], issues: 'resultNotice', tells: '核查结论已经作出，请看告知书', per: r.report },
      close:      { label: '办结',             by: 'regulator', from: ['cleared', 'rectified'], to: 'closed', when: [must.informed], tells: '您的举报已经办结', per: r.report },
    },
    limits: {
      triage:     { label: '审核举报', class: 'agency-duty', force: 'local', starts: ['report', 'record', 'supplement'], ends: ['ask', 'accept', 'transfer', 'refuse'], allow: { setting: 'reportTriageSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: r.report },
      supplement: { label: '补正举报材料', class: 'party-right', force, starts: 'ask', ends: 'supplement', allow: r.fixed ? workingDays(7) : { setting: 'reportSupplementSpan' }, onLapse: { deems: 'lapse' }, remind: 2, binds: 'party', per: r.supplement },
      verify:     { label: '核查并作出结论', class: 'agency-duty', force, starts: ['report', 'record', 'supplement'], ends: ['ask', 'clear', 'urge', 'transfer', 'refuse'], allow: r.fixed ? days(60) : { setting: 'reportSpan' }, extend: { by: 'extend', upTo: days(60), granted: 'extendedDays', times: 1, per: r.verify }, onLapse: 'shown', remind: 10, binds: 'office', per: r.verify },
      rectify:    { label: '起草单位整改', class: 'agency-duty', force: 'local', starts: 'urge', startsOn: 'rectifyBy', ends: ['rectify', 'escalate'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'other', per: r.urge },
      inform:     { label: '告知举报人核查结论', class: 'agency-duty', force: 'local', starts: ['clear', 'urge'], ends: ['inform', 'close'], allow: { setting: 'reportInformSpan' }, onlyIf: is('named', true), onLapse: 'shown', remind: 2, binds: 'office', per: competitionReportRule },
    },
    papers: papersOf(r),
    indicators: {
      'competition-reports': { kind: 'count', label: '收到公平竞争审查举报', unit: '件', acts: ['report', 'record'], meaning: '本期网上提出和登记的' },
      'competition-reports-transferred': { kind: 'count', label: '转送举报', unit: '件', acts: ['transfer'], meaning: '本期转送有关部门的' },
      'competition-reports-refused': { kind: 'count', label: '不予核查', unit: '件', acts: ['refuse', 'lapse'], meaning: '本期不予核查和逾期没有补正的' },
      'competition-reports-concluded': { kind: 'count', label: '核查作出结论', unit: '件', acts: ['clear', 'urge'], meaning: '本期作出核查结论的' },
      'competition-violations': { kind: 'count', label: '核查认定违反标准', unit: '件', acts: ['urge'], meaning: '本期认定违反标准、督促整改的' },
      'competition-rectified': { kind: 'count', label: '已经整改', unit: '件', acts: ['rectify'], meaning: '本期登记整改结果的' },
      'competition-reports-pending': { kind: 'stock', label: '期末在办举报', unit: '件', states: [...open], meaning: '期末没有办结、转送和不予核查的' },
    },
  });
}

export const reportUntil2024 = report('rules2021', '2021-06-29', '2024-07-31', until2024);
export const reportSince2024 = report('regulation2024', '2024-08-01', '2025-04-19', since2024);
export const reportSince2025 = report('measures2025', '2025-04-20', undefined, since2025);
