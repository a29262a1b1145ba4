/** What may be begun from a published page (公告页面上的“发表意见”): which matter it refers to, and which office takes it. */
import type { Module, Online } from '../../../kernel/procedure/index.ts';
import { procedureKey } from '../../../kernel/procedure/index.ts';
import type { Office } from '../../matters/service.ts';

export interface Offered {
  module: Module;
  online: Online;
  /** Title of what was published. */
  title: string;
  /** The matter published, and the office that handles it. */
  matter: string;
  office: string;
}

interface Row {
  module: string;
  procedure: string;
  publication: string;
  title: string;
  matter: string;
  office: string;
  state: string;
}

/** Everything offered at a publication today; nothing when it came down, or when its matter has gone on. */
export async function offersAt(office: Office, publication: string): Promise<Offered[]> {
  const beginnings = office.modules.flatMap((module) =>
    module.online.flatMap((online) => (online.from ? [{ module, online, from: online.from }] : [])),
  );
  if (beginnings.length === 0 || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(publication)) return [];
  const { rows } = await office.pool.query<Row>(
    `select p.module, p.procedure, p.publication, p.title, p.matter::text, m.office, m.state
     from publications p join matters m on m.region = p.region and m.id = p.matter
     where p.region = $1 and p.id = $2 and p.withdrawn_on is null and p.expired_on is null`,
    [office.region, publication],
  );
  return rows.flatMap((row) =>
    beginnings
      .filter(
        ({ from }) =>
          from.procedure === procedureKey({ module: row.module, id: row.procedure }) &&
          from.publication === row.publication &&
          from.while.includes(row.state),
      )
      .map(({ module, online }) => ({
        module,
        online,
        title: row.title,
        matter: row.matter,
        office: row.office,
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
