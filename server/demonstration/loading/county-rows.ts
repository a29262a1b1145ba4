/** The county's own rows: region, offices, people, appointments, certificates, accounts and settings, as the demonstration names them. */
import type { PoolClient } from 'pg';
import { offices } from '../../../county/nanchang/offices.ts';
import { people, stableId } from '../../../county/nanchang/people.ts';
import { settings } from '../../../county/nanchang/settings.ts';
import type { Module } from '../../../kernel/procedure/index.ts';
import { type County, countyOf } from '../../people/county.ts';
import { copyInto, copyLine, textArray } from './copy.ts';

export const regionName = '南昌县';

/** The county as it will be read once it is loaded. */
export function demonstrationCounty(region: string, modules: readonly Module[]): County {
  return countyOf(
    region,
    {
      region: { name: regionName, demonstration: true },
      offices: [...offices],
      people: [...people],
      settings: settings.map(({ key, value }) => ({ key, value })),
    },
    modules,
  );
}

export async function writeCounty(client: PoolClient, region: string): Promise<void> {
  await client.query(
    'insert into regions (region, name, demonstration) values ($1, $2, true) on conflict (region) do update set name = excluded.name, demonstration = true',
    [region, regionName],
  );
  await copyInto(
    client,
    'offices',
    ['region', 'code', 'name', 'parent', 'kind', 'authority'],
    offices.map((o) => copyLine([region, o.code, o.name, o.parent, o.kind, o.authority])).join(''),
  );
  await copyInto(
    client,
    'people',
    ['region', 'id', 'name'],
    people.map((p) => copyLine([region, p.id, p.name])).join(''),
  );
  await copyInto(
    client,
    'appointments',
    ['region', 'id', 'person', 'office', 'post', 'roles', 'from_on', 'until_on'],
    people
      .flatMap((p) =>
        p.appointments.map((a, n) =>
          copyLine([
            region,
            stableId(`${p.account} appointment ${n}`),
            p.id,
            a.office,
            a.post,
            textArray(a.roles),
            a.from,
            a.until,
          ]),
        ),
      )
      .join(''),
  );
  await copyInto(
    client,
    'certificates',
    ['region', 'person', 'kind', 'number', 'from_on', 'until_on'],
    people
      .flatMap((p) => p.certificates.map((c) => copyLine([region, p.id, c.kind, c.number, c.from, c.until])))
      .join(''),
  );
  // No passwords: in a demonstration one chooses whom to be.
  await copyInto(
    client,
    'accounts',
    ['region', 'account', 'person'],
    people.map((p) => copyLine([region, p.account, p.id])).join(''),
  );
  await copyInto(
    client,
    'settings',
    ['region', 'key', 'value', 'from_on', 'note'],
    settings.map((s) => copyLine([region, s.key, JSON.stringify(s.value), s.from, s.note])).join(''),
  );
}
