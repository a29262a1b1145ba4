/** Routes by which a party follows the own matter: number and code, the case with its clock, its papers, and the party's acts. */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  checkForm,
  onlyAsked,
  readForm,
  type SignInFault,
  type TrackedMatter,
  trackActPage,
  trackPage,
  trackSignInPage,
} from '../../../web/portal/index.ts';
import { oneMoreParty, sentForm, withoutGroup } from '../applying/sent.ts';
import { paperPolicy } from '../frame/policy.ts';
import { asked, frameOf, type Portal, sendPersonal, visitCookie } from '../frame/reader.ts';
import { notFound } from '../frame/trouble.ts';

export function trackRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;
  const cookie = { path: '/track', httpOnly: true, sameSite: 'strict', secure: portal.secure } as const;
  const visitOf = (request: FastifyRequest): string | undefined => request.cookies[visitCookie];
  const tracked = async (request: FastifyRequest): Promise<TrackedMatter | null> => {
    const session = visitOf(request);
    return session === undefined || session.length > 200 ? null : source.tracked(session);
  };
  const ask = async (
    request: FastifyRequest,
    reply: FastifyReply,
    number: string,
    fault: SignInFault | null,
    status = 200,
  ): Promise<FastifyReply> =>
    sendPersonal(
      reply,
      trackSignInPage(
        await frameOf(portal, request),
        number,
        fault,
        asked(request, 'out') !== undefined,
        await source.sample(),
      ),
      status,
    );
  /** The visit is over: the page to enter the code again. */
  const again = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    ask(request, reply.clearCookie(visitCookie, cookie), '', 'ended', 401);

  app.get('/track', async (request, reply) => {
    const number = asked(request, 'number') ?? '';
    const matter = await tracked(request);
    if (!matter || (number !== '' && number !== matter.number))
      return ask(request, reply, number, visitOf(request) && !matter ? 'ended' : null);
    const done = asked(request, 'done');
    // What was just done can often not be done again, so it is looked for among the steps taken too.
    const told = (act: string): string => [...matter.acts, ...matter.stages].find((a) => a.act === act)?.label ?? '';
    const label = done === undefined ? null : told(done);
    return sendPersonal(reply, trackPage(await frameOf(portal, request), matter, label));
  });

  app.post('/track', { config: { rateLimit: { max: 20, timeWindow: 60_000 } } }, async (request, reply) => {
    const { values } = await sentForm(request, source);
    const number = (values.get('number')?.[0] ?? '').trim().slice(0, 100);
    const code = (values.get('code')?.[0] ?? '').trim().slice(0, 40);
    if (number === '' || code === '') return ask(request, reply, number, 'incomplete', 422);
    const found = await source.track(number, code);
    if (found === 'locked') return ask(request, reply, number, 'locked', 429);
    if (!found) return ask(request, reply, number, 'wrong', 422);
    return reply.setCookie(visitCookie, found.session, cookie).redirect('/track', 303);
  });

  app.post('/track/sign-out', async (request, reply) => {
    const session = visitOf(request);
    if (session) await source.signOut(session);
    return reply.clearCookie(visitCookie, cookie).redirect('/track?out=1', 303);
  });

  app.get('/track/papers/:seq/:paper', async (request, reply) => {
    const { seq, paper } = request.params as { seq: string; paper: string };
    if (!(await tracked(request))) return again(request, reply);
    const issued = /^\d{1,6}$/.test(seq) ? await source.trackedPaper(visitOf(request) ?? '', Number(seq), paper) : null;
    if (!issued) return notFound(portal, request, reply);
    return sendPersonal(reply.header('content-security-policy', paperPolicy), issued.html);
  });

  app.get('/track/acts/:act', async (request, reply) => {
    const matter = await tracked(request);
    if (!matter) return again(request, reply);
    const act = matter.acts.find((a) => a.act === (request.params as { act: string }).act);
    if (!act) return notFound(portal, request, reply);
    const state = { stated: {}, faults: [], offices: source.offices() };
    return sendPersonal(
      reply,
      trackActPage(await frameOf(portal, request), matter, act, state, [], randomBytes(18).toString('base64url')),
    );
  });

  app.post('/track/acts/:act', { config: { rateLimit: { max: 30, timeWindow: 60_000 } } }, async (request, reply) => {
    const matter = await tracked(request);
    if (!matter) return again(request, reply);
    const act = matter.acts.find((a) => a.act === (request.params as { act: string }).act);
    if (!act) return notFound(portal, request, reply);
    const form = await sentForm(request, source);
    const removed = form.values.get('_remove')?.[0];
    const stated = readForm(act.fields, removed ? withoutGroup(form.values, removed) : form.values, form.files);
    const given = form.values.get('_key')?.[0] ?? '';
    const key = /^[A-Za-z0-9_-]{24}$/.test(given) ? given : randomBytes(18).toString('base64url');
    const added = form.values.get('_add')?.[0];
    if (added !== undefined || removed !== undefined) {
      const more = { stated: oneMoreParty(act.fields, stated, added), faults: [], offices: source.offices() };
      return sendPersonal(reply, trackActPage(await frameOf(portal, request), matter, act, more, [], key));
    }
    const refused = form.refused.map((r) => ({ field: r.field, input: `f-${r.field}`, sentence: r.sentence }));
    const faults = [...refused, ...checkForm(act.fields, stated, stated)];
    const frame = await frameOf(portal, request);
    const state = { stated, faults, offices: source.offices() };
    if (faults.length > 0) return sendPersonal(reply, trackActPage(frame, matter, act, state, [], key), 422);
    const result = await source.trackedAct(matter.session, act.act, onlyAsked(act.fields, stated), key);
    if (!result.ok) return sendPersonal(reply, trackActPage(frame, matter, act, state, result.refusals, key), 422);
    return reply.redirect(`/track?${new URLSearchParams({ done: act.act })}`, 303);
  });
}
