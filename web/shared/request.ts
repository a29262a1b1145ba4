/** One way to speak with the server: JSON both ways, the csrf header on writes, and problems as `RequestFailed`. */
import type { Problem } from '../../contract/matters.ts';
import { RequestFailed } from './problem.ts';

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined | null>>;

export interface RequestOptions {
  query?: Query | undefined;
  body?: unknown;
  /** Idempotency-Key: sending the same key again returns the first result. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
}

let csrf = '';

/** Remembers the token that writes must carry; it comes with every Session. */
export function rememberCsrf(token: string): void {
  csrf = token;
}

/** The headers a write must carry. */
export function writeHeaders(key?: string): Record<string, string> {
  return { 'x-csrf': csrf, ...(key ? { 'idempotency-key': key } : {}) };
}

/** "/api/matters/penalties?state=a&state=b": empty values are left out, lists are repeated. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `/api${path}?${text}` : `/api${path}`;
}

/** Sends one request. @throws RequestFailed */
export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const { query, body, key, signal } = options;
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(method === 'GET' ? {} : writeHeaders(key)),
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  let answer: Response;
  try {
    answer = await fetch(address(path, query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailed(0, {});
  }
  if (!answer.ok) throw new RequestFailed(answer.status, await problemOf(answer));
  return (await answer.json()) as T;
}

async function problemOf(answer: Response): Promise<Partial<Problem>> {
  try {
    return (await answer.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}

/** A key that no other submission has; works on plain http within the county's own network too. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
