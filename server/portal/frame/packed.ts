/** Pages sent smaller (gzip): compressed once and kept, also those in which a number changes with every reading. */
import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, crc32, createGzip, deflateRaw } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const deflate = promisify<Buffer, object, Buffer>(deflateRaw);

/** Whether the reader's browser takes gzip (RFC 9110, 12.5.3). */
export function takesGzip(request: Pick<FastifyRequest, 'headers'>): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => {
      const [coding = '', quality = 'q=1'] = part.split(';').map((text) => text.trim().toLowerCase());
      return coding === 'gzip' && Number(quality.replace(/^q=/, '')) > 0;
    });
}

/** A text in compressed pieces, between which something short may be put as it is. */
export type Packed = readonly Buffer[];

/** Compresses pieces one by one, so that each ends at a whole byte and none refers to another (RFC 1951, 3.2.3). */
export const pack = (pieces: readonly Buffer[]): Promise<Packed> =>
  Promise.all(
    pieces.map((piece, i) =>
      deflate(piece, { finishFlush: i === pieces.length - 1 ? constants.Z_FINISH : constants.Z_FULL_FLUSH }),
    ),
  );

/** One block that is not compressed: its mark, its length twice, its bytes. */
function plainBlock(text: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(~text.length & 0xffff, 3);
  return Buffer.concat([head, text]);
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** The gzip file (RFC 1952) of `pieces`, already packed, with `between` put between each two of them. */
export function gzipOf(pieces: readonly Buffer[], packed: Packed, between: Buffer): Buffer {
  let check = 0;
  let length = 0;
  const parts: Buffer[] = [head];
  const add = (text: Buffer, block: Buffer): void => {
    check = crc32(text, check);
    length += text.length;
    parts.push(block);
  };
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) add(between, plainBlock(between));
    add(piece, packed[i] as Buffer);
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(check, 0);
  tail.writeUInt32LE(length >>> 0, 4);
  return Buffer.concat([...parts, tail]);
}

/** A long answer as it flows: compressed for whoever takes it so. */
export function packedStream(request: FastifyRequest, reply: FastifyReply, content: Readable): Readable {
  reply.header('vary', 'Accept-Encoding');
  if (!takesGzip(request)) return content;
  reply.header('content-encoding', 'gzip');
  // An end too early destroys both, and the reader's connection with them: half a file never passes for a whole one.
  return pipeline(content, createGzip(), () => undefined);
}
