// What the person who starts Yifa may choose, read once from the environment; every mistake is told at once, in words.
import { resolve } from 'node:path';

/** The choices, checked. */
export interface Config {
  /** TCP port; 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Absolute path of the data folder (YIFA_DATA). */
  readonly dataFolder: string;
  /** Your own PostgreSQL instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Whether an empty database gets the demonstration county. */
  readonly demo: boolean;
  /** In demonstration mode only: the county's today, as YYYY-MM-DD. */
  readonly today: string | undefined;
}

/** Thrown with one sentence per mistake. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(`启动设置有误：${mistakes.join('')}`);
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

/** Reads PORT, HOST, YIFA_DATA, DATABASE_URL, YIFA_DEMO and YIFA_TODAY; one left empty counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const mistakes: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const refuse = (words: string): undefined => void mistakes.push(words);

  const port = given('PORT') ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) refuse(`PORT 应为 0 到 65535 的整数，收到的是“${port}”。`);

  const host = given('HOST') ?? '127.0.0.1';
  if (/[\s/]/.test(host)) refuse(`HOST 应为一个 IP 地址或主机名，收到的是“${host}”。`);

  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    // The value holds a password; it is not repeated.
    refuse('DATABASE_URL 应形如 postgresql://用户:密码@主机:5432/数据库。');
  }

  const demo = given('YIFA_DEMO') ?? '1';
  if (demo !== '0' && demo !== '1') refuse(`YIFA_DEMO 应为 1（载入演示县，默认）或 0（空白的县），收到的是“${demo}”。`);

  const today = given('YIFA_TODAY');
  if (today !== undefined && !isDate(today)) refuse(`YIFA_TODAY 应为存在的日期，如 2026-12-31，收到的是“${today}”。`);
  if (today !== undefined && demo === '0')
    refuse('YIFA_TODAY 只能用于演示，不能与 YIFA_DEMO=0 同用；正式使用时以当日为准。');

  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return {
    port: Number(port),
    host,
    dataFolder: resolve(folder, given('YIFA_DATA') ?? 'data'),
    databaseUrl,
    demo: demo === '1',
    today,
  };
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

/** Whether the text is YYYY-MM-DD and names a day that exists: 2025-02-29 does not. */
function isDate(text: string): boolean {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
