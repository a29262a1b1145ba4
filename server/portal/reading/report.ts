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
  const published = async (request: FastifyRequest, reply: FastifyReply): Promise<Report | null> => {
    const year = yearOf(request);
    const report = year === null ? null : await source.report(year);
    if (!report)
      await (year === null
        ? notFound(portal, request, reply)
        : showTrouble(portal, request, reply, troubles.noReport, 404));
    return report;
  };

  app.get('/report', async (_request, reply) => {
    const [latest] = await source.reportYears();
    return reply.redirect(latest === undefined ? '/' : `/report/${latest}`, 302);
  });

  app.get('/report/:year', async (request, reply) => {
    const report = await published(request, reply);
    if (!report) return reply;
    const [views, years, frame, qr] = await Promise.all([
      source.countView(`report/${report.year}`),
      source.reportYears(),
      frameOf(portal, request),
      qrCode(`${originOf(portal, request)}/report/${report.year}`),
    ]);
    return sendPage(reply, reportPage(frame, report, views, qr, years));
  });

  app.get('/report/:year/checks', async (request, reply) => {
    const report = await published(request, reply);
    return report ? sendPage(reply, checksPage(await frameOf(portal, request), report)) : reply;
  });

  app.get('/report/:year/tables', async (request, reply) => {
    const report = await published(request, reply);
    return report ? sendPage(reply, reportTablesPage(await frameOf(portal, request), report)) : reply;
  });

  app.get('/report/:year/figures/:id', async (request, reply) => {
    const year = yearOf(request);
    const { id } = request.params as Params;
    const figure = year === null ? null : await source.figure(year, id, pageNumber(asked(request, 'page')));
    return figure
      ? sendPage(reply, figurePage(await frameOf(portal, request), figure))
      : notFound(portal, request, reply);
  });
}
