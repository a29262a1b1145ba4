// Connections: one pool for the owner, and per region one for the server, which row-level security holds to that region.
import { Pool, type PoolClient, type PoolConfig, types } from 'pg';
import type { DatabaseAddress, Login } from './embedded/embedded.ts';
import { ensureServerRole, SERVER_ROLE } from './roles.ts';

/** Connections a pool opens at most: about four for each of two cores; more only make them wait for each other. */
const POOL_SIZE = 8;

/** How long work waits for a connection, in milliseconds, before it is told that the database is busy. */
const LONGEST_WAIT = 10_000;

/** No connection came free within the wait. The statement that asked for one was not sent. */
export class DatabaseBusy extends Error {
  /** Seconds after which to ask again. */
  readonly retryAfter = 5;
  constructor(cause: Error) {
    super('no database connection came free within the wait', { cause });
    this.name = 'DatabaseBusy';
  }
}

/** What the driver says of a wait that was too long: for one of ours to come free, and for the database to answer a new one. */
const waitedTooLong = ['timeout exceeded when trying to connect', 'Connection terminated due to connection timeout'];
/** PostgreSQL has no place for another (53300), or is just starting (57P03). */
const noPlace = ['53300', '57P03'];

const busyOr = (error: Error): Error =>
  waitedTooLong.includes(error.message) || noPlace.includes((error as { code?: string }).code ?? '')
    ? new DatabaseBusy(error)
    : error;

type Lent = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void;

/** A pool whose borrowers hear in one word that none came free: everything that queries goes through `connect`. */
class PatientPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: Lent): void;
  override connect(callback?: Lent): Promise<PoolClient> | undefined {
    if (callback) {
      super.connect((error, client, done) => callback(error && busyOr(error), client, done));
      return undefined;
    }
    return super.connect().catch((error: Error) => {
      throw busyOr(error);
    });
  }
}

/** The address of your own PostgreSQL: the owner is the user in `url`, and the server changes into its own role as it connects. */
export async function addressOfUrl(url: string): Promise<DatabaseAddress> {
  const owner: Login = { connectionString: url };
  await ensureServerRole(owner);
  return { owner, server: { connectionString: url, options: `-c role=${SERVER_ROLE}` } };
}

/** The owner's pool: for migrations, jobs and the command line's maintenance. It sees every region. */
export function ownerPool(address: DatabaseAddress, size = 2): Pool {
  return openPool(address.owner, '', size);
}

/**
 * The server's pool for one region (六位区划代码, GB/T 2260). Each connection carries the region from its start
 * (`current_setting('yifa.region')`), so that row-level security costs no round trip.
 */
export function serverPool(address: DatabaseAddress, region: string, size = POOL_SIZE, wait = LONGEST_WAIT): Pool {
  // The code becomes part of a start-up option; nothing but six digits may.
  if (!/^\d{6}$/.test(region)) throw new Error(`区划代码应为六位数字（GB/T 2260），收到的是“${region}”。`);
  return openPool(address.server, `-c yifa.region=${region}`, size, wait);
}

/** The address as a URL for DATABASE_URL, for a tool or another process of Yifa on this machine. */
export function urlOf(address: DatabaseAddress): string {
  const { connectionString, host, port, database, user } = address.owner;
  if (connectionString !== undefined) return connectionString;
  return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`;
}

function openPool(login: Login, options: string, size: number, wait = LONGEST_WAIT): Pool {
  const { connectionString, ...rest } = login;
  const config: PoolConfig = {
    ...(connectionString === undefined ? rest : readUrl(connectionString)),
    options: [login.options, options, '-c TimeZone=Asia/Shanghai -c idle_in_transaction_session_timeout=60s']
      .filter(Boolean)
      .join(' '),
    application_name: 'yifa',
    max: size,
    connectionTimeoutMillis: wait,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser },
  };
  const pool = new PatientPool(config);
  // An idle connection that breaks (the database was restarted) is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same for one that is lent out between two statements; its borrower hears of it at the next.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** `pg` lets the URL's own `options` replace ours; they are not wanted in it. */
function readUrl(url: string): PoolConfig {
  const parsed = new URL(url);
  parsed.searchParams.delete('options');
  return { connectionString: parsed.href };
}

const DATE = 1082;
const DATE_ARRAY = 1182;
const INT8 = 20;
const asText = (value: string): string => value;
const parseTextArray = types.getTypeParser(1009 as number, 'text') as (value: string) => string[];

/**
 * Dates of law stay the text that they are ('2023-05-04'): a JavaScript Date would turn one into an instant somewhere. Counts come as
 * numbers, and one beyond what a number holds exactly is refused rather than rounded.
 */
function getTypeParser(type: number, format?: 'text' | 'binary'): unknown {
  if (type === DATE) return asText;
  if (type === DATE_ARRAY) return parseTextArray;
  if (type === INT8) return parseCount;
  return types.getTypeParser(type, format as 'text');
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count)) throw new RangeError(`${text} 超出了能够准确表示的整数。`);
  return count;
}
