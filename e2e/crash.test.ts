/** kill -9 of the server and of PostgreSQL under load: every act that was answered is there, the chain verifies, and the next start needs no hand. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChain } from '../kernel/record/index.ts';
import { ownerPool } from '../server/database/connect.ts';
import { startEmbedded } from '../server/database/embedded/embedded.ts';
import { application } from '../server/test-office.ts';

interface County {
  child: ChildProcess;
  url: string;
  postmaster: number;
  ended: Promise<unknown>;
}

let data: string;
const alive: County[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'yifa-crash-'));
});
afterEach(async () => {
  for (const county of alive.splice(0)) {
    county.child.kill('SIGTERM');
    await Promise.race([county.ended, sleep(15_000)]);
  }
  rmSync(data, { recursive: true, force: true });
});

async function startCounty(): Promise<County> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('world/crash-county.ts', import.meta.url)), data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stderr.on('data', (bytes) => (complained += String(bytes)));
  const ended = new Promise((done) => child.once('exit', done));
  const line = await new Promise<string>((done, failed) => {
    child.stdout.on('data', (bytes) => {
      said += String(bytes);
      if (said.includes('\n')) done(said.split('\n')[0] as string);
    });
    child.once('exit', () => failed(new Error(`没有启动：${complained}`)));
  });
  const county = { child, ended, ...(JSON.parse(line) as { url: string; postmaster: number }) };
  alive.push(county);
  return county;
}

async function signedIn(url: string): Promise<Record<string, string>> {
  const people = (await (await fetch(`${url}/api/demonstration/people`)).json()) as { id: string; name: string }[];
  const lin = people.find((p) => p.name === 'lin');
  const answer = await fetch(`${url}/api/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: lin?.id }),
  });
  const { csrf } = (await answer.json()) as { csrf: string };
  return {
    cookie: String(answer.headers.get('set-cookie')).split(';')[0] as string,
    'x-csrf': csrf,
    'content-type': 'application/json',
  };
}

interface Load {
  answered: { id: string; hash: string }[];
  /** Waits until so many acts were answered, so that what is killed is killed at work. */
  reached(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Opens matters from eight clients until told to stop; keeps what was answered, and only that. */
function load(url: string, headers: Record<string, string>, round: number): Load {
  const answered: { id: string; hash: string }[] = [];
  let going = true;
  const client = async (c: number): Promise<void> => {
    for (let i = 0; going; i++) {
      try {
        const answer = await fetch(`${url}/api/matters/garden`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ act: 'apply', stated: application(`${round}-${c}-${i}园`) }),
        });
        if (answer.status === 201) answered.push((await answer.json()) as { id: string; hash: string });
        else await sleep(20);
      } catch {
        await sleep(20);
      }
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, (_, c) => client(c)));
  return {
    answered,
    async reached(count) {
      while (answered.length < count) await sleep(20);
    },
    async stop() {
      going = false;
      await clients;
    },
  };
}

/** Everything that was answered is in the record, and every chain holds. */
async function expectKept(answered: readonly { id: string; hash: string }[]): Promise<void> {
  const database = await startEmbedded(data);
  const owner = ownerPool(database.address);
  try {
    const { rows } = await owner.query<{ matter: string; body: string; hash: string }>(
      'select matter::text, body, hash from entries order by matter, seq',
    );
    const stored = new Map(rows.map((r) => [r.matter, r.hash]));
    for (const act of answered) expect(stored.get(act.id), act.id).toBe(act.hash);
    const byMatter = Map.groupBy(rows, (r) => r.matter);
    for (const [matter, entries] of byMatter) {
      expect(
        checkChain(
          entries.map((e) => ({ entry: JSON.parse(e.body), hash: e.hash })),
          { region: '360121', matter },
        ),
      ).toEqual([]);
    }
    const { rows: loose } = await owner.query<{ n: number }>(
      'select count(*)::int as n from matters m where not exists (select 1 from entries e where e.matter = m.id and e.seq = m.seq and e.hash = m.head)',
    );
    expect(loose[0]?.n).toBe(0);
    const { rows: numbers } = await owner.query<{ n: number; last: number }>(
      "select (select count(*)::int from matters) as n, (select last from counters where series = '园') as last",
    );
    expect(numbers[0]?.last).toBe(numbers[0]?.n);
  } finally {
    await owner.end();
    await database.stop();
  }
}

describe('killed without warning', () => {
  it('loses no act that was answered when the server is killed, and starts again by itself', async () => {
    const answered: { id: string; hash: string }[] = [];
    for (let round = 0; round < 3; round++) {
      const county = await startCounty();
      const work = load(county.url, await signedIn(county.url), round);
      await work.reached(40);
      county.child.kill('SIGKILL');
      await county.ended;
      await work.stop();
      answered.push(...work.answered);
    }
    await expectKept(answered);
  });

  it('loses no act that was answered when PostgreSQL is killed, and goes on without a hand', async () => {
    const county = await startCounty();
    const headers = await signedIn(county.url);
    const before = load(county.url, headers, 0);
    await before.reached(40);
    process.kill(county.postmaster, 'SIGKILL');
    // The same server finds its database again; only what is answered counts.
    let after = 0;
    for (let i = 0; i < 100 && after === 0; i++) {
      await sleep(200);
      const answer = await fetch(`${county.url}/api/matters/garden`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ act: 'apply', stated: application(`后${i}园`) }),
      }).catch(() => undefined);
      if (answer?.status === 201) {
        before.answered.push((await answer.json()) as { id: string; hash: string });
        after++;
      }
    }
    await before.stop();
    expect(after).toBe(1);
    await expectKept(before.answered);
  });

  it('refuses a second server on the same data in words', async () => {
    await startCounty();
    await expect(startCounty()).rejects.toThrow(/正在|使用|已/);
  });
});
