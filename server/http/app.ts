/** The server as a table of contents: what is listened to, in order. */
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ReportOutline } from '../../kernel/procedure/index.ts';
import type { OpenOffice } from '../office.ts';
import { handleErrors, tellClient, tellUnreadable } from './problem.ts';
import { administrationRoutes } from './routes/administration.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { countyRoutes } from './routes/county.ts';
import { deskRoutes } from './routes/desks.ts';
import { drawRoutes } from './routes/draws.ts';
import { fileRoutes } from './routes/files.ts';
import { letterRoutes } from './routes/letters.ts';
import { type AfterAct, matterRoutes } from './routes/matters.ts';
import { noticeRoutes } from './routes/notices.ts';
import { publicationRoutes } from './routes/publications.ts';
import { reportRoutes } from './routes/report.ts';
import { sittingRoutes } from './routes/sittings.ts';
import { supervisionRoutes } from './routes/supervision.ts';
import { workbenchRoutes } from './routes/workbench.ts';
import { type Identity, sessionRoutes } from './session.ts';

export interface AppParts {
  office: OpenOffice;
  outline: ReportOutline;
  sessionSecret: string;
  filesFolder: string;
  /** Folder of the built workbench; absent in tests of the API alone. */
  webFolder?: string;
  after?: AfterAct;
  /** Public keys of the data folder, which a verification of the record trusts. */
  trustedKeys?: readonly string[];
  /** The portal, and whatever else is mounted beside the API. */
  plugins?: readonly ((identity: Identity) => FastifyPluginAsync)[];
  secure?: boolean;
  log?: boolean;
}

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { office } = parts;
  const app = fastify({
    logger: parts.log ? { level: 'warn' } : false,
    bodyLimit: 1024 * 1024,
    trustProxy: 'loopback',
    genReqId: () => randomUUID(),
    frameworkErrors: tellUnreadable,
    clientErrorHandler: tellClient,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleErrors(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    // Without TLS in front (a laptop, a test) HSTS would lock the browser out.
    hsts: parts.secure === true,
  });
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Yifa 依法', version: '1', description: "The API of a county's law-based government." },
    },
    transform: jsonSchemaTransform,
  });
  const identity = await sessionRoutes(app, office, parts.sessionSecret, parts.secure === true);
  app.get('/api/health', { schema: { summary: '健康检查' } }, async () => {
    await office.pool.query('select 1');
    return { ok: true };
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  administrationRoutes(app, office, identity, parts.trustedKeys ?? []);
  countyRoutes(app, office, identity);
  matterRoutes(app, office, identity, parts.after ?? (() => undefined));
  drawRoutes(app, office, identity);
  letterRoutes(app, office, identity);
  comparisonRoutes(app, office, identity, parts.filesFolder);
  deskRoutes(app, office, identity);
  noticeRoutes(app, office, identity);
  reportRoutes(app, office, parts.outline, identity);
  sittingRoutes(app, office, identity);
  supervisionRoutes(app, office, identity);
  publicationRoutes(app, office, identity);
  await fileRoutes(app, office, identity, parts.filesFolder);
  for (const plugin of parts.plugins ?? []) await app.register(plugin(identity));
  if (parts.webFolder) await workbenchRoutes(app, parts.webFolder);
  return app;
}
