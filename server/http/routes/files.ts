/** Files (材料) by content hash: what is uploaded is what it says it is, not too large, and seen only by those who see its matter. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { keep } from '../../administration/trail.ts';
import { engineFile } from '../../draws/files.ts';
import { keep as keepFile, placeOf } from '../../files/keep.ts';
import { NotFound } from '../../matters/errors.ts';
import { getMatter, type Office } from '../../matters/service.ts';
import type { Queryable } from '../../matters/writing/write.ts';
import { BadRequest } from '../problem.ts';
import type { Identity } from '../session.ts';

export const largestFile = 20 * 1024 * 1024;

/** The one file of a form, read to its end. @throws BadRequest for a form that breaks off or is none */
async function received(request: FastifyRequest): Promise<{ part: MultipartFile; bytes: Buffer }> {
  let part: MultipartFile | undefined;
  try {
    part = await request.file();
    if (part) return { part, bytes: await part.toBuffer() };
  } catch (error) {
    // What has a status is told by its code, such as a file that is too large.
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw new BadRequest('没有收到完整的文件，请重新上传');
  }
  throw new BadRequest('没有收到文件');
}

export async function fileRoutes(
  app: FastifyInstance,
  office: Office,
  identity: Identity,
  folder: string,
): Promise<void> {
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 5 } });
  const routes = app.withTypeProvider<ZodTypeProvider>();

  app.post('/api/files', { schema: { summary: '上传材料', consumes: ['multipart/form-data'] } }, async (request) => {
    const viewer = identity.viewer(request);
    const { part, bytes } = await received(request);
    if (bytes.length === 0) throw new BadRequest('文件是空的');
    return keepFile(office, folder, part.filename ?? '', bytes, viewer.id);
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
      const viewer = identity.viewer(request);
      await getMatter(office, viewer, module, id);
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
      if (!file || !(await stat(placeOf(folder, sha256)).catch(() => undefined))) throw new NotFound('没有这份材料');
      await keep(office.pool, office.region, { person: viewer.id, what: 'file', about: id, detail: { file: sha256 } });
      return reply
        .type(file.mime)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('x-content-type-options', 'nosniff')
        .send(createReadStream(placeOf(folder, sha256)));
    },
  );
}
