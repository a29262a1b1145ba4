/** A body or team of the register, and those that there are. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { personName } from '../../../names.ts';
import { enforcementBodies, isTownship, reviewerOf } from '../../../officers.ts';
import { type enforcementTeams, municipalEcology, townshipTeam } from '../../../offices.ts';
import { personOf } from '../../../people.ts';
import type { Story, Tale } from '../../tale.ts';
import { bodyKey, chief, nameOf, place, registrar, serial } from './keys.ts';

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

export function* body(
  t: Tale,
  b: Body,
  stop?: 'registered' | 'verified' | 'refused',
): Generator<LegalDate, void, void> {
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

export const agencyOf = (authority: string): Body => ({
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

export const countyTeamOf = (team: (typeof enforcementTeams)[number]): Body => ({
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

export const townshipOf = (code: string): Body => ({
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

export const townshipTeamOf = (code: string): Body => ({
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

export const bodyStory = (start: LegalDate, b: Body, stop?: 'registered' | 'verified' | 'refused'): Story => ({
  key: bodyKey(b.unit),
  procedure: 'enforcement-teams',
  office: place,
  start,
  tell: (t) => body(t, b, stop),
});
