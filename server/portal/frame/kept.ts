/**
 * Public pages, made once in an edition and kept for everyone who reads them in the same type size under the same address. A page
 * names its edition by what it holds (ETag): a browser that has it already is told so (304) and nothing is sent.
 */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Markup } from '../../../web/portal/index.ts';
import { gzipOf, type Packed, pack, takesGzip } from './packed.ts';
import { originOf, type Portal, plainFrameOf } from './reader.ts';
import { notFound } from './trouble.ts';

/** Stands in a page where the number of its readings goes; no text of a county can hold it, since no database keeps it. */
export const readingsMark = Markup.checked('\0');

export interface Made {
  body: string;
  /** text/html when it is not told. */
  type?: string;
  status?: number;
  /** Under which name its readings are counted; the body then holds the mark. */
  counted?: string;
  headers?: Readonly<Record<string, string>>;
}

interface Kept extends Omit<Made, 'body'> {
  /** The body, cut at the mark. */
  pieces: readonly Buffer[];
  etag: string;
  packed?: Promise<Packed>;
}

/** Shorter texts are not worth it. */
const worthPacking = 1024;
/** An address longer than any of ours is answered and not kept. */
const longest = 600;

function keptOf({ body, ...made }: Made): Kept {
  const pieces = body.split(String(readingsMark)).map((piece) => Buffer.from(piece));
  // Without the number of readings, which does not make it another page.
  const hash = createHash('sha256').update(`${made.type ?? ''} ${made.status ?? 200}\n`);
  for (const piece of pieces) hash.update(piece);
  return { ...made, pieces, etag: `W/"${hash.digest('base64url').slice(0, 22)}"` };
}

const sizeOf = ({ pieces }: Kept): number => pieces.reduce((sum, piece) => sum + piece.length, 512);

/** Whether the browser has just this (RFC 9110, 13.1.2: compared without regard to how strong). */
const has = (request: FastifyRequest, etag: string): boolean =>
  String(request.headers['if-none-match'] ?? '')
    .split(',')
    .some((given) => given.trim() === etag || given.trim() === etag.slice(2));

/**
 * Sends the page that `make` makes of what is public now; `otherwise` (not found) when it makes none. Everything it says must follow from what is
 * public, from today, and from the county's own data (see `Edition`); nothing of it may be one reader's own.
 */
export async function sendKept(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<Made | null>,
  otherwise = (): Promise<FastifyReply> => notFound(portal, request, reply),
): Promise<FastifyReply> {
  const edition = await portal.source.edition();
  const name = `page ${plainFrameOf(portal, request).size} ${originOf(portal, request)} ${request.url}`;
  const making = async (): Promise<Kept | null> => {
    const made = await make();
    return made && keptOf(made);
  };
  const page =
    edition.kept<Kept>(name) ??
    (name.length > longest ? await making() : await edition.keep(name, making, (made) => (made ? sizeOf(made) : 256)));
  if (!page) return otherwise();
  const { status = 200, type = 'text/html; charset=utf-8', counted, headers = {}, pieces, etag } = page;
  const readings = counted === undefined ? '' : String(await portal.source.countView(counted));
  reply.headers(headers).header('vary', 'Cookie, Accept-Encoding');
  if (status === 200) reply.header('etag', etag);
  if (status === 200 && has(request, etag)) return reply.status(304).send();
  reply.status(status).type(type);
  const between = Buffer.from(readings);
  if (sizeOf(page) < worthPacking || !takesGzip(request))
    return reply.send(Buffer.concat(pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]))));
  if (!page.packed) {
    page.packed = pack(pieces);
    edition.grown(
      name,
      (await page.packed).reduce((sum, block) => sum + block.length, 0),
    );
  }
  return reply.header('content-encoding', 'gzip').send(gzipOf(pieces, await page.packed, between));
}
