/** The portal as one plugin: pages at “/”, readable without script, from a source that holds only what may leave. */
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';
import { applyRoutes } from './applying/apply.ts';
import { acceptForms } from './applying/sent.ts';
import { trackRoutes } from './following/track.ts';
import { serveAssets } from './frame/assets.ts';
import { plainRoutes } from './frame/plain.ts';
import { pagePolicy, paperPolicy } from './frame/policy.ts';
import type { Portal } from './frame/reader.ts';
import { tellTroubles } from './frame/trouble.ts';
import { openDataRoutes } from './reading/open-data.ts';
import { publishedRoutes } from './reading/published.ts';
import { reportRoutes } from './reading/report.ts';
import { verifyRoutes } from './reading/verify.ts';
import type { PortalSource } from './source.ts';

export interface PortalOptions {
  /** Public address of the portal, for QR codes and feeds, without a slash at the end. */
  origin?: string;
  /** True behind TLS. */
  secure?: boolean;
}

export function portalRoutes(source: PortalSource, options: PortalOptions = {}): FastifyPluginAsync {
  return async (app) => {
    if (!app.hasRequestDecorator('cookies')) await app.register(cookie);
    if (!app.hasDecorator('createRateLimit')) await app.register(rateLimit, { global: false });
    await acceptForms(app);
    const portal: Portal = {
      source,
      assets: serveAssets(app),
      secure: options.secure === true,
      ...(options.origin ? { origin: options.origin } : {}),
    };
    tellTroubles(app, portal);
    app.addHook('onRoute', (route) => {
      route.schema = { ...route.schema, hide: true } as typeof route.schema & { hide: true };
    });
    app.addHook('onSend', async (_request, reply) => {
      // The server may have set a wider policy for the desk; a paper has its own.
      if (reply.getHeader('content-security-policy') !== paperPolicy)
        reply.header('content-security-policy', pagePolicy);
      reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    });
    app.addHook('onClose', () => source.settle().catch((error) => app.log.error(error)));
    plainRoutes(app, portal);
    reportRoutes(app, portal);
    publishedRoutes(app, portal);
    openDataRoutes(app, portal);
    verifyRoutes(app, portal);
    applyRoutes(app, portal);
    trackRoutes(app, portal);
  };
}
