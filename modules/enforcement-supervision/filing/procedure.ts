/** 重大行政执法决定备案: an agency files within fifteen days, the supervision body reviews within twenty. */
import { addDays, days, workingDays } from '../../../kernel/calendar/index.ts';
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import { choice, choices, claim, date, fields, files, longText, matter, money, office, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { actors } from '../actors.ts';
import { filingReviewRule, filingRule } from '../rules.ts';
import { on, written } from '../words.ts';

const decisions = { penalty: '行政处罚', coercion: '行政强制', licence: '撤销行政许可', other: '其他重大执法决定' } as const;
const grounds = {
  amount: '罚款、没收数额较大',
  suspend: '责令停产停业、关闭、限制从业',
  revoke: '吊销许可证件、降低资质等级',
  coercion: '强制拆除、查封经营场所等重大强制',
  hearing: '经过听证',
  influence: '有重大社会影响',
} as const;
const problems = {
  subject: '主体、权限',
  facts: '事实、证据',
  law: '适用依据',
  procedure: '程序',
  discretion: '裁量',
  documents: '文书',
} as const;

export const filingFile = fields({
  unit: office('报送机关', { involves: true }),
  case: matter('案件', { refers: ['penalties', 'penalties/sealing'] }),
  decision: choice('决定种类', decisions),
  decisionNumber: text('决定书文号', { max: 80 }),
  decidedOn: date('作出决定之日'),
  amount: money('罚没金额', { onlyIf: { field: 'decision', is: ['penalty'] }, tip: (v) => amountTip(v) }),
  grounds: choices('报送备案的理由', grounds),
  materials: files('决定书和说明材料', { max: 20 }),
  lateReason: longText('超过十五日报送的原因', { max: 1000 }),
  missing: longText('需要补充的材料', { max: 1000 }),
  opinion: longText('审查意见', { max: 5000 }),
  problems: choices('存在的问题', problems),
  answer: longText('报送机关的说明、处理', { max: 5000 }),
  outcome: longText('备案审查结果', { max: 3000 }),
});
type V = View<typeof filingFile>;

function amountTip(v: Pick<V, 'setting'>): string {
  return `公民${Number(v.setting('citizenFrom')) / 100}元以上、法人或者其他组织${Number(v.setting('organisationFrom')) / 100}元以上的罚没，应当报送备案`;
}
const decidedByNow = claim<V>('决定日期不晚于今天', filingRule, (v) => (v.file.decidedOn ?? '') <= v.on || '作出决定之日晚于今天');
const lateExplained = claim<V>(
  '十五日内报送',
  filingRule,
  (v) => {
    const due = addDays(v.file.decidedOn ?? v.on, 15);
    return v.on <= due || written(v.file.lateReason) || `应当自作出决定之日起十五日内报送（${due}），已经超过，请说明原因`;
  },
);
const materialsGiven = claim<V>('附决定书', filingRule, (v) => (v.file.materials ?? []).length > 0 || '报送备案应当附决定书和说明材料');
const opinionGiven = claim<V>('写明审查意见', filingReviewRule, (v) => written(v.file.opinion, 6) || '请写明审查的内容和意见');
const answerGiven = claim<V>('写明说明和处理', filingReviewRule, (v) => written(v.file.answer, 6) || '请逐项说明，写明怎样处理');

const letter = (v: V) => [facts(['决定种类', v.file.decision && decisions[v.file.decision]], ['决定书文号', v.file.decisionNumber], ['作出决定之日', on(v.file.decidedOn)])];

export const filing = procedure({
  module: 'enforcement-supervision',
  id: 'filing',
  version: 'apl2021',
  label: '重大行政执法决定备案',
  from: '2021-07-15',
  file: filingFile,
  handledBy: 'supervisionOffice',
  number: { series: '执监备' },
  title: (f) => `${f.decision ? decisions[f.decision] : '执法决定'}备案：${f.decisionNumber ?? ''}`,
  once: { of: ['unit', 'decisionNumber'], says: '这一决定已经报送备案', per: filingRule },

  actors: { unit: actors.unit, supervisor: actors.supervisor, chief: actors.chief },
  states: {
    submitted:  { label: '已报送，待审查',     phase: '报送' },
    returned:   { label: '待补充材料',         phase: '报送' },
    questioned: { label: '有审查意见，待说明', phase: '审查' },
    answered:   { label: '已说明，待办结',     phase: '审查' },
    filed:      { label: '已备案',             phase: '办结', final: true },
    concluded:  { label: '有问题，已处理',     phase: '办结', final: true },
  },
  acts: {
    submit:   { label: '报送备案', by: ['unit', 'supervisor'], opens: true, to: 'submitted', asks: ['unit', 'case?', 'decision', 'decisionNumber', 'decidedOn', 'amount?', 'grounds', 'materials?', 'lateReason?'], when: [decidedByNow, lateExplained, materialsGiven], issues: 'cover', per: filingRule },
    askMaterial: { label: '要求补充材料', by: 'supervisor', from: 'submitted', to: 'returned', asks: ['missing'], issues: 'materialNotice', per: filingReviewRule },
    supplement: { label: '补充材料', by: 'unit', from: 'returned', to: 'submitted', asks: ['materials?'], when: [materialsGiven], per: filingRule },
    accept:   { label: '准予备案', by: 'supervisor', from: 'submitted', to: 'filed', asks: ['opinion'], when: [opinionGiven], issues: 'filedNotice', per: filingReviewRule },
    question: { label: '提出审查意见', by: 'supervisor', from: 'submitted', to: 'questioned', asks: ['problems', 'opinion'], when: [opinionGiven], approval: { by: 'chief', per: filingReviewRule }, issues: 'opinion', per: filingReviewRule },
    answer:   { label: '说明、自行处理', by: 'unit', from: 'questioned', to: 'answered', asks: ['answer'], when: [answerGiven], per: filingReviewRule },
    conclude: { label: '办结备案审查', by: 'supervisor', from: 'answered', to: 'concluded', asks: ['outcome'], per: filingReviewRule },
  },
  limits: {
    review: { label: '二十日内审查', class: 'agency-duty', starts: 'submit', ends: ['accept', 'question'], allow: days(20), pauses: [{ from: 'askMaterial', until: 'supplement', why: '等候补充材料', per: filingReviewRule }], onLapse: 'shown', remind: 5, binds: 'office', per: filingReviewRule },
    answer: { label: '说明、处理', class: 'agency-duty', force: 'local', starts: 'question', ends: 'answer', allow: { setting: 'answerSpan' }, onLapse: 'shown', remind: 2, binds: 'other', per: filingReviewRule },
  },
  arises: [{ from: 'penalties', by: 'case', how: '报送备案', while: ['decided', 'served', 'closed'] }],
  findings: {
    onTime: {
      label: '重大执法决定十五日内报送备案',
      group: 'filing',
      weight: 'slight',
      holds: (v) => {
        const due = addDays(v.file.decidedOn ?? v.on, 15);
        const submitted = v.last('submit')?.on ?? v.on;
        return submitted <= due || `应当在${due}以前报送，${submitted}才报送`;
      },
      per: filingRule,
    },
  },
  findingGroups: { filing: '重大执法决定备案' },
  papers: {
    cover: { label: '重大行政执法决定备案报告', series: '执备报字', seal: 'acting', per: filingRule, body: (v) => [to('县人民政府行政执法监督机构'), para('现将下列重大行政执法决定报送备案，请审查：'), ...letter(v), note(`附：${(v.file.materials ?? []).map((f) => f.name).join('、') || '决定书'}`)] },
    materialNotice: { label: '补充备案材料通知', series: '执备补字', seal: 'handling', per: filingReviewRule, body: (v) => [to(v.file.unit ? v.officeName(v.file.unit) : ''), para(`你单位报送备案的材料不齐，请补充：${v.file.missing ?? ''}`), ...letter(v)] },
    filedNotice: { label: '备案通知', series: '执备字', seal: 'handling', per: filingReviewRule, body: (v) => [to(v.file.unit ? v.officeName(v.file.unit) : ''), para('你单位报送的重大行政执法决定经审查，准予备案。'), ...letter(v), para(v.file.opinion ?? '')] },
    opinion: { label: '备案审查意见书', series: '执备审字', seal: 'handling', per: filingReviewRule, body: (v) => [to(v.file.unit ? v.officeName(v.file.unit) : ''), para(`经审查，该决定在${(v.file.problems ?? []).map((p) => problems[p]).join('，')}方面存在问题：${v.file.opinion ?? ''}`), ...letter(v), para('请研究并自行处理，书面说明。本意见不代替你单位对案件的决定。')] },
  },
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
    citizenFrom:      { label: '应当报送备案的罚没金额：公民（分）', value: 1_000_000, mark: 'unsure', note: '江西省的标准待核：听证的数额，或者一万元' },
    organisationFrom: { label: '应当报送备案的罚没金额：法人、其他组织（分）', value: 10_000_000, mark: 'unsure', note: '江西省的标准待核：听证的数额，或者十万元' },
    answerSpan:       { label: '对备案审查意见作出说明', value: workingDays(10), mark: 'local', note: '自提出审查意见之日起' },
  },
  indicators: {
    'decisions-filed':      { kind: 'count', label: '报送备案的重大执法决定', unit: '件', acts: ['submit'], meaning: '本期各执法机关报送备案的；不分单位排名' },
    'filings-reviewed':     { kind: 'count', label: '备案审查', unit: '件', acts: ['accept', 'question'], meaning: '本期准予备案和提出审查意见的' },
    'filings-with-problems': { kind: 'count', label: '有问题的备案', unit: '件', acts: ['question'], meaning: '本期提出审查意见的' },
  },
});
