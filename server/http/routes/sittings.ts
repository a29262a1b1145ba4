/** Route of the meeting desk (会议工作台). */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { SittingQuery, SittingView } from '../../../contract/index.ts';
import { sittingOf } from '../../desks/sitting.ts';
import type { Office } from '../../matters/service.ts';
import type { Identity } from '../session.ts';

export function sittingRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/desks/:module/:desk/sitting',
    {
      schema: {
        summary: '会议工作台',
        params: z.object({ module: z.string().max(64), desk: z.string().max(64) }),
        querystring: SittingQuery,
        response: { 200: SittingView },
      },
    },
    (request) =>
      sittingOf(office, identity.viewer(request), request.params.module, request.params.desk, request.query.meeting),
  );
}
