/** The words of a PDF that was handed in, within a time, a size and a memory that no file may go beyond; a sentence where they cannot be had. */
import { Worker } from 'node:worker_threads';
import type { Read, Unread } from './thread.ts';

const mostBytes = 30 * 1024 * 1024;
const mostPages = 500;
/** Megabytes of the thread; and by how much all of the process may grow meanwhile, since what a stream unpacks to lies outside the former. */
const memory = 384;
const growth = 768;
const seconds = 20;
/** So many at once; a second desk opened meanwhile waits. */
const threads = 2;

const sentences: Readonly<Record<Unread['unread'], (page: string) => string>> = {
  locked: () => '设有密码，不能逐字对照，请提交没有加密的文件',
  broken: () => '不是完整的 PDF 文件，文字读不出来，请打开原件或者重新提交',
  scanned: (page) => `是扫描件，${page}没有文字，不能逐字对照，请打开原件或者提交能够选中文字的文件`,
  encoded: (page) => `${page}用了没有嵌入文件的字符编码，文字读不全，不能逐字对照，请打开原件或者改用 docx 文件`,
  long: () => '篇幅过长，不作逐字对照，请打开原件',
};

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= threads) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inThread(bytes: Uint8Array, mostWords: number, within: number): Promise<Read | 'stopped'> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { bytes, mostWords, mostPages },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
      stdout: true,
      stderr: true,
    });
    const most = process.memoryUsage.rss() + growth * 1024 * 1024;
    const end = (said: Read | 'stopped'): void => {
      clearTimeout(late);
      clearInterval(grows);
      resolve(said);
      void worker.terminate();
    };
    const late = setTimeout(() => end('stopped'), within * 1000);
    const grows = setInterval(() => process.memoryUsage.rss() > most && end('stopped'), 50);
    worker.on('message', end);
    // Out of memory, or whatever else ended it before it could answer.
    worker.on('error', () => end('stopped'));
    worker.on('exit', () => end('stopped'));
  });
}

/**
 * What it says, paragraph by paragraph; otherwise why it cannot be compared, to be read behind its name. `within` seconds it is stopped:
 * the server goes on meanwhile, and no file holds it up.
 */
export async function wordsOfPdf(
  bytes: Buffer,
  mostWords: number,
  within = seconds,
): Promise<{ text: string } | { why: string }> {
  if (bytes.length > mostBytes) return { why: `超过${mostBytes / 1024 / 1024}兆字节，不作逐字对照，请打开原件` };
  const said = await inTurn(() => inThread(new Uint8Array(bytes), mostWords, within));
  if (said === 'stopped') return { why: '不能在限定的时间和内存以内读出文字，请打开原件' };
  if ('text' in said) return said;
  return { why: sentences[said.unread](said.page === undefined ? '' : `第${said.page}页`) };
}
