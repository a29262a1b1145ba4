/** The route of a matter's comparison: its versions, what was said of each, and those of the passes before it. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Comparison } from '../../../contract/comparisons.ts';
import { comparisonOf } from '../../comparisons/view.ts';
import type { Office } from '../../matters/service.ts';
import type { Identity } from '../session.ts';

const ById = z.object({ module: z.string().max(64), id: z.string().max(64) });

export function comparisonRoutes(app: FastifyInstance, office: Office, identity: Identity, folder: string): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/api/matters/:module/:id/comparison',
      { schema: { summary: '前后稿对照', params: ById, response: { 200: Comparison } } },
      (request) => comparisonOf(office, identity.viewer(request), folder, request.params.module, request.params.id),
    );
}
