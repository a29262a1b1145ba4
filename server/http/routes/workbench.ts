/** Serves the built workbench under /desk/: files by their names, and the one page for every other address. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** An address whose last part has an ending is a file; a missing one is missing, never the page in its place. */
const isFile = (path: string): boolean => /\.[A-Za-z0-9]+$/.test(path);

/** The one built file whose name stays, so that a browser finds its newer content. */
const serviceWorker = 'service-worker.js';

export async function workbenchRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (scope) => {
    // Files are looked up as they are asked for, so that a rebuild needs no restart.
    await scope.register(fastifyStatic, { root: folder, serve: false });
    const page = (reply: FastifyReply) =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { maxAge: 0, immutable: false });
    scope.get('/desk', { schema: { hide: true } }, (_request, reply) => page(reply));
    scope.get('/desk/*', { schema: { hide: true } }, (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
      const path = request.params['*'];
      if (path === serviceWorker) return reply.sendFile(path, folder, { maxAge: 0, immutable: false });
      // Names of built files carry the hash of what is in them.
      return isFile(path) ? reply.sendFile(path, folder, { maxAge: '365d', immutable: true }) : page(reply);
    });
  });
}
