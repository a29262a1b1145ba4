/** The registers of enforcement bodies, teams and powers: set up in 2021, seven county teams and one in each township, powers listed and devolved, and what waits today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import { enforcementBodies, isTownship } from '../../officers.ts';
import { enforcementTeams } from '../../offices.ts';
import { townships } from '../../townships.ts';
import type { Story } from '../tale.ts';
import { type DevolvedPower, devolvedPowers, devolvedPowers2025, listedPowers } from './powers.ts';
import { agencyOf, bodyStory, countyTeamOf, townshipOf, townshipTeamOf } from './teams/body.ts';
import { type DevolutionStop, devolve, takes } from './teams/devolution.ts';
import { entrustment, listPower, powerStory } from './teams/power.ts';

export { powersOf } from './teams/devolution.ts';
export { bodyKey, powerKey } from './teams/keys.ts';

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
