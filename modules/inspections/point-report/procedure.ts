/** 监测点入企检查报告: an enterprise tells the supervision body of a visit; one without a code becomes a lead (I-10). */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import { isIn } from '../../../kernel/predicate/index.ts';
import {
  choice,
  choices,
  claim,
  date,
  fields,
  longText,
  matter,
  office,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { DOC54, OBE } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { approvalRule, pointRule } from '../rules.ts';
import { on, yes } from '../words.ts';

export const visitProblems = {
  noCode: '没有行政行为码',
  noIdentity: '没有出示执法证件',
  oneOfficer: '检查人员不足两人，或者有无证人员',
  noNotice: '没有通知书，或者检查了通知以外的内容',
  repeated: '重复检查、多头检查',
  quietDay: '在企业安静日入企',
  benefit: '收受财物、接受宴请、要求承担费用、指定中介',
  disguised: '以观摩、督导、走访等名义检查',
  other: '其他',
} as const;

export const reportFile = fields({
  enterprise: text('企业名称'),
  point: matter('监测点', { refers: 'inspections/point' }),
  visitDate: date('检查日期'),
  authority: office('检查单位'),
  visitors: text('检查人员', { secrecy: 'internal' }),
  withCode: yesNo('出示了行政行为码'),
  code: text('行政行为码、检查编号', { secrecy: 'internal', onlyIf: { field: 'withCode', is: [true] } }),
  problems: choices('发现的问题', visitProblems),
  details: longText('情况说明', { secrecy: 'internal', max: 3000 }),
  inspection: matter('核对的检查', { refers: 'inspections' }),
  checkNote: longText('核对情况', { secrecy: 'internal', max: 3000 }),
  handling: choice('线索处理', { supervise: '列入执法监督', ask: '要求检查单位说明', discipline: '移送有关机关' }),
  outcome: longText('处理结果', { max: 2000 }),
});
type V = View<typeof reportFile>;

const withProblem = (v: V): boolean => v.file.withCode === false || (v.file.problems ?? []).length > 0;
const notLater = claim<V>(
  '检查日期不晚于今天',
  pointRule,
  (v) => (v.file.visitDate ?? '') <= v.today || '检查日期晚于今天',
);
/** I-10 */
const mayClose = claim<V>(
  '没有问题的才核结',
  pointRule,
  (v) => !withProblem(v) || '报告了无码检查或者其他问题，应当列为线索（I-10）',
  '请“列为线索”',
);
const codeMatches = claim<V>('核对的检查与报告一致', pointRule, (v) => {
  const seen = v.file.inspection === undefined ? undefined : v.referred(v.file.inspection);
  if (seen?.procedure !== 'inspections') return '请选择核对到的检查；没有查到的，列为线索（I-10）';
  return (
    seen.file.visitedOn === v.file.visitDate ||
    `登记的入企日期是${String(seen.file.visitedOn ?? '（没有入企）')}，与报告的${v.file.visitDate ?? ''}不一致`
  );
});

export const report = procedure({
  module: 'inspections',
  id: 'report',
  version: 'apl2021',
  label: '监测点入企检查报告',
  from: '2021-07-15',
  file: reportFile,
  handledBy: 'supervisionOffice',
  title: (f) => `${f.enterprise ?? '监测点'}：${f.visitDate ?? ''}入企检查报告`,

  actors: { supervisor: actors.supervisor, reporter: { label: '监测点企业', party: true } },
  states: {
    received: { label: '待核对', phase: '收到' },
    lead:     { label: '已列线索', phase: '处理' },
    closed:   { label: '已核结', phase: '办结', final: true },
    handled:  { label: '线索已处理', phase: '办结', final: true },
  },
  acts: {
    tell:     { label: '报告入企检查', by: ['reporter', 'supervisor'], opens: true, to: 'received', asks: ['enterprise', 'point?', 'visitDate', 'authority', 'visitors?', 'withCode', 'code', 'problems?', 'details?'], when: [notLater], tells: '已收到您的报告，报告内容不向检查单位提供', per: pointRule },
    close:    { label: '核对，没有问题', by: 'supervisor', from: 'received', to: 'closed', asks: ['inspection', 'checkNote?'], when: [mayClose, codeMatches], tells: '已核对，与检查记录一致', per: pointRule },
    makeLead: { label: '列为线索', by: 'supervisor', from: 'received', to: 'lead', asks: ['checkNote', 'handling'], issues: 'leadSheet', tells: '您反映的问题已列为监督线索', per: [pointRule, OBE.art(54)] },
    handle:   { label: '线索处理完毕', by: 'supervisor', from: 'lead', to: 'handled', asks: ['outcome'], tells: '您反映的问题已经处理', per: pointRule },
  },
  limits: {
    check:  { label: '核对报告', class: 'agency-duty', force: 'local', starts: 'tell', ends: ['close', 'makeLead'], allow: { setting: 'reportCheckSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: pointRule },
    handle: { label: '处理线索', class: 'agency-duty', force: 'local', starts: 'makeLead', ends: 'handle', allow: { setting: 'leadSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: pointRule },
  },
  findings: {
    withCode: {
      label: '入企检查有行政行为码',
      group: 'conduct',
      holds: (v) => v.file.withCode === true || '报告的检查没有行政行为码（I-10）',
      weight: 'grave',
      per: approvalRule,
    },
    proper: {
      label: '没有反映检查行为的问题',
      group: 'conduct',
      holds: (v) =>
        (v.file.problems ?? []).length === 0 ||
        `反映：${(v.file.problems ?? []).map((p) => visitProblems[p]).join('、')}`,
      weight: 'grave',
      per: DOC54.art(),
    },
  },
  findingGroups: { conduct: '入企检查行为' },
  papers: {
    leadSheet: {
      label: '涉企行政检查问题线索单',
      series: '检线字',
      seal: 'handling',
      per: pointRule,
      body: (v) => [
        to('行政执法监督机构负责人'),
        para('监测点报告的下列问题，建议作为线索处理：'),
        facts(
          ['检查单位', v.file.authority && v.officeName(v.file.authority)],
          ['检查日期', on(v.file.visitDate)],
          ['有行政行为码', yes(v.file.withCode)],
          ['反映的问题', (v.file.problems ?? []).map((p) => visitProblems[p]).join('；')],
          ['核对情况', v.file.checkNote],
          [
            '处理建议',
            v.file.handling &&
              { supervise: '列入执法监督', ask: '要求检查单位说明', discipline: '移送有关机关' }[v.file.handling],
          ],
        ),
      ],
    },
  },
  settings: {
    supervisionOffice: { label: '执法监督机构', value: 'justice', mark: 'default', note: '监测点报告和企业评价都由它办理，检查单位看不到' },
    reportCheckSpan:   { label: '核对监测点报告', value: workingDays(5), mark: 'local', note: '由监测点工作制度规定' },
    leadSpan:          { label: '处理线索', value: workingDays(20), mark: 'local', note: '由监测点工作制度规定' },
  },
  indicators: {
    'visit-reports':    { kind: 'count', section: '10', label: '监测点报告', unit: '件', acts: ['tell'], meaning: '本期监测点报告的入企检查' },
    'uncoded-visits':   { kind: 'count', section: '10', label: '报告的无码检查', unit: '件', acts: ['tell'], where: isIn('withCode', [false]), meaning: '本期监测点报告中没有行政行为码的检查' },
    'inspection-leads': { kind: 'count', section: '10', label: '监测点线索', unit: '条', acts: ['makeLead'], meaning: '本期由监测点报告列为线索的' },
  },
});
