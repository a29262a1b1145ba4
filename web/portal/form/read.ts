/** Reads what a browser sent back into values of the file. What cannot be read is kept as typed, so that the reader sees it again beside the fault. */
import type { FileRef } from '../../../kernel/procedure/language/fields.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { FormField } from '../data.ts';

/** What was sent: names may repeat. */
export type Sent = ReadonlyMap<string, readonly string[]>;

/** The parts of a party that the form asks for, in the order it asks. */
export const partyParts = [
  'kind',
  'name',
  'sex',
  'idNumber',
  'creditCode',
  'representative',
  'phone',
  'address',
] as const;
export type PartyPart = (typeof partyParts)[number];

const onlyFor: Partial<Record<PartyPart, (kind: string) => boolean>> = {
  sex: (kind) => kind === 'citizen',
  idNumber: (kind) => kind === 'citizen' || kind === 'individualBusiness',
  creditCode: (kind) => kind !== 'citizen',
  representative: (kind) => kind === 'legalPerson' || kind === 'organisation',
};

/** Whether a party of this kind is asked for this part. */
export function asksParty(part: PartyPart, kind: string): boolean {
  return onlyFor[part]?.(kind) ?? true;
}

/** Full-width letters and digits become half-width, as typed on many Chinese keyboards. */
const narrow = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
// Line ends arrive as CR LF from every browser; the record keeps LF.
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Numbers and codes as they are written officially: no spaces, X in capitals. */
function code(text: string): string {
  return narrow(text).toUpperCase();
}

/** Yuan as typed → fen; what is no amount stays as typed. */
function fen(text: string): Json {
  const amount = narrow(text).replace(/[,，]/g, '').replace(/元$/, '');
  const [, whole, cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  return whole === undefined ? text : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

function whole(text: string): Json {
  const digits = narrow(text).replace(/[,，]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : text;
}

function readParties(name: string, sent: Sent): Json {
  const places = new Set<number>();
  for (const key of sent.keys()) {
    const [, field, place] = /^(.+)\.(\d{1,3})\.[a-zA-Z]+$/.exec(key) ?? [];
    if (field === name) places.add(Number(place));
  }
  return (
    [...places]
      .sort((a, b) => a - b)
      .map((place) => {
        const kind = sent.get(`${name}.${place}.kind`)?.[0] ?? '';
        const party: Record<string, string> = { kind };
        for (const part of partyParts.slice(1)) {
          const typed = clean(sent.get(`${name}.${place}.${part}`)?.[0] ?? '');
          if (typed === '' || !asksParty(part, kind)) continue;
          party[part] =
            part === 'idNumber' || part === 'creditCode' ? code(typed) : part === 'phone' ? narrow(typed) : typed;
        }
        return { ...party, name: party.name ?? '' };
      })
      // A group left wholly empty was added and not used.
      .filter((party) => Object.entries(party).some(([part, value]) => part !== 'kind' && value !== ''))
  );
}

function readFiles(name: string, sent: Sent, uploaded: readonly FileRef[]): Json {
  // Files sent earlier come back as references; one that is ticked for removal does not.
  const removed = sent.get(`${name}.remove`) ?? [];
  const kept = (sent.get(`${name}.kept`) ?? []).flatMap((text): FileRef[] => {
    const [, sha256, size, fileName] = /^([0-9a-f]{64}) (\d{1,12}) (.{1,200})$/s.exec(text) ?? [];
    return sha256 && fileName && !removed.includes(sha256) ? [{ name: fileName, sha256, size: Number(size) }] : [];
  });
  const fresh = uploaded.filter((file) => !kept.some((k) => k.sha256 === file.sha256));
  return [...kept, ...fresh].map(({ name: n, sha256, size }) => ({ name: n, sha256, size }));
}

/** The value of one field, or undefined when nothing was given. */
function readField(field: FormField, sent: Sent, uploaded: ReadonlyMap<string, readonly FileRef[]>): Json | undefined {
  const all = sent.get(field.name) ?? [];
  const typed = clean(all[0] ?? '');
  switch (field.kind) {
    case 'parties':
      return readParties(field.name, sent);
    case 'files':
      return readFiles(field.name, sent, uploaded.get(field.name) ?? []);
    case 'choices':
      return [...new Set(all.filter((value) => value !== ''))];
    case 'people':
    case 'offices':
      return [...new Set(all.map(clean).filter((value) => value !== ''))];
    default:
      break;
  }
  if (typed === '') return undefined;
  switch (field.kind) {
    case 'money':
      return fen(typed);
    case 'integer':
      return whole(typed);
    case 'yesNo':
      return typed === 'yes' ? true : typed === 'no' ? false : typed;
    case 'idNumber':
    case 'creditCode':
      return code(typed);
    case 'phone':
      return narrow(typed);
    case 'date':
      return narrow(typed);
    default:
      return typed;
  }
}

/** Values of these fields as sent; a field left empty is absent. */
export function readForm(
  fields: readonly FormField[],
  sent: Sent,
  uploaded: ReadonlyMap<string, readonly FileRef[]> = new Map(),
): Record<string, Json> {
  const stated: Record<string, Json> = {};
  for (const field of fields) {
    const value = readField(field, sent, uploaded);
    if (value !== undefined) stated[field.name] = value;
  }
  return stated;
}
