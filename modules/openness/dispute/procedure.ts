/** 因政府信息公开被复议、起诉的登记 (AR30 table 4): one matter for each, with its result, so that the table adds up. */
import { facts } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, is, type Predicate } from '../../../kernel/predicate/index.ts';
import { choice, date, fields, claim as kernelClaim, matter, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { ADLL, AR30, ARL, OGI } from '../../../law/index.ts';

export const disputeKinds = { reconsideration: '行政复议', suit: '行政诉讼（未经复议直接起诉）', suitAfter: '行政诉讼（复议后起诉）' } as const;
export const results = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果' } as const;
type Kind = keyof typeof disputeKinds;

const disputeFile = fields({
  kind: choice('种类', disputeKinds),
  request: matter('所争议的申请', { refers: 'openness/request' }),
  answeredOn: date('所争议的答复日期'),
  withheld: choice('所争议的答复', { withheld: '不予公开、部分公开', other: '其他答复、不答复、主动公开' }),
  filedOn: date('受理、立案日期'),
  caseNumber: text('案号'),
  organ: text('复议机关、人民法院'),
  result: choice('结果', results),
  concludedOn: date('审结日期'),
  document: text('决定书、裁判文书文号'),
});
type V = View<typeof disputeFile>;
const claim = kernelClaim<V>;

/** Since 2024-01-01 not opening information goes to reconsideration first; a direct suit is only recorded against other answers. */
const priorReconsideration = claim('不予公开的先经复议', ARL.at('2023').art(23, 1, 4), (v) => {
  const { kind, withheld, answeredOn = '' } = v.file;
  return !(kind === 'suit' && withheld === 'withheld' && answeredOn >= '2024-01-01') || '2024年起不予公开政府信息的，应当先申请行政复议，不能未经复议直接起诉';
}, '请核对是否为复议后起诉');
const filedAfterAnswer = claim('受理在答复以后', OGI.art(51), (v) => (v.file.filedOn ?? '') >= (v.file.answeredOn ?? '') || '受理、立案日期早于答复日期');
const concludedAfterFiling = claim('审结在受理以后', OGI.art(51), (v) => (v.file.concludedOn ?? '') >= (v.file.filedOn ?? '') || '审结日期早于受理、立案日期');

type Spec = IndicatorSpec<keyof typeof disputeFile & string, 'conclude', 'pending'>;
const keys = { reconsideration: 'reconsiderations', suit: 'suits', suitAfter: 'suits-after' } as const;
const row = (kind: Kind): Record<string, Spec> => {
  const name = keys[kind];
  const label = disputeKinds[kind];
  const where = (result: keyof typeof results): Predicate => all(is('kind', kind), is('result', result));
  const ended = (result: keyof typeof results): Spec => ({ kind: 'count', label: `${label}：${results[result]}`, unit: '件', acts: ['conclude'], where: where(result), meaning: `本期审结的${label}案件，${results[result]}` });
  return {
    [`${name}-upheld`]: ended('upheld'),
    [`${name}-corrected`]: ended('corrected'),
    [`${name}-other`]: ended('other'),
    [`${name}-pending`]: { kind: 'stock', label: `${label}：尚未审结`, unit: '件', states: ['pending'], where: is('kind', kind), meaning: `期末尚未审结的${label}案件` },
    [`${name}-total`]: { kind: 'total', label: `${label}：总计`, unit: '件', of: [`${name}-upheld`, `${name}-corrected`, `${name}-other`, `${name}-pending`], meaning: '维持、纠正、其他和尚未审结之和' },
  };
};

export const disputeProcedure = procedure({
  module: 'openness',
  id: 'dispute',
  version: 'ar30',
  label: '政府信息公开复议诉讼登记',
  from: '2019-05-15',
  file: disputeFile,
  title: (f) => `${f.kind === undefined ? '复议、诉讼' : disputeKinds[f.kind]}${f.caseNumber ?? ''}`,
  arises: [{ from: 'openness/request', by: 'request', how: '登记复议、诉讼', while: ['replied', 'served', 'archived', 'redoing', 'abandoned', 'unpaid'] }],
  actors: { officer: { label: '政府信息公开工作机构人员', at: 'handling' } },
  states: {
    pending:   { label: '尚未审结', phase: '审理' },
    concluded: { label: '已审结',   phase: '归档', final: true },
  },
  acts: {
    register: { label: '登记复议、诉讼', by: 'officer', opens: true, to: 'pending', dated: 'filedOn', asks: ['filedOn', 'kind', 'request?', 'answeredOn', 'withheld', 'caseNumber', 'organ'], when: [filedAfterAnswer, priorReconsideration], per: [OGI.art(50, 1, 3), AR30.art()] },
    conclude: { label: '登记结果',       by: 'officer', from: 'pending', to: 'concluded', dated: 'concludedOn', asks: ['concludedOn', 'result', 'document'], when: [concludedAfterFiling], issues: 'resultCard', per: [OGI.art(50, 1, 3), ADLL.art(46)] },
  },
  papers: {
    resultCard: { label: '复议诉讼结果登记卡', seal: 'handling', per: AR30.art(), body: (v: V) => [facts(['种类', v.file.kind && disputeKinds[v.file.kind]], ['案号', v.file.caseNumber], ['机关', v.file.organ], ['受理、立案', v.file.filedOn], ['审结', v.file.concludedOn], ['结果', v.file.result && results[v.file.result]], ['文号', v.file.document])] },
  },
  indicators: { ...row('reconsideration'), ...row('suit'), ...row('suitAfter') },
});
