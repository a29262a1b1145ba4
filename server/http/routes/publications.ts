/** Routes of the publication desk (信息公开工作台): its tabs, counts, punctuality, the preview before publication, and CSV. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  PublicationCounts,
  PublicationDesk,
  PublicationDeskQuery,
  PublicationFilter,
  ReleasePreview,
  Timeliness,
} from '../../../contract/index.ts';
import type { Office } from '../../matters/service.ts';
import { countsOf, deskOf } from '../../publications/desk.ts';
import { exportDesk, exportTimeliness } from '../../publications/export.ts';
import { previewOf } from '../../publications/preview.ts';
import { timelinessOf } from '../../publications/timeliness.ts';
import type { Identity } from '../session.ts';

const One = z.object({ module: z.string().max(64), id: z.string().max(64), publication: z.string().max(64) });

const send = (reply: FastifyReply, { name, text }: { name: string; text: string }) =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(text);

export function publicationRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/api/publications',
    {
      schema: { summary: '信息公开工作台', querystring: PublicationDeskQuery, response: { 200: PublicationDesk } },
    },
    (request) => deskOf(office, identity.viewer(request), request.query),
  );
  routes.get(
    '/api/publications/counts',
    {
      schema: {
        summary: '信息公开工作台各栏件数',
        querystring: PublicationFilter,
        response: { 200: PublicationCounts },
      },
    },
    (request) => countsOf(office, identity.viewer(request), request.query),
  );
  routes.get(
    '/api/publications/timeliness',
    { schema: { summary: '公开及时率', querystring: PublicationFilter, response: { 200: Timeliness } } },
    (request) => timelinessOf(office, identity.viewer(request), request.query),
  );
  routes.get(
    '/api/publications/export',
    { schema: { summary: '导出信息公开工作台', querystring: PublicationDeskQuery } },
    async (request, reply) => send(reply, await exportDesk(office, identity.viewer(request), request.query)),
  );
  routes.get(
    '/api/publications/timeliness/export',
    { schema: { summary: '导出公开及时率', querystring: PublicationFilter } },
    async (request, reply) => send(reply, await exportTimeliness(office, identity.viewer(request), request.query)),
  );
  // Looking at the original is an act of its own in the audit, so it is asked for and not merely fetched.
  routes.post(
    '/api/publications/:module/:id/:publication/preview',
    { schema: { summary: '公开前审查', params: One, response: { 200: ReleasePreview } } },
    (request) => {
      const { module, id, publication } = request.params;
      return previewOf(office, identity.viewer(request), module, id, publication);
    },
  );
}
