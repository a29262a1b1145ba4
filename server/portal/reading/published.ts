/** Routes of what has been published: list and search, one item, the feed. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { validDate } from '../../../kernel/procedure/index.ts';
import { atomFeed, type PublicationRow, publishedItemPage, publishedListPage } from '../../../web/portal/index.ts';
import { qrCode } from '../frame/qr.ts';
import { asked, frameOf, originOf, type Portal, pageNumber, sendPage } from '../frame/reader.ts';
import { notFound } from '../frame/trouble.ts';

const feedLength = 50;

/** A day from the address; what is no day is left out rather than refused. */
function dayAsked<K extends 'from' | 'to'>(request: FastifyRequest, name: K): Partial<Record<K, string>> {
  const day = asked(request, name) ?? '';
  return (validDate(day) ? { [name]: day } : {}) as Partial<Record<K, string>>;
}

export function publishedRoutes(app: FastifyInstance, portal: Portal): void {
  const { source } = portal;

  app.get('/published', async (request, reply) => {
    const [q, subject, office] = [asked(request, 'q'), asked(request, 'subject'), asked(request, 'office')];
    const query = {
      page: pageNumber(asked(request, 'page')),
      ...(q ? { q } : {}),
      ...(subject ? { subject } : {}),
      ...(office ? { office } : {}),
      ...dayAsked(request, 'from'),
      ...dayAsked(request, 'to'),
    };
    return sendPage(reply, publishedListPage(await frameOf(portal, request), query, await source.publications(query)));
  });

  app.get('/published/feed.xml', async (request, reply) => {
    const rows: PublicationRow[] = [];
    for await (const row of source.published(feedLength)) rows.push(row);
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomFeed(source.county(), originOf(portal, request), rows, source.today()));
  });

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

  app.get('/published/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    const item = await source.publication(id);
    if (!item) return notFound(portal, request, reply);
    const views = await source.countView(`published/${item.id}`);
    const qr = await qrCode(`${originOf(portal, request)}/published/${encodeURIComponent(item.id)}`);
    // What has come down is gone (410), and says why.
    return sendPage(
      reply,
      publishedItemPage(await frameOf(portal, request), item, views, qr),
      item.withdrawnOn || item.expiredOn ? 410 : 200,
    );
  });
}
