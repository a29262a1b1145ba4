/** 企业评价: an enterprise rates a visit by its code; only the supervision body reads who rated what. */
import { facts, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  choices,
  claim,
  fields,
  longText,
  matter,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { DOC54, OBE } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { visitProblems } from '../point-report/procedure.ts';
import { approvalRule, pointRule } from '../rules.ts';

export const ratingFile = fields({
  visitCode: text('检查编号', { max: 60, hint: '通知书、结果告知书上的编号；检查单位看不到您的评价' }),
  rating: choice('对本次检查', { good: '满意', fair: '基本满意', bad: '不满意' }),
  conduct: choices('检查中有下列情形', visitProblems),
  comment: longText('意见和建议', { secrecy: 'internal', max: 2000 }),
  inspection: matter('核对的检查', { refers: 'inspections' }),
  answer: longText('处理情况', { max: 2000 }),
});
type V = View<typeof ratingFile>;

const numberMatches = claim<V>(
  '编号与检查一致',
  approvalRule,
  (v) => {
    const seen = v.file.inspection === undefined ? undefined : v.referred(v.file.inspection);
    return (seen?.procedure === 'inspections' && seen.number === v.file.visitCode) || '所选的检查不是这一编号';
  },
  '查不到的，请“编号无效”',
);
const conductAnswered = claim<V>(
  '反映问题的写明处理',
  DOC54.art(),
  (v) =>
    (v.file.rating !== 'bad' && (v.file.conduct ?? []).length === 0) ||
    (v.file.answer ?? '').trim().length >= 4 ||
    '企业不满意或者反映了问题，应当写明怎样处理',
);

export const rating = procedure({
  module: 'inspections',
  id: 'rating',
  version: 'apl2021',
  label: '企业对检查的评价',
  from: '2021-07-15',
  file: ratingFile,
  handledBy: 'supervisionOffice',
  title: (f) => `对检查${f.visitCode ?? ''}的评价`,
  once: { of: ['visitCode'], says: '本次检查已经评价过', per: approvalRule },

  actors: { supervisor: actors.supervisor, rater: { label: '被检查的企业', party: true } },
  states: {
    rated:   { label: '待核对', phase: '收到' },
    counted: { label: '已计入', phase: '办结', final: true },
    invalid: { label: '编号无效', phase: '办结', final: true },
  },
  acts: {
    rate:       { label: '评价检查', by: ['rater'], opens: true, to: 'rated', asks: ['visitCode', 'rating', 'conduct?', 'comment?'], tells: '谢谢您的评价；检查单位看不到是谁评价的', per: [approvalRule, OBE.art(54)] },
    count:      { label: '核对计入', by: 'supervisor', from: 'rated', to: 'counted', asks: ['inspection', 'answer?'], when: [numberMatches, conductAnswered], issues: 'ratingSlip', tells: '您的评价已经核对', per: pointRule },
    invalidate: { label: '编号无效', by: 'supervisor', from: 'rated', to: 'invalid', asks: ['answer'], tells: '没有查到这一编号的检查；如遇无码检查，请向执法监督机构反映', per: pointRule },
  },
  papers: {
    ratingSlip: {
      label: '企业评价核对单',
      seal: 'handling',
      per: pointRule,
      body: (v) => [
        facts(
          ['检查编号', v.file.visitCode],
          ['评价', v.file.rating && { good: '满意', fair: '基本满意', bad: '不满意' }[v.file.rating]],
          ['反映的情形', (v.file.conduct ?? []).map((p) => visitProblems[p]).join('；')],
          ['处理情况', v.file.answer],
        ),
        para('评价人不向检查单位显示；向检查单位反馈时只说明问题，不说明来源。'),
      ],
    },
  },
  settings: {
    supervisionOffice: { label: '执法监督机构', value: 'justice', mark: 'default', note: '监测点报告和企业评价都由它办理，检查单位看不到' },
  },
  indicators: {
    ratings:       { kind: 'count', section: '10', label: '企业评价', unit: '次', acts: ['count'], meaning: '本期核对计入的企业对检查的评价' },
    'ratings-bad': { kind: 'count', section: '10', label: '不满意的评价', unit: '次', acts: ['count'], where: is('rating', 'bad'), meaning: '本期核对计入的、不满意的评价' },
  },
});
