import { D713 } from '../../../../law/index.ts';
import { claim } from './claim.ts';

export const inScope = claim(
  '属于重大行政决策的范围',
  D713.art(3),
  (v) => v.file.within === true || '宏观调控、政府立法、突发事件应急处置的决策不适用重大行政决策程序',
  '请按照有关规定的程序办理',
);
export const byStudyOffice = claim(
  '由承担研究论证的单位提出',
  D713.art(10),
  (v) => v.actor.offices.includes(v.file.studyOffice ?? '') || '研究论证不由您所在的单位承担',
);
export const byLead = claim(
  '由牵头的决策承办单位办理',
  D713.art(11),
  (v) => v.actor.offices.includes(v.file.leadOffice ?? '') || '您所在的单位不是牵头的决策承办单位',
);
export const byExecutor = claim(
  '由决策执行单位报告',
  D713.art(34),
  (v) => (v.file.executors ?? []).some((o) => v.actor.offices.includes(o)) || '您所在的单位不是决策执行单位',
);
export const optionsOnDivergence = claim(
  '分歧较大的写明方案',
  D713.art(12, 4),
  (v) => v.file.divergent !== true || (v.file.optionCount ?? 1) >= 2 || '有关方面存在较大分歧，只有一个方案',
  '可以提出两个以上方案',
);
export const disputesTold = claim(
  '没有取得一致的如实说明',
  D713.art(13),
  (v) => (v.file.disputes ?? '').trim() !== '' || '请写明争议的主要问题、各方意见和理由；没有的写“无”',
);
