/** Routes of the yearly report: the text, one figure with what lies behind it, the checks between figures. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  checksPage,
  figurePage,
  type Report,
  reportPage,
  reportTablesPage,
  troubles,
} from '../../../web/portal/index.ts';
import { type Made, readingsMark, sendKept } from '../frame/kept.ts';
import { qrCode } from '../frame/qr.ts';
import { asked, frameOf, originOf, type Portal, pageNumber, sendPage } from '../frame/reader.ts';
import { notFound, showTrouble } from '../frame/trouble.ts';

type Params = { year: string; id: string };

export function reportRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;
  const yearOf = (request: FastifyRequest): number | null => {
    const { year } = request.params as Params;
    return /^(19|20)\d\d$/.test(year) ? Number(year) : null;
  };
  /** A page of a published report. */
  const send = (request: FastifyRequest, reply: FastifyReply, page: (report: Report) => Promise<Made>) => {
    const year = yearOf(request);
    return sendKept(
      portal,
      request,
      reply,
      async () => {
        const report = year === null ? null : await source.report(year);
        return report && page(report);
      },
      () =>
        year === null ? notFound(portal, request, reply) : showTrouble(portal, request, reply, troubles.noReport, 404),
    );
  };

  app.get('/report', async (_request, reply) => {
    const [latest] = await source.reportYears();
    return reply.redirect(latest === undefined ? '/' : `/report/${latest}`, 302);
  });

  app.get('/report/:year', (request, reply) =>
    send(request, reply, async (report) => {
      const [years, frame, qr] = await Promise.all([
        source.reportYears(),
        frameOf(portal, request),
        qrCode(`${originOf(portal, request)}/report/${report.year}`),
      ]);
      return { body: reportPage(frame, report, readingsMark, qr, years), counted: `report/${report.year}` };
    }),
  );

  app.get('/report/:year/checks', (request, reply) =>
    send(request, reply, async (report) => ({ body: checksPage(await frameOf(portal, request), report) })),
  );

  app.get('/report/:year/tables', (request, reply) =>
    send(request, reply, async (report) => ({ body: reportTablesPage(await frameOf(portal, request), report) })),
  );

  app.get('/report/:year/figures/:id', async (request, reply) => {
    const year = yearOf(request);
    const { id } = request.params as Params;
    const figure = year === null ? null : await source.figure(year, id, pageNumber(asked(request, 'page')));
    return figure
      ? sendPage(reply, figurePage(await frameOf(portal, request), figure))
      : notFound(portal, request, reply);
  });
}
