/** The enterprises of the demonstration (检查对象名录库): fifteen hundred of them, a third honest operators, in nineteen townships. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { creditCode, personName, phone } from '../../names.ts';
import { personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import { workingDaysIn } from '../calendar-days.ts';
import { asStated } from '../parties.ts';
import { randomOf } from '../random.ts';
import { oneAct, type Story } from '../tale.ts';

export interface Subject {
  n: number;
  name: string;
  code: string;
  address: string;
  township: string;
  industry: string;
  risk: 'a' | 'b' | 'c' | 'd';
  honest: boolean;
}

/** So many honest operators at the end of 2023, two of whom were visited by routine: 498 ÷ 500 = 99.6%. */
export const honestOperators = 500;
export const subjectCount = 1500;

/** How many enterprises of each trade, of a hundred. */
const trades: Readonly<Record<string, { share: number; words: readonly string[] }>> = {
  catering: { share: 15, words: ['餐饮管理有限公司', '酒楼', '小吃店', '快餐店', '农家菜馆'] },
  foodRetail: { share: 12, words: ['超市', '便利店', '食品商行', '生鲜超市', '粮油店'] },
  medicine: { share: 8, words: ['大药房', '医药连锁门店', '医疗器械有限公司', '诊所'] },
  manufacturing: {
    share: 15,
    words: ['机械制造有限公司', '包装材料有限公司', '食品加工厂', '电子科技有限公司', '服装厂'],
  },
  construction: { share: 9, words: ['建筑工程有限公司', '市政工程有限公司', '装饰工程有限公司'] },
  property: { share: 4, words: ['物业服务有限公司', '养老服务有限公司'] },
  logistics: { share: 7, words: ['物流有限公司', '运输有限公司', '货运部'] },
  vehicleRepair: { share: 6, words: ['汽车修理厂', '汽车服务有限公司', '轮胎店'] },
  farmInputs: { share: 6, words: ['农资经营部', '种业有限公司', '饲料兽药店'] },
  leisure: { share: 5, words: ['网吧', '歌舞厅', '健身中心', '棋牌室'] },
  lodging: { share: 5, words: ['宾馆', '民宿', '快捷酒店'] },
  training: { share: 3, words: ['培训学校', '教育咨询有限公司', '人力资源有限公司'] },
  chemicals: { share: 3, words: ['加油站', '烟花爆竹零售店', '化工原料经营部'] },
  market: { share: 2, words: ['建材市场', '服装商行', '五金商行', '木材加工厂'] },
};
const lucky = '兴旺和润达诚信隆恒顺丰泰康明瑞';
const industries = Object.entries(trades).flatMap(([industry, { share }]) =>
  Array.from({ length: share }, () => industry),
);

const weights = Object.fromEntries(townships.map((t) => [t.code, t.weight]));

function subjectOf(seed: string, n: number): Subject {
  const random = randomOf(`${seed} subject ${n}`);
  const industry = industries[n % industries.length] as string;
  const trade = trades[industry] as (typeof trades)[string];
  const code = random.weighted(weights);
  const place = townships.find((t) => t.code === code) as (typeof townships)[number];
  const round = Math.floor(n / industries.length);
  const honest = n % 3 === 0;
  return {
    n,
    name: `示例${place.short}${lucky[n % 15]}${lucky[(round + n * 4 + 3) % 15]}${trade.words[n % trade.words.length]}${round > 7 ? `（${place.name.slice(0, 2)}）` : ''}`,
    code: creditCode(n % 4 === 0 ? 'business' : 'company', 600_000 + n),
    address: `南昌县${place.name}${random.pick(place.villages)}示例路${1 + (n % 199)}号`,
    township: place.code,
    industry,
    risk: honest ? 'a' : random.weighted({ a: 6, b: 60, c: 26, d: 8 }),
    honest,
  };
}

const made = new Map<string, readonly Subject[]>();
/** The same fifteen hundred for the same seed. */
export function subjectsOf(seed: string): readonly Subject[] {
  const known = made.get(seed) ?? Array.from({ length: subjectCount }, (_, n) => subjectOf(seed, n));
  made.set(seed, known);
  return known;
}

export const subjectKey = (n: number): string => `inspection subject ${n}`;
/** The office that keeps the register for all. */
export const registerOffice = 'team-market-regulation';

export function subjectStories(seed: string, calendar: Calendar): Story[] {
  const days: readonly LegalDate[] = workingDaysIn(calendar, '2022-08-01', '2022-10-28');
  const clerk = personOf('market-regulation.clerk');
  return subjectsOf(seed).map((s) => ({
    key: subjectKey(s.n),
    procedure: 'inspections/subject',
    office: registerOffice,
    start: days[s.n % days.length] as LegalDate,
    tell: (t) =>
      oneAct(t, () =>
        t.act('enrol', clerk, {
          name: s.name,
          creditCode: s.code,
          address: s.address,
          township: s.township,
          industry: s.industry,
          riskClass: s.risk,
          riskOn: '2022-07-31',
          sectorRisk: ['chemicals', 'construction', 'catering'].includes(s.industry) ? 'high' : 'medium',
          honest: s.honest,
          quiet: false,
        }),
      ),
  }));
}

/** The enterprise as a party of its inspection. */
export const partyOfSubject = (s: Subject) =>
  asStated({
    kind: s.code.startsWith('92') ? 'individualBusiness' : 'legalPerson',
    name: s.name,
    creditCode: s.code,
    representative: personName(900_000 + s.n),
    phone: phone(s.n),
    address: s.address,
  });
