/** What readers see when something goes wrong: words and ways on, never an inside of ours. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Trouble, troublePage, troubles } from '../../../web/portal/index.ts';
import { frameOf, type Portal, sendPage } from './reader.ts';

export async function showTrouble(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
  status: number,
): Promise<FastifyReply> {
  return sendPage(
    reply.header('cache-control', 'no-store'),
    troublePage(await frameOf(portal, request), trouble),
    status,
  );
}

export const notFound = (portal: Portal, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  showTrouble(portal, request, reply, troubles.notFound, 404);

function troubleOf(error: FastifyError): [Trouble, number] {
  if (error.statusCode === 429) return [troubles.tooMany, 429];
  if (error.statusCode === 413) return [troubles.tooLarge, 413];
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return [troubles.badRequest, error.statusCode];
  return [troubles.broken, 500];
}

export function tellTroubles(app: FastifyInstance, portal: Portal): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const [trouble, status] = troubleOf(error);
    if (status === 500) request.log.error(error);
    try {
      return await showTrouble(portal, request, reply, trouble, status);
    } catch {
      // The database may be what is broken: then a page that needs none.
      return reply
        .status(status)
        .type('text/plain; charset=utf-8')
        .send(`${trouble.title}。${trouble.lines.join('')}`);
    }
  });
  // A form of another site may not act here in a reader's name.
  app.addHook('preValidation', async (request, reply) => {
    if (request.method !== 'POST') return;
    const from = request.headers['sec-fetch-site'];
    if (from !== undefined && from !== 'same-origin' && from !== 'none')
      return showTrouble(portal, request, reply, troubles.foreign, 403);
  });
}
