/** Letters printed with the query code of their party. The page goes to the screen that asked for it, and nowhere else. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CodedLetter } from '../../../contract/index.ts';
import type { Office } from '../../matters/service.ts';
import { letterWithCode } from '../../portal/county/letters.ts';
import { qrCode } from '../../portal/frame/qr.ts';
import { originOf } from '../../portal/frame/reader.ts';
import type { Identity } from '../session.ts';

const ById = z.object({ module: z.string().max(64), id: z.string().max(64) });

export function letterRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/matters/:module/:id/letters',
    {
      schema: {
        summary: '打印带查询码的文书',
        params: ById,
        body: z.object({ actor: z.string().max(64) }),
        response: { 200: CodedLetter },
      },
    },
    async (request, reply) => {
      const letter = await letterWithCode(
        office,
        identity.viewer(request),
        { ...request.params, actor: request.body.actor },
        { origin: originOf({}, request), qr: async (address) => String(await qrCode(address)) },
      );
      return reply.header('cache-control', 'no-store').send(letter);
    },
  );
}
