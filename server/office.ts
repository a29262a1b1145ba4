/** Puts together what acts need: the pool of the region, the modules, the county and its calendar, reread when they change. */
import type { Pool } from 'pg';
import type { Calendar } from '../kernel/calendar/index.ts';
import type { Module } from '../kernel/procedure/index.ts';
import type { Algorithm } from '../kernel/record/index.ts';
import { loadCalendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import type { Office } from './matters/service.ts';
import { tieUp } from './matters/writing/tie-up.ts';
import { type County, loadCounty } from './people/county.ts';
import { reckonPublications } from './publications/reckon.ts';

export interface OfficeParts {
  pool: Pool;
  region: string;
  modules: readonly Module[];
  clock: Clock;
  partyKey: string;
  alg?: Algorithm;
}

export interface OpenOffice extends Office {
  /** Reads people, settings and calendar again. */
  refresh(): Promise<void>;
}

export async function openOffice(parts: OfficeParts): Promise<OpenOffice> {
  let county: County;
  let calendar: Calendar;
  const refresh = async (): Promise<void> => {
    [county, calendar] = await Promise.all([
      loadCounty(parts.pool, parts.region, parts.clock.today(), parts.modules),
      loadCalendar(parts.pool),
    ]);
  };
  await refresh();
  // Without the installation's secret nothing can be tied, nor is anything then done that relies on it: such an office only reads.
  if (parts.partyKey !== '') await tieUp(parts);
  const office: OpenOffice = {
    pool: parts.pool,
    region: parts.region,
    modules: parts.modules,
    clock: parts.clock,
    alg: parts.alg ?? 'sha256',
    partyKey: parts.partyKey,
    county: () => county,
    calendar: () => calendar,
    refresh,
  };
  if (parts.partyKey !== '') await reckonPublications(office);
  return office;
}
