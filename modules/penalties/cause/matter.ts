/** The file of a cause (案由): what is forbidden and by what, what must be proved, how much may be fined, and the benchmark within that range. */
import {
  choice,
  choices,
  date,
  fields,
  integer,
  longText,
  matter,
  money,
  office,
  text,
  type Values,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION } from '../../../law/index.ts';
import { fineBases, fixedCases, penaltyKinds, rated, rateUnits, sectors, sources } from './options.ts';

const fined = { field: 'fineBasis', is: ['fixed', ...rated] } as const;
const byRate = { field: 'fineBasis', is: rated } as const;

export const causeFile = fields({
  code: text('案由编号', { max: 40 }),
  name: text('案由名称'),
  sector: choice('执法领域', sectors),
  department: office('负责部门'),
  powerCodes: longText('所属权力事项编码', {
    max: 2000,
    hint: '权责清单的编码，一行一个；写明的以编码为准，不写的按处罚条款与权力事项的依据比较',
    per: APL.art(17),
  }),
  devolved: yesNo('已赋权乡镇（街道）', { per: APL.art(24) }),
  conduct: longText('违法行为', { max: 2000, hint: '写明什么人做了什么' }),
  elements: longText('应当查明的要件', { max: 3000, hint: '一行一项，全部查明才能处罚', per: APL.art(40) }),
  evidenceList: longText('应当收集的证据', { max: 3000, hint: '一行一项', per: APL.art(46) }),
  source: choice('处罚依据的种类', sources, { per: APL.art(16) }),
  prohibitionBasis: longText('违反的条款', {
    max: 2000,
    hint: '写到条、款、项，并附原文',
    per: APL.art(59),
  }),
  penaltyBasis: longText('处罚的条款', { max: 2000, hint: '写到条、款、项，并附原文', per: APL.art(59) }),
  kinds: choices('可以给予的处罚', penaltyKinds, { per: APL.art(9) }),
  fineBasis: choice('罚款的计算', fineBases),
  citizenMin: money('对公民罚款下限', { onlyIf: fined }),
  citizenMax: money('对公民罚款上限', { onlyIf: fined }),
  citizenLighterMax: money('对公民从轻阶次的上限', { onlyIf: fined, per: APL.art(34) }),
  citizenHeavierMin: money('对公民从重阶次的下限', { onlyIf: fined, per: APL.art(34) }),
  enterpriseMin: money('对法人、其他组织罚款下限', { onlyIf: fined }),
  enterpriseMax: money('对法人、其他组织罚款上限', { onlyIf: fined }),
  enterpriseLighterMax: money('对法人、其他组织从轻阶次的上限', { onlyIf: fined, per: APL.art(34) }),
  enterpriseHeavierMin: money('对法人、其他组织从重阶次的下限', { onlyIf: fined, per: APL.art(34) }),
  baseName: text('基数的名称', {
    max: 60,
    onlyIf: { field: 'fineBasis', is: ['other'] },
    hint: '照法律、法规、规章的用语，如“违法占地的复垦费用”',
  }),
  smallBelow: money('不足此数的按上列数额罚款', {
    onlyIf: byRate,
    hint: '如货值金额不足一万元的；没有这种规定的填0，全部按倍数（比例）',
  }),
  fixedWhen: choices('按上列数额罚款的其他情形', fixedCases, { onlyIf: byRate }),
  countAs: money('不足此数的按此数计算', { onlyIf: byRate, hint: '如货值金额不足十万元的，按十万元计算；没有的不填' }),
  rateUnit: choice('倍数（比例）的写法', rateUnits, {
    onlyIf: byRate,
    hint: '百分之零点五写千分之五；不填为倍',
  }),
  multipleMin: integer('倍数（比例）下限', { max: 10_000, onlyIf: byRate }),
  multipleMax: integer('倍数（比例）上限', { max: 10_000, onlyIf: byRate }),
  multipleLighterMax: integer('从轻阶次的倍数（比例）上限', { max: 10_000, onlyIf: byRate, per: APL.art(34) }),
  multipleHeavierMin: integer('从重阶次的倍数（比例）下限', { max: 10_000, onlyIf: byRate, per: APL.art(34) }),
  fineAtMost: money('最高不超过', { onlyIf: byRate, hint: '如违法所得三倍以下，最高不超过三万元；没有的不填' }),
  lighterWhen: longText('从轻阶次的适用条件', { max: 2000, onlyIf: fined, per: APL.art(32) }),
  ordinaryWhen: longText('一般阶次的适用条件', { max: 2000, onlyIf: fined, per: APL.art(34) }),
  heavierWhen: longText('从重阶次的适用条件', { max: 2000, onlyIf: fined, per: APL.art(34) }),
  hearingAlways: yesNo('不论数额均告知听证权利', { per: APL.art(63) }),
  reviewAlways: yesNo('不论数额均进行法制审核', { per: APL.art(58) }),
  endangersLife: yesNo('直接危及生命健康、公共安全', {
    hint: '这类行为不得列入不予处罚清单',
    per: APL.art(36),
  }),
  firstTimeMonths: integer('初次违法的认定周期（月）', { max: 120, per: APL.art(33, 1) }),
  supersedes: matter('取代的原案由', { refers: 'penalties/cause' }),
  adoptedOn: date('审定日期'),
  publishedOn: date('公布日期', { per: APL.art(34) }),
  effectiveFrom: date('施行日期'),
  successor: matter('取代它的新案由', { refers: 'penalties/cause' }),
  supersededOn: date('被取代的日期'),
  repealedOn: date('废止日期'),
  endReason: longText('修改、废止的理由', { max: 2000, per: DISCRETION.art() }),
});

export type CauseFields = typeof causeFile;
export type CauseFile = Values<CauseFields>;
export type CauseView = View<CauseFields>;
