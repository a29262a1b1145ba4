/** What an administrator's list is narrowed by, as its address holds it; anything said wrongly is left out rather than refused. */
import type { AccountQuery, AppointmentQuery, AuditQuery } from '../../../contract/administration.ts';
import { single } from '../search-params.ts';

type Read = Record<string, unknown>;

const page = (search: Read): { page?: number; size?: number } => {
  const number = (name: string, most: number): number | undefined => {
    const found = Number(single(search[name]) ?? search[name]);
    return Number.isSafeInteger(found) && found >= 1 && found <= most ? found : undefined;
  };
  const [at, size] = [number('page', 100_000), number('size', 200)];
  return { ...(at === undefined ? {} : { page: at }), ...(size === undefined ? {} : { size }) };
};

const texts = <N extends string>(search: Read, ...names: N[]): Partial<Record<N, string>> =>
  Object.fromEntries(
    names.flatMap((n) => (single(search[n]) === undefined ? [] : [[n, single(search[n])]])),
  ) as Partial<Record<N, string>>;

const oneOf = <V extends string>(value: unknown, allowed: readonly V[]): V | undefined =>
  allowed.find((v) => v === single(value));

const day = (value: unknown): string | undefined => {
  const found = single(value);
  return found && /^\d{4}-\d{2}-\d{2}$/.test(found) ? found : undefined;
};

export type AccountSearch = Partial<AccountQuery>;
export function readAccountSearch(search: Read): AccountSearch {
  const state = oneOf(search.state, ['open', 'locked', 'disabled', 'unset']);
  return { ...texts(search, 'q'), ...(state ? { state } : {}), ...page(search) };
}

export type AppointmentSearch = Partial<Omit<AppointmentQuery, 'state'>> & {
  state?: AppointmentQuery['state'] | 'requests';
};
export function readAppointmentSearch(search: Read): AppointmentSearch {
  const state = oneOf(search.state, ['requests', 'current', 'coming', 'ended']);
  return { ...texts(search, 'q', 'office', 'role'), ...(state ? { state } : {}), ...page(search) };
}

export type AuditSearch = Partial<AuditQuery>;
export function readAuditSearch(search: Read): AuditSearch {
  const [from, to] = [day(search.from), day(search.to)];
  return { ...texts(search, 'person', 'kind'), ...(from ? { from } : {}), ...(to ? { to } : {}), ...page(search) };
}

export interface SettingSearch {
  q?: string;
  module?: string;
  mark?: 'local' | 'unsure' | 'default';
  changed?: 'true';
  page?: number;
  size?: number;
}
export function readSettingSearch(search: Read): SettingSearch {
  const mark = oneOf(search.mark, ['local', 'unsure', 'default']);
  const changed = oneOf(search.changed, ['true']);
  return {
    ...texts(search, 'q', 'module'),
    ...(mark ? { mark } : {}),
    ...(changed ? { changed } : {}),
    ...page(search),
  };
}

/** The search with something else asked; what is emptied is left out, and the first page is shown. */
export function narrowed<S extends { page?: number }>(search: S, over: { [N in keyof S]?: S[N] | undefined }): S {
  const { page: _, ...rest } = search;
  return Object.fromEntries(Object.entries({ ...rest, ...over }).filter(([, value]) => value !== undefined)) as S;
}
