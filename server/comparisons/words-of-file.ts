/** The words of a file that was handed in (送审稿附件), where its kind holds words that can be read: txt, docx and PDF. */
import { readFile } from 'node:fs/promises';
import type { FileRef } from '../../kernel/procedure/index.ts';
import { placeOf } from '../files/keep.ts';
import { wordsOfPdf } from './pdf/read.ts';
import { fileInZip } from './zip.ts';

/** A text longer than this is no draft that anyone compares word for word. */
export const mostWords = 400_000;
const mostXml = 40 * 1024 * 1024;

/** Plain text is UTF-8 today and was GB 18030 before; what is neither is not text. */
function decoded(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    } catch {}
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The paragraphs of a docx; what its author has deleted with tracked changes is no longer part of it. */
function ofDocx(bytes: Buffer): string | undefined {
  const xml = fileInZip(bytes, 'word/document.xml', mostXml)?.toString('utf8');
  if (xml === undefined) return undefined;
  const standing = xml.replace(/<w:del\b[^>]*(?<!\/)>[\s\S]*?<\/w:del>/g, '');
  return standing
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*>/g)]
        .map((m) => (m[2] === 'tab' ? '\t' : m[2] === 'br' ? '\n' : plain(m[1] ?? '')))
        .join(''),
    )
    .join('\n')
    .trim();
}

export type Words = { text: string } | { why: string };

/** A PDF takes a second to read, and the same drafts are looked at again and again: the last few are kept, by the hash of what they are. */
const read = new Map<string, Promise<Words>>();
const kept = 16;

function ofPdf(sha256: string, bytes: Buffer): Promise<Words> {
  const known = read.get(sha256) ?? wordsOfPdf(bytes, mostWords);
  read.delete(sha256);
  read.set(sha256, known);
  for (const oldest of read.keys()) if (read.size > kept) read.delete(oldest);
  return known;
}

/** What a file says, or in a sentence why it cannot be compared word for word. */
export async function wordsOfFile(folder: string, file: FileRef): Promise<Words> {
  const kind = /\.([A-Za-z0-9]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (kind !== 'txt' && kind !== 'docx' && kind !== 'pdf')
    return { why: `“${file.name}”不是 txt、docx 或者 PDF 文件，不能逐字对照，请打开原件` };
  const bytes = await readFile(placeOf(folder, file.sha256)).catch(() => undefined);
  if (!bytes) return { why: `没有找到“${file.name}”的原件` };
  if (kind === 'pdf') {
    const said = await ofPdf(file.sha256, bytes);
    return 'why' in said ? { why: `“${file.name}”${said.why}` } : said;
  }
  const text = kind === 'txt' ? decoded(bytes) : ofDocx(bytes);
  if (text === undefined) return { why: `“${file.name}”里的文字读不出来，请打开原件` };
  if (text.length > mostWords) return { why: `“${file.name}”超过${mostWords / 10_000}万字，不作逐字对照，请打开原件` };
  return text.trim() === '' ? { why: `“${file.name}”里没有文字，请打开原件` } : { text };
}
