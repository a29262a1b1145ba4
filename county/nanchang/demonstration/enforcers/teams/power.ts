/** A power as it is listed, and one entrusted to a station. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { enforcementBodies, reviewerOf } from '../../../officers.ts';
import { enforcementTeams } from '../../../offices.ts';
import { personOf } from '../../../people.ts';
import { townships } from '../../../townships.ts';
import type { Story, Tale } from '../../tale.ts';
import { devolvedPowers, type ListedPower, listedPowers } from '../powers.ts';
import { takes } from './devolution.ts';
import { bodyKey, chief, place, powerKey, registrar } from './keys.ts';

export const basisOf = (p: ListedPower): Record<string, string | string[]> => ({
  code: p.code,
  name: p.name,
  acts: [...p.acts],
  basisKind: p.basisKind,
  legalBasis: p.basis,
});

export function* listPower(
  t: Tale,
  authority: string,
  p: ListedPower,
  stop?: 'listed',
): Generator<LegalDate, void, void> {
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

export function* entrustment(t: Tale, until: LegalDate): Generator<LegalDate, void, void> {
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

export const powerStory = (authority: string, code: string, start: LegalDate, tell: Story['tell']): Story => ({
  key: powerKey(authority, code),
  procedure: 'enforcement-teams/power',
  office: place,
  start,
  tell,
});
