/** The registers of enforcement bodies, teams and powers: set up in 2021, seven county teams and one in each township, powers listed and devolved, and what waits today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { personName } from '../../names.ts';
import { enforcementBodies, isTownship, reviewerOf } from '../../officers.ts';
import { enforcementTeams, municipalEcology, offices, townshipTeam } from '../../offices.ts';
import { personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import type { Stated, Story, Tale } from '../tale.ts';
import { type DevolvedPower, devolvedPowers, devolvedPowers2025, type ListedPower, listedPowers } from './powers.ts';

/** Key of the story of a body or team, by the code of its office. */
export const bodyKey = (unit: string): string => `enforcement body ${unit}`;
/** Key of the story of a power, by its authority and code; another story refers to it with `t.idOf(powerKey(…))`. */
export const powerKey = (authority: string, code: string): string => `power ${authority} ${code}`;

/** The periodic assessment of 2025 begins; what it takes back is no longer counted on from here. */
const assessed2025 = '2025-08-04';

/** The powers of an authority on which what begins on a day may rest, from 2022 on, with what a township took over and still holds. */
export function powersOf(authority: string, on: LegalDate): readonly ListedPower[] {
  if (!isTownship(authority)) return listedPowers[authority] ?? [];
  return devolvedPowers.filter((p) => takes(authority, p) && !(on >= assessed2025 && unfit(authority, p)));
}

const registrar = personOf('justice.enforcement.chief');
const chief = personOf('justice.enforcement.deputy');
const place = 'justice';

const nameOf = (code: string): string => offices.find((o) => o.code === code)?.name ?? code;
const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);
const serial = (code: string): number => offices.findIndex((o) => o.code === code);

/** Whether a township took over this power: streets what cities need, the country what villages need. */
function takes(township: string, power: DevolvedPower): boolean {
  const kind = townships.find((t) => t.code === township)?.kind;
  const urban = kind === 'street' || kind === 'zone';
  return power.needed === 'all' || (power.needed === 'urban') === urban;
}

/** What needs skills that a small team lacks, found in the assessment of 2025. */
const unfit = (township: string, p: ListedPower): boolean =>
  p.code === devolvedPowers[6]?.code && serial(township) % 3 === 0;

interface Body {
  unit: string;
  kind: 'agency' | 'township' | 'countyTeam' | 'townshipTeam' | 'entrusted';
  authority: string;
  field?: string;
  ground: string;
  groundKind: string;
  document: string;
  documentNumber: string;
  establishedOn: LegalDate;
  staffing: number;
}

function* body(t: Tale, b: Body, stop?: 'registered' | 'verified' | 'refused'): Generator<LegalDate, void, void> {
  const inAnothersName = b.unit !== b.authority;
  const clerk = stop === undefined ? registrar : personOf(reviewerOf(b.authority));
  t.act('register', clerk, {
    name: nameOf(b.unit),
    kind: b.kind,
    unit: b.unit,
    actingAuthority: b.authority,
    ...(inAnothersName ? { authorityRecord: t.idOf(bodyKey(b.authority)) } : {}),
    ...(isTownship(b.authority) ? { areas: [b.authority] } : {}),
    ...(b.field === undefined ? {} : { field: b.field }),
    groundKind: b.groundKind,
    ground: b.ground,
    document: b.document,
    documentNumber: b.documentNumber,
    establishedOn: b.establishedOn,
    staffing: b.staffing,
    leader: personName(serial(b.unit) + 440_000),
    address: `南昌县示例路${serial(b.unit) + 1}号`,
    telephone: `0791-0001${String(serial(b.unit)).padStart(4, '0')}`,
  });
  if (stop === 'registered') return;
  yield t.after(t.random.int(2, 5));
  if (stop === 'refused') {
    t.act('refuse', registrar, { refuseReason: '所引条款没有规定该单位的行政处罚权，请提供法律、法规、规章依据。' });
    return;
  }
  t.act('verify', registrar, { reviewOpinion: '机构依法设立，依据充分，职责和区域明确，予以确认。' });
  if (stop === 'verified') return;
  yield t.after(t.random.int(1, 4));
  t.act('confirm', registrar);
  t.approved(chief);
  yield t.after(t.random.int(1, 8));
  t.act('publish', registrar, { publication: 'subjects', secrecyReviewed: true });
  // One in six had a new person in charge in 2024.
  if (serial(b.unit) % 6 !== 2) return;
  yield t.calendar.addWorkingDays('2024-03-04', serial(b.unit) % 40);
  t.act('change', registrar, {
    changedOn: t.today,
    changeNote: '主要负责人变更。',
    document: '南昌县人民政府任免通知',
    documentNumber: `南府任字〔2024〕${(serial(b.unit) % 9) + 1}号`,
    leader: personName(serial(b.unit) + 450_000),
  });
  yield t.after(t.random.int(2, 8));
  t.act('publish', registrar, { publication: 'subjects', secrecyReviewed: true });
}

const agencyOf = (authority: string): Body => ({
  unit: authority,
  kind: 'agency',
  authority,
  groundKind: authority === municipalEcology ? 'law' : 'reform',
  ground:
    authority === municipalEcology
      ? '《中华人民共和国环境保护法》第十条第一款；县级生态环境机构由设区的市生态环境主管部门派出'
      : `《南昌县机构改革方案》，${nameOf(authority)}依照有关法律、法规行使行政执法职权`,
  document: '南昌县机构改革方案',
  documentNumber: '南发示例〔2019〕5号',
  establishedOn: '2019-03-20',
  staffing: 20 + (serial(authority) % 30),
});

const countyTeamOf = (team: (typeof enforcementTeams)[number]): Body => ({
  unit: team.code,
  kind: 'countyTeam',
  authority: team.authority,
  field: enforcementBodies.find((b) => b.authority === team.authority)?.domain ?? 'other',
  groundKind: 'reform',
  ground: '《中华人民共和国行政处罚法》第十八条；南昌县深化综合行政执法改革实施方案',
  document: '南昌县深化综合行政执法改革实施方案',
  documentNumber: '南办示例〔2020〕18号',
  establishedOn: '2020-10-15',
  staffing: 25 + (serial(team.code) % 30),
});

const townshipOf = (code: string): Body => ({
  unit: code,
  kind: 'township',
  authority: code,
  groundKind: 'law',
  ground:
    code === 'xiaolan'
      ? '《江西省开发区条例》示例条款；管委会依授权、委托行使执法权'
      : '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》；《中华人民共和国行政处罚法》第二十四条',
  document: '南昌县机构改革方案',
  documentNumber: '南发示例〔2019〕5号',
  establishedOn: '2019-03-20',
  staffing: 40 + (serial(code) % 20),
});

const townshipTeamOf = (code: string): Body => ({
  unit: townshipTeam(code),
  kind: 'townshipTeam',
  authority: code,
  field: 'township',
  groundKind: 'reform',
  ground: '《中华人民共和国行政处罚法》第二十四条；南昌县乡镇（街道）管理体制改革实施方案',
  document: '南昌县乡镇（街道）综合行政执法队组建方案',
  documentNumber: '南编办示例〔2020〕31号',
  establishedOn: '2020-12-08',
  staffing: 6 + (serial(code) % 6),
});

const bodyStory = (start: LegalDate, b: Body, stop?: 'registered' | 'verified' | 'refused'): Story => ({
  key: bodyKey(b.unit),
  procedure: 'enforcement-teams',
  office: place,
  start,
  tell: (t) => body(t, b, stop),
});

const basisOf = (p: ListedPower): Record<string, string | string[]> => ({
  code: p.code,
  name: p.name,
  acts: [...p.acts],
  basisKind: p.basisKind,
  legalBasis: p.basis,
});

function* listPower(t: Tale, authority: string, p: ListedPower, stop?: 'listed'): Generator<LegalDate, void, void> {
  const year = t.today.slice(0, 4);
  t.act('list', stop === undefined ? registrar : personOf(reviewerOf(authority)), {
    kind: enforcementTeams.some((team) => team.authority === authority) ? 'concentrated' : 'own',
    ...basisOf(p),
    domain: enforcementBodies.find((b) => b.authority === authority)?.domain ?? 'other',
    authority,
    body: t.idOf(bodyKey(authority)),
    listVersion: `${year}年版权责清单`,
    validFrom: year === '2021' ? '2021-10-08' : t.after(25),
  });
  if (stop === 'listed') return;
  yield t.after(t.random.int(3, 7));
  t.act('announceList', registrar, { publishedOn: t.today, publishedIn: '县人民政府网站、行政执法统一公示平台' });
  t.approved(chief);
  yield t.after(t.random.int(1, 6));
  t.act('publish', registrar, { publication: 'powers', secrecyReviewed: true });
  const areas = townships.filter((x) => devolvedPowers.some((d) => d.name === p.name && takes(x.code, d)));
  if (areas.length === 0 || year !== '2021') return;
  yield '2022-01-04';
  t.act('adjustAreas', registrar, {
    exceptAreas: areas.map((x) => x.code),
    listVersion: '2022年修订版权责清单',
    areaNote: '同一事项已赋权乡镇（街道）行使，本机关在除外区域不再行使。',
  });
  yield t.after(t.random.int(2, 8));
  t.act('publish', registrar, { publication: 'powers', secrecyReviewed: true });
}

type DevolutionStop = 'catalogued' | 'assessed' | 'declined' | 'claimed' | 'filed' | 'published' | 'handedOver';

/** The province's catalogue of 2021, or the newest one: that of 2025, and before it was published an example dated two months back. */
function guidingCatalogue(t: Tale, list: 2021 | 2025): Stated {
  const named = (on: LegalDate, number: string): Stated => ({
    catalogue: `江西省赋权乡镇（街道）行政处罚事项指导目录（${on.slice(0, 4)}年示例）`,
    catalogueNumber: number,
    cataloguedOn: on,
  });
  if (list === 2021) return named('2021-07-28', '赣府示例〔2021〕22号');
  return t.today > '2025-07-01'
    ? named('2025-07-01', '赣府发〔2025〕14号')
    : named(addDays(t.today, -60), `赣府示例〔${addDays(t.today, -60).slice(0, 4)}〕14号`);
}

function* devolve(
  t: Tale,
  township: string,
  p: DevolvedPower,
  list: 2021 | 2025,
  stop?: DevolutionStop,
): Generator<LegalDate, void, void> {
  const legal = personOf(reviewerOf(township));
  t.act('catalogue', registrar, {
    kind: 'devolved',
    ...basisOf(p),
    domain: p.domain,
    authority: township,
    body: t.idOf(bodyKey(township)),
    areas: [township],
    ...guidingCatalogue(t, list),
    fromOffice: p.from,
  });
  if (stop === 'catalogued') return;
  yield t.after(t.random.int(3, 10));
  const capable = stop !== 'declined';
  t.act('assess', legal, {
    capable,
    capacity: capable
      ? `持证人员${t.random.int(3, 5)}名，法制审核员1名，执法车辆和记录仪齐备，经费列入预算，能够有效承接。`
      : '持证人员不足两名，没有专业检测条件，暂不能有效承接。',
  });
  if (stop === 'assessed') return;
  yield t.after(t.random.int(1, 5));
  if (stop === 'declined') {
    t.act('decline', legal, { declineReason: '专业力量不足，建议暂由县级部门行使，次年再行评估。' });
    return;
  }
  t.act('claimPower', legal, {
    claimDocument: `${nameOf(township)}会议纪要〔${t.today.slice(0, 4)}〕${t.random.int(3, 20)}号`,
    listVersion: `${list}年版赋权清单`,
  });
  if (stop === 'claimed') return;
  yield t.after(t.random.int(3, 10));
  t.act('file', registrar, { filingNumber: `南府备示例〔${t.today.slice(0, 4)}〕${t.random.int(1, 99)}号` });
  if (stop === 'filed') return;
  yield t.after(t.random.int(4, 12));
  t.act('announceDevolution', registrar, {
    publishedOn: t.today,
    publishedIn: '县人民政府网站、乡镇（街道）公开栏',
    validFrom: list === 2021 ? '2022-01-01' : addDays(t.today, 60),
  });
  t.approved(chief);
  yield t.after(t.random.int(1, 4));
  t.act('publish', registrar, { publication: 'powers', secrecyReviewed: true });
  if (stop === 'published') return;
  yield t.after(t.random.int(4, 10));
  t.act('handOver', legal, {
    handedOverOn: t.today,
    training: true,
    templates: true,
    casesHandedOver: t.random.chance(0.2) ? '移交在办案件1件。' : '没有在办案件。',
  });
  if (stop === 'handedOver') return;
  yield later(t, list === 2021 ? '2021-12-31' : t.calendar.nextWorkingDay(String(t.matter.file.validFrom)));
  t.act('bringIntoForce', registrar);
  if (list === 2025) return;
  yield* assessed(t, township, p);
}

/** The periodic assessments of 2023 and 2025. What needs skills a small team lacks is taken back in 2025. */
function* assessed(t: Tale, township: string, p: DevolvedPower): Generator<LegalDate, void, void> {
  yield t.calendar.addWorkingDays('2023-09-11', serial(township) % 30);
  t.act('periodicAssess', registrar, { assessment: '人员稳定，程序合法，案卷质量合格，建议继续行使。' });
  yield t.after(t.random.int(1, 5));
  t.act('keep', registrar);
  t.approved(chief);
  yield t.calendar.addWorkingDays(assessed2025, serial(township) % 15);
  const takenBack = unfit(township, p);
  t.act('periodicAssess', registrar, {
    assessment: takenBack ? '涉及安全专业判断，乡镇缺少专业人员，建议收回。' : '行使规范，群众认可，建议继续行使。',
  });
  yield t.after(t.random.int(2, 8));
  if (!takenBack) {
    t.act('keep', registrar);
    t.approved(chief);
    return;
  }
  t.act('withdraw', registrar, {
    withdrawnOn: t.today,
    withdrawGround: 'assessment',
    withdrawNote: '经评估不宜继续由乡镇行使，报省备案后收回。',
    transition: 'finish',
    receiver: p.from,
  });
  t.approved(chief);
  yield t.after(t.random.int(1, 6));
  t.act('publish', registrar, { publication: 'withdrawals', secrecyReviewed: true });
}

function* entrustment(t: Tale, until: LegalDate): Generator<LegalDate, void, void> {
  const power = listedPowers.water?.[0] as ListedPower;
  t.act('entrust', personOf(reviewerOf('water')), {
    kind: 'entrusted',
    ...basisOf({ ...power, acts: ['penalty', 'inspection'] }),
    code: `${power.code}-W${t.today.slice(0, 4)}`,
    domain: 'water',
    authority: 'water',
    body: t.idOf(bodyKey('water')),
    entrustee: 'water-station',
    ownPower: t.idOf(powerKey('water', power.code)),
    letterNumber: `南水委〔${t.today.slice(0, 4)}〕1号`,
    letterOn: t.today,
    validUntil: until,
    entrustedMatters: '对河道管理范围内弃置、堆放物体的检查、调查，以及警告、一万元以下罚款。',
    publicFunction: true,
    qualifiedStaff: true,
    technicalMeans: true,
    supervision: '县水利局每季度抽查案卷，每半年听取报告，重大案件报局集体讨论。',
    listVersion: `${t.today.slice(0, 4)}年版委托清单`,
  });
  yield t.after(4);
  t.act('announceEntrustment', personOf(reviewerOf('water')), {
    publishedOn: t.today,
    publishedIn: '县人民政府网站、县水利局公开栏',
    validFrom: t.today,
  });
  yield t.after(3);
  t.act('publish', registrar, { publication: 'powers', secrecyReviewed: true });
}

const powerStory = (authority: string, code: string, start: LegalDate, tell: Story['tell']): Story => ({
  key: powerKey(authority, code),
  procedure: 'enforcement-teams/power',
  office: place,
  start,
  tell,
});

const bureaus = enforcementBodies.map((b) => b.authority).filter((a) => !isTownship(a));

/** Bodies, teams and powers as set up from the summer of 2021 on, with the assessments of 2023: what the report of 2023 counts stands here. */
export function enforcementTeamsOf2023(_seed: string, calendar: Calendar): Story[] {
  const day = (from: LegalDate, n: number): LegalDate => calendar.addWorkingDays(from, n);
  return [
    ...bureaus.map((a, i) => bodyStory(day('2021-07-19', i % 5), agencyOf(a))),
    ...townships.map((x, i) => bodyStory(day('2021-07-20', i % 5), townshipOf(x.code))),
    ...enforcementTeams.map((x, i) => bodyStory(day('2021-08-16', i % 4), countyTeamOf(x))),
    ...townships.map((x, i) => bodyStory(day('2021-08-17', i % 6), townshipTeamOf(x.code))),
    bodyStory('2021-11-08', {
      ...agencyOf('water'),
      unit: 'water-station',
      kind: 'entrusted',
      groundKind: 'regulation',
      ground: '《中华人民共和国河道管理条例》；《中华人民共和国行政处罚法》第二十条',
    }),
    ...bureaus.flatMap((a, i) =>
      (listedPowers[a] ?? []).map((p, n) =>
        powerStory(a, p.code, day('2021-09-01', (i + n) % 8), (t) => listPower(t, a, p)),
      ),
    ),
    ...townships.flatMap((x, i) =>
      devolvedPowers
        .filter((p) => takes(x.code, p))
        .map((p, n) => powerStory(x.code, p.code, day('2021-09-22', (i + n) % 8), (t) => devolve(t, x.code, p, 2021))),
    ),
    powerStory('water', 'entrusted 2022', '2022-01-10', (t) => entrustment(t, '2025-01-09')),
    powerStory('water', 'entrusted 2025', '2025-02-10', (t) => entrustment(t, '2028-02-09')),
  ];
}

/** Around today: bodies waiting for review, the catalogue of 2025 at every step, one claim overdue for filing. */
export function presentEnforcementTeams(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const ago = (n: number): LegalDate => calendar.addWorkingDays(base, -n);
  const [first, second, third] = devolvedPowers2025 as [DevolvedPower, DevolvedPower, DevolvedPower];
  const claim = (township: string, p: DevolvedPower, n: number, stop?: DevolutionStop): Story =>
    powerStory(township, p.code, ago(n), (t) => devolve(t, township, p, 2025, stop));
  const pending = (unit: string, n: number, stop: 'registered' | 'verified' | 'refused'): Story =>
    bodyStory(
      ago(n),
      { ...agencyOf(unit), groundKind: 'regulation', ground: '有关行政法规关于本部门监督管理职责的规定' },
      stop,
    );
  const draft = (authority: string, n: number, name: string, basis: string): Story =>
    powerStory(authority, `示例新增${n}`, ago(n), (t) =>
      listPower(t, authority, { code: `示例新增${n}`, name, basis, basisKind: 'law', acts: ['penalty'] }, 'listed'),
    );
  return [
    pending('commerce', 18, 'registered'),
    pending('industry', 9, 'verified'),
    pending('veterans', 30, 'refused'),
    draft('market-regulation', 4, '对直播营销平台未核验经营者信息行为的处罚', '《中华人民共和国电子商务法》第八十条'),
    draft('emergency', 22, '对餐饮单位未安装可燃气体报警装置行为的处罚', '《中华人民共和国安全生产法》第九十九条'),
    claim('liantang', first, 4, 'catalogued'),
    claim('dongxin', first, 26, 'catalogued'),
    claim('xiangtang', first, 12, 'assessed'),
    claim('tacheng', second, 15, 'declined'),
    claim('youlan', second, 18, 'claimed'),
    claim('huangma', second, 45, 'claimed'),
    claim('jiangxiang', second, 34, 'filed'),
    claim('bayuehu', third, 40, 'published'),
    claim('yinsanjiao', third, 50, 'handedOver'),
    claim('xiaolan', first, 110),
    claim('bayi', second, 120),
  ];
}
