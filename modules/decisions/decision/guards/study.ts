import { D713 } from '../../../../law/index.ts';
import { written } from '../../rules.ts';
import { steps } from '../matter.ts';
import { missingSteps, type Step, stands } from '../standing.ts';
import { claim } from './claim.ts';

export const expertsIndependent = claim(
  '专家与决策事项没有直接利害关系',
  D713.art(20),
  (v) => v.file.expertsIndependent === true || '不得选择与决策事项有直接利害关系的专家、专业机构',
  '请另选专家、专业机构重新论证',
);
export const expertsSigned = claim(
  '书面论证意见署名、盖章',
  D713.art(19, 2),
  (v) => v.file.expertsSigned === true || '书面论证意见应当署名、盖章',
);
export const mayNotArgue = claim(
  '专业性、技术性较强的应当论证',
  D713.art(19),
  (v) => v.file.technical !== true || '专业性、技术性较强的决策事项，应当组织专家、专业机构论证',
);

export const changedSinceUncontrollable = claim(
  '风险不可控的先调整草案',
  D713.art(24),
  (v) => {
    const [assessed, revised] = [v.last('assessRisk'), v.last('revise')];
    if (!assessed || v.matter?.file.riskLevel !== 'uncontrollable') return true;
    return (revised?.seq ?? 0) > assessed.seq || '上次评估的结论是风险不可控，草案还没有调整';
  },
  '请先修改草案，采取措施确保风险可控，再重新评估',
);
export const mayNotAssess = claim(
  '可能影响社会稳定、公共安全的应当评估',
  D713.art(22),
  (v) =>
    v.file.riskSensitive !== true ||
    written(v.file.riskSkipWhy, 8) ||
    '可能对社会稳定、公共安全等造成不利影响，应当评估风险；已按规定评估的，写明评估的名称和结论',
);
export const competitionUntil = claim(
  '适用例外的写明实施期限',
  D713.art(29),
  (v) =>
    v.file.competition !== 'exception' || v.file.competitionUntil !== undefined || '适用例外规定的，应当写明实施期限',
);
export const mayNotReviewCompetition = claim(
  '涉及经营者经济活动的应当公平竞争审查',
  D713.art(29),
  (v) => v.file.affectsMarket !== true || '涉及经营者经济活动，应当进行公平竞争审查',
);

const articleOf: Readonly<Record<Step, string>> = {
  participation: '第十四条',
  hearing: '第十六条',
  experts: '第十九条',
  risk: '第二十二条',
  competition: '第二十九条',
};
export const allSteps = claim(
  '各项程序已经履行或者依法不适用',
  D713.art(26),
  (v) => {
    const missing = missingSteps(v);
    return (
      missing.length === 0 ||
      `${missing.map((s) => `${steps[s]}（${articleOf[s]}）`).join('、')}没有履行，也没有说明不适用的理由`
    );
  },
  '送请合法性审查，应当说明履行决策法定程序的情况',
);
export const riskControllable = claim(
  '风险可控',
  D713.art(24),
  (v) => stands(v, 'risk') !== 'done' || v.matter?.file.riskLevel !== 'uncontrollable' || '风险评估的结论是风险不可控',
  '请先修改草案，采取措施确保风险可控，再重新评估',
);
export const competitionAllows = claim(
  '公平竞争审查通过',
  D713.art(29),
  (v) =>
    stands(v, 'competition') !== 'done' ||
    v.matter?.file.competition !== 'nonCompliant' ||
    '公平竞争审查的结论是不符合公平竞争要求',
  '请修改草案以后重新审查',
);
