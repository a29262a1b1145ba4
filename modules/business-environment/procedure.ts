/** 优化营商环境工作举措: one measure from its adoption through its yearly evaluation to its end; and the figures of paragraph 5 that rest on the lists of inspection. */
import { days, months } from '../../kernel/calendar/index.ts';
import { local, unsure } from '../../kernel/citation/index.ts';
import { type Block, facts, para, to } from '../../kernel/document/blocks.ts';
import { choice, claim, date, fields, longText, office, procedure, text, type View } from '../../kernel/procedure/index.ts';
import { OBE, OGI } from '../../law/index.ts';

const workRule = local('县优化营商环境工作方案（“一号改革工程”）');

export const areas = {
  market: '市场准入和退出',
  services: '政务服务',
  inspection: '规范涉企检查、包容审慎执法',
  justice: '司法保护和纠纷化解',
  legal: '公共法律服务',
  credit: '信用和守信激励',
  finance: '融资、税费和惠企政策',
  factors: '用地、用工、水电气网',
} as const;

export const measureFile = fields({
  name: text('举措名称'),
  area: choice('领域', areas),
  leadOffice: office('牵头单位', { involves: true }),
  jointOffice: office('协同单位', { involves: true }),
  basis: text('依据', { hint: '上级文件、本县方案' }),
  content: longText('主要内容', { max: 3000 }),
  beneficiaries: text('受益对象'),
  adoptedOn: date('出台日期'),
  reviewBy: date('评估日期', { hint: '每项举措至少每年评估一次' }),
  startedOn: date('实施日期'),
  heard: longText('听取市场主体意见的情况', { max: 2000, per: OBE.art(62) }),
  evaluation: longText('评估情况', { max: 3000 }),
  verdict: choice('评估结论', { keep: '继续实施', improve: '改进后继续', end: '不再实施' }),
  endedOn: date('结束日期'),
  endReason: text('结束的原因'),
});
type V = View<typeof measureFile>;

const written = (words: string | undefined): boolean => (words ?? '').trim().length >= 4;
const heardFirst = claim<V>('听取市场主体的意见', OBE.art(62), (v) => written(v.file.heard) || '出台与市场主体生产经营密切相关的举措，应当充分听取市场主体、行业协会商会的意见', '请听取意见后登记');
const startsAfter = claim<V>('实施不早于出台', workRule, (v) => (v.file.startedOn ?? '') >= (v.file.adoptedOn ?? '') || '实施日期早于出台日期');
const keptOn = claim<V>('不再实施的办理结束', workRule, (v) => v.file.verdict !== 'end' || written(v.file.evaluation) || '结论是不再实施的，应当写明评估情况');
const laterReview = claim<V>('下次评估晚于今天', workRule, (v) => (v.file.reviewBy ?? '') > v.on || '评估日期应当晚于今天');

const rows = (v: V): Block =>
  facts(
    ['举措', v.file.name],
    ['领域', v.file.area && areas[v.file.area]],
    ['牵头单位', v.file.leadOffice && v.officeName(v.file.leadOffice)],
    ['协同单位', v.file.jointOffice && v.officeName(v.file.jointOffice)],
    ['依据', v.file.basis],
    ['受益对象', v.file.beneficiaries],
    ['出台日期', v.file.adoptedOn],
    ['实施日期', v.file.startedOn],
  );

export const measure = procedure({
  module: 'business-environment',
  id: 'business-environment',
  version: 'obe2020',
  label: '优化营商环境工作举措',
  from: '2020-01-01',
  file: measureFile,
  number: { series: '营商' },
  title: (f) => f.name ?? '工作举措',
  once: { of: ['name'], says: '这项举措已经登记', per: workRule },

  actors: {
    office: { label: '优化营商环境工作机构人员', at: 'region', sees: 'region' },
    lead:   { label: '牵头单位人员',             at: 'involved' },
  },
  states: {
    adopted:   { label: '已出台，待实施', phase: '出台' },
    inForce:   { label: '实施中',         phase: '实施' },
    evaluated: { label: '已评估，继续实施', phase: '实施' },
    ended:     { label: '已结束',         phase: '结束', final: true },
  },
  acts: {
    adopt:    { label: '出台举措', by: 'office', opens: true, to: 'adopted', dated: 'adoptedOn', asks: ['adoptedOn', 'name', 'area', 'leadOffice', 'jointOffice?', 'basis', 'content', 'beneficiaries', 'heard'], when: [heardFirst], issues: 'measureSheet', per: [OBE.art(62), workRule] },
    start:    { label: '开始实施', by: ['office', 'lead'], from: 'adopted', to: 'inForce', dated: 'startedOn', asks: ['startedOn', 'reviewBy'], when: [startsAfter], per: workRule },
    evaluate: { label: '评估',     by: 'office', from: ['inForce', 'evaluated'], to: 'evaluated', asks: ['evaluation', 'verdict', 'reviewBy'], when: [keptOn, laterReview], issues: 'evaluationSheet', per: [OBE.art(8), workRule] },
    improve:  { label: '改进内容', by: ['office', 'lead'], from: ['inForce', 'evaluated'], asks: ['content'], per: workRule },
    end:      { label: '结束',     by: 'office', from: ['adopted', 'inForce', 'evaluated'], to: 'ended', dated: 'endedOn', asks: ['endedOn', 'endReason'], per: workRule },
  },
  limits: {
    start:    { label: '开始实施', class: 'agency-duty', force: 'local', starts: 'adopt', ends: ['start', 'end'], allow: { setting: 'startSpan' }, onLapse: 'shown', remind: 10, binds: 'office', per: workRule },
    evaluate: { label: '评估举措', class: 'agency-duty', force: 'local', starts: ['start', 'evaluate'], startsOn: 'reviewBy', ends: ['evaluate', 'end'], allow: days(0), onLapse: 'shown', remind: 15, binds: 'office', per: workRule },
  },
  papers: {
    measureSheet: {
      label: '优化营商环境工作举措',
      series: '营商字',
      seal: 'acting',
      per: workRule,
      body: (v) => [rows(v), para(v.file.content ?? ''), facts(['听取市场主体意见', v.file.heard])],
    },
    evaluationSheet: {
      label: '工作举措评估意见',
      seal: 'acting',
      per: unsure(OBE.art(8), '该条规定营商环境评价制度，单项举措的评估依本县方案'),
      body: (v) => [
        to(v.file.leadOffice ? v.officeName(v.file.leadOffice) : '牵头单位'),
        rows(v),
        para(v.file.evaluation ?? ''),
        facts(['结论', v.file.verdict && { keep: '继续实施', improve: '改进后继续', end: '不再实施' }[v.file.verdict]], ['下次评估', v.file.reviewBy]),
      ],
    },
  },
  publication: {
    measures: {
      label: '优化营商环境工作举措',
      after: 'adopt',
      by: 'office',
      within: { setting: 'publishSpan' },
      title: (v) => v.file.name ?? '优化营商环境工作举措',
      body: (v) => [rows(v), para(v.file.content ?? '')],
      subject: '优化营商环境',
      per: OGI.art(26),
    },
  },
  settings: {
    startSpan:   { label: '举措开始实施', value: months(6), mark: 'local', note: '由县优化营商环境工作方案规定' },
    publishSpan: { label: '公开举措', value: { count: 20, unit: 'workingDay' }, mark: 'default', note: '政府信息公开条例26：自形成之日起20个工作日' },
  },
  indicators: {
    measures:           { kind: 'stock', section: '5', label: '优化营商环境工作举措', unit: '项', states: ['inForce', 'evaluated'], meaning: '期末实施中的工作举措；只出台、还没有实施的和已经结束的不计' },
    'measures-adopted': { kind: 'count', section: '5', label: '本年出台的举措', unit: '项', acts: ['adopt'], meaning: '本期出台的工作举措，不论是否已经实施' },
    'undisturbed':      { kind: 'difference', section: '5', label: '没有受到日常检查的诚信经营者', unit: '家', of: 'inspections.honest-operators', less: 'inspections.honest-disturbed', meaning: '期末的诚信经营者减去本期受到日常检查、专项检查入企的诚信经营者' },
    'undisturbed-rate': { kind: 'rate', section: '5', label: '对诚信经营者无事不扰率', unit: 'ratio', numerator: 'undisturbed', denominator: 'inspections.honest-operators', meaning: '没有受到日常检查、专项检查入企的诚信经营者，除以期末全部诚信经营者（信用风险A类、没有处罚和失信）；依法随机抽到的、因投诉举报等个案检查的，不作为打扰（口径待核：有的地方把任何入企都计入）' },
  },
});
