/** What the file of an adviser's engagement (聘任) holds. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  person,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const grades = { excellent: '优秀', qualified: '合格', unqualified: '不合格' } as const;

export const engagementFile = fields({
  plan: longText('选聘方案', { ...internal, max: 4000, hint: '人数、条件、程序、聘期和报酬' }),
  adviser: person('法律顾问', { secrecy: 'open', assigns: 'adviser' }),
  firm: text('执业机构'),
  licence: text('律师执业证号', internal),
  licenceUntil: date('执业证年度考核有效期至'),
  selectedHow: longText('遴选情况', { ...internal, max: 4000 }),
  publicUntil: date('公示期满日'),
  objection: longText('公示期间的异议和处理', { ...internal, max: 2000 }),
  confidentiality: yesNo('已签署保密承诺'),
  contract: files('聘任合同', internal),
  from: date('聘期自'),
  until: date('聘期至'),
  year: integer('考核年度', { min: 2016, max: 2100 }),
  grade: choice('考核等次', grades),
  assessment: longText('考核情况', { ...internal, max: 4000, hint: '质量、及时、出席、采纳' }),
  endWhy: longText('解聘、终止的原因', { max: 1000 }),
});
export type EngagementFile = typeof engagementFile;
