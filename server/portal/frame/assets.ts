/** The portal's style sheet and script, served under names that change with their content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { takesGzip } from './packed.ts';

export interface Assets {
  css: string;
  js: string;
}

const folder = new URL('../../../web/portal/assets/', import.meta.url);

/** All files of one kind in the order of their names, as one. */
const read = (extension: string): Buffer =>
  Buffer.concat(
    readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .sort()
      .map((name) => readFileSync(new URL(name, folder))),
  );

/** Serves both files and gives their addresses. */
export function serveAssets(app: FastifyInstance): Assets {
  const serve = (extension: string, type: string): string => {
    const content = read(extension);
    const address = `/portal-assets/portal.${createHash('sha256').update(content).digest('hex').slice(0, 12)}${extension}`;
    const packed = gzipSync(content, { level: 9 });
    app.get(address, (request, reply) => {
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'Accept-Encoding');
      return takesGzip(request) ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(content);
    });
    return address;
  };
  return {
    css: serve('.css', 'text/css; charset=utf-8'),
    js: serve('.js', 'text/javascript; charset=utf-8'),
  };
}
