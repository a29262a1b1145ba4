/** What is sent for review in the demonstration: drafts of all kinds, each with its own name and the office that made it. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';
import { townships } from '../../townships.ts';

export interface Draft {
  kind: 'decision' | 'normativeDocument' | 'contract' | 'generalDocument';
  topic: 'land' | 'investment' | 'environment' | 'construction' | 'livelihood' | 'assets' | 'other';
  office: string;
  title: string;
  code: string;
  operators: boolean;
  /** The day on which it was sent, when that is not left to the plan. */
  on?: LegalDate;
  /** Key of the story of the decision it is a draft of. */
  about?: string;
}

type Kind = readonly [kind: Draft['kind'], topic: Draft['topic'], office: string, title: string];

/** `PLACE` is one of the townships. Those of `town` are sent by the township itself. */
const patterns: readonly Kind[] = [
  ['generalDocument', 'land', 'natural-resources', 'PLACE集体土地征收补偿安置方案'],
  ['contract', 'investment', 'commerce', 'PLACE食品加工产业项目投资合作协议'],
  ['generalDocument', 'environment', 'ecology', 'PLACE入河排污口整治工作方案'],
  ['contract', 'construction', 'housing', 'PLACE老旧小区改造工程总承包合同'],
  ['contract', 'investment', 'industry', 'PLACE汽车零部件产业园入园协议'],
  ['contract', 'land', 'natural-resources', 'PLACE土地综合整治项目委托合同'],
  ['generalDocument', 'livelihood', 'civil-affairs', 'PLACE养老服务设施布点方案'],
  ['contract', 'environment', 'water', 'PLACE农村生活污水处理设施运行维护合同'],
  ['generalDocument', 'other', 'town', 'PLACE农贸市场周边秩序管理议题'],
  ['contract', 'assets', 'finance', 'PLACE闲置办公用房租赁合同'],
  ['contract', 'investment', 'development-reform', 'PLACE冷链物流项目补充协议'],
  ['generalDocument', 'land', 'town', 'PLACE城中村改造房屋搬迁补偿方案'],
  ['contract', 'construction', 'transport', 'PLACE农村公路养护工程施工合同'],
  ['generalDocument', 'environment', 'agriculture', 'PLACE畜禽养殖污染治理实施方案'],
  ['contract', 'livelihood', 'education', 'PLACE公办幼儿园委托管理协议'],
  ['generalDocument', 'construction', 'city-management', 'PLACE停车设施建设议题'],
  ['contract', 'environment', 'city-management', 'PLACE生活垃圾清运服务合同'],
  ['contract', 'investment', 'culture-tourism', 'PLACE乡村旅游开发合作协议'],
  ['generalDocument', 'livelihood', 'health', 'PLACE基层医疗机构用房调整方案'],
  ['contract', 'land', 'town', 'PLACE征收房屋评估服务合同'],
  ['generalDocument', 'investment', 'industry', 'PLACE标准厂房招商工作方案'],
  ['contract', 'construction', 'water', 'PLACE圩堤除险加固工程监理合同'],
  ['generalDocument', 'other', 'emergency', 'PLACE防汛应急物资储备议题'],
];

/** The two major decisions that the report of 2023 names, and others sent as decisions or normative documents. */
export const namedDrafts: readonly Draft[] = [
  {
    kind: 'decision',
    topic: 'land',
    office: 'natural-resources',
    title: '南昌县国土空间总体规划（2021—2035年）',
    code: '南自然送〔2023〕1号',
    operators: false,
    on: '2023-06-20',
    about: 'decision-2023-plan',
  },
  {
    kind: 'decision',
    topic: 'land',
    office: 'agriculture',
    title: '南昌县农村宅基地资格权认定及分户指导意见（试行）',
    code: '南农送〔2023〕1号',
    operators: false,
    on: '2023-09-06',
    about: 'decision-2023-homesteads',
  },
];

/** The one normative document of 2023, and the key of its review. */
export const documentReview2023: Draft & { key: string } = {
  key: 'legality-2023-document',
  kind: 'normativeDocument',
  topic: 'livelihood',
  office: 'public-security',
  title: '南昌县门楼牌管理办法',
  code: '南公送〔2023〕1号',
  operators: true,
  on: '2023-05-22',
};

const place = (n: number): (typeof townships)[number] => townships[n % townships.length] as (typeof townships)[number];

/** The nth draft of a year: a pattern in a place, so that no two of a year bear the same name. */
export function draftOf(n: number, year: number): Draft {
  const [kind, topic, office, title] = patterns[n % patterns.length] as Kind;
  // 23 patterns and 19 places have no common divisor: 437 drafts before a name returns.
  const where = place(n + Math.floor(n / (patterns.length * townships.length)));
  const round = Math.floor(n / (patterns.length * townships.length));
  return {
    kind,
    topic,
    office: office === 'town' ? where.code : office,
    title: `${title.replace('PLACE', where.name)}${round === 0 ? '' : '（二期）'}`,
    code: `送审〔${year}〕${n + 1}号`,
    operators: kind === 'contract',
  };
}
