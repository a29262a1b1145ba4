/** Files (材料) by content hash: what is uploaded is what it says it is, not too large, and seen only by those who see its matter. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { engineFile } from '../draws/files.ts';
import { NotFound } from '../matters/errors.ts';
import { getMatter, type Office } from '../matters/service.ts';
import type { Queryable } from '../matters/write.ts';
import { BadRequest } from './problem.ts';
import type { Identity } from './session.ts';

export const largestFile = 20 * 1024 * 1024;

const starts = (bytes: Buffer, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);
const zip = (b: Buffer): boolean => starts(b, 0x50, 0x4b, 0x03, 0x04);

/** What may be brought in, by extension, and how its first bytes must look. */
const kinds: Readonly<Record<string, { mime: string; looks: (b: Buffer) => boolean }>> = {
  pdf: { mime: 'application/pdf', looks: (b) => starts(b, 0x25, 0x50, 0x44, 0x46) },
  png: { mime: 'image/png', looks: (b) => starts(b, 0x89, 0x50, 0x4e, 0x47) },
  jpg: { mime: 'image/jpeg', looks: (b) => starts(b, 0xff, 0xd8, 0xff) },
  jpeg: { mime: 'image/jpeg', looks: (b) => starts(b, 0xff, 0xd8, 0xff) },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', looks: zip },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', looks: zip },
  ofd: { mime: 'application/ofd', looks: zip },
  txt: { mime: 'text/plain; charset=utf-8', looks: (b) => !b.subarray(0, 4096).includes(0) },
  mp3: {
    mime: 'audio/mpeg',
    looks: (b) => starts(b, 0x49, 0x44, 0x33) || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0),
  },
  mp4: { mime: 'video/mp4', looks: (b) => b.subarray(4, 8).toString('latin1') === 'ftyp' },
};

/** The file's kind, when its name and its first bytes agree. @throws BadRequest in words */
export function kindOf(name: string, bytes: Buffer): string {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds[extension];
  if (!kind) throw new BadRequest(`不接受“${name}”这种文件，可以上传：${Object.keys(kinds).join('、')}`, 415);
  if (!kind.looks(bytes)) throw new BadRequest(`“${name}”的内容不是${extension}文件，请核对后重新上传`, 415);
  return kind.mime;
}

export async function fileRoutes(
  app: FastifyInstance,
  office: Office,
  identity: Identity,
  folder: string,
): Promise<void> {
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 5 } });
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const place = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

  app.post('/api/files', { schema: { summary: '上传材料', consumes: ['multipart/form-data'] } }, async (request) => {
    const viewer = identity.viewer(request);
    const part = await request.file();
    if (!part) throw new BadRequest('没有收到文件');
    const bytes = await part.toBuffer();
    const name = (part.filename ?? '').replace(/[\\/\p{Cc}]/gu, '_').slice(-120);
    if (bytes.length === 0) throw new BadRequest('文件是空的');
    const mime = kindOf(name, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = place(sha256);
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
    // Written beside and renamed, so that a crash leaves no half file under a whole file's name.
    await writeFile(`${path}.part`, bytes, { mode: 0o640 });
    await rename(`${path}.part`, path);
    await office.pool.query(
      'insert into files (region, sha256, size, mime, name, uploaded_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      [office.region, sha256, bytes.length, mime, name, viewer.id],
    );
    return { name, sha256, size: bytes.length };
  });

  routes.get(
    '/api/matters/:module/:id/files/:sha256',
    {
      schema: {
        summary: '下载材料',
        params: z.object({ module: z.string(), id: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      },
    },
    async (request, reply) => {
      const { module, id, sha256 } = request.params;
      await getMatter(office, identity.viewer(request), module, id);
      const { rows } = await office.pool.query<{ mime: string; name: string }>(
        'select f.mime, mf.name from matter_files mf join files f on f.region = mf.region and f.sha256 = mf.sha256 where mf.region = $1 and mf.matter = $2 and mf.sha256 = $3 limit 1',
        [office.region, id, sha256],
      );
      const [file] = rows;
      const text = file ? undefined : await engineFile(office.pool as unknown as Queryable, office.region, id, sha256);
      if (text !== undefined)
        return reply
          .type('application/json; charset=utf-8')
          .header('content-disposition', `attachment; filename="${sha256.slice(0, 16)}.json"`)
          .header('x-content-type-options', 'nosniff')
          .send(text);
      if (!file || !(await stat(place(sha256)).catch(() => undefined))) throw new NotFound('没有这份材料');
      return reply
        .type(file.mime)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('x-content-type-options', 'nosniff')
        .send(createReadStream(place(sha256)));
    },
  );
}
