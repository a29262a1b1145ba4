/** Answers on draft legislation: the four that the county reported of 2023, and those on the desk today. */
import { addDays, type Calendar, type LegalDate } from '../../../kernel/calendar/index.ts';
import { dayPicker } from './calendar-days.ts';
import { randomOf } from './random.ts';
import type { Story, Tale } from './tale.ts';

const registry = 'government-office';

interface Draft {
  key: string;
  title: string;
  kind: 'localRegulation' | 'localRule';
  version: string;
  asker: string;
  askerKind: 'cityCongress' | 'provincialCongress' | 'cityGovernment';
  offices: readonly string[];
  clauses: string;
  opinions: readonly string[];
  received: LegalDate;
  /** How far a story of today has come; a past one is told to its end. */
  stop?: 'received' | 'assigned' | 'consulting' | 'silent' | 'consolidated' | 'signing';
  promulgated?: string;
}

/** Paragraph 6 of the report of 2023 names these four. */
const named: readonly Omit<Draft, 'received' | 'key'>[] = [
  {
    title: '南昌市饮用水水源保护条例',
    kind: 'localRegulation',
    version: '草案',
    asker: '南昌市人大常委会法制工作委员会',
    askerKind: 'cityCongress',
    offices: ['water', 'ecology', 'agriculture', 'health'],
    clauses: '保护区划定、污染防治、乡镇供水各章',
    opinions: ['第十二条宜明确乡镇人民政府的巡查次数由县级人民政府规定。', '第二十条的补偿主体宜写明。'],
    promulgated: '南昌市饮用水水源保护条例',
  },
  {
    title: '南昌市海绵城市建设管理条例',
    kind: 'localRegulation',
    version: '草案',
    asker: '南昌市人大常委会法制工作委员会',
    askerKind: 'cityCongress',
    offices: ['housing', 'natural-resources', 'water', 'city-management'],
    clauses: '规划建设、运行维护各章',
    opinions: [
      '第九条的适用范围宜限于新建和改建项目。',
      '第二十三条宜写明移交后的养护单位。',
      '罚则的幅度宜与上位法一致。',
    ],
    promulgated: '南昌市海绵城市建设管理条例',
  },
  {
    title: '南昌市电动自行车管理条例',
    kind: 'localRegulation',
    version: '修订草案',
    asker: '南昌市人大常委会社会建设委员会',
    askerKind: 'cityCongress',
    offices: ['public-security', 'market-regulation', 'housing', 'emergency'],
    clauses: '销售、登记、通行和停放充电各章',
    opinions: ['第十五条的充电设施建设要求宜区分新建和既有小区。'],
    promulgated: '南昌市电动自行车管理条例',
  },
  {
    title: '江西省鄱阳湖流域总磷污染防治条例',
    kind: 'localRegulation',
    version: '草案',
    asker: '江西省人大常委会法制工作委员会',
    askerKind: 'provincialCongress',
    offices: ['ecology', 'agriculture', 'water', 'housing'],
    clauses: '农业面源污染、城镇污水各章',
    opinions: ['第十八条测土配方施肥的推广主体宜写明。', '第三十一条的监测数据宜与市县共享。'],
    promulgated: '江西省鄱阳湖流域总磷污染防治条例',
  },
];

const current: readonly Omit<Draft, 'received' | 'key'>[] = [
  {
    title: '南昌市物业管理条例',
    kind: 'localRegulation',
    version: '修订草案',
    asker: '南昌市人大常委会法制工作委员会',
    askerKind: 'cityCongress',
    offices: ['housing', 'city-management', 'civil-affairs'],
    clauses: '业主组织、物业服务各章',
    opinions: ['第四十条宜明确街道的组织职责。'],
    stop: 'received',
  },
  {
    title: '南昌市户外广告设置管理办法',
    kind: 'localRule',
    version: '征求意见稿',
    asker: '南昌市司法局',
    askerKind: 'cityGovernment',
    offices: ['city-management', 'market-regulation'],
    clauses: '设置规划、日常管理各章',
    opinions: ['第八条的期限宜与规划一致。'],
    stop: 'consulting',
  },
  {
    title: '江西省农村供水条例',
    kind: 'localRegulation',
    version: '草案',
    asker: '江西省人大常委会农业与农村委员会',
    askerKind: 'provincialCongress',
    offices: ['water', 'health', 'finance'],
    clauses: '工程建设、水质监测、运行管理各章',
    opinions: ['第二十二条的维修经费来源宜写明。'],
    stop: 'silent',
  },
  {
    title: '南昌市校外托管机构管理办法',
    kind: 'localRule',
    version: '草案征求意见稿',
    asker: '南昌市司法局',
    askerKind: 'cityGovernment',
    offices: ['education', 'market-regulation', 'emergency', 'health'],
    clauses: '登记备案、安全管理各章',
    opinions: ['第十一条的备案机关宜写明。', '第十九条宜与消防规定衔接。'],
    stop: 'consolidated',
  },
  {
    title: '南昌市机动车停放服务管理条例',
    kind: 'localRegulation',
    version: '草案',
    asker: '南昌市人大常委会法制工作委员会',
    askerKind: 'cityCongress',
    offices: ['city-management', 'public-security', 'transport'],
    clauses: '停车设施、道路停放各章',
    opinions: ['第二十六条的收费公示方式宜细化。'],
    stop: 'signing',
  },
];

const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`legislation.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有立法征求意见的“${capacity}”岗位`);
  return found;
};

function* tell(t: Tale, d: Draft): Generator<LegalDate, void, void> {
  const replyBy = t.calendar.addWorkingDays(d.received, 22);
  const repliesBy = t.calendar.addWorkingDays(d.received, 12);
  t.act('receive', one(t, 'registrar', registry), {
    receivedOn: t.today,
    asker: d.asker,
    askerKind: d.askerKind,
    draftTitle: d.title,
    draftKind: d.kind,
    draftVersion: d.version,
    replyBy,
    restricted: d.kind === 'localRule' && t.random.chance(0.3),
  });
  if (d.stop === 'received') return;
  yield t.after(1);
  const handler = t.random.pick(t.people('legislation.handler', 'justice'));
  t.act('assign', one(t, 'leader', 'government'), {
    assignNote: '请司法局商有关单位研究，按期函复。',
    handlers: [handler],
  });
  if (d.stop === 'assigned') return;
  yield t.after(1);
  t.act('route', handler, { routedTo: [...d.offices], routing: d.clauses, repliesBy });
  if (d.stop === 'silent') return;
  for (const [i, office] of d.offices.entries()) {
    if (d.stop === 'consulting' && i > 0) return;
    const day = t.after(t.random.int(1, 2));
    if (day <= repliesBy) yield day;
    const opinion = d.opinions[i];
    t.act(
      'answer',
      one(t, 'unit', office),
      opinion === undefined
        ? { answer: 'none', signed: true }
        : { answer: 'opinions', opinion, opinionCount: 1, signed: true },
    );
  }
  yield t.after(2);
  t.act('consolidate', handler, {
    matrix: d.opinions.map((o, i) => `${i + 1}. ${o}采用。`).join('\n'),
    sentCount: d.opinions.length,
  });
  if (d.stop === 'consolidated') return;
  yield t.after(1);
  t.act('reply', handler, { reply: d.opinions.join('\n'), sentCount: d.opinions.length });
  if (d.stop === 'signing') return;
  t.approved(one(t, 'head', 'justice'), one(t, 'leader', 'government'));
  yield t.calendar.nextWorkingDay(addDays(t.today, t.random.int(120, 300)));
  if (d.promulgated)
    t.act('track', handler, {
      promulgated: d.promulgated,
      promulgatedOn: addDays(t.today, -5),
      adopted: Math.min(1, d.opinions.length),
    });
  else t.act('trackNothing', handler, { untrackedWhy: '尚未公布。' });
  yield t.after(2);
  t.act('publish', handler, { publication: 'outcome', secrecyReviewed: true });
  t.act('archive', handler);
}

const storyOf = (d: Draft): Story => ({
  key: d.key,
  procedure: 'legislation',
  office: registry,
  start: d.received,
  tell: (t) => tell(t, d),
});

export function legislationOf2023(seed: string, calendar: Calendar): Story[] {
  const pick = dayPicker(calendar, '2023-02-06', '2023-10-20');
  return named.map((d, i) => {
    const key = `legislation-2023-${i}`;
    return storyOf({ ...d, key, received: pick(randomOf(`${seed}/${key}`)) });
  });
}

/** On the desk today: some just come, one with silent offices, one waiting for signatures. */
export function presentLegislation(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const ago = [2, 6, 17, 14, 16];
  return current.map((d, i) =>
    storyOf({ ...d, key: `legislation-now-${i}`, received: calendar.addWorkingDays(today, -(ago[i] ?? 5)) }),
  );
}
