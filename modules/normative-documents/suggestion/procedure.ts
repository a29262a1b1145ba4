/** 审查建议: anyone may ask in writing that a document be reviewed; it is accepted or not, studied, concluded, answered within its limit, and the conclusion published without whoever wrote. */
import { facts, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { countyReview, documentRule, higherReview, makerKinds, suggestionRule } from '../rules.ts';
import { reviewOffice, settings, suggestionSettings } from '../settings.ts';
import * as paper from './documents.ts';
import * as must from './guards.ts';
import { conclusions, suggestionFile } from './matter.ts';

const told = ['document?', 'documentTitle', 'documentNumber?', 'maker', 'clauses', 'grounds', 'reasons', 'attachments?'] as const;

export const suggestionProcedure = procedure({
  module: 'normative-documents',
  id: 'suggestion',
  version: 'county2020',
  label: '规范性文件审查建议',
  from: '2020-01-01',
  file: suggestionFile,
  number: { series: '审建' },
  handledBy: 'reviewOffice',
  title: (f) => `对《${f.documentTitle ?? '（待登记）'}》${f.clauses ?? ''}的审查建议`,
  settings: { ...settings, ...suggestionSettings, reviewOffice },
  lookups: { sameDocument: { label: '同一文件的其他审查建议', of: 'normative-documents/suggestion', same: { documentTitle: 'documentTitle' }, states: ['received', 'accepted', 'explaining'] } },

  actors: {
    proposer: { label: '提出审查建议的公民、法人和其他组织', party: true },
    keeper:   { label: '县司法局备案审查人员', at: 'handling' },
    lead:     { label: '县司法局分管负责人',   at: 'handling' },
  },
  states: {
    received:      { label: '已收到，待审核',   phase: '收件' },
    supplementing: { label: '待补充',           phase: '收件' },
    accepted:      { label: '已受理，研究中',   phase: '审理' },
    explaining:    { label: '已请制定机关说明', phase: '审理' },
    concluded:     { label: '已有结论，待答复', phase: '决定' },
    answered:      { label: '已答复',           phase: '归档', final: true },
    transferred:   { label: '已移送有权机关',   phase: '归档', final: true },
    refused:       { label: '不予受理',         phase: '归档', final: true },
  },
  acts: {
    suggest:    { label: '提出审查建议',   by: 'proposer', opens: true, to: 'received', asks: [...told, 'proposers'], when: [must.reasoned], tells: '您的审查建议已经收到；受理、移送或者不予受理，都会在这里告诉您', per: suggestionRule },
    record:     { label: '登记来信来访的审查建议', by: 'keeper', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'way', ...told, 'proposers?'], when: [must.receivedByNow, must.reasoned], per: suggestionRule },
    ask:        { label: '要求补充',       by: 'keeper', from: 'received', to: 'supplementing', asks: ['lacking'], issues: 'supplementNotice', tells: '请按通知书补充审查建议', times: 1, per: suggestionRule },
    supplement: { label: '补充',           by: ['proposer', 'keeper'], from: 'supplementing', to: 'received', asks: ['clauses', 'reasons', 'attachments?'], when: [must.reasoned], tells: '您补充的内容已经收到', per: suggestionRule },
    accept:     { label: '受理',           by: 'keeper', from: 'received', to: 'accepted', asks: ['makerKind'], when: [must.named, must.ownPower], warns: [must.others], tells: '您的审查建议已经受理，正在研究', per: [suggestionRule, countyReview] },
    transfer:   { label: '移送有权审查的机关', by: 'keeper', from: 'received', to: 'transferred', asks: ['makerKind', 'transferTo', 'transferWhy'], when: [must.named, must.othersPower, must.transferReasoned], issues: ['transferLetter', 'transferNotice'], tells: '您建议审查的文件由其他机关审查，建议已经移送，请看告知书', per: higherReview },
    refuse:     { label: '不予受理',       by: 'keeper', from: ['received', 'supplementing'], to: 'refused', asks: ['refusal', 'refusalWhy'], when: [must.refusalFits, must.refusalReasoned], issues: 'refusalNotice', tells: '您的审查建议没有受理，理由和其他途径请看告知书', per: suggestionRule },
    inquire:    { label: '请制定机关说明', by: 'keeper', from: 'accepted', to: 'explaining', asks: ['question'], when: [must.questionNamesNobody], issues: 'inquiry', per: suggestionRule },
    explain:    { label: '收到制定机关说明', by: 'keeper', from: 'explaining', to: 'accepted', asks: ['makerView'], per: suggestionRule },
    extend:     { label: '延长研究期限',   by: 'keeper', from: ['accepted', 'explaining'], asks: ['extendedDays'], approval: { by: 'lead', per: documentRule }, tells: '情况复杂，研究期限已经延长', per: documentRule },
    conclude:   { label: '作出研究结论',   by: 'keeper', from: ['accepted', 'explaining'], to: 'concluded', asks: ['finding', 'conclusion', 'review?'], when: [must.studied, must.correctionBegun], approval: { by: 'lead', per: documentRule }, issues: 'studyReport', per: suggestionRule },
    answer:     { label: '答复',           by: 'keeper', from: 'concluded', to: 'answered', asks: ['reply', 'summary'], when: [must.replied, must.summaryNamesNobody], issues: 'replyLetter', tells: '您的审查建议已经答复，请看答复书', per: suggestionRule },
    noteCorrection: { label: '告知纠正结果', by: 'keeper', from: 'answered', later: true, times: 1, asks: ['corrected'], when: [must.putRight], tells: '您建议审查的文件已经纠正', per: suggestionRule },
  },
  limits: {
    triage:     { label: '审核、决定是否受理', class: 'agency-duty', force: 'local', starts: ['suggest', 'record', 'supplement'], ends: ['ask', 'accept', 'transfer', 'refuse'], allow: { setting: 'suggestionTriageSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: suggestionRule },
    supplement: { label: '补充审查建议', class: 'agency-duty', force: 'local', starts: 'ask', ends: ['supplement', 'refuse'], allow: { setting: 'suggestionSupplementSpan' }, onLapse: 'shown', remind: 2, binds: 'party', per: suggestionRule },
    explanation: { label: '制定机关说明', class: 'agency-duty', force: 'local', starts: 'inquire', ends: ['explain', 'conclude'], allow: { setting: 'makerExplanationSpan' }, onLapse: 'shown', remind: 5, binds: 'other', per: suggestionRule },
    study:      { label: '研究审查建议', class: 'agency-duty', force: 'local', starts: 'accept', ends: 'conclude', allow: { setting: 'suggestionStudySpan' }, extend: { by: 'extend', upTo: { count: 60, unit: 'day' }, granted: 'extendedDays', times: 1, per: documentRule }, onLapse: 'shown', remind: 10, binds: 'office', per: suggestionRule },
    answer:     { label: '答复提出建议的人', class: 'agency-duty', force: 'local', starts: 'conclude', ends: 'answer', allow: { setting: 'suggestionAnswerSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: suggestionRule },
  },
  papers: { supplementNotice: paper.supplementNotice, refusalNotice: paper.refusalNotice, transferNotice: paper.transferNotice, transferLetter: paper.transferLetter, inquiry: paper.inquiry, studyReport: paper.studyReport, replyLetter: paper.replyLetter },
  publication: {
    conclusion: {
      label: '审查建议处理情况',
      after: 'answer',
      by: 'keeper',
      within: { setting: 'suggestionPostSpan' },
      title: (v) => `对《${v.file.documentTitle ?? ''}》审查建议的处理情况`,
      body: (v) => [
        facts(
          ['文件', `《${v.file.documentTitle ?? ''}》${v.file.documentNumber ? `（${v.file.documentNumber}）` : ''}`],
          ['制定机关', `${v.officeName(v.file.maker ?? '')}（${v.file.makerKind ? makerKinds[v.file.makerKind] : ''}）`],
          ['建议审查的条款', v.file.clauses],
          ['研究结论', v.file.conclusion && conclusions[v.file.conclusion]],
        ),
        para(v.file.summary ?? ''),
      ],
      subject: '规范性文件审查建议',
      per: suggestionRule,
    },
  },
  indicators: {
    'suggestions-received': { kind: 'count', label: '收到审查建议', unit: '件', acts: ['suggest', 'record'], meaning: '本期网上提出和登记的，包括以后移送和不予受理的' },
    'suggestions-accepted': { kind: 'count', label: '受理审查建议', unit: '件', acts: ['accept'], meaning: '本期受理的' },
    'suggestions-transferred': { kind: 'count', label: '移送审查建议', unit: '件', acts: ['transfer'], meaning: '本期移送县人大常委会等有权机关的' },
    'suggestions-refused': { kind: 'count', label: '不予受理审查建议', unit: '件', acts: ['refuse'], meaning: '本期不予受理的' },
    'suggestions-answered': { kind: 'count', label: '答复审查建议', unit: '件', acts: ['answer'], meaning: '本期书面答复的' },
    'suggestions-with-problems': { kind: 'count', label: '研究发现应当纠正的问题', unit: '件', acts: ['conclude'], where: is('conclusion', 'problem'), meaning: '本期作出结论、存在应当纠正的问题的' },
    'suggestions-corrected': { kind: 'count', label: '因审查建议纠正', unit: '件', acts: ['noteCorrection'], meaning: '本期告知纠正结果的' },
    'suggestions-pending': { kind: 'stock', label: '期末在办审查建议', unit: '件', states: ['received', 'supplementing', 'accepted', 'explaining', 'concluded'], meaning: '期末没有答复、移送和不予受理的' },
  },
});
