/** Front page, type size, statements, and everything that is not there. */
import type { FastifyInstance } from 'fastify';
import { accessibilityPage, homePage, siteMapPage, typeSizes } from '../../../web/portal/index.ts';
import { sendKept } from './kept.ts';
import { asked, frameOf, localPath, type Portal, sizeCookie } from './reader.ts';
import { notFound } from './trouble.ts';

export function plainRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;

  app.get('/', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const [front, reportYears, frame] = await Promise.all([
        source.front(),
        source.reportYears(),
        frameOf(portal, request),
      ]);
      return { body: homePage(frame, { ...front, online: source.online(), reportYears, today: source.today() }) };
    }),
  );

  app.get('/settings/type', (request, reply) => {
    const size = asked(request, 'size') ?? '';
    if (Object.hasOwn(typeSizes, size)) {
      reply.setCookie(sizeCookie, size, { path: '/', maxAge: 365 * 86_400, sameSite: 'lax', secure: portal.secure });
    }
    return reply
      .header('cache-control', 'no-store')
      .redirect(encodeURI(decodeSafely(localPath(asked(request, 'back', 1000)))), 303);
  });

  app.get('/accessibility', (request, reply) =>
    sendKept(portal, request, reply, async () => ({ body: accessibilityPage(await frameOf(portal, request)) })),
  );

  app.get('/site-map', (request, reply) =>
    sendKept(portal, request, reply, async () => ({
      body: siteMapPage(await frameOf(portal, request), source.online(), await source.reportYears()),
    })),
  );

  app.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        'User-agent: *\nDisallow: /track\nDisallow: /apply/\nDisallow: /settings/\nDisallow: /api/\nDisallow: /desk/\n',
      ),
  );

  // Anything else is a page that is not there; the API and the desk answer for themselves.
  app.get('/*', async (request, reply) => {
    const [, path] = /^(\/[^?]*[^/?])\/+(?:\?.*)?$/.exec(request.url) ?? [];
    if (path && localPath(path) === path) return reply.redirect(path, 301);
    if (/^\/(api|desk)(\/|$|\?)/.test(request.url)) return reply.callNotFound();
    return notFound(portal, request, reply);
  });
}

/** A path as it may stand in a Location header: encoded once, whether it came encoded or not. */
function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '/';
  }
}
