/** 人大常委会审议意见: the report heard, the opinion received, and the county's written report on what came of it, as a table; one version for each text of the Supervision Law. */
import { days } from '../../../kernel/calendar/index.ts';
import { type Citation, unsure } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { exists } from '../../../kernel/predicate/index.ts';
import { type Procedure, procedure } from '../../../kernel/procedure/index.ts';
import { SUP } from '../../../law/index.ts';
import { deliberationRule } from '../rules.ts';
import { deliberationSettings } from '../settings.ts';
import { papers } from './documents.ts';
import * as must from './guards.ts';
import { deliberationFile, results, sources } from './matter.ts';

interface Text {
  version: string;
  from: string;
  until?: string;
  /** 二十日前、十日前、七日前. */
  before: Citation;
  /** 审议意见的研究处理、书面报告、通报和公布. */
  after: Citation;
}

const define = ({ version, from, until, before, after }: Text): Procedure => procedure({
  module: 'litigation',
  id: 'deliberation',
  version,
  label: '人大常委会审议意见',
  from,
  ...(until === undefined ? {} : { until }),
  file: deliberationFile,
  number: { series: '审议' },
  handledBy: 'handlingOffice',
  title: (f) => `${f.heading ?? '审议意见'}${f.opinionNumber ? `（${f.opinionNumber}）` : ''}`,
  settings: deliberationSettings,
  papers,
  indicators: {
    'deliberation-opinions-received': { kind: 'count', label: '收到审议意见', unit: '件', acts: ['receiveOpinion', 'openWithOpinion'], meaning: '本期收到的县人大常委会审议意见，一次审议计一件' },
    'deliberation-opinions-handled': { kind: 'count', section: '13', label: '办理审议意见', unit: '件', acts: ['reportResult'], meaning: '本期向县人大常委会提出书面报告的审议意见' },
    'deliberation-reports-heard': { kind: 'count', label: '县人大常委会听取的专项工作报告', unit: '件', acts: ['hear'], meaning: '本期县人大常委会会议听取审议的' },
    'deliberation-pending': { kind: 'stock', label: '期末没有报告的审议意见', unit: '件', states: ['opinionReceived', 'handling', 'commenting', 'commented'], meaning: '期末已收到、还没有书面报告的' },
  },

  actors: {
    registrar: { label: '县政府办公室收文人员',   at: 'handling' },
    unit:      { label: '承办单位人员',           at: 'involved', assigned: true },
    unitHead:  { label: '承办单位负责人',         at: 'involved' },
    leader:    { label: '分管县领导',             at: 'region', sees: 'region' },
    congress:  { label: '县人大常委会工作机构人员', at: 'region', sees: 'region' },
  },

  states: {
    planned:         { label: '已列入监督计划', phase: '收件' },
    drafted:         { label: '报告已起草',     phase: '受理' },
    commented1:      { label: '报告征求意见中', phase: '受理' },
    submitted:       { label: '报告已送交',     phase: '受理' },
    heard:           { label: '已审议，待审议意见', phase: '审理' },
    opinionReceived: { label: '已收到审议意见，待交办', phase: '审理' },
    handling:        { label: '研究处理中',     phase: '审理' },
    commenting:      { label: '处理情况征求意见中', phase: '决定' },
    commented:       { label: '已征求意见，待报告', phase: '决定' },
    reported:        { label: '已书面报告',     phase: '执行' },
    closed:          { label: '已办结',         phase: '归档', final: true },
    cancelled:       { label: '议题已调整',     phase: '归档', final: true },
  },

  acts: {
    plan:          { label: '登记列入监督计划的议题', by: ['registrar', 'congress'], opens: true, to: 'planned', asks: ['heading', 'source', 'meetingOn', 'reportUnit'], when: [must.meetingAhead], per: before },
    openWithOpinion: { label: '直接登记审议意见', by: ['registrar', 'congress'], opens: true, to: 'opinionReceived', dated: 'receivedOn', asks: ['receivedOn', 'heading', 'source', 'opinionNumber', 'opinions', 'replyBy', 'resolution', 'resolutionBy?', 'opinionLetter?'], when: [must.replyAfterReceipt, must.resolutionDated], per: after },
    moveMeeting:   { label: '会议改期', by: ['registrar', 'congress'], from: ['planned', 'drafted', 'commented1', 'submitted'], asks: ['meetingOn'], when: [must.meetingAhead], per: before },
    cancel:        { label: '议题调整，不再报告', by: ['registrar', 'congress'], from: ['planned', 'drafted', 'commented1'], to: 'cancelled', asks: ['cancelWhy'], per: before },
    draft:         { label: '起草专项工作报告', by: 'unit', from: ['planned', 'drafted', 'commented1'], to: 'drafted', asks: ['reportText'], when: [must.reportWritten], per: before },
    sendForComment: { label: '送专门委员会征求意见', by: 'registrar', from: 'drafted', to: 'commented1', asks: ['meetingOn', 'commentBody'], when: [must.reportWritten], issues: 'specialReport', per: before },
    returnComment: { label: '登记专门委员会的意见', by: ['congress', 'registrar'], from: 'commented1', asks: ['committeeViews'], per: before },
    submit:        { label: '修改后送交常务委员会', by: 'registrar', from: 'commented1', to: 'submitted', asks: ['meetingOn', 'reportText'], approval: { by: 'leader', per: deliberationRule }, issues: 'specialReport', per: before },
    distribute:    { label: '发给常委会组成人员', by: 'congress', from: 'submitted', asks: ['meetingOn', 'distributedTo'], times: 1, per: before },
    hear:          { label: '登记会议审议', by: ['registrar', 'congress'], from: 'submitted', to: 'heard', dated: 'heardOn', asks: ['heardOn'], when: [must.heardOnMeeting], per: after },
    receiveOpinion: { label: '登记审议意见', by: ['registrar', 'congress'], from: 'heard', to: 'opinionReceived', dated: 'receivedOn', asks: ['receivedOn', 'opinionNumber', 'opinions', 'replyBy', 'resolution', 'resolutionBy?', 'opinionLetter?'], when: [must.replyAfterReceipt, must.resolutionDated], per: after },
    assign:        { label: '交办审议意见', by: 'leader', from: ['opinionReceived', 'handling'], to: 'handling', asks: ['leadUnit', 'handlers', 'division'], issues: 'handover', per: [after, deliberationRule] },
    progress:      { label: '报告落实进展', by: 'unit', from: 'handling', asks: ['progress'], when: [must.byLeadUnit], per: after },
    sendResult:    { label: '处理情况送专门委员会征求意见', by: ['unit', 'registrar'], from: 'handling', to: 'commenting', asks: ['resultDraft', 'outcome', 'outcomeWhy?'], when: [must.outcomeReasoned], per: after },
    comment:       { label: '登记对处理情况的意见', by: ['congress', 'registrar'], from: 'commenting', to: 'commented', asks: ['resultViews'], per: after },
    rework:        { label: '按意见重新研究', by: ['unit', 'registrar'], from: 'commented', to: 'handling', per: deliberationRule },
    reportResult:  { label: '书面报告研究处理情况', by: ['registrar', 'unit'], from: 'commented', to: 'reported', asks: ['resultDraft'], when: [must.consulted], approval: { by: ['unitHead', 'leader'], mode: 'each', per: deliberationRule }, issues: 'resultReport', per: after },
    reportExecution: { label: '报告决议执行情况', by: ['registrar', 'unit'], from: ['handling', 'commented', 'reported'], asks: ['executionReport'], when: [must.madeResolution], approval: { by: 'leader', per: deliberationRule }, issues: 'executionReport', per: after },
    tellDeputies:  { label: '登记向代表通报', by: ['congress', 'registrar'], from: 'reported', asks: ['deputiesTold'], per: after },
    close:         { label: '办结', by: 'registrar', from: 'reported', to: 'closed', when: [must.resolutionDone, must.deputiesTold], per: deliberationRule },
  },

  notices: {
    comment:    { label: '会议举行的二十日前，报告送专门委员会或者工作机构征求意见', act: 'sendForComment', event: 'meetingOn', clear: days(20), per: before },
    submit:     { label: '会议举行的十日前，报告送交常务委员会', act: 'submit', event: 'meetingOn', clear: days(10), per: before },
    distribute: { label: '会议举行的七日前，报告发给常委会组成人员', act: 'distribute', event: 'meetingOn', clear: days(7), per: before },
  },

  limits: {
    assign:     { label: '审议意见交办', class: 'agency-duty', force: 'local', starts: ['receiveOpinion', 'openWithOpinion'], ends: 'assign', allow: { setting: 'assignSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: deliberationRule },
    report:     { label: '书面报告研究处理情况', class: 'agency-duty', starts: ['receiveOpinion', 'openWithOpinion'], startsOn: 'replyBy', ends: 'reportResult', allow: days(0), onLapse: 'shown', remind: 15, binds: 'office', per: after },
    resolution: { label: '报告决议执行情况', class: 'agency-duty', starts: ['receiveOpinion', 'openWithOpinion'], startsOn: 'resolutionBy', ends: 'reportExecution', allow: days(0), onlyIf: exists('resolutionBy'), onLapse: 'shown', remind: 15, binds: 'office', per: after },
    comment:    { label: '征求意见的答复', class: 'agency-duty', force: 'internal', starts: 'sendResult', ends: 'comment', allow: { setting: 'commentSpan' }, onLapse: 'shown', binds: 'other', per: deliberationRule },
  },

  publication: {
    result: {
      label: '审议意见研究处理情况',
      after: 'reportResult',
      by: 'registrar',
      within: { setting: 'postSpan' },
      title: (v) => `对“${v.file.heading ?? ''}”审议意见的研究处理情况`,
      body: (v) => [
        facts(['议题', v.file.heading], ['来源', v.file.source && sources[v.file.source]], ['审议意见', v.file.opinionNumber]),
        para(v.file.opinions ?? ''),
        para(v.file.resultDraft ?? ''),
        facts(['落实情况', v.file.outcome && results[v.file.outcome]]),
      ],
      subject: '人大监督',
      per: after,
    },
  },
});

const older = '2006年文本的条文序号待核';
export const deliberation2006 = define({ version: 'sup2006', from: '2018-01-01', until: '2024-11-07', before: unsure(SUP.at('2006').art(13), older), after: unsure(SUP.at('2006').art(14), older) });
export const deliberation2024 = define({ version: 'sup2024', from: '2024-11-08', before: SUP.art(15), after: SUP.art(17) });
