/** 政府法律顾问聘任: from the plan of selection to the end of the term. */
import { years } from '../../../kernel/calendar/index.ts';
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import { claim, procedure, type View } from '../../../kernel/procedure/index.ts';
import { GOVERNMENT_COUNSEL, OGI } from '../../../law/index.ts';
import { counselRule, written } from '../rules.ts';
import { settings } from '../settings.ts';
import { type EngagementFile, engagementFile, grades } from './matter.ts';

type V = View<EngagementFile>;
const basis = GOVERNMENT_COUNSEL.art();

const publicOver = claim<V>('公示期满才签订聘任合同', counselRule, (v) => v.on > (v.file.publicUntil ?? '9999-12-31') || `公示至${v.file.publicUntil ?? ''}，期满以后才能聘任`);
const objectionsAnswered = claim<V>('公示期间的异议已经处理', counselRule, (v) => written(v.file.objection, 1) || '请写明公示期间有无异议；有异议的写明处理情况');
const confidential = claim<V>('签署保密承诺', basis, (v) => v.file.confidentiality === true || '聘任以前应当签署保密承诺');
const licensed = claim<V>('执业证在有效期内', basis, (v) => (v.file.licenceUntil ?? '') >= (v.file.from ?? v.on) || `执业证年度考核有效期至${v.file.licenceUntil ?? '（未填写）'}，聘期开始时已经失效`);
const termInOrder = claim<V>('聘期的止期在起期以后', counselRule, (v) => (v.file.until ?? '') > (v.file.from ?? '') || '聘期止于起期以前');
const yearOver = claim<V>('年度考核在聘期内的年度进行', counselRule, (v) => {
  const year = v.file.year ?? 0;
  return (year >= Number((v.did('engage')[0]?.on ?? '0').slice(0, 4)) && year <= Number(v.on.slice(0, 4))) || '考核年度不在聘期内';
});
const assessedOnce = claim<V>('一个年度考核一次', counselRule, (v) => !v.did('assess').some((d) => d.on.slice(0, 4) === v.on.slice(0, 4)) || '本年已经考核；有误的请用“更正”');
const notUnqualified = claim<V>('考核不合格的不续聘', counselRule, (v) => v.file.grade !== 'unqualified' || '最近一次考核不合格，不予续聘');
const reasoned = claim<V>('解聘说明原因', counselRule, (v) => written(v.file.endWhy) || '请写明解聘、终止的原因');

export const engagement = procedure({
  module: 'counsel',
  id: 'counsel',
  version: 'opinion2016',
  label: '政府法律顾问聘任',
  from: '2019-05-15',
  file: engagementFile,
  handledBy: 'handlingOffice',
  title: (f) => `法律顾问聘任${f.firm ? `（${f.firm}）` : ''}`,
  settings,

  actors: {
    manager: { label: '法律顾问管理人员',   at: 'handling', sees: 'region' },
    head:    { label: '县司法局负责人',     at: 'handling', sees: 'region' },
    leader:  { label: '分管县领导',         at: 'region', sees: 'region' },
    adviser: { label: '政府法律顾问',       at: 'region', assigned: true, sees: 'assigned' },
  },
  states: {
    planned:    { label: '拟订选聘方案',   phase: '收件' },
    selected:   { label: '已遴选，公示中', phase: '审理' },
    active:     { label: '在聘',           phase: '执行' },
    rejected:   { label: '没有聘任',       phase: '归档', final: true },
    ended:      { label: '聘期终止',       phase: '归档', final: true },
  },
  acts: {
    plan:       { label: '拟订选聘方案', by: 'manager', opens: true, to: 'planned', asks: ['plan', 'firm?'], per: [basis, counselRule] },
    select:     { label: '遴选并公示',   by: 'manager', from: 'planned', to: 'selected', asks: ['adviser', 'firm', 'licence', 'licenceUntil', 'selectedHow', 'publicUntil'], issues: 'publicNotice', per: counselRule },
    drop:       { label: '不予聘任',     by: 'manager', from: ['planned', 'selected'], to: 'rejected', asks: ['endWhy'], when: [reasoned], per: counselRule },
    engage:     { label: '聘任',         by: 'manager', from: 'selected', to: 'active', asks: ['objection', 'confidentiality', 'from', 'until', 'contract?'], when: [publicOver, objectionsAnswered, confidential, licensed, termInOrder], approval: { by: ['head', 'leader'], mode: 'each', per: counselRule }, issues: 'appointment', per: basis },
    renewLicence: { label: '登记执业证年度考核', by: 'manager', from: 'active', asks: ['licenceUntil'], per: basis },
    assess:     { label: '年度考核',     by: 'manager', from: 'active', asks: ['year', 'grade', 'assessment'], when: [yearOver, assessedOnce], issues: 'assessmentForm', per: counselRule },
    renew:      { label: '续聘',         by: 'manager', from: 'active', asks: ['from', 'until'], when: [notUnqualified, licensed, termInOrder], approval: { by: 'head', per: counselRule }, issues: 'appointment', per: counselRule },
    terminate:  { label: '解聘',         by: 'manager', from: 'active', to: 'ended', asks: ['endWhy'], when: [reasoned], approval: { by: 'head', per: counselRule }, issues: 'termination', per: counselRule },
    expire:     { label: '聘期届满终止', by: 'law', from: 'active', to: 'ended', per: counselRule },
  },
  limits: {
    term:       { label: '聘期',             class: 'validity', force: 'local', starts: ['engage', 'renew'], startsOn: 'until', ends: ['renew', 'terminate', 'expire'], allow: { count: 0, unit: 'day' }, onLapse: { deems: 'expire' }, remind: 60, binds: 'office', per: counselRule },
    assessment: { label: '年度考核',         class: 'agency-duty', force: 'local', starts: ['engage', 'assess'], ends: ['assess', 'terminate', 'expire'], allow: years(1), onLapse: 'shown', remind: 30, binds: 'office', per: counselRule },
  },
  papers: {
    publicNotice: { label: '政府法律顾问拟聘人员公示', seal: 'handling', per: counselRule, body: (v) => [para('经遴选，拟聘任下列人员为县人民政府法律顾问，现予公示。公示期间有异议的，请以书面形式向本单位反映。'), facts(['姓名', v.file.adviser && (v.person(v.file.adviser)?.name ?? '')], ['执业机构', v.file.firm], ['公示期满日', v.file.publicUntil])] },
    appointment:  { label: '政府法律顾问聘书', series: '法顾', seal: 'authority', per: basis, body: (v) => [to(v.file.adviser ? (v.person(v.file.adviser)?.name ?? '') : ''), para(`兹聘请您为县人民政府法律顾问，聘期自${v.file.from ?? ''}至${v.file.until ?? ''}。`), note('法律顾问不得利用聘任身份谋取利益，不得代理与聘任单位有利益冲突的事务，并对工作中知悉的秘密保密。')] },
    assessmentForm: { label: '政府法律顾问年度考核表', seal: 'handling', per: counselRule, body: (v) => [facts(['法律顾问', v.file.adviser && (v.person(v.file.adviser)?.name ?? '')], ['考核年度', `${v.file.year ?? ''}`], ['等次', v.file.grade && grades[v.file.grade]]), para(v.file.assessment ?? '')] },
    termination:  { label: '解聘通知书', series: '法顾解', seal: 'handling', per: counselRule, body: (v) => [to(v.file.adviser ? (v.person(v.file.adviser)?.name ?? '') : ''), para(`自${v.on}起终止聘任。原因：${v.file.endWhy ?? ''}`)] },
  },
  publication: {
    list: {
      label: '政府法律顾问名单',
      after: ['engage', 'renew'],
      by: 'manager',
      within: { setting: 'listSpan' },
      title: () => '县人民政府法律顾问',
      body: (v) => [facts(['执业机构', v.file.firm], ['聘期', `${v.file.from ?? ''}至${v.file.until ?? ''}`])],
      changed: { after: 'renew', per: OGI.art(26) },
      takenDown: { after: ['terminate', 'expire'], within: { count: 20, unit: 'workingDay' }, why: '聘任已经终止', per: OGI.art(26) },
      subject: '法律顾问',
      per: OGI.art(26),
    },
  },
  indicators: {
    advisers: { kind: 'stock', label: '在聘政府法律顾问', unit: '人', states: ['active'], meaning: '期末在聘期内的，每人一件' },
    assessed: { kind: 'count', label: '年度考核', unit: '人', acts: ['assess'], meaning: '本期完成年度考核的' },
  },
});
