/** Routes of a matter's random draws: how they stand, and the file with which anyone runs one again. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { DrawViews } from '../../../contract/draws.ts';
import { drawBundle } from '../../draws/bundle.ts';
import { drawViews } from '../../draws/view.ts';
import { getMatter, type Office, procedureOf } from '../../matters/service.ts';
import type { Identity } from '../session.ts';

const ById = z.object({ module: z.string().max(64), id: z.string().max(64) });

export function drawRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/api/matters/:module/:id/draws',
    { schema: { summary: '随机抽取', params: ById, response: { 200: DrawViews } } },
    async (request) => {
      const viewer = identity.viewer(request);
      const matter = await getMatter(office, viewer, request.params.module, request.params.id);
      return drawViews(office, procedureOf(office, matter), matter, viewer.id);
    },
  );

  routes.get(
    '/api/matters/:module/:id/draws/:draw/bundle',
    { schema: { summary: '随机抽取核验文件', params: ById.extend({ draw: z.string().max(64) }) } },
    async (request, reply) => {
      const { module, id, draw } = request.params;
      const matter = await getMatter(office, identity.viewer(request), module, id);
      const bundle = await drawBundle(office, procedureOf(office, matter), matter, draw);
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="yifa-draw-${id}.json"`)
        .send(JSON.stringify(bundle));
    },
  );
}
