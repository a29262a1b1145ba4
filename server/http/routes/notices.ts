/** Reminders and warnings addressed to the viewer, to a capacity they hold or to an office of theirs. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Notices } from '../../../contract/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { visibleSql } from '../../matters/reading/visibility.ts';
import type { Office } from '../../matters/service.ts';
import type { Identity, Viewer } from '../session.ts';

/** Notices about a matter that the viewer may no longer see stay unseen with it. */
function mine(office: Office, viewer: Viewer, p: Parameters): string {
  // The three administrators are told as such, though it is no capacity in any procedure.
  const capacities = [...viewer.capacities, ...(viewer.administrator ? [viewer.administrator] : [])];
  return `n.region = ${p.add(office.region)} and (n.person = ${p.add(viewer.id)} or n.capacity = any(${p.add(capacities)}::text[]) or n.office = any(${p.add(viewer.office ? [viewer.office] : [])}::text[]))
    and (n.matter is null or (m.id is not null and ${visibleSql(viewer, office.modules, p)}))`;
}
const from = 'from notices n left join matters m on m.region = n.region and m.id = n.matter';

export function noticeRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get('/api/notices', { schema: { summary: '提醒', response: { 200: Notices } } }, async (request) => {
    const p = new Parameters();
    const where = mine(office, identity.viewer(request), p);
    const { rows } = await office.pool.query<
      Notices['rows'][number] & { unread: number; module: string | null; matter_id: string | null }
    >(
      `select n.id, n.kind, n.text, to_char(n.at, 'YYYY-MM-DD HH24:MI') as at, n.read_at is not null as read, m.module, m.id::text as matter_id, (count(*) filter (where n.read_at is null) over ())::int as unread
       ${from} where ${where} order by n.read_at is not null, n.id desc limit 50`,
      p.values,
    );
    return {
      unread: rows[0]?.unread ?? 0,
      rows: rows.map(({ id, kind, text, at, read, module, matter_id }) => ({
        id,
        kind,
        text,
        at,
        read,
        matter: module && matter_id ? { module, id: matter_id } : null,
      })),
    };
  });

  routes.post(
    '/api/notices/read',
    {
      schema: {
        summary: '提醒已读',
        body: z.object({ ids: z.array(z.number().int()).min(1).max(200) }),
        response: { 200: z.object({ read: z.number().int() }) },
      },
    },
    async (request) => {
      const p = new Parameters();
      const ids = p.add(request.body.ids);
      const where = mine(office, identity.viewer(request), p);
      const { rowCount } = await office.pool.query(
        `update notices set read_at = now() where region = ${p.add(office.region)} and read_at is null and id in (select n.id ${from} where n.id = any(${ids}::bigint[]) and ${where})`,
        p.values,
      );
      return { read: rowCount ?? 0 };
    },
  );
}
