/** Verifies a file without any database: a region's record in lines of JSON, or the proof of one matter. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import {
  type MatterReport,
  type RegionTrust,
  type Report,
  verifyMatterProof,
  verifyRegion,
} from '../../../kernel/record/index.ts';
import { digests } from '../digests.ts';
import { nodeVerifier } from './node-verifier.ts';

export type FileReport = ({ readonly kind: 'region' } & Report) | ({ readonly kind: 'matter' } & MatterReport);

/** @throws Error when the file cannot be read; never for what it holds */
export async function verifyFile(path: string, trust: RegionTrust = {}): Promise<FileReport> {
  const means = { ...trust, digests, verifierFor: nodeVerifier };
  if (await isRegionFile(path)) {
    return {
      kind: 'region',
      ...(await verifyRegion(
        createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }),
        means,
      )),
    };
  }
  const { heads: _, ...matterTrust } = means;
  return { kind: 'matter', ...verifyMatterProof(parsed(await readFile(path, 'utf8')), matterTrust) };
}

/** A region's file begins with its header on one line; anything else is read as a matter's proof. */
async function isRegionFile(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return /^\s*\{\s*"kind"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: the verifier says so in its own words
  }
}
