/** The file of a list entry (清单事项): which act, under which conditions, with what evidence, in which version of the list. */
import {
  choice,
  choices,
  date,
  fields,
  integer,
  longText,
  matter,
  office,
  text,
  type Values,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL, OBE } from '../../../law/index.ts';
import { sectors } from '../cause/options.ts';
import { corrections, grounds, lists, measures } from './options.ts';

export const entryFile = fields({
  code: text('清单事项编号', { max: 40 }),
  list: choice('清单', lists),
  edition: text('清单版本', { max: 80, hint: '如：2022年版' }),
  sector: choice('执法领域', sectors),
  department: office('负责部门'),
  cause: matter('对应的案由', { refers: 'penalties/cause' }),
  conduct: longText('违法行为', { max: 2000 }),
  basis: longText('违反和处罚的条款', { max: 2000, hint: '写到条、款、项', per: APL.art(59) }),
  ground: choice('法定情形', grounds, { per: APL.art(33) }),
  conditions: longText('适用条件', { max: 3000, hint: '一行一项，全部符合才能适用' }),
  evidence: longText('证明材料', { max: 3000, hint: '一行一项，与适用条件对应' }),
  firstTimeMonths: integer('初次违法的认定周期（月）', {
    min: 1,
    max: 120,
    onlyIf: { field: 'ground', is: ['firstTime'] },
    per: APL.art(33, 1),
  }),
  correction: choice('改正要求', corrections, { per: APL.art(33, 1) }),
  correctionDays: integer('改正期限（日）', { min: 1, max: 365, onlyIf: { field: 'correction', is: ['committed'] } }),
  measures: choices('配套措施', measures, { per: APL.art(33, 3) }),
  endangersLife: yesNo('直接危及生命健康、公共安全，法律规定应当处罚'),
  supersedes: matter('取代的原事项', { refers: 'penalties/list' }),
  adoptedOn: date('审定日期'),
  publishedOn: date('公布日期', { per: OBE.art(59) }),
  effectiveFrom: date('施行日期'),
  successor: matter('取代它的新事项', { refers: 'penalties/list' }),
  supersededOn: date('被取代的日期'),
  repealedOn: date('移出日期'),
  endReason: longText('取代、移出的理由', { max: 2000 }),
});

export type EntryFields = typeof entryFile;
export type EntryFile = Values<EntryFields>;
export type EntryView = View<EntryFields>;
