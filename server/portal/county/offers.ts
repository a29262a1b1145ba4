/** What may be begun from a published page (公告页面上的“发表意见”): which matter it refers to, and which office takes it. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import type { Module, Online } from '../../../kernel/procedure/index.ts';
import { procedureKey, secrecyOf } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import type { Office } from '../../matters/service.ts';
import { onlineKey } from './online.ts';

export interface Offered {
  module: Module;
  online: Online;
  /** Title of what was published. */
  title: string;
  /** The matter published, and the office that handles it. */
  matter: string;
  office: string;
  /** Open values of the matter published that the form takes over (文件名称、文号). */
  brings: Readonly<Record<string, Json>>;
}

interface Row {
  module: string;
  procedure: string;
  publication: string;
  title: string;
  matter: string;
  office: string;
  state: string;
  partyDue: LegalDate | null;
  file: Readonly<Record<string, Json>>;
}

/** What the fields filled by the matter published take from it; only what is open there leaves, whoever asks. */
function brought(module: Module, online: Online, row: Row): Record<string, Json> {
  const versions = module.procedures.filter((p) => procedureKey(p) === onlineKey(module, online));
  const source = module.procedures.findLast((p) => procedureKey(p) === online.from?.procedure);
  const asked = online.steps.flatMap((step) => step.fields);
  return Object.fromEntries(
    asked.flatMap((name) => {
      const fills = versions.at(-1)?.file[name]?.fills;
      const from = fills && fills.by === online.from?.fills ? source?.file[fills.from] : undefined;
      const value = fills && row.file[fills.from];
      return from && secrecyOf(from) === 'open' && value !== undefined ? [[name, value] as const] : [];
    }),
  );
}

interface Beginning {
  module: Module;
  online: Online;
}

/** Where the matter published stands: `partyDue` is the last day on which the public may still act in it, where it has one. */
export interface Open {
  module: string;
  procedure: string;
  publication: string;
  state: string;
  partyDue: LegalDate | null;
}

/**
 * What may be begun from the page of a publication whose matter stands so today. After the last day nothing is offered, also when no
 * server was running in which the statute could have closed the window.
 */
export function offersOf(modules: Office['modules'], of: Open, today: LegalDate): Beginning[] {
  if (of.partyDue !== null && of.partyDue < today) return [];
  const procedure = procedureKey({ module: of.module, id: of.procedure });
  return modules.flatMap((module) =>
    module.online.flatMap((online) =>
      online.from?.procedure === procedure &&
      online.from.publication === of.publication &&
      online.from.while.includes(of.state)
        ? [{ module, online }]
        : [],
    ),
  );
}

/** Everything offered at a publication today; nothing when it came down, or when its matter has gone on. */
export async function offersAt(office: Office, publication: string): Promise<Offered[]> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(publication)) return [];
  const { rows } = await office.pool.query<Row>(
    `select p.module, p.procedure, p.publication, p.title, p.matter::text, m.office, m.state, m.party_due::text as "partyDue", m.snapshot->'file' as file
     from publications p join matters m on m.region = p.region and m.id = p.matter
     where p.region = $1 and p.id = $2 and p.withdrawn_on is null and p.expired_on is null`,
    [office.region, publication],
  );
  return rows.flatMap((row) =>
    offersOf(office.modules, row, office.clock.today()).map(({ module, online }) => ({
      module,
      online,
      title: row.title,
      matter: row.matter,
      office: row.office,
      brings: brought(module, online, row),
    })),
  );
}

export async function offeredAt(
  office: Office,
  module: string,
  act: string,
  publication: string,
): Promise<Offered | undefined> {
  return (await offersAt(office, publication)).find((o) => o.module.id === module && o.online.act === act);
}
