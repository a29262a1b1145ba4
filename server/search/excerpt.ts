/** Where a search struck (摘录): a short piece of the text around the first words found, in parts of which those found are marked. */

export interface Part {
  text: string;
  found: boolean;
}

/** How single characters are read; a text uses few different ones, many times. Characters beyond the first plane are read each time. */
const readings = new Map<string, string>();

function readingOf(character: string): string {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const read = character.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  if (character.length === 1) readings.set(character, read);
  return read;
}

/** The text as the search reads it, character by character, each with its place in the original. */
function plainWithPlaces(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const read = readingOf(character);
    plain += read;
    for (let i = 0; i < read.length; i++) places.push(at);
    at += character.length;
  }
  return { plain, places };
}

const termsOf = (query: string): string[] =>
  [
    ...new Set(
      query
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ].sort((a, b) => b.length - a.length);

/** Places of every term in the original text, in order and without overlap: [from, to) in UTF-16 units. */
function strikes(text: string, query: string): [number, number][] {
  const { plain, places } = plainWithPlaces(text);
  const end = (i: number): number => {
    const from = places[i] as number;
    return from + ((text.codePointAt(from) as number) > 0xffff ? 2 : 1);
  };
  const found: [number, number][] = [];
  for (const term of termsOf(query)) {
    for (let i = plain.indexOf(term); i >= 0; i = plain.indexOf(term, i + term.length))
      found.push([places[i] as number, end(i + term.length - 1)]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const strike of found) if (strike[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(strike);
  return apart;
}

function parts(text: string, from: number, to: number, marks: readonly [number, number][]): Part[] {
  const out: Part[] = [];
  const add = (a: number, b: number, found: boolean): void => {
    if (b > a) out.push({ text: text.slice(a, b), found });
  };
  let at = from;
  for (const [a, b] of marks) {
    if (a < from || b > to) continue;
    add(at, a, false);
    add(a, b, true);
    at = b;
  }
  add(at, to, false);
  return out;
}

/** The whole text with what was found marked: for titles. */
export const marked = (text: string, query: string): Part[] => parts(text, 0, text.length, strikes(text, query));

/** A piece of about `length` characters around the first strike; nothing when no word of the query stands in the text. */
export function excerpt(text: string, query: string, length = 110): Part[] | undefined {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const marks = strikes(flat, query);
  const [first] = marks;
  if (!first) return undefined;
  const from = first[0] <= length / 3 ? 0 : first[0] - Math.floor(length / 3);
  const to = Math.min(flat.length, Math.max(from + length, first[1]));
  const piece = parts(flat, from, to, marks);
  return [
    ...(from > 0 ? [{ text: '……', found: false }] : []),
    ...piece,
    ...(to < flat.length ? [{ text: '……', found: false }] : []),
  ];
}
