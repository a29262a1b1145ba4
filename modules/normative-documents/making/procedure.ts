/** 行政规范性文件制定: from the questionnaire to publication, and the life and end of the document, as a table. */
import { chineseDate, days, workingDays } from '../../../kernel/calendar/index.ts';
import { facts, note, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { OBE, OGI } from '../../../law/index.ts';
import { papers } from '../documents/making.ts';
import { documentRule, gb37, gb115, organic, provincialMaking } from '../rules.ts';
import { settings } from '../settings.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { documentFile } from './matter.ts';
import { textBody, validity } from './publication.ts';

const making = ['drafting', 'evaluated', 'consulting', 'consulted', 'reviewing', 'reviewed', 'submitted'] as const;
const ended = ['expire', 'repeal', 'supersede', 'declareInvalid'] as const;

export const makingProcedure = procedure({
  module: 'normative-documents',
  id: 'normative-documents',
  version: 'regulation2020',
  label: '行政规范性文件',
  from: '2020-01-01',
  file: documentFile,
  number: { series: '规拟' },
  title: (f) => `《${f.documentTitle ?? '（待登记）'}》${f.documentNumber ? `（${f.documentNumber}）` : ''}`,
  once: { of: ['documentTitle', 'maker', 'draftCode'], says: '这件文件已经在制定中', per: documentRule },
  settings,
  indicators,
  papers,
  findings,
  findingGroups,
  arises: [
    { from: 'normative-documents', by: 'replaces', how: '修订、重新制定', while: ['inForce', 'amended', 'expired'], copies: { documentTitle: 'documentTitle', makerKind: 'makerKind', maker: 'maker', concernsOperators: 'concernsOperators', tiedToBusiness: 'tiedToBusiness' } },
  ],

  compares: {
    label: '前后稿对照',
    texts: [['draftText', 'consultText', 'text', 'draft']],
    opinions: [
      { label: '本单位法制机构审核意见', fields: ['ownOpinion'] },
      { label: '集体审议意见', fields: ['minutes'] },
      { label: '征求意见采纳情况', fields: ['opinionsReceived', 'opinionsAdopted', 'adoptionNote', 'businessHeard'] },
      { label: '修改的内容', fields: ['changeNote'] },
    ],
    followUp: { of: 'ownOpinion', acts: ['passOwnReview', 'returnOwnReview'], states: 'ownOutcomes' },
    per: gb115,
  },

  actors: {
    drafter:  { label: '起草单位人员',             at: 'handling' },
    ownLegal: { label: '起草单位法制机构人员',     at: 'handling' },
    keeper:   { label: '县司法局规范性文件管理人员', at: 'region', sees: 'region' },
    meetings: { label: '县政府办公室会务人员',     at: 'region', sees: 'region' },
    signer:   { label: '制定机关主要负责人',       at: 'region', sees: 'region' },
    registry: { label: '县政府办公室文书人员',     at: 'region', sees: 'region' },
  },

  states: {
    proposed:   { label: '已提出，待认定',     phase: '收件' },
    drafting:   { label: '起草中',             phase: '受理' },
    evaluated:  { label: '已评估论证',         phase: '审理' },
    consulting: { label: '公开征求意见中',     phase: '审理' },
    consulted:  { label: '征求意见结束，待审核', phase: '审理' },
    reviewing:  { label: '本单位法制机构审核中', phase: '审理' },
    reviewed:   { label: '审核通过，待提请审议', phase: '审理' },
    submitted:  { label: '已提请审议',         phase: '决定' },
    decided:    { label: '已审议通过，待签发', phase: '决定' },
    signed:     { label: '已签发，待登记',     phase: '决定' },
    registered: { label: '已登记，待编号',     phase: '决定' },
    numbered:   { label: '已编号印发，待公布', phase: '执行' },
    inForce:    { label: '有效',               phase: '执行' },
    amended:    { label: '已修改',             phase: '执行' },
    expired:    { label: '失效',               phase: '归档', final: true },
    repealed:   { label: '废止',               phase: '归档', final: true },
    superseded: { label: '已被新文件代替',     phase: '归档', final: true },
    notNormative: { label: '不是规范性文件',   phase: '归档', final: true },
    dropped:    { label: '终止制定',           phase: '归档', final: true },
  },

  acts: {
    begin:        { label: '提出制定',         by: 'drafter', opens: true, to: 'proposed', asks: ['documentTitle', 'draftCode', 'makerKind', 'maker', 'temporaryBody', 'marks', 'necessity', 'concernsOperators', 'tiedToBusiness', 'trial', 'replaces?'], when: [must.lawfulMaker, must.ownName], per: gb37 },
    identify:       { label: '认定为行政规范性文件', by: 'keeper', from: 'proposed', to: 'drafting', asks: ['identification?'], when: [must.isNormative], issues: 'identificationSheet', per: [gb37, gb115] },
    setAside:       { label: '认定不是行政规范性文件', by: 'keeper', from: 'proposed', to: 'notNormative', asks: ['identification'], when: [must.isNot], issues: 'identificationSheet', per: gb37 },
    evaluate:       { label: '评估论证',         by: 'drafter', from: 'drafting', to: 'evaluated', asks: ['draftVersion', 'evaluated', 'evaluation', 'lint', 'draftText?', 'draft?'], when: [must.fullyEvaluated, must.nothingForbidden], issues: 'evaluationReport', per: [organic, gb37] },
    consult:        { label: '公开征求意见',     by: 'drafter', from: 'evaluated', to: 'consulting', asks: ['consultText', 'consultExplanation', 'consultUntil', 'consultHow', 'shorterWhy?'], when: [must.consultAhead, must.longEnough], issues: 'consultationNotice', per: [OBE.art(62), organic] },
    prolong:        { label: '延长征求意见期限', by: 'drafter', from: 'consulting', asks: ['consultUntil'], when: [must.consultAhead], per: OBE.art(62) },
    closeConsult:   { label: '汇总意见采纳情况', by: 'drafter', from: 'consulting', to: 'consulted', asks: ['opinionsReceived', 'opinionsAdopted', 'adoptionNote?', 'businessHeard?'], when: [must.consultOver, must.businessHeard, must.adoptionCounted], issues: 'adoptionTable', per: [OBE.art(62), organic] },
    skipConsult:    { label: '依法不公开征求意见', by: 'drafter', from: 'evaluated', to: 'consulted', asks: ['notOpenWhy'], when: [must.notOpenReasoned], per: OBE.art(62) },
    revise:         { label: '修改草案',         by: 'drafter', from: ['consulted', 'reviewed', 'submitted'], to: 'consulted', asks: ['draftVersion', 'changeNote', 'lint', 'draftText?', 'draft?'], when: [must.versionRises, must.nothingForbidden], per: gb115 },
    attachCompetition: { label: '附公平竞争审查结论', by: 'drafter', from: ['consulted', 'reviewing'], asks: ['fairCompetition'], when: [must.competitionPassed], per: OBE.art(63) },
    attachReview:   { label: '附县司法局合法性审核意见', by: 'drafter', from: 'consulted', to: 'reviewed', asks: ['legalityReview'], when: [must.governments, must.competitionPassed, must.reviewPassed], per: gb115 },
    sendOwnReview:  { label: '送本单位法制机构审核', by: 'drafter', from: 'consulted', to: 'reviewing', asks: ['timing'], when: [must.own, must.competitionPassed], per: gb115 },
    passOwnReview:  { label: '审核通过',         by: 'ownLegal', from: 'reviewing', to: 'reviewed', asks: ['ownChecked', 'ownOpinion', 'ownOutcomes?'], when: [must.ownEveryPoint], separateFrom: ['begin', 'evaluate', 'closeConsult', 'revise', 'sendOwnReview'], issues: 'ownReviewOpinion', per: gb115 },
    returnOwnReview: { label: '审核退回修改',    by: 'ownLegal', from: 'reviewing', to: 'consulted', asks: ['ownOpinion', 'ownOutcomes?'], separateFrom: ['begin', 'evaluate', 'sendOwnReview'], per: gb115 },
    submit:         { label: '提请集体审议',     by: 'drafter', from: 'reviewed', to: 'submitted', when: [must.competitionPassed, must.reviewStands], per: [organic, gb115] },
    decide:         { label: '集体审议通过',     by: ['meetings', 'drafter'], from: 'submitted', to: 'decided', dated: 'meetingOn', asks: ['item?', 'meetingMatter?', 'meetingKind', 'meeting', 'meetingOn', 'minutes?'], when: [must.recordedBy, must.byMeeting, must.resolvedToPass, must.meetingAfterReview, must.reviewStands], per: [organic, gb37] },
    sendBack:       { label: '审议未通过，退回修改', by: ['meetings', 'drafter'], from: 'submitted', to: 'consulted', asks: ['item?', 'meetingMatter?', 'meetingKind', 'meeting', 'minutes'], when: [must.recordedBy, must.byMeeting, must.resolvedNotToPass], per: gb37 },
    sign:           { label: '签发',             by: 'signer', from: 'decided', to: 'signed', when: [must.signsForMaker], per: gb37 },
    register:       { label: '统一登记',         by: 'keeper', from: 'signed', to: 'registered', asks: ['registerNote?'], issues: 'registrationSheet', per: documentRule },
    number:         { label: '统一编号、统一印发', by: 'registry', from: 'registered', to: 'numbered', asks: ['text', 'effectiveFrom', 'expiresOn', 'copies'], when: [must.effectAhead, must.validityBound], issues: 'officialText', per: documentRule },
    promulgate:     { label: '公布',             by: 'registry', from: 'numbered', to: 'inForce', dated: 'promulgatedOn', asks: ['promulgatedOn', 'promulgatedIn', 'documentNumber', 'noLeadWhy?'], when: [must.sameNumber, must.promulgatedAfterPrint, must.notRetroactive, must.leadTime], times: 1, per: [OBE.art(64), organic, provincialMaking] },
    interpret:      { label: '政策解读',         by: 'drafter', from: ['inForce', 'amended'], asks: ['interpretation'], per: gb37 },
    noteFiling:     { label: '登记备案结果',     by: ['drafter', 'keeper'], from: ['inForce', 'amended'], asks: ['filing'], when: [must.filedNow], times: 1, per: organic },
    record:         { label: '现行文件入库',     by: 'keeper', opens: true, to: 'inForce', dated: 'recordedOn', asks: ['recordedOn', 'documentTitle', 'documentNumber', 'makerKind', 'maker', 'promulgatedOn', 'effectiveFrom', 'expiresOn', 'text', 'trial'], when: [must.recordedTexts, must.stillValid], per: gb37 },
    recordExpired:  { label: '失效文件入库',     by: 'keeper', opens: true, to: 'expired', dated: 'recordedOn', asks: ['recordedOn', 'documentTitle', 'documentNumber', 'makerKind', 'maker', 'promulgatedOn', 'effectiveFrom', 'expiresOn', 'text', 'trial'], when: [must.recordedTexts, must.alreadyExpired], per: gb37 },
    reviewValidity: { label: '届满前评估',       by: ['drafter', 'keeper'], from: ['inForce', 'amended'], asks: ['validityReview'], per: documentRule },
    continueInForce: { label: '继续有效',        by: 'keeper', from: ['inForce', 'amended'], asks: ['expiresOn', 'cleanUp?', 'changeWhy?'], when: [must.cleanedTo('continueInForce'), must.longerValidity], per: documentRule },
    amend:          { label: '修改',             by: 'keeper', from: ['inForce', 'amended'], to: 'amended', dated: 'changedOn', asks: ['changedOn', 'text', 'cleanUp?', 'changeWhy?'], when: [must.cleanedTo('amend')], per: gb37 },
    repeal:         { label: '废止',             by: 'keeper', from: ['inForce', 'amended'], to: 'repealed', dated: 'changedOn', asks: ['changedOn', 'cleanUp?', 'changeWhy?'], when: [must.cleanedTo('repeal')], per: gb37 },
    declareInvalid: { label: '宣布失效',         by: 'keeper', from: ['inForce', 'amended'], to: 'expired', dated: 'changedOn', asks: ['changedOn', 'cleanUp?', 'changeWhy?'], when: [must.cleanedTo('declareInvalid')], per: gb37 },
    supersede:      { label: '由新文件代替',     by: 'keeper', from: ['inForce', 'amended'], to: 'superseded', dated: 'changedOn', asks: ['changedOn', 'newDocument'], when: [must.newInForce], per: gb37 },
    expire:         { label: '有效期届满，自行失效', by: 'law', from: ['inForce', 'amended'], to: 'expired', per: documentRule },
    drop:           { label: '终止制定',         by: ['drafter', 'keeper'], from: making, to: 'dropped', asks: ['dropWhy'], per: documentRule },
  },

  limits: {
    ownFloor:   { label: '法制机构审核时间不少于五个工作日', class: 'waiting-period', starts: 'sendOwnReview', ends: ['passOwnReview', 'returnOwnReview', 'drop'], allow: workingDays(5), onlyIf: is('timing', 'ordinary'), onLapse: 'shown', guards: ['passOwnReview'], binds: 'other', per: gb115 },
    ownCeiling: { label: '法制机构审核', class: 'agency-duty', starts: 'sendOwnReview', ends: ['passOwnReview', 'returnOwnReview', 'drop'], allow: workingDays(15), onLapse: 'shown', remind: 3, binds: 'office', per: gb115 },
    interpretation: { label: '同步解读', class: 'agency-duty', force: 'internal', starts: 'promulgate', ends: ['interpret', ...ended], allow: { setting: 'postSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: gb37 },
    filing:     { label: '报送备案', class: 'agency-duty', force: 'local', starts: 'promulgate', ends: ['noteFiling', ...ended], allow: { setting: 'filingSpan' }, onLapse: 'shown', remind: 10, binds: 'office', per: organic },
    validity:   { label: '有效期', class: 'validity', force: 'local', starts: ['promulgate', 'record', 'continueInForce'], startsOn: 'expiresOn', ends: ended, allow: days(0), onLapse: { deems: 'expire' }, remind: 183, binds: 'other', per: documentRule },
  },

  publication: {
    draft: {
      label: '公开征求意见',
      after: 'consult',
      by: 'drafter',
      within: { setting: 'postSpan' },
      title: (v) => `关于《${v.file.documentTitle ?? ''}》公开征求意见的公告`,
      body: (v) => [
        para(`现将《${v.file.documentTitle ?? ''}（征求意见稿）》及起草说明公布，向社会公开征求意见，截止日期${v.file.consultUntil ? chineseDate(v.file.consultUntil) : ''}。提出意见的方式：${v.file.consultHow ?? ''}。`),
        ...(v.file.shorterWhy ? [note(`缩短征求意见期限的理由：${v.file.shorterWhy}`)] : []),
        para(v.file.consultText ?? ''),
        para(`起草说明：${v.file.consultExplanation ?? ''}`),
      ],
      changed: { after: 'prolong', per: [OBE.art(62), OGI.art(26)] },
      subject: '征求意见',
      per: OBE.art(62),
    },
    adoption: {
      label: '意见采纳情况',
      after: 'closeConsult',
      by: 'drafter',
      within: { setting: 'adoptionSpan' },
      title: (v) => `《${v.file.documentTitle ?? ''}》征求意见采纳情况`,
      body: (v) => [
        para(`收到意见${v.file.opinionsReceived ?? 0}条，采纳${v.file.opinionsAdopted ?? 0}条。`),
        ...(v.file.adoptionNote ? [para(v.file.adoptionNote)] : []),
      ],
      subject: '征求意见',
      per: OBE.art(62),
    },
    text: {
      label: '行政规范性文件正文',
      after: ['promulgate', 'record', 'recordExpired', 'amend'],
      by: ['registry', 'keeper'],
      within: { setting: 'postSpan' },
      title: (v) => `${v.file.documentTitle ?? ''}（${v.file.documentNumber ?? ''}）`,
      body: textBody,
      changed: { after: ['continueInForce', 'amend'], per: [gb37, OGI.art(26)] },
      subject: '行政规范性文件库',
      validity,
      begins: { on: 'effectiveFrom', before: '尚未施行', while: ['inForce', 'amended'] },
      numbered: 'documentNumber',
      signedBy: 'maker',
      per: OBE.art(64),
    },
    interpretation: {
      label: '政策解读',
      after: 'interpret',
      by: ['drafter', 'registry'],
      within: { setting: 'postSpan' },
      title: (v) => `《${v.file.documentTitle ?? ''}》政策解读`,
      body: (v) => [para(v.file.interpretation ?? ''), facts(['文件', `《${v.file.documentTitle ?? ''}》`])],
      subject: '政策解读',
      per: gb37,
    },
  },
});
