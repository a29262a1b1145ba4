/** Routes of what has been published: list and search, one item, the feed. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { validDate } from '../../../kernel/procedure/index.ts';
import { atomFeed, type PublicationRow, publishedItemPage, publishedListPage } from '../../../web/portal/index.ts';
import { readingsMark, sendKept } from '../frame/kept.ts';
import { qrCode } from '../frame/qr.ts';
import { asked, frameOf, originOf, type Portal, pageNumber } from '../frame/reader.ts';
import { notFound } from '../frame/trouble.ts';

const feedLength = 50;

/** A day from the address; what is no day is left out rather than refused. */
function dayAsked<K extends 'from' | 'to'>(request: FastifyRequest, name: K): Partial<Record<K, string>> {
  const day = asked(request, name) ?? '';
  return (validDate(day) ? { [name]: day } : {}) as Partial<Record<K, string>>;
}

export function publishedRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;

  app.get('/published', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const [q, subject, office] = [asked(request, 'q'), asked(request, 'subject'), asked(request, 'office')];
      const query = {
        page: pageNumber(asked(request, 'page')),
        ...(q ? { q } : {}),
        ...(subject ? { subject } : {}),
        ...(office ? { office } : {}),
        ...dayAsked(request, 'from'),
        ...dayAsked(request, 'to'),
      };
      return {
        body: publishedListPage(await frameOf(portal, request), query, await source.publications(query)),
      };
    }),
  );

  app.get('/published/feed.xml', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const rows: PublicationRow[] = [];
      for await (const row of source.published(feedLength)) rows.push(row);
      return {
        body: atomFeed(source.county(), originOf(portal, request), rows, source.today()),
        type: 'application/atom+xml; charset=utf-8',
      };
    }),
  );

  app.get('/published/:id/draw.json', async (request, reply) => {
    const { id } = request.params as { id: string };
    const text = await source.draw(id);
    return text === null
      ? notFound(portal, request, reply)
      : reply
          .type('application/json; charset=utf-8')
          .header('content-disposition', `attachment; filename="yifa-draw-${id}.json"`)
          .send(text);
  });

  app.get('/published/:id', (request, reply) =>
    sendKept(portal, request, reply, async () => {
      const { id } = request.params as { id: string };
      const item = await source.publication(id);
      if (!item) return null;
      const qr = await qrCode(`${originOf(portal, request)}/published/${encodeURIComponent(item.id)}`);
      return {
        body: publishedItemPage(await frameOf(portal, request), item, readingsMark, qr),
        counted: `published/${item.id}`,
        // What has come down is gone (410), and says why.
        status: item.withdrawnOn || item.expiredOn ? 410 : 200,
      };
    }),
  );
}
