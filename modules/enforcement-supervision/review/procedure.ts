/** 案卷评查: which closed cases are reviewed is left to chance that anyone can compute again; the bulletin names nobody. */
import { days, workingDays, years } from '../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import { procedure, type View } from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { reviewRule } from '../rules.ts';
import { names, on } from '../words.ts';
import * as must from './guards.ts';
import { type ReviewFile, reviewFile } from './matter.ts';

type V = View<ReviewFile>;
const task = (v: V): Block =>
  facts(['评查名称', v.file.name], ['评查范围', v.file.scope], ['抽取案卷数', `${v.file.count ?? 0}份`], ['作废重抽', `${v.did('void').length}次`]);

export const review = procedure({
  module: 'enforcement-supervision',
  id: 'review',
  version: 'apl2021',
  label: '行政执法案卷评查',
  from: '2021-07-15',
  file: reviewFile,
  handledBy: 'supervisionOffice',
  number: { series: '执监评' },
  title: (f) => f.name ?? '案卷评查',

  actors: { supervisor: actors.supervisor, chief: actors.chief, head: actors.head, witness: actors.witness },
  states: {
    planned:    { label: '待批准',           phase: '方案' },
    ready:      { label: '已批准，待承诺',   phase: '抽取' },
    frozen:     { label: '名录已冻结',       phase: '抽取' },
    drawn:      { label: '已抽取，待派员',   phase: '抽取' },
    scoring:    { label: '评查中',           phase: '评查' },
    reported:   { label: '已通报，整改中',   phase: '整改' },
    closed:     { label: '已办结',           phase: '办结', final: true },
    cancelled:  { label: '不再评查',         phase: '办结', final: true },
  },
  acts: {
    plan:    { label: '提出评查方案', by: 'supervisor', opens: true, to: 'planned', asks: ['name', 'scope', 'sector?', 'count', 'scheme'], per: [APL.art(75), reviewRule] },
    approvePlan: { label: '报请批准方案', by: 'supervisor', from: 'planned', to: 'ready', approval: { by: 'head', per: reviewRule }, issues: 'scheme', per: reviewRule },
    exclude: { label: '排除并说明理由', by: 'supervisor', from: 'ready', asks: ['excluded', 'excludedWhy'], when: [must.excludedWithReason], per: reviewRule },
    commit:  { label: '见证人提交承诺值', by: ['supervisor', 'witness'], from: 'ready', asks: ['commitment'], per: reviewRule },
    freeze:  { label: '冻结名录', by: 'supervisor', from: 'ready', to: 'frozen', per: reviewRule },
    reveal:  { label: '见证人揭示秘密值', by: ['supervisor', 'witness'], from: 'frozen', asks: ['secret'], per: reviewRule },
    draw:    { label: '随机抽取案卷', by: 'supervisor', from: 'frozen', to: 'drawn', issues: 'drawnList', per: reviewRule },
    void:    { label: '作废，重新抽取', by: 'chief', from: ['ready', 'frozen', 'drawn'], to: 'ready', asks: ['voidReason'], when: [must.voidWithReason], per: reviewRule },
    assign:  { label: '确定评查人员', by: 'chief', from: 'drawn', to: 'scoring', asks: ['reviewers', 'arbiters', 'trainedOn', 'training', 'scoreBy'], when: [must.severalReviewers, must.arbiterApart, must.trained], per: reviewRule },
    report:  { label: '印发评查通报', by: 'supervisor', from: 'scoring', to: 'reported', asks: ['reviewed', 'excellent', 'good', 'fair', 'fail', 'commonProblems', 'bulletin'], when: [must.countsAddUp, must.allReviewed, must.bulletinNamesNobody], approval: { by: 'head', per: reviewRule }, issues: 'bulletin', per: reviewRule },
    close:   { label: '整改完成，办结', by: 'supervisor', from: 'reported', to: 'closed', asks: ['rectification', 'evidence?'], when: [must.withEvidence], per: reviewRule },
    cancel:  { label: '不再评查', by: 'chief', from: ['planned', 'ready'], to: 'cancelled', asks: ['cancelReason'], per: reviewRule },
  },
  limits: {
    score:   { label: '完成评查并通报', class: 'agency-duty', force: 'local', starts: 'assign', startsOn: 'scoreBy', ends: 'report', allow: days(0), onLapse: 'shown', remind: 5, binds: 'office', per: reviewRule },
    rectify: { label: '督促整改并办结', class: 'agency-duty', force: 'local', starts: 'report', ends: 'close', allow: { setting: 'rectifySpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: reviewRule },
  },
  draws: {
    drawing: {
      label: '随机抽取案卷',
      pools: {
        cases: {
          label: '已结案的行政处罚案卷',
          pick: 'count',
          of: 'penalties',
          states: ['closed', 'archived'],
          same: { sector: 'sector' },
          excludes: { act: 'exclude', member: 'excluded', why: 'excludedWhy' },
          capped: { of: 'enforcement-supervision/review-case', by: 'case', acts: ['open'], back: years(10), most: 1, why: '已经评查过' },
        },
      },
      fixes: 'freeze',
      pool: 'pool',
      commits: { act: 'commit', field: 'commitment' },
      reveals: { act: 'reveal', field: 'secret' },
      draws: 'draw',
      result: 'result',
      drawn: 'drawn',
      voids: 'void',
      witnesses: 2,
      per: reviewRule,
    },
  },
  lookups: {
    files: { label: '本次评查的案卷', of: 'enforcement-supervision/review-case', same: { name: 'campaignName' } },
  },
  papers: {
    scheme: {
      label: '案卷评查方案',
      series: '执监评方字',
      seal: 'handling',
      per: reviewRule,
      body: (v) => [
        task(v),
        para(v.file.scheme ?? ''),
        note('案卷由系统从已结案的案件中随机抽取，两名见证人分别提供随机数，任何人不得指定；已经评查过的不再抽取。'),
      ],
    },
    drawnList: {
      label: '案卷抽取结果',
      series: '执监评抽字',
      seal: 'handling',
      per: reviewRule,
      body: (v) => [
        task(v),
        heading('抽中的案卷'),
        list(...must.drawnCases(v).map((one, n) => `${n + 1}. ${one.label}`)),
        note('名录快照、承诺值、秘密值和结果一并存档，可以重新计算核对。本表供评查使用，不公开。'),
      ],
    },
    bulletin: {
      label: '案卷评查通报',
      series: '执监评通字',
      seal: 'authority',
      per: reviewRule,
      body: (v) => [
        to('各行政执法机关，各乡镇人民政府、街道办事处'),
        para(`${v.file.name ?? ''}随机抽取案卷${must.drawnCases(v).length}份，评查${v.file.reviewed ?? 0}份，其中优秀${v.file.excellent ?? 0}份、良好${v.file.good ?? 0}份、合格${v.file.fair ?? 0}份、不合格${v.file.fail ?? 0}份。`),
        para(v.file.bulletin ?? ''),
        heading('共性问题'),
        para(v.file.commonProblems ?? ''),
        facts(['评查人员', names(v, v.file.reviewers)], ['培训日期', on(v.file.trainedOn)]),
        note('通报不涉及当事人信息，不对被评查单位排名。'),
      ],
    },
  },
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
    rectifySpan: { label: '评查整改', value: workingDays(30), mark: 'local', note: '自印发通报之日起' },
  },
  indicators: {
    'file-reviews':  { kind: 'count', section: '12', label: '案卷评查', unit: '次', acts: ['report'], meaning: '本期印发通报的案卷评查' },
    'files-drawn':   { kind: 'sum', section: '12', label: '随机抽取案卷', unit: '份', of: 'count', acts: ['draw'], meaning: '本期各次评查随机抽中的案卷之和，作废重抽的计一次' },
  },
});
