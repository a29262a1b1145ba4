/** Pages of the portal over HTTP, as readers ask for them: the server a process of its own, connections kept alive, against a bare Fastify route that answers the same bytes. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ownerPool } from '../../server/database/connect.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { compare, type Measure, rate } from '../means/measure.ts';
import { serverProcess } from '../means/server-process.ts';
import type { Answer } from './bare-server.ts';
import { fillPublications } from './fill.ts';

const clientCounts = [1, 8, 32] as const;
/** Pages asked for in one round, shared by the clients: below a second on an idle machine. */
const asked = 160;

/** Of one connection or of the connection alone: another server sends its own. */
const ownHeaders = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/** @throws Error for any answer but 200, so that no refusal is counted as a page */
function answerOf(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode} ${body.slice(0, 200)}`));
        const headers = Object.entries(response.headers).filter(([name]) => !ownHeaders.has(name));
        resolve({ headers: Object.fromEntries(headers) as Record<string, string>, body });
      });
    }).on('error', reject);
  });
}

interface Page {
  name: string;
  /** The address of each asking, by its number. */
  path(n: number): string;
}

/** Publications that are listed and have not been withdrawn. */
async function listed(url: string, agent: Agent, count: number): Promise<string[]> {
  const paths: string[] = [];
  for (let page = 1; paths.length < count; page++) {
    const { body } = await answerOf(`${url}/published?page=${page}`, agent);
    const rows = [...body.matchAll(/<li><a href="(\/published\/[\w-]{36})">((?!<\/li>)[\s\S])*<\/li>/g)];
    if (rows.length === 0) throw new Error(`only ${paths.length} publications are listed`);
    paths.push(...rows.flatMap(([row, path]) => (path === undefined || row.includes('已撤回') ? [] : [path])));
  }
  return paths;
}

/** The pages to measure, the ones with an id found as a reader would: in the list, under what is open for opinions, in the catalogue. */
async function pagesOf(url: string, agent: Agent, rounds: number): Promise<readonly Page[]> {
  const linked = async (page: string, link: RegExp): Promise<() => string> => {
    const { body } = await answerOf(url + page, agent);
    const [, path] = link.exec(body) ?? [];
    if (path === undefined) throw new Error(`${page} has no link to measure (${link.source})`);
    return () => path;
  };
  const each = await listed(url, agent, rounds * clientCounts.length * asked);
  return [
    { name: 'home', path: () => '/' },
    { name: 'a search', path: () => `/published?q=${encodeURIComponent('占道经营')}` },
    {
      name: 'a publication',
      path: await linked('/published?q=%E7%BA%A2%E8%B1%86%E6%9D%89', /href="(\/published\/[\w-]+)"/),
    },
    { name: 'a consultation', path: await linked('/', /正在征求意见<\/h2>[\s\S]*?href="(\/published\/[\w-]+)"/) },
    { name: 'open data, JSON', path: await linked('/open-data', /href="(\/open-data\/figures-\d{4}\.json)"/) },
    // What nobody has asked for before: nothing of it has been kept.
    {
      name: 'searches, each another',
      path: (n) => `/published?q=${encodeURIComponent(`责令改正 第${10_000 + n}号`)}`,
    },
    { name: 'publications, each another', path: (n) => each[n % each.length] as string },
  ];
}

async function bareServer(answers: readonly Answer[]): Promise<{ url: string; stop(): Promise<void> }> {
  const child: ChildProcess = fork(fileURLToPath(new URL('bare-server.ts', import.meta.url)));
  child.send(answers);
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** Pages a second with so many clients, each with a connection of its own that it keeps; what was refused is counted apart, not as a page. */
async function pagesPerSecond(address: (n: number) => string, clients: number, refused: () => void): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let good = 0;
  try {
    const all = await rate(clients, asked, (n) =>
      answerOf(address(n), agent).then(
        () => void good++,
        () => refused(),
      ),
    );
    return (all * good) / asked;
  } finally {
    agent.destroy();
  }
}

/** Every page at every number of clients, as the server and a bare one answer it just now. */
async function measured(server: string, rounds: number, label: string): Promise<Measure[]> {
  const agent = new Agent({ keepAlive: true });
  const pages = await pagesOf(server, agent, rounds);
  const answers = await Promise.all(pages.map(({ path }) => answerOf(server + path(0), agent)));
  agent.destroy();
  const bare = await bareServer(answers);
  const measures: Measure[] = [];
  try {
    for (const [n, { name, path }] of pages.entries()) {
      let before = 0;
      for (const clients of clientCounts) {
        let refused = 0;
        const measure = await compare(
          `${name} over HTTP, ${clients} at once, ${label}`,
          'bare Fastify route, same bytes',
          'pages/s',
          rounds,
          () => {
            const from = before;
            before += asked;
            return pagesPerSecond(
              (i) => server + path(from + i),
              clients,
              () => refused++,
            );
          },
          () =>
            pagesPerSecond(
              () => `${bare.url}/${n}`,
              clients,
              () => refused++,
            ),
        );
        const size = `${Math.ceil(Buffer.byteLength(answers[n]?.body ?? '') / 1024)} kB`;
        measures.push({ ...measure, note: refused === 0 ? size : `${size}; ${refused} not answered` });
      }
    }
    return measures;
  } finally {
    await bare.stop();
  }
}

/** The pages of the demonstration county with so many publications more, size after size in one data folder, which may be loaded already. */
export async function pageMeasures(
  data: string,
  rounds: number,
  sizes: readonly number[],
  labelOf: (size: number) => string,
): Promise<Measure[]> {
  const server = await serverProcess(data, true);
  try {
    const database = await startEmbedded(data);
    const owner = ownerPool(database.address);
    const measures: Measure[] = [];
    try {
      let filled = 0;
      for (const size of sizes) {
        await fillPublications(owner, size, filled);
        filled = size;
        measures.push(...(await measured(server.url, rounds, labelOf(size))));
      }
      return measures;
    } finally {
      await owner.end();
      await database.stop();
    }
  } finally {
    await server.stop();
  }
}
