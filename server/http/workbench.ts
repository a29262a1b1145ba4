/** Serves the built workbench under /desk/; every address of it that is no file is the one page. */
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export async function workbenchRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/desk/',
      index: false,
      wildcard: false,
      maxAge: '365d',
      immutable: true,
    });
    const page = (
      _request: unknown,
      reply: {
        header(name: string, value: string): { sendFile(name: string, root: string, options: object): unknown };
      },
    ): unknown =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', join(folder), { maxAge: 0, immutable: false });
    scope.get('/desk', { schema: { hide: true } }, page as never);
    scope.get('/desk/*', { schema: { hide: true } }, page as never);
  });
}
