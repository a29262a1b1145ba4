/** What a request tells about its reader: chosen type size, the address under which the portal is seen, cookies of a draft and of a visit. */
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Frame, type TypeSize, typeSizes } from '../../../web/portal/index.ts';
import type { PortalSource } from '../source.ts';
import type { Assets } from './assets.ts';

export const sizeCookie = 'yifa-type';
export const draftCookie = 'yifa-draft';
export const visitCookie = 'yifa-visit';

export interface Portal {
  source: PortalSource;
  assets: Assets;
  /** Address of the portal for links that leave it; taken from the request when the county has not set one. */
  origin?: string;
  /** Cookies only over TLS. */
  secure: boolean;
}

export function originOf(portal: Pick<Portal, 'origin'>, request: FastifyRequest): string {
  if (portal.origin !== undefined) return portal.origin;
  // A Host header is the reader's own word; what is no host name is not repeated in a page.
  const host = /^[A-Za-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9a-fA-F:.]+\](:\d{1,5})?$/.test(request.host)
    ? request.host
    : 'localhost';
  return `${request.protocol}://${host}`;
}

/** The frame of a page that asks the database nothing: without the way to the latest report. */
export function plainFrameOf(portal: Portal, request: FastifyRequest): Frame {
  const size = request.cookies[sizeCookie] ?? '';
  return {
    county: portal.source.county(),
    today: portal.source.today(),
    size: Object.hasOwn(typeSizes, size) ? (size as TypeSize) : 'medium',
    // Coming back after changing the type size is by GET only.
    path: request.method === 'GET' || request.method === 'HEAD' ? request.url.slice(0, 1000) : '/',
    origin: originOf(portal, request),
    assets: portal.assets,
    reportYear: null,
  };
}

export async function frameOf(portal: Portal, request: FastifyRequest): Promise<Frame> {
  const [latest] = await portal.source.reportYears();
  return { ...plainFrameOf(portal, request), reportYear: latest ?? null };
}

/** A path of this site, so that nobody is led elsewhere by a forged link. */
export function localPath(given: string | undefined): string {
  return given !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(given) && given.length <= 1000 ? given : '/';
}

export function sendPage(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply.status(status).type('text/html; charset=utf-8').send(page);
}

/** Pages of one person: kept by nobody on the way. */
export function sendPersonal(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return sendPage(reply.header('cache-control', 'no-store'), page, status);
}

/** A page number from an address; 1 for what is none. */
export function pageNumber(text: unknown): number {
  const n = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.max(1, n);
}

/** A text as sent, without what no keyboard types: controls and halves of characters, which no database takes. */
export function speakable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\r\t]/gu, '');
}

/** One text of the query, cut to what a form of ours could have sent. */
export function asked(request: FastifyRequest, name: string, longest = 100): string | undefined {
  const value = (request.query as Record<string, unknown>)[name];
  const text = Array.isArray(value) ? value[0] : value;
  const spoken = typeof text === 'string' ? speakable(text).trim().slice(0, longest) : '';
  return spoken === '' ? undefined : spoken;
}
