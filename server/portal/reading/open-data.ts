/** Routes of open data: the catalogue, what is published, and each report's figures, as CSV and JSON. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  byteOrderMark,
  type Cell,
  csvLine,
  dataSets,
  openDataPage,
  type PublicationRow,
} from '../../../web/portal/index.ts';
import { type Made, sendKept } from '../frame/kept.ts';
import { packedStream } from '../frame/packed.ts';
import { frameOf, originOf, type Portal } from '../frame/reader.ts';

const json = (content: object): Made => ({
  body: JSON.stringify(content),
  type: 'application/json; charset=utf-8',
});

const setNamed = (years: readonly number[], id: string) => dataSets(years).find((set) => set.id === id);

export function openDataRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;
  const row = (request: FastifyRequest, { id, ...kept }: PublicationRow): Record<string, Cell> => ({
    ...kept,
    address: `${originOf(portal, request)}/published/${encodeURIComponent(id)}`,
  });

  app.get('/open-data', (request, reply) =>
    sendKept(portal, request, reply, async () => ({
      body: openDataPage(await frameOf(portal, request), dataSets(await source.reportYears())),
    })),
  );

  app.get('/open-data/catalogue.json', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const county = source.county();
      const origin = originOf(portal, request);
      return json({
        publisher: county.government,
        region: county.region,
        demonstration: county.demonstration,
        asOf: source.today(),
        dataSets: dataSets(await source.reportYears()).map((set) => ({
          ...set,
          files: set.files.map((f) => ({ ...f, href: `${origin}${f.href}` })),
        })),
      });
    }),
  );

  app.get('/open-data/published.csv', (request, reply) => {
    const columns = (setNamed([], 'published')?.columns ?? []).map((c) => c.name);
    async function* lines(): AsyncGenerator<string> {
      yield byteOrderMark + csvLine(columns);
      for await (const publication of source.published()) {
        const cells = row(request, publication);
        yield csvLine(columns.map((name) => cells[name]));
      }
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="published.csv"')
      .send(packedStream(request, reply, Readable.from(lines())));
  });

  app.get('/open-data/published.json', (request, reply) => {
    async function* parts(): AsyncGenerator<string> {
      const { government, region, demonstration } = source.county();
      yield `${JSON.stringify({ publisher: government, region, demonstration, asOf: source.today() }).slice(0, -1)},"rows":[`;
      let first = true;
      for await (const publication of source.published()) {
        yield `${first ? '' : ',\n'}${JSON.stringify(row(request, publication))}`;
        first = false;
      }
      yield ']}\n';
    }
    return reply.type('application/json; charset=utf-8').send(packedStream(request, reply, Readable.from(parts())));
  });

  app.get('/open-data/:file', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const [, id = '', year = '', format] =
        /^(figures-(\d{4}))\.(csv|json)$/.exec((request.params as { file: string }).file) ?? [];
      const years = await source.reportYears();
      const set = setNamed(years, id);
      if (!set || !years.includes(Number(year))) return null;
      const [figures, report] = await Promise.all([source.figures(Number(year)), source.report(Number(year))]);
      const { region, demonstration } = source.county();
      if (format === 'json')
        return json({
          region,
          year: Number(year),
          asOf: report?.asOf ?? null,
          hash: report?.hash ?? null,
          demonstration,
          figures,
        });
      const lines = figures.map((figure) =>
        csvLine(set.columns.map((c) => (figure as Readonly<Record<string, unknown>>)[c.name] as Cell)),
      );
      return {
        body: byteOrderMark + csvLine(set.columns.map((c) => c.name)) + lines.join(''),
        type: 'text/csv; charset=utf-8',
        headers: { 'content-disposition': `attachment; filename="${id}.csv"` },
      };
    }),
  );
}
