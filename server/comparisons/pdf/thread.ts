/** Reads the text of one PDF in a thread of its own, which may be stopped: a file handed in may be made to hang or to eat all memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Piece, paragraphs } from './lines.ts';

/** `locked`: a password; `broken`: no PDF; `scanned`: pages are pictures; `encoded`: letters of a font whose table is not in the file; `long`: more than is compared. */
export type Unread = { unread: 'locked' | 'broken' | 'scanned' | 'encoded' | 'long'; page?: number };
export type Read = { text: string } | Unread;

const { bytes, mostWords, mostPages } = workerData as { bytes: Uint8Array; mostWords: number; mostPages: number };

/** Tables that the file names and does not bring (GBK-EUC-H…): without them letters would be missing without a word. */
let tables = 0;
class NoTables {
  fetch({ kind }: { kind: string }): Promise<never> {
    if (kind === 'cMapUrl') tables += 1;
    return Promise.reject(new Error('not in the file'));
  }
}

async function read(): Promise<Read> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
    BinaryDataFactory: NoTables,
  } as never);
  if (pdf.numPages > mostPages) return { unread: 'long' };
  const pages: Piece[][] = [];
  let words = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item)) return [];
      const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
    });
    if (tables > 0) return { unread: 'encoded', page: number };
    if (pieces.every((p) => p.text.trim() === '')) {
      const { fnArray } = await page.getOperatorList();
      const picture = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
      if (fnArray.some((op) => picture.includes(op))) return { unread: 'scanned', page: number };
    }
    words += pieces.reduce((n, p) => n + p.text.length, 0);
    if (words > mostWords) return { unread: 'long' };
    pages.push(pieces);
    page.cleanup();
  }
  return words === 0 ? { unread: 'scanned' } : { text: paragraphs(pages) };
}

read()
  .catch((error: Error): Read => ({ unread: error.name === 'PasswordException' ? 'locked' : 'broken' }))
  .then((said) => parentPort?.postMessage(said));
