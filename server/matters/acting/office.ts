/** The county at work on its matters: its modules, calendar, people and settings, and what the engine may ask of them. */
import type { Pool } from 'pg';
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import {
  type Acting,
  type Environment,
  type Matter,
  type Module,
  type Procedure,
  settingReader,
} from '../../../kernel/procedure/index.ts';
import type { Algorithm, Digests } from '../../../kernel/record/hash.ts';
import type { Clock } from '../../clock.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import type { County } from '../../people/county.ts';
import { isUuid } from '../asking/references.ts';
import { nothingAround, type Surroundings } from '../asking/surroundings.ts';
import { NotFound } from '../errors.ts';
import { visibleSql } from '../reading/visibility.ts';

export interface Office {
  pool: Pool;
  region: string;
  modules: readonly Module[];
  calendar: () => Calendar;
  county: () => County;
  clock: Clock;
  alg: Algorithm;
  digests?: Digests;
  partyKey: string;
}

export function moduleNamed(office: Pick<Office, 'modules'>, id: string): Module {
  const module = office.modules.find((m) => m.id === id);
  if (!module) throw new NotFound('没有这个模块');
  return module;
}

/** The definition a matter stands under. */
export function procedureOf(
  office: Pick<Office, 'modules'>,
  matter: Pick<Matter, 'module' | 'procedure' | 'version'>,
): Procedure {
  const found = moduleNamed(office, matter.module).procedures.find(
    (p) => p.id === matter.procedure && p.version === matter.version,
  );
  if (!found) throw new Error(`没有安装${matter.module}/${matter.procedure}的${matter.version}版本`);
  return found;
}

export function environmentOf(
  office: Office,
  procedure: Procedure,
  around: Surroundings = nothingAround,
  today: LegalDate = office.clock.today(),
): Environment {
  const county = office.county();
  return {
    today,
    calendar: office.calendar(),
    setting: settingReader(procedure, county.settings),
    person: (id) => {
      const facts = county.person(id, today);
      const conferred = around.conferred.get(id);
      return facts && conferred ? { ...facts, certificates: [...facts.certificates, ...conferred] } : facts;
    },
    referred: (id) => around.referred.get(id),
    ...(around.found
      ? {
          found(lookup: string) {
            around.consulted?.add(lookup);
            return around.found?.get(lookup) ?? [];
          },
        }
      : {}),
    ...(around.endings
      ? {
          ending(lookup: string) {
            around.consulted?.add(lookup);
            return around.endings?.get(lookup) ?? { found: 0, ended: 0 };
          },
        }
      : {}),
    officeName: county.officeName,
    authorityOf: county.authorityOf,
  };
}

/** The matter as this viewer may see it. @throws NotFound for one that is not there and one that is not theirs alike */
export async function getMatter(office: Office, viewer: Acting, module: string, id: string): Promise<Matter> {
  if (!isUuid(id)) throw new NotFound();
  const parameters = new Parameters([office.region, id, module]);
  const sql = `select snapshot from matters m where m.region = $1 and m.id = $2 and m.module = $3 and ${visibleSql(viewer, office.modules, parameters)}`;
  const { rows } = await office.pool.query<{ snapshot: Matter }>(sql, parameters.values);
  if (!rows[0]) throw new NotFound();
  return rows[0].snapshot;
}
