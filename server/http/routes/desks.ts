/** Routes of desks: a board with its counts, and further cards of one column. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Board, BoardColumn, BoardColumnQuery, BoardQuery } from '../../../contract/index.ts';
import { boardColumn, boardOf } from '../../desks/board.ts';
import type { Office } from '../../matters/service.ts';
import type { Identity } from '../session.ts';

const ByDesk = z.object({ module: z.string().max(64), desk: z.string().max(64) });

export function deskRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/desks/:module/:desk/board',
    { schema: { summary: '看板', params: ByDesk, querystring: BoardQuery, response: { 200: Board } } },
    (request) => boardOf(office, identity.viewer(request), request.params.module, request.params.desk, request.query),
  );
  routes.get(
    '/api/desks/:module/:desk/column',
    {
      schema: {
        summary: '看板一栏的下一页',
        params: ByDesk,
        querystring: BoardColumnQuery,
        response: { 200: BoardColumn },
      },
    },
    (request) =>
      boardColumn(office, identity.viewer(request), request.params.module, request.params.desk, request.query),
  );
}
