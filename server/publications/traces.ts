/** Who took something down, published it anew or withheld it, and why: read from the entries themselves. */
import type { Entry } from '../../kernel/record/entry.ts';
import type { Office } from '../matters/service.ts';
import type { Left } from './left.ts';

export interface Trace {
  publication: string;
  by: string;
  office: string | null;
  reason: string | null;
}

const acts: Readonly<Record<Exclude<Left['how'], 'shown'>, string>> = {
  withdrawn: 'withdrawPublication',
  expired: 'expirePublication',
  again: 'publish',
  withheld: 'withhold',
};

/** Each row with its entry; the reason that the portal shows is that of the entry. */
export async function tracesOf(office: Office, rows: readonly Left[]): Promise<Map<Left, Trace>> {
  const county = office.county();
  const { rows: found } = await office.pool.query<{ matter: string; seq: number; act: string; body: string }>(
    `select v.matter::text, v.seq, v.act, e.body from events v join entries e on e.region = v.region and e.matter = v.matter and e.seq = v.seq
     where v.region = $1 and v.matter = any($2::uuid[]) and v.act = any($3::text[]) order by v.seq`,
    [office.region, [...new Set(rows.map((r) => r.matter))], Object.values(acts)],
  );
  const entries = found.map((f) => ({ ...f, entry: JSON.parse(f.body) as Entry }));
  const stated = (entry: Entry) => entry.stated as { publication?: string; reason?: string };
  const entryOf = (row: Left) => {
    const own = entries.filter((e) => row.how !== 'shown' && e.matter === row.matter && e.act === acts[row.how]);
    if (row.seq !== null) return own.find((e) => e.seq === row.seq);
    const about = own.filter((e) => stated(e.entry).publication === row.publication);
    return about.findLast((e) => e.entry.on === row.on) ?? about.at(-1);
  };
  return new Map(
    rows.flatMap((row): [Left, Trace][] => {
      const entry = entryOf(row)?.entry;
      const publication = row.publication ?? (entry && stated(entry).publication);
      if (publication === undefined) return [];
      return [
        [
          row,
          {
            publication,
            by: entry?.by.kind === 'law' ? '依法自动' : (county.people.get(entry?.by.person ?? '')?.name ?? '工作人员'),
            office: entry?.by.office === undefined ? null : county.officeName(entry.by.office),
            reason: row.reason ?? (entry ? (stated(entry).reason ?? null) : null),
          },
        ],
      ];
    }),
  );
}
