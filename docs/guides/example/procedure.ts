/** 法律顾问列席会议登记: invited, attended, opinion given, told what became of it. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { feedback, invitation } from './documents.ts';
import { fullOpinion, onTheDay } from './guards.ts';
import { COUNSEL_RULES } from './law.ts';
import { attendanceFile } from './matter.ts';

const { art } = COUNSEL_RULES;

export const attendance2024 = procedure({
  module: 'counsel-attendance', id: 'counsel-attendance', version: '2024', label: '法律顾问列席会议', from: '2024-03-01', until: '2026-06-30',
  file: attendanceFile,
  number: { series: '顾列' },
  title: (file) => `${file.counsel ?? '法律顾问'}列席${file.meeting ?? '会议'}`,
  once: { of: ['meeting', 'topic', 'counsel'], says: '同一次会议的同一议题已经邀请过这位法律顾问', per: art(4) },

  actors: {
    clerk:      { label: '会议承办人' },
    handler:    { label: '议题承办人', assigned: true },
    head:       { label: '承办单位负责人', at: 'authority' },
    supervisor: { label: '法律顾问工作联系人', at: 'region', sees: 'region' },
  },
  states: {
    invited:  { label: '已邀请',     phase: '会前' },
    attended: { label: '已列席',     phase: '会上' },
    advised:  { label: '已出具意见', phase: '会后' },
    answered: { label: '已反馈',     phase: '办结', final: true },
    absent:   { label: '未列席',     phase: '办结', final: true },
  },
  acts: {
    invite: { label: '邀请列席',     by: 'clerk',   opens: true, to: 'invited', asks: ['meeting', 'kind', 'topic', 'meetingOn', 'counsel', 'handler'], issues: 'invitation', per: [art(5), D713.art(28)] },
    attend: { label: '登记列席',     by: 'clerk',   from: 'invited',  to: 'attended', asks: ['attendedOn'], dated: 'attendedOn', when: [onTheDay], per: art(6) },
    miss:   { label: '登记未列席',   by: 'clerk',   from: 'invited',  to: 'absent',   asks: ['absentReason'], per: art(6, 2) },
    advise: { label: '登记法律意见', by: 'handler', from: 'attended', to: 'advised',  asks: ['opinion'], warns: [fullOpinion], per: art(8) },
    answer: { label: '反馈采纳情况', by: 'handler', from: 'advised',  to: 'answered', asks: ['adoption', 'declinedBecause'], approval: { by: 'head', per: art(9, 2) }, issues: 'feedback', per: art(9) },
  },
  limits: {
    advise: { label: '出具法律意见', class: 'agency-duty', force: 'local', starts: 'attend', ends: 'advise', allow: workingDays(3), onLapse: 'shown', remind: 1, binds: 'office', per: art(8) },
    answer: { label: '反馈采纳情况', class: 'agency-duty', force: 'local', starts: 'advise', ends: 'answer', allow: { setting: 'answerSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: art(9) },
  },
  notices: {
    meeting: { label: '会前通知', act: 'invite', event: 'meetingOn', clear: workingDays(2), per: art(5) },
  },
  papers: {
    invitation: { label: '列席会议邀请函',       series: '顾函', seal: 'handling', body: invitation, per: art(5) },
    feedback:   { label: '法律意见采纳情况反馈', series: '顾复', seal: 'authority', body: feedback, per: art(9) },
  },
  indicators: {
    attendances:    { label: '法律顾问列席会议', section: '7', kind: 'count', unit: '人次', acts: ['attend'], meaning: '一位法律顾问列席一次会议的一个议题计一人次；未列席的不计' },
    opinions:       { label: '出具法律意见',     section: '7', kind: 'count', unit: '件', acts: ['advise'], meaning: '列席以后登记的法律意见' },
    answered:       { label: '反馈采纳情况',     section: '7', kind: 'count', unit: '件', acts: ['answer'], meaning: '已经向法律顾问反馈采纳情况的意见' },
    adopted:        { label: '意见被采纳',       section: '7', kind: 'count', unit: '件', acts: ['answer'], where: isIn('adoption', ['adopted', 'partly']), meaning: '反馈为采纳或者部分采纳的意见' },
    'adopted-rate': { label: '意见采纳率',       section: '7', kind: 'rate', unit: 'ratio', numerator: 'adopted', denominator: 'answered', meaning: '采纳和部分采纳的意见除以已经反馈的意见；没有反馈的不计入分母' },
  },
  settings: {
    answerSpan: { label: '反馈采纳情况的期限', value: workingDays(10), mark: 'local', note: '规则第九条授权各单位在十五个工作日以内自定' },
  },
});
