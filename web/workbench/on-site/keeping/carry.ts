/** Takes along what a visit needs: the case, its definition, and every list its forms choose from. */
import type { Definition, FieldView } from '../../../../contract/definitions.ts';
import type { MatterPage, MatterRow } from '../../../../contract/matters.ts';
import type { OfficeRow, PersonRow, Session } from '../../../../contract/people.ts';
import { api } from '../../../shared/client.ts';
import { ask, queryClient } from '../../queries.ts';
import { type Carried, pouch } from './pouch.ts';

const listSize = 200;
const listsLastMs = 5 * 60_000;

/** "module" or "module/procedure", the first of several. */
const target = (field: FieldView): string | undefined => (Array.isArray(field.refers) ? field.refers[0] : field.refers);

const onSpot = (definition: Definition): FieldView[] => {
  const names = new Set(definition.acts.filter((a) => a.onSite).flatMap((a) => a.asks.map((q) => q.field)));
  return definition.fields.filter((f) => names.has(f.name));
};

const peopleNamed = (page: MatterPage | undefined): string[] => [
  ...new Set(
    (page?.file ?? []).flatMap((f) =>
      f.kind === 'people' || f.kind === 'person'
        ? ([f.raw].flat().filter((v) => typeof v === 'string') as string[])
        : [],
    ),
  ),
];

/** Reads and keeps the lists that the forms of this definition offer. */
async function carryLists(definition: Definition, page: MatterPage | undefined): Promise<void> {
  const named = peopleNamed(page);
  if (named.length > 0) {
    const rows = await queryClient.fetchQuery(ask.peopleNamed(named));
    await pouch.keep(`named:${named.join(',')}`, rows);
  }
  for (const field of onSpot(definition)) {
    if (field.kind === 'office' || field.kind === 'offices')
      await pouch.keep('offices', await queryClient.ensureQueryData(ask.offices));
    if (field.kind === 'people' || field.kind === 'person') {
      const capacity = field.capacity;
      await pouch.keep(`people:${capacity ?? ''}`, await queryClient.fetchQuery(ask.people(capacity, '')));
    }
    const key = field.kind === 'matter' ? target(field) : undefined;
    if (key !== undefined) {
      const [module = '', procedure] = key.split('/');
      // Several cases of a day choose from the same register; it is read once for all of them.
      const list = await queryClient.fetchQuery({
        queryKey: ['on-site', 'register', key],
        queryFn: () => api.list(module, { size: listSize, ...(procedure ? { procedure } : {}) }),
        staleTime: listsLastMs,
      });
      await pouch.keep(`rows:${key}`, list.rows);
    }
  }
}

/** @throws RequestFailed when there is no network; what was carried before stays. */
export async function takeAlong(person: string, module: string, id: string): Promise<Carried> {
  const page = await queryClient.fetchQuery({ ...ask.matter(module, id), staleTime: 0 });
  const definition = await queryClient.fetchQuery(ask.definition(module, page.matter.procedure, page.version));
  await carryLists(definition, page);
  const carried: Carried = { id, person, page, definition, takenAt: new Date().toISOString() };
  await pouch.carry(carried);
  return carried;
}

/** An opening step can be taken on the spot too (当场处罚): its definition is kept with its lists. */
export async function takeOpening(definition: Definition): Promise<void> {
  await carryLists(definition, undefined);
  await pouch.keep(`opening:${definition.key}`, definition);
}

/** An inspection takes longer than the cache keeps what nobody looks at; what was carried stays as long as the page is open. */
function unpack(queryKey: readonly unknown[], value: unknown): void {
  queryClient.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });
  queryClient.setQueryData(queryKey, value);
}

/** Gives the carried lists to the forms when they are filled in without a network. */
export async function unpackLists(definition: Definition, page: MatterPage | undefined): Promise<void> {
  const named = peopleNamed(page);
  const rows = (await pouch.kept<PersonRow[]>(`named:${named.join(',')}`)) ?? [];
  if (rows.length > 0) unpack(ask.peopleNamed(named).queryKey, rows);
  const offices = await pouch.kept<OfficeRow[]>('offices');
  if (offices) unpack(ask.offices.queryKey, offices);
  for (const field of onSpot(definition)) {
    if (field.kind === 'people' || field.kind === 'person') {
      const people = await pouch.kept<PersonRow[]>(`people:${field.capacity ?? ''}`);
      // Those named in the file come first, so that they are among those to choose from whatever the list holds.
      const others = (people ?? []).filter((p) => !rows.some((r) => r.id === p.id));
      if (people) unpack(ask.people(field.capacity, '').queryKey, [...rows, ...others]);
    }
    const key = field.kind === 'matter' ? target(field) : undefined;
    if (key === undefined) continue;
    const [module = '', procedure] = key.split('/');
    const found = await pouch.kept<MatterRow[]>(`rows:${key}`);
    if (found)
      unpack(ask.list(module, { q: undefined, size: 20, ...(procedure ? { procedure } : {}) }).queryKey, {
        total: found.length,
        page: 1,
        size: found.length,
        rows: found,
        states: [],
      });
  }
}

const sessionName = 'session';
export const keepSession = (session: Session): Promise<void> => pouch.keep(sessionName, session);
export const carriedSession = (): Promise<Session | undefined> => pouch.kept<Session>(sessionName);
