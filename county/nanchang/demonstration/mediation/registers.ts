/** The registers behind mediation: committees with their three-year terms, mediators, and the sweeps that look for disputes. */
import { addDays, addYears, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { personName } from '../../names.ts';
import { disputeCentre, type OfficeSeed, offices, townshipCommittee } from '../../offices.ts';
import { people, personOf } from '../../people.ts';
import { townships } from '../../townships.ts';
import type { Story, Tale } from '../tale.ts';
import { committeeKey, sweepKey } from './dispute.ts';

type Level = 'county' | 'professional' | 'township' | 'village';

const levels: Readonly<Record<string, Level>> = {
  'dispute-centre': 'county',
  'professional-committee': 'professional',
  'township-committee': 'township',
  'village-committee': 'village',
};
const fields: Readonly<Record<string, string>> = {
  'mediation-traffic': 'traffic',
  'mediation-medical': 'medical',
  'mediation-labour': 'labour',
  'mediation-property': 'property',
  'mediation-family': 'marriage',
  'mediation-enterprise': 'enterprise',
  'mediation-consumer': 'consumer',
};

export const committees: readonly OfficeSeed[] = offices.filter((o) => levels[o.kind] !== undefined);
/** The term of this one has run out twelve days ago, as happens; no new dispute comes before it. */
export const lapsedCommittee = 'mediation-tacheng-3';
const bureau = personOf('justice.mediation.chief');

/** Set up, elected, and elected again before each term of three years is over (人民调解法8、9), `terms` times at most. */
function* committee(t: Tale, office: OfficeSeed, terms: number): Generator<LegalDate, void, void> {
  const { random } = t;
  const level = levels[office.kind] as Level;
  const serial = committees.indexOf(office);
  t.act('setUp', bureau, {
    setUpOn: t.today,
    name: office.name,
    level,
    ...(level === 'professional' || level === 'county' ? { field: fields[office.code] ?? 'other' } : {}),
    founder:
      level === 'village' ? '村（居）民委员会' : level === 'township' ? '乡镇人民政府（街道办事处）' : '县司法局',
    place: `南昌县示例路${serial + 1}号`,
    telephone: `0791-0000${String(serial).padStart(4, '0')}`,
  });
  if (office.code === 'mediation-medical') t.act('fileMedical', bureau, { filedOn: t.today });
  for (let term = 1; term <= terms; term++) {
    const size = level === 'village' ? random.int(3, 5) : random.int(5, 9);
    t.act('elect', bureau, {
      electedOn: t.today,
      electedBy: level === 'village' ? (office.name.includes('社区') ? 'residents' : 'villagers') : 'founder',
      memberCount: size,
      women: random.int(1, 2),
      mixed: false,
      chair: people.find((p) => p.appointments[0]?.office === office.code)?.name ?? personName(serial),
    });
    const again = t.calendar.previousWorkingDay(addYears(t.today, 3));
    yield t.after(random.int(3, 15));
    t.act('notify', bureau, { notifiedOn: t.today, court: '南昌县人民法院' });
    // One directory in a hundred is forgotten, as happens.
    if (serial % 100 !== 61) t.act('publish', bureau, { publication: 'directory', secrecyReviewed: true });
    if (term < terms) yield t.calendar.addWorkingDays(again, -random.int(1, 20));
  }
}

function* mediator(
  t: Tale,
  id: string,
  name: string,
  office: string,
  fullTime: boolean,
): Generator<LegalDate, void, void> {
  t.act('appoint', bureau, {
    appointedOn: t.today,
    person: id,
    name,
    committee: t.idOf(committeeKey(office)),
    basis: fullTime ? 'hired' : 'member',
    fullTime,
    adult: true,
    fit: true,
    appointedBy: fullTime ? '县司法局' : '村（居）民委员会',
  });
  for (let year = 1; year < 20; year++) {
    yield t.calendar.addWorkingDays(
      `${Number(t.today.slice(0, 4)) + (year === 1 ? 2 : t.random.int(1, 3))}-03-20`,
      t.random.int(0, 40),
    );
    t.act('train', bureau, {
      trainedOn: t.today,
      training: '人民调解业务培训',
      trainingHours: t.random.pick([8, 16, 24]),
    });
  }
}

/** Every committee and every mediator of the county. The first terms begin in the spring of 2021. */
export function registerStories(today: LegalDate, calendar: Calendar): Story[] {
  // As many terms before today as reach back to when all were set up.
  let terms = 1;
  const begun = (): LegalDate => calendar.previousWorkingDay(addDays(addYears(today, -3 * terms), -12));
  while (begun() > '2021-04-01') terms++;
  const committeeStories = committees.map((office, i): Story => {
    const lapsed = office.code === lapsedCommittee;
    return {
      key: committeeKey(office.code),
      procedure: 'mediation/committee',
      office: office.code,
      start: lapsed ? begun() : i % 2 === 0 ? '2021-04-12' : '2021-05-18',
      tell: (t) => committee(t, office, lapsed ? terms : 99),
    };
  });
  const mediators = people.flatMap((p): Story[] => {
    const post = p.appointments[0];
    const office = committees.find((c) => c.code === post?.office);
    if (!post || !office || !post.roles.some((r) => r === 'mediation.mediator' || r === 'mediation.chair')) return [];
    const fullTime = post.post.includes('专职');
    return [
      {
        key: `mediator ${p.account}`,
        procedure: 'mediation/mediator',
        office: office.code,
        start: '2021-06-10',
        tell: (t) => mediator(t, p.id, p.name, office.code, fullTime),
      },
    ];
  });
  return [...committeeStories, ...mediators];
}

const themes = [
  '春节前矛盾纠纷大排查',
  '农民工工资纠纷专项排查',
  '春耕期间土地纠纷排查',
  '婚姻家庭纠纷排查',
  '防汛期间邻里纠纷排查',
  '物业纠纷专项排查',
  '道路交通事故纠纷排查',
  '双抢时节田地水源纠纷排查',
  '中秋国庆前矛盾纠纷排查',
  '岁末年初矛盾纠纷大排查',
];

function* sweep(
  t: Tale,
  theme: string,
  place: string,
  level: 'county' | 'township' | 'village',
  finish: LegalDate,
  found: number,
  clerk: string,
): Generator<LegalDate, void, void> {
  t.act('start', clerk, {
    startedOn: t.today,
    theme: `${place}${theme}`,
    kind: t.random.weighted({ regular: 60, special: 25, key: 15 }),
    level,
    area: place,
    joined: '人民调解员、网格员、法律明白人、法律顾问',
  });
  yield finish;
  t.act('finish', clerk, {
    finishedOn: t.today,
    found,
    result: found === 0 ? '走访摸排，没有发现新的矛盾纠纷。' : `走访摸排，发现矛盾纠纷${found}件，已登记调解。`,
    households: t.random.int(40, 400),
  });
  yield t.after(t.random.int(0, 3));
  t.act('report', clerk, { reportedTo: '县矛盾纠纷多元化解中心' });
}

export interface SweepPlan {
  n: number;
  start: LegalDate;
  finish: LegalDate;
  township: string;
  found: number;
}

/** A sweep by a township committee; every tenth is the county's own. */
export function sweepStory(plan: SweepPlan): Story {
  const place = townships.find((t) => t.code === plan.township);
  const county = plan.n % 10 === 0;
  const office = county ? disputeCentre : townshipCommittee(plan.township);
  const clerk = personOf(county ? 'centre.clerk' : `${plan.township}.chair`);
  return {
    key: sweepKey(plan.n),
    procedure: 'mediation/sweep',
    office,
    start: plan.start,
    tell: (t) =>
      sweep(
        t,
        themes[plan.n % themes.length] as string,
        county ? '全县' : (place?.name ?? ''),
        county ? 'county' : 'township',
        plan.finish,
        plan.found,
        clerk,
      ),
  };
}
