import { D713 } from '../../../../law/index.ts';
import { steps } from '../matter.ts';
import { stands, stillOutdated } from '../standing.ts';
import { claim } from './claim.ts';

export const otherEvaluator = claim(
  '不由决策前的主要论证评估单位评估',
  D713.art(36, 2),
  (v) => {
    const [who, before] = [(v.file.evaluator ?? '').trim(), [v.file.expertBody, v.file.riskBy]];
    return !before.some((b) => (b ?? '').trim() === who) || '决策作出前承担主要论证评估工作的单位，不得承担后评估';
  },
  '请另行确定评估单位',
);
export const evaluationSaysSo = claim(
  '后评估结果作为调整的依据',
  D713.art(37),
  (v) =>
    v.last('evaluate') !== undefined ||
    v.last('suspend') !== undefined ||
    v.file.trouble !== undefined ||
    '没有后评估、执行报告或者中止执行，不得随意变更或者停止执行',
);
export const keepsOutdated = claim('前次修改没有重新履行的仍须重新履行', D713.art(29), (v) => {
  const left = stillOutdated(v).filter((step) => !(v.file.outdated ?? []).includes(step));
  return left.length === 0 || `${left.map((s) => steps[s]).join('、')}在前次修改以后还没有重新履行，应当一并选择`;
});
export const competitionOutdated = claim(
  '实质修改后重新公平竞争审查',
  D713.art(29),
  (v) =>
    v.file.affectsMarket !== true ||
    (v.file.outdated ?? []).includes('competition') ||
    stands(v, 'competition') === undefined ||
    '涉及经营者经济活动的草案作实质修改，应当重新进行公平竞争审查',
);
export const archiveComplete = claim(
  '归档材料完整',
  D713.art(33),
  (v) => {
    const has = (name: 'minutes' | 'legality' | 'decision' | 'draft' | 'study' | 'initiation'): boolean =>
      (v.file.archive ?? []).includes(name);
    const lacking = [
      has('study') ? '' : '研究论证材料',
      has('initiation') ? '' : '启动决定',
      has('draft') ? '' : '草案及说明',
      stands(v, 'participation') === 'done' && !(v.file.archive ?? []).includes('participation') ? '公众参与材料' : '',
      stands(v, 'experts') === 'done' && !(v.file.archive ?? []).includes('experts') ? '专家论证意见' : '',
      stands(v, 'risk') === 'done' && !(v.file.archive ?? []).includes('risk') ? '风险评估报告' : '',
      has('legality') ? '' : '合法性审查意见',
      has('minutes') ? '' : '会议纪要和讨论记录',
      has('decision') ? '' : '决定和公布材料',
    ].filter((x) => x !== '');
    return lacking.length === 0 || `缺少${lacking.join('、')}，不能归档`;
  },
  '请补齐以后归档',
);
