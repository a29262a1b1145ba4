/** Reads forms as browsers send them without script: url-encoded, or multipart when there are files. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FileRef } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { FormField, Sent, Stated } from '../../../web/portal/index.ts';
import { speakable } from '../frame/reader.ts';
import type { PortalSource } from '../source.ts';

const largest = { fileSize: 20 * 1024 * 1024, files: 20, fields: 2000, fieldSize: 1024 * 1024 };

export interface SentForm {
  values: Sent;
  files: ReadonlyMap<string, readonly FileRef[]>;
  /** Files that were not accepted, in words, by field. */
  refused: readonly { field: string; sentence: string }[];
}

/** Lets the portal's routes read both kinds of form, whatever the rest of the server reads. */
export async function acceptForms(app: FastifyInstance): Promise<void> {
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 * 1024 },
      (_request, body, done) => {
        done(null, new URLSearchParams(String(body)));
      },
    );
  }
  if (!app.hasContentTypeParser('multipart/form-data')) await app.register(multipart, { limits: largest });
}

interface Upload {
  field: string;
  name: string;
  bytes: Buffer;
}

/** Reads a multipart form to its end, each file handed on before the next is read; one that breaks off is the sender's fault. */
async function readParts(
  request: FastifyRequest,
  add: (name: string, value: string) => void,
  take: (upload: Upload) => Promise<void>,
): Promise<void> {
  try {
    for await (const part of request.parts({ limits: largest })) {
      if (part.type === 'field') {
        add(part.fieldname, String(part.value));
        continue;
      }
      const bytes = await part.toBuffer();
      // An empty file input is sent as a file without a name.
      if (part.filename && bytes.length > 0) await take({ field: part.fieldname, name: part.filename, bytes });
    }
  } catch (error) {
    throw Object.assign(error as Error, { statusCode: (error as { statusCode?: number }).statusCode ?? 400 });
  }
}

/** The form that was sent; what is none is refused (415). Uploaded files are kept at once, so that nothing is lost when another field is faulty. */
export async function sentForm(request: FastifyRequest, source: PortalSource): Promise<SentForm> {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    values.set(name, [...(values.get(name) ?? []), speakable(value)]);
  };
  const files = new Map<string, FileRef[]>();
  const refused: { field: string; sentence: string }[] = [];
  if (request.body instanceof URLSearchParams) {
    for (const [name, value] of request.body) add(name, value);
  } else if (request.isMultipart()) {
    // Never more than one file in memory, however many are sent. What fails on our side while keeping one is told after the form was read.
    let broken: unknown;
    await readParts(request, add, async ({ field, name, bytes }) => {
      if (broken !== undefined) return;
      try {
        const kept = await source.keepFile(speakable(name), bytes);
        if ('refused' in kept) refused.push({ field, sentence: kept.refused });
        else files.set(field, [...(files.get(field) ?? []), kept]);
      } catch (error) {
        broken = error;
      }
    });
    if (broken !== undefined) throw broken;
  } else if (request.headers['content-type'] !== undefined) {
    throw Object.assign(new Error('no form'), { statusCode: 415 });
  }
  return { values, files, refused };
}

/** A form with the group of one party taken out of it. */
export function withoutGroup(values: Sent, group: string): Sent {
  return new Map([...values].filter(([name]) => !name.startsWith(`${group}.`)));
}

/** What is stated, with one more empty party in the named field; without a name, unchanged. */
export function oneMoreParty(fields: readonly FormField[], stated: Stated, name: string | undefined): Stated {
  const field = fields.find((f) => f.name === name && f.kind === 'parties');
  if (!field) return stated;
  const empty = { kind: 'citizen', name: '' };
  const held = (stated[field.name] ?? []) as readonly Json[];
  // The first group on the page was empty and is kept as it is.
  return { ...stated, [field.name]: held.length === 0 ? [empty, empty] : [...held, empty] };
}
