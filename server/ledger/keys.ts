/** The installation's secrets in YIFA_DATA/keys: made on first start, readable by their owner alone, never in the database. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { ed25519PublicKey, ed25519Signer, originOf, type Signer } from '../../kernel/record/index.ts';

export interface Secrets {
  /** Ed25519 secret key (32 bytes) that signs the checkpoints of the log. */
  readonly logKey: Uint8Array;
  /** Key of the fingerprints by which a party is recognised across matters; changing it makes all of them strangers. */
  readonly partyKey: string;
  /** Secret of the session cookies; changing it signs everybody out. */
  readonly sessionSecret: string;
}

/** What signs a region's checkpoints, with the public key that verifies them. */
export interface Signing {
  readonly signer: Signer;
  /** One line, to be published: whoever verifies should have it from elsewhere than the database. */
  readonly publicKey: string;
}

/**
 * The secrets of a data folder, made where they are missing. Several servers of one region must share the folder `keys`.
 * @throws Error when a key can be read by others, or is damaged
 */
export function secretsOf(dataDir: string): Secrets {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    logKey: Uint8Array.from(Buffer.from(secret(join(folder, 'log.key')), 'hex')),
    partyKey: secret(join(folder, 'party.key')),
    sessionSecret: secret(join(folder, 'session.key')),
  };
}

/** The signer of a region's checkpoints; one key may sign for several regions, each under its own name. */
export function signingOf(region: string, logKey: Uint8Array): Signing {
  return { signer: ed25519Signer(originOf(region), logKey), publicKey: ed25519PublicKey(originOf(region), logKey) };
}

/**
 * Public keys that a verification on this machine trusts: the present one and those in `keys/retired-public-keys` (one line each),
 * where a key goes when it is replaced. None when the folder holds no key.
 */
export function trustedKeysOf(dataDir: string, region: string): string[] {
  const folder = join(dataDir, 'keys');
  const retired = join(folder, 'retired-public-keys');
  const lines = existsSync(retired)
    ? readFileSync(retired, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
  if (!existsSync(join(folder, 'log.key'))) return lines;
  return [signingOf(region, Uint8Array.from(Buffer.from(secret(join(folder, 'log.key')), 'hex'))).publicKey, ...lines];
}

function secret(file: string): string {
  if (!existsSync(file)) create(file);
  if ((statSync(file).mode & 0o077) !== 0)
    throw new Error(`密钥文件 ${file} 可以被其他用户读取。请执行 chmod 600 ${file} 后再启动。`);
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`密钥文件 ${file} 已损坏，应为64位十六进制文字。请从备份恢复，不要删除重建。`);
  return text;
}

/** Written whole and to the disk before it is linked into place: of two processes that start at once, one key wins. */
function create(file: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
