/** 建议、提案办理: how a deputy's suggestion or a member's proposal is answered, as a table; one version for each text of the Deputies Law. */
import { months, workingDays } from '../../kernel/calendar/index.ts';
import { type Citation, local, unsure } from '../../kernel/citation/index.ts';
import { facts, para } from '../../kernel/document/blocks.ts';
import { all, is } from '../../kernel/predicate/index.ts';
import { type Procedure, procedure } from '../../kernel/procedure/index.ts';
import { DEP, OGI } from '../../law/index.ts';
import { papers } from './documents/index.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { classes, classMeanings, kinds, proposalFile } from './matter.ts';
import { settings } from './settings.ts';

const { handlingRule, cppccRule } = must;

/** Before the answer has gone out. */
const unanswered = ['registered', 'filed', 'assigned', 'adjusting', 'handling', 'drafted'] as const;
const answered = ['replied', 'rated', 'dissatisfied', 'closed'] as const;

interface Text {
  version: string;
  from: string;
  until?: string;
  /** 自交办之日起三个月（六个月）内答复，与代表联系沟通. */
  answer: Citation;
  /** 重点督办. */
  key: Citation;
}

const define = ({ version, from, until, answer, key }: Text): Procedure => procedure({
  module: 'proposals',
  id: 'proposals',
  version,
  label: '建议、提案办理',
  from,
  ...(until === undefined ? {} : { until }),
  file: proposalFile,
  number: { series: '建提' },
  title: (f) => `${f.kind === undefined ? '' : kinds[f.kind]}${f.itemNumber ?? ''}${f.part ? `（分件${f.part}）` : ''}《${f.heading ?? '（待登记）'}》`,
  once: { of: ['kind', 'session', 'itemNumber', 'part'], says: '这件建议、提案已经登记，正在办理', per: handlingRule },
  settings,
  indicators,
  papers,

  actors: {
    office:    { label: '县政府办公室督办人员',       at: 'handling' },
    overseer:  { label: '人大代表工作机构、政协提案机构人员', at: 'region', sees: 'region' },
    handler:   { label: '承办人',                     at: 'involved', assigned: true },
    head:      { label: '承办单位主要负责人',         at: 'involved' },
    coHandler: { label: '会办单位人员',               at: 'involved' },
    deputy:    { label: '代表、委员',                 party: true },
  },

  states: {
    registered:     { label: '已登记，待审核',     phase: '收件' },
    notFiled:       { label: '不立案',             phase: '收件', final: true },
    merged:         { label: '已并案',             phase: '收件', final: true },
    withdrawn:      { label: '已撤回',             phase: '收件', final: true },
    filed:          { label: '已审核，待交办',     phase: '受理' },
    assigned:       { label: '已交办，待签收',     phase: '受理' },
    adjusting:      { label: '申请调整承办单位',   phase: '受理' },
    handling:       { label: '办理中',             phase: '审理' },
    drafted:        { label: '答复待签发',         phase: '决定' },
    replied:        { label: '已答复，待评价',     phase: '决定' },
    rated:          { label: '已评价，待办结',     phase: '执行' },
    dissatisfied:   { label: '不满意',             phase: '执行' },
    secondHandling: { label: '二次办理中',         phase: '执行' },
    secondDrafted:  { label: '再次答复待签发',     phase: '执行' },
    closed:         { label: '已办结',             phase: '归档', final: true },
  },

  tracks: {
    promise: { label: '承诺事项', initial: 'none', states: { none: { label: '没有跟踪事项' }, open: { label: '跟踪落实中' }, kept: { label: '已落实', final: true }, failed: { label: '不能落实', final: true } } },
  },

  acts: {
    // 提出、审核、交办
    register:  { label: '登记',       by: ['office', 'overseer'], opens: true, to: 'registered', dated: 'receivedOn', asks: ['receivedOn', 'kind', 'session', 'itemNumber', 'part', 'mainItem?', 'deputies', 'heading', 'content', 'subject', 'oneMatter'], when: [must.oneMatter, must.partOfMain], tells: '您的建议、提案已经登记', per: [answer, cppccRule] },
    file:      { label: '审核、立案', by: ['office', 'overseer'], from: 'registered', to: 'filed', asks: ['screenNote?'], tells: '您的建议、提案已经审核，将交有关单位办理', per: handlingRule },
    decline:   { label: '不立案',     by: ['office', 'overseer'], from: 'registered', to: 'notFiled', asks: ['declineReason'], when: [must.declineReasoned], issues: 'notFiled', tells: '您的建议、提案没有立案，告知书说明了理由', per: cppccRule },
    merge:     { label: '并案',       by: ['office', 'overseer'], from: 'registered', to: 'merged', asks: ['mergedInto', 'screenNote?'], when: [must.onlyMembersMerge], tells: '您的提案与内容相同的提案合并办理，答复同样送您', per: cppccRule },
    withdraw:  { label: '撤回',       by: ['deputy', 'office', 'overseer'], from: unanswered, to: 'withdrawn', asks: ['withdrawReason'], tells: '建议、提案已经撤回', per: handlingRule },
    assign:    { label: '交办',       by: ['office', 'overseer'], from: 'filed', to: 'assigned', dated: 'assignedOn', asks: ['assignedOn', 'leadOffice', 'manner', 'difficulty', 'difficultyReason?', 'assignNote?'], when: [must.assignedAfterReceipt, must.mannerFits, must.complexReasoned], issues: 'handoverSlip', tells: '已交有关单位办理，将在期限内书面答复您；办理单位会先与您沟通', per: [answer, handlingRule] },
    addCoHandler: { label: '确定会办单位', by: 'office', from: ['assigned', 'handling'], asks: ['coOffice', 'coMatter'], when: [must.jointly, must.notLead], issues: 'coNotice', per: handlingRule },
    markKey:   { label: '列为重点督办', by: ['office', 'overseer'], from: ['assigned', 'adjusting', 'handling', 'drafted'], asks: ['keyLeader'], times: 1, issues: 'keySlip', tells: '您的建议、提案已列为重点督办件', per: [key, cppccRule] },
    reportKey: { label: '报告重点办理进展', by: 'handler', from: ['handling', 'drafted'], asks: ['keyProgress'], when: [must.leadOnly], per: handlingRule },
    // 承办、调整
    requestReassign: { label: '申请调整（退办）', by: ['handler', 'head'], from: 'assigned', to: 'adjusting', asks: ['adjustGround', 'adjustNote', 'proposedOffice'], when: [must.leadOnly, must.otherProposed, must.notRefusedAlready], issues: 'returnNote', per: handlingRule },
    reassign:  { label: '同意调整，改交', by: 'office', from: 'adjusting', to: 'assigned', asks: ['leadOffice', 'adjustAnswer'], when: [must.toAnother], issues: 'adjustAnswer', tells: '承办单位已经调整，答复期限不变', per: handlingRule },
    rejectReassign: { label: '不同意调整', by: 'office', from: 'adjusting', to: 'assigned', asks: ['adjustAnswer'], issues: 'adjustAnswer', per: handlingRule },
    accept:    { label: '签收承办',   by: ['handler', 'head'], from: 'assigned', to: 'handling', asks: ['leader', 'handlers'], when: [must.leadOnly, must.ownHandlers], tells: '承办单位已经确定负责人和承办人', per: handlingRule },
    contact:   { label: '联系沟通',   by: ['handler', 'head'], from: ['handling', 'secondHandling'], dated: 'contactedOn', asks: ['contactedOn', 'contactWay', 'contactNotes'], when: [must.leadOnly], issues: 'contactRecord', per: answer },
    giveCoOpinion: { label: '提出会办意见', by: 'coHandler', from: 'handling', asks: ['coOpinion'], when: [must.byCoOffice], issues: 'coOpinionSheet', per: handlingRule },
    extendSuggestion: { label: '建议按六个月办理', by: 'handler', from: ['handling', 'drafted'], asks: ['extensionReason'], when: [must.leadOnly, must.isCongress, must.notYetSix, must.extensionReasoned], approval: { by: 'office', per: handlingRule }, issues: 'extensionNotice', tells: '您的建议涉及面广、处理难度大，经批准自交办之日起六个月内答复', per: answer },
    extendProposal:   { label: '提案延长办理',     by: 'handler', from: ['handling', 'drafted'], asks: ['extensionReason'], when: [must.leadOnly, must.isCppcc, must.notYetSix, must.extensionReasoned], approval: { by: 'office', per: cppccRule }, issues: 'extensionNotice', tells: '您的提案涉及面广、处理难度大，经批准延长办理', per: cppccRule },
    // 答复
    draft:     { label: '拟稿送签',   by: 'handler', from: 'handling', to: 'drafted', asks: ['replyClass', 'replyText', 'promise?', 'promiseBy?', 'classReason?', 'openness', 'openReason?', 'summary?', 'contactPerson', 'contactPhone'], when: [must.leadOnly, must.heardFirst, must.coOpinionsIn, must.promiseInB, must.reasonInC, must.closedReasoned, must.summaryGiven], warns: [must.doneInA, must.metFaceToFace], per: [answer, handlingRule] },
    returnDraft: { label: '退回修改', by: 'head', from: 'drafted', to: 'handling', asks: ['returnReason'], when: [must.leadOnly], per: handlingRule },
    reply:     { label: '签发答复',   by: 'head', from: 'drafted', to: 'replied', when: [must.leadOnly], separateFrom: ['draft'], issues: ['replyLetter', 'opinionForm'], tells: '承办单位已经书面答复。请您本人对办理态度和结果作出评价', per: [answer, cppccRule] },
    // 评价
    rate:      { label: '评价：满意或者基本满意', by: ['deputy', 'overseer', 'office'], from: 'replied', to: 'rated', dated: 'ratedOn', asks: ['ratedOn', 'attitude', 'satisfaction', 'ratingNotes?', 'formSigned?', 'form?'], when: [must.byDeputyAlone, must.acceptedResult, must.ratedAfterReply], tells: '已收到您的评价', per: handlingRule },
    rateDissatisfied: { label: '评价：不满意', by: ['deputy', 'overseer', 'office'], from: 'replied', to: 'dissatisfied', dated: 'ratedOn', asks: ['ratedOn', 'attitude', 'satisfaction', 'ratingNotes', 'formSigned?', 'form?'], when: [must.byDeputyAlone, must.rejectedResult, must.ratedAfterReply], tells: '已收到您的评价，将要求承办单位重新办理', per: handlingRule },
    assignAgain: { label: '二次交办', by: ['office', 'overseer'], from: 'dissatisfied', to: 'secondHandling', asks: ['secondNote'], when: [must.secondLeft], issues: 'secondSlip', tells: '已要求承办单位重新办理并再次答复', per: handlingRule },
    draftAgain: { label: '再次拟稿送签', by: 'handler', from: 'secondHandling', to: 'secondDrafted', asks: ['replyClass', 'replyText', 'promise?', 'promiseBy?', 'classReason?', 'openness', 'openReason?', 'summary?', 'contactPerson', 'contactPhone'], when: [must.leadOnly, must.heardFirst, must.promiseInB, must.reasonInC, must.closedReasoned, must.summaryGiven], warns: [must.doneInA, must.metFaceToFace], per: handlingRule },
    returnDraftAgain: { label: '退回再次修改', by: 'head', from: 'secondDrafted', to: 'secondHandling', asks: ['returnReason'], when: [must.leadOnly], per: handlingRule },
    replyAgain: { label: '签发再次答复', by: 'head', from: 'secondDrafted', to: 'replied', when: [must.leadOnly], separateFrom: ['draftAgain'], issues: ['replyLetter', 'opinionForm'], tells: '承办单位已经再次书面答复，请您评价', per: handlingRule },
    // 办结
    close:     { label: '办结',       by: 'office', from: 'rated', to: 'closed', when: [must.promiseTracked], tells: '您的建议、提案已经办结', per: handlingRule },
    closeUnrated: { label: '没有反馈，办结', by: 'office', from: 'replied', to: 'closed', asks: ['closingNote'], when: [must.silenceWaited, must.promiseTracked], issues: 'closingNote', tells: '您的建议、提案已经办结；没有收到您的评价，不计为满意', per: handlingRule },
    closeDissatisfied: { label: '二次办理后仍不满意，办结', by: 'office', from: 'dissatisfied', to: 'closed', asks: ['closingNote'], when: [must.secondDone, must.promiseTracked], issues: 'closingNote', tells: '二次办理已经结束，办结说明已送您和交办机构', per: handlingRule },
    // 承诺
    openTracking:   { label: '列入跟踪办理', by: ['handler', 'office'], track: 'promise', from: 'none', to: 'open', while: answered, later: true, asks: ['promise', 'promiseBy'], when: [must.classB], issues: 'trackingSlip', tells: '答复承诺的事项已列入跟踪办理', per: handlingRule },
    reportProgress: { label: '报告落实情况', by: ['handler', 'office'], track: 'promise', from: 'open', while: answered, later: true, asks: ['progress', 'promiseBy', 'postponeReason?'], when: [must.postponedReasoned], issues: 'trackingSlip', tells: '承诺事项的落实情况已经更新', per: handlingRule },
    fulfil:         { label: '承诺已落实',   by: ['handler', 'office'], track: 'promise', from: 'open', to: 'kept', while: answered, later: true, asks: ['progress'], issues: 'outcomeLetter', tells: '承诺的事项已经落实', per: handlingRule },
    failPromise:    { label: '承诺不能落实', by: ['handler', 'office'], track: 'promise', from: 'open', to: 'failed', while: answered, later: true, asks: ['failReason'], when: [must.failureReasoned], issues: 'outcomeLetter', tells: '承诺的事项不能落实，答复说明了理由', per: handlingRule },
  },

  limits: {
    screen:     { label: '审核、立案', class: 'agency-duty', force: 'local', starts: 'register', ends: ['file', 'decline', 'merge', 'withdraw'], allow: { setting: 'screenSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: handlingRule },
    adjust:     { label: '申请调整承办单位', class: 'window', force: 'local', starts: ['assign', 'reassign'], ends: ['accept', 'requestReassign', 'withdraw'], allow: { setting: 'adjustSpan' }, onLapse: { bars: ['requestReassign'] }, remind: 1, binds: 'office', per: handlingRule },
    decideAdjust: { label: '对调整申请的处理', class: 'agency-duty', force: 'local', starts: 'requestReassign', ends: ['reassign', 'rejectReassign', 'withdraw'], allow: { setting: 'adjustDecisionSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: handlingRule },
    suggestion: { label: '建议答复', class: 'agency-duty', starts: 'assign', ends: ['reply', 'withdraw'], allow: { by: 'difficulty', cases: { ordinary: months(3), complex: months(6) } }, onlyIf: is('kind', 'congress'), extend: { by: 'extendSuggestion', upTo: months(3), times: 1, per: answer }, onLapse: 'shown', remind: 15, binds: 'office', per: answer },
    proposal:   { label: '提案答复', class: 'agency-duty', force: 'local', starts: 'assign', ends: ['reply', 'withdraw'], allow: { setting: 'proposalSpan' }, onlyIf: all(is('kind', 'cppcc'), is('difficulty', 'ordinary')), extend: { by: 'extendProposal', upTo: months(3), times: 1, per: cppccRule }, onLapse: 'shown', remind: 15, binds: 'office', per: cppccRule },
    proposalComplex: { label: '涉及面广、处理难度大的提案答复', class: 'agency-duty', force: 'local', starts: 'assign', ends: ['reply', 'withdraw'], allow: { setting: 'proposalComplexSpan' }, onlyIf: all(is('kind', 'cppcc'), is('difficulty', 'complex')), onLapse: 'shown', remind: 15, binds: 'office', per: cppccRule },
    coOpinion:  { label: '会办意见', class: 'agency-duty', force: 'local', starts: 'addCoHandler', ends: ['giveCoOpinion', 'withdraw'], allow: { setting: 'coOpinionSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: handlingRule },
    keyReport:  { label: '重点督办件报告进展', class: 'agency-duty', force: 'local', starts: ['markKey', 'reportKey'], ends: ['reportKey', 'reply', 'withdraw'], allow: { setting: 'keyReportSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: handlingRule },
    feedback:   { label: '代表、委员反馈意见', class: 'agency-duty', force: 'local', starts: ['reply', 'replyAgain'], ends: ['rate', 'rateDissatisfied', 'closeUnrated'], allow: { setting: 'feedbackSpan' }, onLapse: 'shown', remind: 5, binds: 'party', per: handlingRule },
    second:     { label: '二次办理', class: 'agency-duty', force: 'local', starts: 'assignAgain', ends: 'replyAgain', allow: { setting: 'secondSpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: handlingRule },
    tracking:   { label: '承诺事项跟踪报告', class: 'agency-duty', force: 'local', starts: ['openTracking', 'reportProgress'], ends: ['reportProgress', 'fulfil', 'failPromise'], allow: { setting: 'trackingSpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: handlingRule },
    promise:    { label: '承诺期限届满后核实', class: 'agency-duty', force: 'local', starts: ['openTracking', 'reportProgress'], startsOn: 'promiseBy', ends: ['reportProgress', 'fulfil', 'failPromise'], allow: { setting: 'promiseCheckSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: handlingRule },
  },

  publication: {
    replies: {
      label: '建议提案办理答复',
      after: ['reply', 'replyAgain'],
      by: ['handler', 'office'],
      within: workingDays(20),
      title: (v) => `对${v.file.session ?? ''}${v.file.itemNumber ?? ''}${v.file.kind === 'cppcc' ? '提案' : '建议'}的答复`,
      body: (v) => [
        facts(['标题', v.file.heading], ['答复类别', v.file.replyClass && `${classes[v.file.replyClass]}（${classMeanings[v.file.replyClass]}）`], ['承办单位', v.file.leadOffice && v.officeName(v.file.leadOffice)]),
        para((v.file.openness === 'part' ? v.file.summary : v.file.replyText) ?? '（正文）'),
        ...(v.file.replyClass === 'b' ? [para(`承诺事项：${v.file.promise ?? ''}`)] : []),
        ...(v.file.replyClass === 'c' && v.file.openness === 'open' ? [para(`暂不能解决的理由：${v.file.classReason ?? ''}`)] : []),
      ],
      unless: is('openness', 'none'),
      subject: '建议提案',
      per: OGI.art(26),
    },
  },
});

const older = '2015年修正文本的条文序号待核';

export const suggestions2015 = define({
  version: 'dep2015',
  from: '2015-08-29',
  until: '2025-03-11',
  answer: unsure(DEP.art(42), older),
  key: local('县人大常委会重点督办制度'),
});
export const suggestions2025 = define({ version: 'dep2025', from: '2025-03-12', answer: DEP.art(51), key: DEP.art(52) });
