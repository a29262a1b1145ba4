/** Who is asking: a signed session cookie, a token against forged requests, and the role picker of the demonstration. */
import { createHash, timingSafeEqual } from 'node:crypto';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ChangePassword, DemonstrationSignIn, PersonRow, Session, SignIn } from '../../contract/index.ts';
import type { Acting, Module } from '../../kernel/procedure/index.ts';
import type { Office } from '../matters/service.ts';
import { changePassword, isDisabled, keepSignIn, signIn } from '../people/accounts.ts';
import type { Administrator, County } from '../people/county.ts';
import { PostgresSessions } from '../people/session-store.ts';
import { maySupervise } from '../supervision/access.ts';
import { BadRequest, Denied } from './problem.ts';

declare module 'fastify' {
  interface Session {
    person?: string;
    /** Signed in with a one-time password. */
    mustChange?: boolean;
  }
}

export type Viewer = Acting & { administrator: Administrator | null };

export interface Identity {
  viewer(request: FastifyRequest): Viewer;
  maybe(request: FastifyRequest): Viewer | undefined;
}

/** Roles of no module, in words. */
const plainRoles: Readonly<Record<string, string>> = {
  oversight: '全县事项督察',
  'report.editor': '年度报告编制',
  system: '系统管理员',
  security: '安全保密管理员',
  auditor: '安全审计员',
};

const depth = (county: County, code: string): number => {
  const parent = county.offices.get(code)?.parent;
  return parent ? 1 + depth(county, parent) : 0;
};

/** People worth signing in as in a demonstration: one per post and office, those with powers first. */
export function demonstrationPeople(
  county: County,
  modules: readonly Module[],
  today: string,
): z.infer<typeof PersonRow>[] {
  const labels = new Map(
    modules.flatMap((m) =>
      Object.entries(m.roles).map(([name, role]) => [`${m.id}.${name}` as string, `${m.label}·${role.label}`] as const),
    ),
  );
  const seen = new Set<string>();
  return (
    [...county.people.values()]
      .flatMap((record) => {
        const acting = county.acting(record.id, today);
        const held = record.appointments.find((a) => a.from <= today && (a.until === null || today <= a.until));
        if (!acting?.office || !held || held.roles.length === 0) return [];
        const kind = `${county.offices.get(acting.office)?.kind} ${held.post}`;
        if (seen.has(`${acting.office} ${held.post}`)) return [];
        seen.add(`${acting.office} ${held.post}`);
        return [
          {
            id: record.id,
            name: record.name,
            office: acting.office,
            officeName: county.officeName(acting.office),
            post: held.post,
            capacities: held.roles.map((r) => labels.get(r) ?? plainRoles[r] ?? r),
            ...(acting.administrator ? { administrator: acting.administrator } : {}),
            kind,
          },
        ];
      })
      .map(({ kind: _, ...row }) => row)
      // From the county government down, so that leaders and the bureaus that oversee come before the many committees.
      .sort(
        (a, b) =>
          depth(county, a.office) - depth(county, b.office) ||
          (a.office < b.office ? -1 : a.office > b.office ? 1 : b.capacities.length - a.capacities.length),
      )
  );
}

export async function sessionRoutes(
  app: FastifyInstance,
  office: Office,
  secret: string,
  secure: boolean,
): Promise<Identity> {
  await app.register(cookie);
  await app.register(session, {
    secret,
    cookieName: 'yifa',
    saveUninitialized: false,
    store: new PostgresSessions(office.pool, office.region) as never,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 12 * 3_600_000 },
  });
  const csrfOf = (request: FastifyRequest): string =>
    createHash('sha256').update(`${secret} ${request.session.sessionId}`).digest('hex').slice(0, 40);
  const maybe = (request: FastifyRequest): Viewer | undefined => {
    const { person } = request.session;
    return person === undefined ? undefined : office.county().acting(person, office.clock.today());
  };
  const identity: Identity = {
    maybe,
    viewer(request) {
      const found = maybe(request);
      if (!found) throw new Denied(401, '请先登录');
      return found;
    },
  };
  // A write from the workbench carries the token of its own session, which no other site can read.
  app.addHook('preHandler', async (request) => {
    if (!request.url.startsWith('/api/') || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
    if (request.session.person === undefined) return;
    const given = Buffer.from(String(request.headers['x-csrf'] ?? ''));
    const wanted = Buffer.from(csrfOf(request));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      throw new Denied(403, '页面已过期，请刷新后重试');
  });
  // A one-time password opens one door: that to a password of one's own.
  app.addHook('preHandler', async (request) => {
    if (!request.session.mustChange || !request.url.startsWith('/api/') || request.url.startsWith('/api/session'))
      return;
    throw new Denied(403, '请先把初始密码改为自己的密码');
  });
  const view = (request: FastifyRequest): Session => {
    const county = office.county();
    const viewer = maybe(request);
    return {
      viewer: viewer
        ? {
            id: viewer.id,
            name: viewer.name,
            region: viewer.region,
            office: viewer.office ?? '',
            officeName: county.officeName(viewer.office ?? ''),
            post: viewer.post ?? '',
            capacities: [...viewer.capacities],
            supervises: maySupervise(viewer, office.modules),
            administrator: viewer.administrator,
          }
        : null,
      demonstration: county.demonstration,
      today: office.clock.today(),
      region: office.region,
      regionName: county.name,
      csrf: request.session.person === undefined ? '' : csrfOf(request),
      mustChange: request.session.mustChange === true,
    };
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get('/api/session', { schema: { summary: '当前登录', response: { 200: Session } } }, (request) =>
    view(request),
  );
  routes.post(
    '/api/session',
    {
      schema: { summary: '登录', body: SignIn, response: { 200: Session } },
      config: { rateLimit: { max: 30, timeWindow: 60_000 } },
    },
    async (request) => {
      const result = await signIn(office.pool, office.region, request.body.account, request.body.password);
      if ('refused' in result) throw new Denied(401, result.refused);
      await request.session.regenerate();
      request.session.person = result.person;
      request.session.mustChange = result.mustChange;
      return view(request);
    },
  );
  routes.post(
    '/api/session/password',
    {
      schema: { summary: '修改密码', body: ChangePassword, response: { 200: Session } },
      config: { rateLimit: { max: 10, timeWindow: 60_000 } },
    },
    async (request) => {
      const { id } = identity.viewer(request);
      const refused = await changePassword(office.pool, office.region, id, request.body);
      if (refused) throw new BadRequest(refused, 422);
      // Whoever else is signed in with the old password is not any more.
      await request.session.regenerate();
      request.session.person = id;
      request.session.mustChange = false;
      await office.pool.query('delete from sessions where region = $1 and person = $2 and sid <> $3', [
        office.region,
        id,
        request.session.sessionId,
      ]);
      return view(request);
    },
  );
  routes.post(
    '/api/session/demonstration',
    { schema: { summary: '演示登录', body: DemonstrationSignIn, response: { 200: Session } } },
    async (request) => {
      const county = office.county();
      if (!county.demonstration) throw new Denied(403, '只有演示系统可以直接选择身份登录');
      if (!county.acting(request.body.person, office.clock.today())) throw new Denied(403, '没有这个人');
      if (await isDisabled(office.pool, office.region, request.body.person))
        throw new Denied(403, '这个人的账号已停用，请选择其他身份');
      await keepSignIn(office.pool, office.region, request.body.person, 'demonstration');
      await request.session.regenerate();
      request.session.person = request.body.person;
      request.session.mustChange = false;
      return view(request);
    },
  );
  routes.delete('/api/session', { schema: { summary: '退出', response: { 200: Session } } }, async (request) => {
    await request.session.destroy();
    const county = office.county();
    return {
      viewer: null,
      demonstration: county.demonstration,
      today: office.clock.today(),
      region: office.region,
      regionName: county.name,
      csrf: '',
      mustChange: false,
    };
  });
  routes.get(
    '/api/demonstration/people',
    { schema: { summary: '演示人员', response: { 200: z.array(PersonRow) } } },
    () => {
      const county = office.county();
      if (!county.demonstration) throw new Denied(403, '只有演示系统可以直接选择身份登录');
      return demonstrationPeople(county, office.modules, office.clock.today());
    },
  );
  return identity;
}
