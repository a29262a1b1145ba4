/** The route of the supervisor's wall. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Wall, WallQuery } from '../../../contract/index.ts';
import type { Office } from '../../matters/service.ts';
import { maySupervise } from '../../supervision/access.ts';
import { wallOf } from '../../supervision/wall.ts';
import { Denied } from '../problem.ts';
import type { Identity } from '../session.ts';

export function supervisionRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/api/supervision/wall',
      { schema: { summary: '执法监督墙', querystring: WallQuery, response: { 200: Wall } } },
      (request) => {
        const viewer = identity.viewer(request);
        if (!maySupervise(viewer, office.modules))
          throw new Denied(403, '执法监督墙由督察全县或者一类事项的人员查看；您的事项在“我的工作”和台账里');
        return wallOf(office, viewer, request.query);
      },
    );
}
