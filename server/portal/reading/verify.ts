/** Routes by which anyone checks the record: how, the public key, the signed checkpoints. */
import type { FastifyInstance } from 'fastify';
import { checkpointsPage, verifyPage } from '../../../web/portal/index.ts';
import { asked, frameOf, type Portal, pageNumber, sendPage } from '../frame/reader.ts';
import { notFound } from '../frame/trouble.ts';

export function verifyRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;

  app.get('/verify', async (request, reply) => {
    const [latest, key] = await Promise.all([source.checkpoint(), source.publicKey()]);
    return sendPage(reply, verifyPage(await frameOf(portal, request), latest, key));
  });

  app.get('/verify/key.txt', async (request, reply) => {
    const key = await source.publicKey();
    return key ? reply.type('text/plain; charset=utf-8').send(`${key}\n`) : notFound(portal, request, reply);
  });

  app.get('/checkpoints', async (request, reply) =>
    sendPage(
      reply,
      checkpointsPage(await frameOf(portal, request), await source.checkpoints(pageNumber(asked(request, 'page')))),
    ),
  );

  app.get('/checkpoints.json', (request) => source.checkpoints(pageNumber(asked(request, 'page'))));

  app.get('/checkpoints/:size', async (request, reply) => {
    const { size } = request.params as { size: string };
    const found =
      size === 'latest'
        ? await source.checkpoint()
        : /^\d{1,15}$/.test(size)
          ? await source.checkpoint(Number(size))
          : null;
    return found ? reply.type('text/plain; charset=utf-8').send(found.note) : notFound(portal, request, reply);
  });
}
