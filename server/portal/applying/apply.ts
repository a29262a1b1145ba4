/** Routes of an application: one step at a time, every step saved on the server, so that nothing is lost without script or with a closed window. */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type AboutPublication,
  applyIntroPage,
  applyListPage,
  applyPath,
  applyReviewPage,
  applyStepPage,
  checkForm,
  type Draft,
  type Fault,
  type OnlineEntry,
  onlyAsked,
  readForm,
  receiptPage,
} from '../../../web/portal/index.ts';
import { qrCode } from '../frame/qr.ts';
import { asked, draftCookie, frameOf, originOf, type Portal, sendPage, sendPersonal } from '../frame/reader.ts';
import { notFound } from '../frame/trouble.ts';
import { oneMoreParty, type SentForm, sentForm, withoutGroup } from './sent.ts';

const keptFor = 30 * 86_400;

export function applyRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;
  const entryOf = (request: FastifyRequest): OnlineEntry | undefined => {
    const { module, act } = request.params as { module: string; act: string };
    return source.online().find((entry) => entry.module === module && entry.act === act);
  };
  const draftOf = async (request: FastifyRequest, entry: OnlineEntry): Promise<Draft | null> => {
    const id = request.cookies[draftCookie];
    const draft = id && /^[A-Za-z0-9_-]{24}$/.test(id) ? await source.drafts.get(id) : null;
    return draft && draft.module === entry.module && draft.act === entry.act ? draft : null;
  };
  /** The published page at which this is begun: as the address says, or as the draft remembers; null when it is not offered there. */
  const aboutOf = async (entry: OnlineEntry, from: string | undefined): Promise<AboutPublication | null> =>
    entry.from && from ? source.offered(entry.module, entry.act, from) : null;
  /** A draft begun at another published page is another application. */
  const sameAs = (draft: Draft | null, entry: OnlineEntry, from: string | undefined): Draft | null =>
    draft && entry.from && from !== undefined && draft.from !== from ? null : draft;
  const begin = (reply: FastifyReply, entry: OnlineEntry, from?: string): Draft => {
    const id = randomBytes(18).toString('base64url');
    reply.setCookie(draftCookie, id, {
      path: '/apply',
      maxAge: keptFor,
      httpOnly: true,
      sameSite: 'lax',
      secure: portal.secure,
    });
    return {
      id,
      module: entry.module,
      act: entry.act,
      stated: {},
      reached: 0,
      savedOn: source.today(),
      ...(from === undefined ? {} : { from }),
    };
  };
  const showStep = async (
    request: FastifyRequest,
    reply: FastifyReply,
    entry: OnlineEntry,
    step: number,
    stated: Draft['stated'],
    faults: readonly Fault[],
    about: AboutPublication | null,
  ): Promise<FastifyReply> =>
    sendPersonal(
      reply,
      applyStepPage(await frameOf(portal, request), entry, step, { stated, faults, offices: source.offices() }, about),
      faults.length > 0 ? 422 : 200,
    );
  const showReview = async (
    request: FastifyRequest,
    reply: FastifyReply,
    entry: OnlineEntry,
    draft: Draft,
    refusals: Parameters<typeof applyReviewPage>[4],
  ): Promise<FastifyReply> =>
    sendPersonal(
      reply,
      applyReviewPage(
        await frameOf(portal, request),
        entry,
        draft.stated,
        source.offices(),
        refusals,
        await aboutOf(entry, draft.from),
      ),
      refusals.length > 0 ? 422 : 200,
    );
  const stepOf = (entry: OnlineEntry, text: string): number | null => {
    const step = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return step >= 1 && step <= entry.steps.length ? step : null;
  };
  /** Address of the first step that is not yet done, or of the review. */
  const nextPath = (entry: OnlineEntry, done: number): string =>
    `${applyPath(entry)}/${done >= entry.steps.length ? 'review' : done + 1}`;

  app.get('/apply', async (request, reply) =>
    sendPage(reply, applyListPage(await frameOf(portal, request), source.online())),
  );

  app.get('/apply/:module', async (request, reply) => {
    const { module } = request.params as { module: string };
    const entries = source.online().filter((entry) => entry.module === module);
    const [only] = entries;
    if (!only) return notFound(portal, request, reply);
    if (entries.length === 1) return reply.redirect(applyPath(only), 302);
    return sendPage(reply, applyListPage(await frameOf(portal, request), entries));
  });

  app.get('/apply/:module/:act', async (request, reply) => {
    const entry = entryOf(request);
    if (!entry) return notFound(portal, request, reply);
    const from = asked(request, 'from');
    const draft = sameAs(await draftOf(request, entry), entry, from);
    if (draft?.receipt) return reply.redirect(`${applyPath(entry)}/receipt`, 303);
    const about = await aboutOf(entry, from ?? draft?.from);
    const waiting = draft ? { step: Math.min(draft.reached + 1, entry.steps.length) } : null;
    return sendPersonal(reply, applyIntroPage(await frameOf(portal, request), entry, waiting, about));
  });

  app.get('/apply/:module/:act/:step', async (request, reply) => {
    const entry = entryOf(request);
    const { step: text } = request.params as { step: string };
    if (!entry) return notFound(portal, request, reply);
    const from = asked(request, 'from');
    const draft = sameAs(await draftOf(request, entry), entry, from);
    if (text === 'receipt') {
      if (!draft?.receipt) return reply.redirect(applyPath(entry), 303);
      const qr = await qrCode(
        `${originOf(portal, request)}/track?${new URLSearchParams({ number: draft.receipt.number })}`,
      );
      return sendPersonal(reply, receiptPage(await frameOf(portal, request), entry, draft.receipt, qr));
    }
    if (draft?.receipt) return reply.redirect(`${applyPath(entry)}/receipt`, 303);
    if (text === 'review') {
      if (!draft || draft.reached < entry.steps.length)
        return reply.redirect(draft ? nextPath(entry, draft.reached) : applyPath(entry), 303);
      return showReview(request, reply, entry, draft, []);
    }
    const step = stepOf(entry, text);
    if (step === null) return notFound(portal, request, reply);
    const about = await aboutOf(entry, from ?? draft?.from);
    if (entry.from && !about && (from !== undefined || !entry.from.alone)) return reply.redirect(applyPath(entry), 303);
    if (step > (draft?.reached ?? 0) + 1) return reply.redirect(nextPath(entry, draft?.reached ?? 0), 303);
    return showStep(request, reply, entry, step, { ...about?.brings, ...draft?.stated }, [], about);
  });

  /** A step as sent, over what the draft already holds; fields of this step that came back empty are cleared. */
  const merged = (entry: OnlineEntry, step: number, draft: Draft, form: SentForm): Draft['stated'] => {
    const fields = entry.steps[step - 1]?.fields ?? [];
    const own = new Set(fields.map((f) => f.name));
    const removed = form.values.get('_remove')?.[0];
    const values = removed ? withoutGroup(form.values, removed) : form.values;
    const others = Object.fromEntries(Object.entries(draft.stated).filter(([name]) => !own.has(name)));
    return { ...others, ...readForm(fields, values, form.files) };
  };

  // Many readers may share one address (a village office, a telephone network); typing saves too.
  app.post(
    '/apply/:module/:act/:step',
    { config: { rateLimit: { max: 300, timeWindow: 60_000 } } },
    async (request, reply) => {
      const entry = entryOf(request);
      const { step: text } = request.params as { step: string };
      if (!entry) return notFound(portal, request, reply);
      if (text === 'discard') return discard(request, reply, entry);
      if (text === 'submit') return submit(request, reply, entry);
      const step = stepOf(entry, text);
      if (step === null) return notFound(portal, request, reply);
      const form = await sentForm(request, source);
      const earlier = await draftOf(request, entry);
      const from = entry.from ? (form.values.get('_from')?.[0] ?? earlier?.from) : undefined;
      const about = await aboutOf(entry, from);
      if (entry.from && !about && (from !== undefined || !entry.from.alone))
        return reply.redirect(applyPath(entry), 303);
      const draft = sameAs(earlier, entry, from) ?? begin(reply, entry, from);
      if (draft.receipt) return reply.redirect(`${applyPath(entry)}/receipt`, 303);
      const stated = merged(entry, step, draft, form);
      const fields = entry.steps[step - 1]?.fields ?? [];
      const kept = { ...draft, stated, savedOn: source.today() };
      if (form.values.has('_save')) {
        await source.drafts.save(kept);
        return reply.status(204).send();
      }
      const added = form.values.get('_add')?.[0];
      if (added !== undefined || form.values.has('_remove')) {
        await source.drafts.save({ ...kept, stated: oneMoreParty(fields, stated, added) });
        return reply.redirect(`${applyPath(entry)}/${step}`, 303);
      }
      const own = Object.fromEntries(
        fields.flatMap((f) => (stated[f.name] === undefined ? [] : [[f.name, stated[f.name] as never]])),
      );
      const refused = form.refused.map((r) => ({ field: r.field, input: `f-${r.field}`, sentence: r.sentence }));
      const faults = [
        ...refused,
        ...checkForm(fields, own, stated).filter((f) => !refused.some((r) => r.field === f.field)),
      ];
      // A step sent before those ahead of it is kept, but does not count as passed; one that has now a fault must be passed again.
      const ahead = step > draft.reached + 1;
      const passed = ahead ? draft.reached : Math.max(draft.reached, step);
      const reached = faults.length > 0 ? Math.min(draft.reached, step - 1) : passed;
      await source.drafts.save({ ...kept, reached });
      if (faults.length > 0) return showStep(request, reply, entry, step, stated, faults, about);
      // Whoever came from the review to change one answer goes back to the review.
      return reply.redirect(nextPath(entry, ahead || reached === entry.steps.length ? reached : step), 303);
    },
  );

  const discard = async (request: FastifyRequest, reply: FastifyReply, entry: OnlineEntry): Promise<FastifyReply> => {
    const draft = await draftOf(request, entry);
    if (draft) await source.drafts.remove(draft.id);
    return reply.clearCookie(draftCookie, { path: '/apply' }).redirect(applyPath(entry), 303);
  };

  const submit = async (request: FastifyRequest, reply: FastifyReply, entry: OnlineEntry): Promise<FastifyReply> => {
    const draft = await draftOf(request, entry);
    if (!draft) return reply.redirect(applyPath(entry), 303);
    if (draft.receipt) return reply.redirect(`${applyPath(entry)}/receipt`, 303);
    if (draft.reached < entry.steps.length) return reply.redirect(nextPath(entry, draft.reached), 303);
    const fields = entry.steps.flatMap((s) => s.fields);
    // Sending twice is one application: the draft's own name is the request key.
    const result = await source.apply(entry.module, entry.act, onlyAsked(fields, draft.stated), draft.id, draft.from);
    if (!result.ok) return showReview(request, reply, entry, draft, result.refusals);
    // What was typed is in the record now; the draft keeps the receipt alone.
    await source.drafts.save({ ...draft, stated: {}, receipt: result.receipt, savedOn: source.today() });
    return reply.redirect(`${applyPath(entry)}/receipt`, 303);
  };
}
