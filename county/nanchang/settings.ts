/** The county's own settings: short names in document numbers, and values that the law leaves to the county. */
import { bureaus, disputeCentre, judicialOffice, professionalCommittees, townshipCommittee, villageCommittee } from './offices.ts';
import { townships } from './townships.ts';

export interface SettingSeed {
  key: string;
  value: unknown;
  from: string;
  note: string;
}

const prefix = (office: string, value: string): SettingSeed => ({ key: `number.prefix.${office}`, value, from: '2021-01-01', note: '文号、案号的机关代字' });

export const settings: readonly SettingSeed[] = [
  prefix('government', '南府复'),
  prefix('justice', '南司复'),
  ...bureaus.filter((b) => b.code !== 'justice').map((b) => prefix(b.code, `南${b.short}`)),
  ...townships.flatMap((t) => [
    prefix(t.code, `南${t.short}`),
    prefix(judicialOffice(t.code), `南${t.short}司复`),
    prefix(townshipCommittee(t.code), `南${t.short}`),
    ...t.villages.map((_, n) => prefix(villageCommittee(t.code, n), `南${t.short}村${n + 1}`)),
  ]),
  prefix(disputeCentre, '南矛'),
  ...professionalCommittees.map((c) => prefix(c.code, `南${c.short}`)),
  { key: 'openness.index-prefix', value: 'l379250', from: '2021-01-01', note: '政府信息公开目录的索引号前缀' },
];
