/** 法治素养测试: officers drawn at random from the register of valid certificates, under the eyes of two offices, sit a test; those absent are told apart. */
import { type Block, facts, list, note, para } from '../../../kernel/document/blocks.ts';
import { readDrawn } from '../../../kernel/draw/index.ts';
import {
  claim,
  date,
  fields,
  files,
  integer,
  longText,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { trainingRule } from '../certificate/guards.ts';
import { activitySettings } from '../settings.ts';

const internal = { secrecy: 'internal' } as const;

export const testFile = fields({
  topic: text('测试名称'),
  organiser: text('组织单位'),
  plannedOn: date('计划日期'),
  sampleSize: integer('抽取人数', { min: 1, max: 5000 }),
  commitment: text('见证人的承诺值', { max: 64 }),
  secret: text('见证人的秘密值', { ...internal, max: 64 }),
  pool: files('名录快照'),
  result: files('抽取结果'),
  drawn: longText('抽中的人员', { max: 20_000_000 }),
  voidReason: longText('作废重抽的理由', { max: 1000 }),
  heldOn: date('测试日期'),
  tested: integer('参加测试人数'),
  absent: integer('缺考人数'),
  absentReason: longText('缺考的原因和补测安排', { ...internal, max: 2000 }),
  passed: integer('合格人数'),
  average: integer('平均分', { max: 100 }),
  summary: longText('测试情况', { max: 3000 }),
  cancelReason: longText('取消的原因', { ...internal, max: 1000 }),
});
type V = View<typeof testFile>;

const drawnCount = (v: V): number => readDrawn(v.file.drawn)?.officers?.length ?? 0;

const everyoneAccounted = claim<V>(
  '抽中的人员都有交代',
  trainingRule,
  (v) => {
    const sum = (v.file.tested ?? 0) + (v.file.absent ?? 0);
    return sum === drawnCount(v) || `抽中${drawnCount(v)}人，参加和缺考合计${sum}人，不能换人，也不能少人`;
  },
  '没有抽中的人员不得顶替',
);
const passedWithin = claim<V>('合格人数不多于参加人数', trainingRule, (v) => (v.file.passed ?? 0) <= (v.file.tested ?? 0) || '合格人数多于参加人数');
const absentExplained = claim<V>('缺考的说明原因', trainingRule, (v) => (v.file.absent ?? 0) === 0 || (v.file.absentReason ?? '').trim().length >= 4 || '请写明缺考的原因和补测安排');
const voidReasoned = claim<V>('重抽说明理由', trainingRule, (v) => (v.file.voidReason ?? '').trim().length >= 4 || '请写明作废重抽的理由');

const task = (v: V): Block => facts(['测试', v.file.topic], ['组织单位', v.file.organiser], ['抽取人数', `${v.file.sampleSize ?? 0}人`]);

export const tests = procedure({
  module: 'enforcers',
  id: 'test',
  version: 'apl2021',
  label: '执法人员测试',
  from: '2021-07-15',
  file: testFile,
  handledBy: 'handlingOffice',
  number: { series: '执法测字' },
  title: (f) => f.topic ?? '执法人员测试',

  actors: {
    registrar: { label: '执法监督机构人员', at: 'handling' },
    witness:   { label: '抽取见证人',       at: 'region', sees: 'region' },
  },
  states: {
    planned:   { label: '待抽取',       phase: '抽取' },
    frozen:    { label: '名录已冻结',   phase: '抽取' },
    drawn:     { label: '已抽取，待测试', phase: '测试' },
    held:      { label: '已测试',       phase: '测试' },
    reported:  { label: '已通报',       phase: '归档', final: true },
    cancelled: { label: '已取消',       phase: '归档', final: true },
  },
  acts: {
    plan:   { label: '确定测试任务', by: 'registrar', opens: true, to: 'planned', asks: ['topic', 'organiser', 'plannedOn', 'sampleSize'], per: trainingRule },
    commit: { label: '见证人提交承诺值', by: ['registrar', 'witness'], from: 'planned', asks: ['commitment'], per: trainingRule },
    freeze: { label: '冻结人员名录', by: 'registrar', from: 'planned', to: 'frozen', per: trainingRule },
    reveal: { label: '见证人揭示秘密值', by: ['registrar', 'witness'], from: 'frozen', asks: ['secret'], per: trainingRule },
    draw:   { label: '随机抽取',     by: 'registrar', from: 'frozen', to: 'drawn', issues: 'drawnList', per: trainingRule },
    void:   { label: '作废重抽',     by: 'registrar', from: ['frozen', 'drawn'], to: 'planned', asks: ['voidReason'], when: [voidReasoned], per: trainingRule },
    record: { label: '登记成绩',     by: 'registrar', from: 'drawn', to: 'held', dated: 'heldOn', asks: ['heldOn', 'tested', 'absent', 'absentReason?', 'passed', 'average'], when: [everyoneAccounted, passedWithin, absentExplained], per: trainingRule },
    report: { label: '通报',         by: 'registrar', from: 'held', to: 'reported', asks: ['summary'], issues: 'bulletin', per: trainingRule },
    cancel: { label: '取消',         by: 'registrar', from: ['planned', 'frozen', 'drawn'], to: 'cancelled', asks: ['cancelReason'], per: trainingRule },
  },
  draws: {
    officers: {
      label: '随机抽取执法人员',
      pools: { officers: { label: '证件有效的执法人员', pick: 'sampleSize', of: 'enforcers', states: ['active'], person: 'holder' } },
      fixes: 'freeze',
      pool: 'pool',
      commits: { act: 'commit', field: 'commitment' },
      reveals: { act: 'reveal', field: 'secret' },
      draws: 'draw',
      result: 'result',
      drawn: 'drawn',
      voids: 'void',
      witnesses: 2,
      per: trainingRule,
    },
  },
  papers: {
    drawnList: {
      label: '抽取人员名单',
      series: '执法测抽字',
      seal: 'handling',
      per: trainingRule,
      body: (v) => [
        task(v),
        list(...(readDrawn(v.file.drawn)?.officers ?? []).map((o, i) => `${i + 1}. ${o.label}`)),
        note('名录快照、见证人的承诺值和秘密值、抽取结果一并存档，任何人可以重新计算核对。'),
      ],
    },
    bulletin: {
      label: '测试情况通报',
      series: '执法测通字',
      seal: 'handling',
      per: trainingRule,
      body: (v) => [
        task(v),
        facts(['测试日期', v.file.heldOn], ['参加测试', `${v.file.tested ?? 0}人`], ['缺考', `${v.file.absent ?? 0}人`], ['合格', `${v.file.passed ?? 0}人`], ['平均分', `${v.file.average ?? 0}分`]),
        para(v.file.summary ?? ''),
      ],
    },
  },
  indicators: {
    tested:        { kind: 'sum', section: '11', label: '抽取参加测试的执法人员', unit: '人', of: 'tested', acts: ['record'], meaning: '本期各次测试实际参加的人数之和，缺考的不计' },
    'test-absent': { kind: 'sum', section: '11', label: '缺考', unit: '人', of: 'absent', acts: ['record'], meaning: '本期各次测试抽中而没有参加的人数之和' },
    'test-passed': { kind: 'sum', section: '11', label: '测试合格', unit: '人', of: 'passed', acts: ['record'], meaning: '本期各次测试合格的人数之和' },
    'test-pass-rate': { kind: 'rate', section: '11', label: '测试合格率', unit: 'ratio', numerator: 'test-passed', denominator: 'tested', meaning: '合格人数除以实际参加人数' },
    tests:         { kind: 'count', section: '11', label: '执法人员测试', unit: '次', acts: ['record'], meaning: '本期登记成绩的测试' },
  },
  settings: activitySettings,
});
