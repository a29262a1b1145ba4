/** The portal's style sheet and script, served under names that change with their content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

export interface Assets {
  css: string;
  js: string;
}

const read = (name: string): Buffer => readFileSync(new URL(`../../web/portal/assets/${name}`, import.meta.url));

/** Serves both files and gives their addresses. */
export function serveAssets(app: FastifyInstance): Assets {
  const serve = (name: string, type: string): string => {
    const content = read(name);
    const [stem, extension] = name.split('.');
    const address = `/portal-assets/${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
    app.get(address, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(content),
    );
    return address;
  };
  return {
    css: serve('portal.css', 'text/css; charset=utf-8'),
    js: serve('portal.js', 'text/javascript; charset=utf-8'),
  };
}
