/** What readers see when something goes wrong: words and ways on, never an inside of ours. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { busyPage, type SentAgain, type Trouble, troublePage, troubles } from '../../../web/portal/index.ts';
import { DatabaseBusy } from '../../database/connect.ts';
import { frameOf, localPath, type Portal, plainFrameOf, sendPersonal } from './reader.ts';

export async function showTrouble(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
  status: number,
): Promise<FastifyReply> {
  return sendPersonal(reply, troublePage(await frameOf(portal, request), trouble), status);
}

/** What was sent, to be sent once more from the page itself: a browser going back may have forgotten what was typed. */
function sentAgain(request: FastifyRequest): SentAgain | null {
  const path = localPath(request.url);
  if (request.method === 'GET' || request.method === 'HEAD') return { path, method: 'get', fields: [] };
  return request.body instanceof URLSearchParams ? { path, method: 'post', fields: [...request.body] } : null;
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
  app.setErrorHandler(async (error: FastifyError | DatabaseBusy, request, reply) => {
    // Told without asking the database anything more.
    if (error instanceof DatabaseBusy) {
      request.log.error(error);
      reply.header('retry-after', error.retryAfter);
      return sendPersonal(reply, busyPage(plainFrameOf(portal, request), sentAgain(request)), 503);
    }
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
