/** Routes of figures, the yearly report and the county overview. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Figures, LegalDate, MatterList, OfficeTables, Overview, Report } from '../../../contract/index.ts';
import type { ReportOutline } from '../../../kernel/procedure/index.ts';
import { figureMatters, figuresOf, yearPeriod } from '../../indicators/figures.ts';
import type { Office } from '../../matters/service.ts';
import { freezeReport, publishReport, reportOf } from '../../report/freeze.ts';
import { officeTables } from '../../report/office-tables.ts';
import { overviewOf } from '../../report/overview.ts';
import type { Identity } from '../session.ts';

const ByYear = z.object({ year: z.coerce.number().int().min(2000).max(2100) });
const AsOf = z.object({ asOf: LegalDate.optional() });

export function reportRoutes(app: FastifyInstance, office: Office, outline: ReportOutline, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const today = (): string => office.clock.today();

  routes.get(
    '/api/figures/:year',
    { schema: { summary: '指标', params: ByYear, querystring: AsOf, response: { 200: Figures } } },
    (request) => {
      identity.viewer(request);
      return figuresOf(office, request.params.year, request.query.asOf ?? today());
    },
  );

  routes.get(
    '/api/figures/:year/:figure/matters',
    {
      schema: {
        summary: '指标背后的事项',
        params: ByYear.extend({ figure: z.string().max(100) }),
        querystring: AsOf.extend({
          page: z.coerce.number().int().min(1).default(1),
          size: z.coerce.number().int().min(1).max(200).default(20),
          office: z.string().max(64).optional(),
        }),
        response: { 200: MatterList },
      },
    },
    (request) => {
      const { year, figure } = request.params;
      const { asOf, page, size, office: handling } = request.query;
      return figureMatters(
        office,
        identity.viewer(request),
        figure,
        {
          ...yearPeriod(office.region, year, asOf ?? today()),
          ...(handling === undefined ? {} : { office: handling }),
        },
        page,
        size,
      );
    },
  );

  routes.get(
    '/api/report/:year',
    { schema: { summary: '年度报告', params: ByYear, querystring: AsOf, response: { 200: Report } } },
    (request) => {
      identity.viewer(request);
      return reportOf(office, outline, request.params.year, request.query.asOf);
    },
  );

  routes.get(
    '/api/report/:year/tables',
    {
      schema: {
        summary: '一个单位的统计表',
        params: ByYear,
        querystring: AsOf.extend({ office: z.string().max(64) }),
        response: { 200: OfficeTables },
      },
    },
    (request) => {
      identity.viewer(request);
      const { asOf, office: handling } = request.query;
      return officeTables(office, request.params.year, asOf ?? today(), handling);
    },
  );

  routes.post(
    '/api/report/:year/freeze',
    { schema: { summary: '年度报告定稿', params: ByYear, body: AsOf.nullish(), response: { 200: Report } } },
    (request) =>
      freezeReport(office, outline, identity.viewer(request), request.params.year, request.body?.asOf ?? today()),
  );

  routes.post(
    '/api/report/:year/publish',
    { schema: { summary: '公开年度报告', params: ByYear, response: { 200: Report } } },
    (request) => publishReport(office, outline, identity.viewer(request), request.params.year),
  );

  routes.get('/api/overview', { schema: { summary: '县域总览', response: { 200: Overview } } }, (request) =>
    overviewOf(office, identity.viewer(request)),
  );
}
