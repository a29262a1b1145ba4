/** 法制审核人员名册: who may review the legality of decisions; whoever does so for the first time must hold the legal professional qualification (行政处罚法58). */
import { days } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { facts } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  date,
  fields,
  longText,
  office,
  person,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL, DOC118 } from '../../../law/index.ts';
import { reviewerSettings } from '../settings.ts';

const reviewerRule = unsure(DOC118.art(11), '项的序号待核');

export const reviewerFile = fields({
  person: person('法制审核人员'),
  name: text('姓名', { max: 40 }),
  body: office('所在执法主体', { involves: true }),
  number: text('审核人员编号', { max: 60 }),
  firstTime: yesNo('初次从事行政处罚决定法制审核', { per: APL.art(58, 2) }),
  legalQualified: yesNo('取得法律职业资格', { per: APL.art(58, 2) }),
  qualificationNumber: text('法律职业资格证书号', { secrecy: 'internal', max: 60 }),
  since: date('从事法制审核的起始日期'),
  validFrom: date('任期起'),
  validUntil: date('任期至'),
  endedOn: date('不再担任的日期'),
  endGround: choice('不再担任的原因', { transfer: '调离', retirement: '退休、离职', unfit: '不能胜任', other: '其他' }),
  endNote: longText('说明', { secrecy: 'internal', max: 1000 }),
});
type V = View<typeof reviewerFile>;

const qualifiedAtFirst = claim<V>(
  '初次从事法制审核的，应当取得法律职业资格',
  APL.art(58, 2),
  (v) => {
    if (v.file.firstTime !== true) return true;
    if (v.file.legalQualified !== true) return '初次从事行政处罚决定法制审核的人员，应当取得法律职业资格';
    return (v.file.qualificationNumber ?? '').trim().length >= 4 || '请填写法律职业资格证书号';
  },
  '没有资格的，可以协助审核，不能签署审核意见',
);
const notFirst = claim<V>(
  '不是初次从事的，写明此前的起始日期',
  APL.art(58, 2),
  (v) =>
    v.file.firstTime !== false ||
    (v.file.since !== undefined && v.file.since < (v.file.validFrom ?? v.on)) ||
    '请填写此前从事法制审核的起始日期，并早于本次任期',
);
const termInOrder = claim<V>(
  '任期首尾有序',
  reviewerRule,
  (v) => (v.file.validUntil ?? '') >= (v.file.validFrom ?? '') || '任期的末日早于首日',
);
const worksThere = claim<V>('在执法主体任职', reviewerRule, (v) => {
  const known = v.file.person === undefined ? undefined : v.person(v.file.person);
  return known === undefined || known.office === v.file.body || `${known.name}不在所填的执法主体任职`;
});

export const reviewers = procedure({
  module: 'enforcers',
  id: 'reviewer',
  version: 'apl2021',
  label: '法制审核人员名册',
  from: '2021-07-15',
  file: reviewerFile,
  handledBy: 'handlingOffice',
  title: (f) => `${f.name ?? ''}（法制审核人员）`,
  once: { of: ['person', 'body'], says: '此人已在该执法主体担任法制审核人员', per: reviewerRule },

  actors: {
    unit:      { label: '所在单位经办人员', at: 'involved' },
    registrar: { label: '执法监督机构人员', at: 'handling' },
  },
  states: {
    active:  { label: '在任',   phase: '在册' },
    ended:   { label: '不再担任', phase: '终止', final: true },
    expired: { label: '任期届满', phase: '终止', final: true },
  },
  acts: {
    appoint: { label: '登记', by: ['registrar', 'unit'], opens: true, to: 'active', asks: ['person', 'name', 'body', 'number', 'firstTime', 'legalQualified', 'qualificationNumber?', 'since?', 'validFrom', 'validUntil'], when: [qualifiedAtFirst, notFirst, termInOrder, worksThere], issues: 'appointment', per: [APL.art(58, 2), reviewerRule] },
    prolong: { label: '延续任期', by: 'registrar', from: 'active', asks: ['validFrom', 'validUntil'], when: [termInOrder], per: reviewerRule },
    end:     { label: '不再担任', by: ['registrar', 'unit'], from: 'active', to: 'ended', dated: 'endedOn', asks: ['endedOn', 'endGround', 'endNote?'], per: reviewerRule },
    expire:  { label: '任期届满', by: 'law', from: 'active', to: 'expired', per: reviewerRule },
  },
  limits: {
    term: { label: '任期', class: 'validity', starts: ['appoint', 'prolong'], startsOn: 'validUntil', ends: ['end', 'expire'], allow: days(0), onLapse: { deems: 'expire' }, remind: 60, binds: 'office', per: reviewerRule },
  },
  papers: {
    appointment: {
      label: '法制审核人员登记表',
      series: '法审登字',
      seal: 'handling',
      per: reviewerRule,
      body: (v) => [
        facts(
          ['姓名', v.file.name],
          ['所在执法主体', v.file.body && v.officeName(v.file.body)],
          ['编号', v.file.number],
          ['是否初次从事', v.file.firstTime === true ? '是' : `否，自${v.file.since ?? ''}起从事`],
          ['法律职业资格证书号', v.file.legalQualified === true ? v.file.qualificationNumber : '没有'],
          ['任期', `${v.file.validFrom ?? ''}至${v.file.validUntil ?? ''}`],
        ),
      ],
    },
  },
  confers: { certificate: '法制审核资格', holder: 'person', number: 'number', from: 'validFrom', until: 'validUntil', body: 'body', while: ['active'], per: APL.art(58, 2) },
  indicators: {
    reviewers: { kind: 'stock', section: '11', label: '法制审核人员', unit: '人', states: ['active'], meaning: '期末在任的法制审核人员' },
    'reviewers-qualified': { kind: 'stock', section: '11', label: '取得法律职业资格的法制审核人员', unit: '人', states: ['active'], where: is('legalQualified', true), meaning: '期末在任，取得法律职业资格的' },
    'reviewer-share': { kind: 'rate', section: '11', label: '法制审核人员占执法人员的比例', unit: 'ratio', numerator: 'reviewers', denominator: 'holders', meaning: '期末在任的法制审核人员除以期末证件有效的执法人员；原则上不低于5%' },
  },
  settings: reviewerSettings,
});
