/** 执法人员培训: one training is one 次, with the hours it counts for each participant. */
import { facts, note, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  date,
  fields,
  integer,
  longText,
  offices,
  people,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { trainingRule } from '../certificate/guards.ts';
import { trainingForms, trainingLevels } from '../options.ts';
import { activitySettings } from '../settings.ts';

export const trainingFile = fields({
  topic: text('培训班名称'),
  level: choice('组织', trainingLevels),
  form: choice('形式', trainingForms),
  plannedOn: date('计划日期'),
  heldOn: date('举办日期'),
  hours: integer('每人学时', { min: 1, max: 200 }),
  bodies: offices('参训单位', { hint: '填写行政执法主体，不填写队伍' }),
  participants: people('参训人员', { hint: '列出的每人各计学时' }),
  attendance: integer('参训人次'),
  lecturers: text('授课人'),
  outline: longText('培训内容', { max: 3000 }),
  summary: longText('培训情况', { max: 3000 }),
  cancelReason: longText('未举办的原因', { secrecy: 'internal', max: 1000 }),
});
type V = View<typeof trainingFile>;

const counted = claim<V>(
  '参训人次与名单一致',
  trainingRule,
  (v) => {
    const listed = v.file.participants?.length ?? 0;
    return listed === 0 || listed === v.file.attendance || `名单列有${listed}人，填写的参训人次是${v.file.attendance ?? 0}`;
  },
  '没有参加的不计学时',
);
const someone = claim<V>('有人参训', trainingRule, (v) => (v.file.attendance ?? 0) > 0 || '没有人参训的，请登记“未举办”');

export const trainings = procedure({
  module: 'enforcers',
  id: 'training',
  version: 'apl2021',
  label: '执法人员培训',
  from: '2021-07-15',
  file: trainingFile,
  handledBy: 'handlingOffice',
  number: { series: '执法训字' },
  title: (f) => f.topic ?? '执法人员培训',

  actors: { registrar: { label: '执法监督机构人员', at: 'handling' }, unit: { label: '所在单位经办人员', at: 'region', sees: 'region' } },
  states: {
    planned:   { label: '已计划', phase: '计划' },
    held:      { label: '已举办', phase: '举办' },
    reported:  { label: '已归档', phase: '归档', final: true },
    cancelled: { label: '未举办', phase: '归档', final: true },
  },
  acts: {
    plan:   { label: '计划培训', by: ['registrar', 'unit'], opens: true, to: 'planned', asks: ['topic', 'level', 'form', 'plannedOn', 'outline', 'lecturers?'], per: trainingRule },
    hold:   { label: '举办',     by: ['registrar', 'unit'], from: 'planned', to: 'held', dated: 'heldOn', asks: ['heldOn', 'hours', 'attendance', 'participants?', 'bodies?'], when: [someone, counted], issues: 'roll', per: trainingRule },
    report: { label: '总结归档', by: ['registrar', 'unit'], from: 'held', to: 'reported', asks: ['summary'], issues: 'summaryPaper', per: trainingRule },
    cancel: { label: '未举办',   by: ['registrar', 'unit'], from: 'planned', to: 'cancelled', asks: ['cancelReason'], per: trainingRule },
  },
  papers: {
    roll: {
      label: '培训签到表',
      seal: 'handling',
      per: trainingRule,
      body: (v) => [
        facts(['培训班', v.file.topic], ['举办日期', v.file.heldOn], ['每人学时', `${v.file.hours ?? 0}学时`], ['参训人次', `${v.file.attendance ?? 0}`], ['参训单位', (v.file.bodies ?? []).map((b) => v.officeName(b)).join('、')]),
        para((v.file.participants ?? []).map((id) => v.person(id)?.name ?? id).join('、') || '（名单另附）'),
      ],
    },
    summaryPaper: {
      label: '培训情况总结',
      series: '执法训总字',
      seal: 'handling',
      per: trainingRule,
      body: (v) => [
        facts(['培训班', v.file.topic], ['组织', v.file.level && trainingLevels[v.file.level]], ['形式', v.file.form && trainingForms[v.file.form]], ['授课人', v.file.lecturers]),
        para(v.file.outline ?? ''),
        para(v.file.summary ?? ''),
        note('培训以次计；学时记入每个参训人员，用于年度审验。'),
      ],
    },
  },
  indicators: {
    trainings: { kind: 'count', section: '11', label: '行政执法人员集中培训', unit: '次', acts: ['hold'], where: is('level', 'county'), meaning: '本期由县集中举办的培训，每期一次；部门自己组织的另计，未举办的不计' },
    'trainings-department': { kind: 'count', section: '11', label: '部门组织的执法培训', unit: '次', acts: ['hold'], where: is('level', 'department'), meaning: '本期由部门组织的培训' },
    'training-attendance': { kind: 'sum', section: '11', label: '集中培训参训', unit: '人次', of: 'attendance', acts: ['hold'], where: is('level', 'county'), meaning: '本期县集中培训各期参训人次之和，同一人参加两期计两次' },
    'bodies-trained': { kind: 'distinct', section: '11', label: '参加集中培训的行政执法主体', unit: '个', of: 'bodies', acts: ['hold'], where: is('level', 'county'), meaning: '本期至少参加一期县集中培训的行政执法主体，参加几期只计一个' },
    'training-coverage': { kind: 'rate', section: '11', label: '行政执法单位培训覆盖率', unit: 'ratio', numerator: 'bodies-trained', denominator: 'enforcement-teams.bodies', meaning: '参加集中培训的行政执法主体除以期末在册的行政执法主体' },
  },
  settings: activitySettings,
});
