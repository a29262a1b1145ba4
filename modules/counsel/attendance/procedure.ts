/** 列席会议: an adviser's attendance at a meeting; one meeting attended by one adviser is one 次. */
import { facts, list, note, para, to } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { choice, claim, date, fields, longText, matter, person, procedure, text, type View, yesNo } from '../../../kernel/procedure/index.ts';
import { GOVERNMENT_COUNSEL } from '../../../law/index.ts';
import { counselRule, written } from '../rules.ts';
import { settings } from '../settings.ts';

export const meetings = {
  executive: '县政府常务会议',
  plenary: '县政府全体会议',
  special: '县长办公会议、专题会议',
  department: '部门、乡镇会议',
} as const;

export const attendanceFile = fields({
  meeting: text('会议名称', { hint: '如“第十七届县政府第31次常务会议”' }),
  meetingKind: choice('会议种类', meetings),
  meetingOn: date('会议日期'),
  meetingMatter: matter('会议', { refers: 'decisions/meeting' }),
  items: longText('请听取意见的议题', { secrecy: 'internal', max: 2000 }),
  adviser: person('法律顾问', { secrecy: 'open', assigns: 'adviser' }),
  sentOn: date('材料送达日期'),
  gaveOpinion: yesNo('发表了意见'),
  opinion: longText('发表的意见', { secrecy: 'internal', max: 8000, onlyIf: { field: 'gaveOpinion', is: [true] } }),
  absentWhy: longText('未列席的原因', { secrecy: 'internal', max: 1000 }),
  substitute: person('代为列席的法律顾问', { secrecy: 'open' }),
  cancelWhy: longText('会议取消或者改期', { max: 1000 }),
});
type V = View<typeof attendanceFile>;

const basis = GOVERNMENT_COUNSEL.art();

const sentInTime = claim<V>('材料会前送达', counselRule, (v) => {
  if (v.file.sentOn === undefined || v.file.meetingOn === undefined) return true;
  const wanted = Number(v.setting('materialsSpan'));
  return v.calendar.addWorkingDays(v.file.sentOn, wanted) <= v.file.meetingOn || `材料于${v.file.sentOn}送达，距会议不足${wanted}个工作日`;
});
const notBefore = claim<V>('列席在会议当天或者以后登记', counselRule, (v) => v.on >= (v.file.meetingOn ?? '') || `会议在${v.file.meetingOn ?? ''}召开，不能提前登记列席`);
const spoke = claim<V>('发表意见的写明内容', basis, (v) => v.file.gaveOpinion !== true || written(v.file.opinion) || '请写明发表的意见');
const absentReasoned = claim<V>('未列席说明原因', counselRule, (v) => written(v.file.absentWhy) || '请写明未列席的原因');

export const attendance = procedure({
  module: 'counsel',
  id: 'attendance',
  version: 'opinion2016',
  label: '法律顾问列席会议',
  from: '2016-06-16',
  file: attendanceFile,
  title: (f) => `列席${f.meeting ?? '会议'}`,
  once: { of: ['meeting', 'adviser'], says: '这位法律顾问列席这次会议已经登记', per: counselRule },
  settings,
  arises: [{ from: 'decisions/meeting', by: 'meetingMatter', how: '通知法律顾问列席', while: ['convened', 'held'], copies: { meeting: 'meeting', meetingKind: 'meetingKind', meetingOn: 'meetingOn' } }],

  actors: {
    convenor: { label: '会务人员',         at: 'handling', sees: 'region' },
    manager:  { label: '法律顾问管理人员', at: 'region', sees: 'region' },
    adviser:  { label: '政府法律顾问',     at: 'region', assigned: true, sees: 'assigned' },
  },
  states: {
    invited:   { label: '已通知',   phase: '收件' },
    attended:  { label: '已列席',   phase: '归档', final: true },
    absent:    { label: '未列席',   phase: '归档', final: true },
    cancelled: { label: '会议取消', phase: '归档', final: true },
  },
  acts: {
    invite: { label: '通知列席', by: ['convenor', 'manager'], opens: true, to: 'invited', asks: ['meeting', 'meetingKind', 'meetingOn', 'items', 'adviser', 'sentOn?', 'meetingMatter?'], warns: [sentInTime], issues: 'invitation', per: [basis, counselRule] },
    attend: { label: '登记列席', by: ['convenor', 'adviser', 'manager'], from: 'invited', to: 'attended', asks: ['gaveOpinion', 'opinion?'], when: [notBefore, spoke], issues: 'sheet', per: basis },
    miss:   { label: '登记未列席', by: ['convenor', 'manager'], from: 'invited', to: 'absent', asks: ['absentWhy', 'substitute?'], when: [notBefore, absentReasoned], per: counselRule },
    cancel: { label: '会议取消', by: ['convenor', 'manager'], from: 'invited', to: 'cancelled', asks: ['cancelWhy'], per: counselRule },
  },
  limits: {
    record: { label: '登记列席情况', class: 'agency-duty', force: 'internal', starts: 'invite', startsOn: 'meetingOn', ends: ['attend', 'miss', 'cancel'], allow: { count: 3, unit: 'workingDay' }, onLapse: 'shown', remind: 1, binds: 'office', per: counselRule },
  },
  papers: {
    invitation: { label: '列席会议通知', seal: 'handling', per: counselRule, body: (v) => [to(v.file.adviser ? (v.person(v.file.adviser)?.name ?? '') : ''), para(`请列席${v.file.meetingOn ?? ''}召开的${v.file.meeting ?? ''}，就下列议题发表法律意见：`), list(v.file.items ?? ''), note('会议材料请按保密要求保管，会后交回。')] },
    sheet: { label: '法律顾问列席会议登记表', seal: 'handling', per: basis, body: (v) => [facts(['会议', v.file.meeting], ['种类', v.file.meetingKind && meetings[v.file.meetingKind]], ['日期', v.file.meetingOn], ['法律顾问', v.file.adviser && (v.person(v.file.adviser)?.name ?? '')], ['发表意见', v.file.gaveOpinion ? (v.file.opinion ?? '') : '没有'])] },
  },
  indicators: {
    'meeting-attendances': { kind: 'count', section: '7', label: '政府法律顾问列席会议', unit: '次', acts: ['attend'], meaning: '一名法律顾问列席一次会议计一次；未列席、会议取消的不计，同一会议几名顾问列席的分别计' },
    'executive-attendances': { kind: 'count', label: '其中列席常务会议', unit: '次', acts: ['attend'], where: is('meetingKind', 'executive'), meaning: '列席县政府常务会议' },
    'opinions-at-meetings': { kind: 'count', label: '列席时发表意见', unit: '次', acts: ['attend'], where: is('gaveOpinion', true), meaning: '列席并发表意见的' },
    'meetings-attended': { kind: 'distinct', label: '法律顾问列席的会议', unit: '场次', of: 'meeting', acts: ['attend'], meaning: '有法律顾问列席的会议，按会议计，不按人次' },
    absences: { kind: 'count', label: '未列席', unit: '次', acts: ['miss'], meaning: '通知以后没有列席的' },
  },
});
