/** Masks what leaves: every personal value of a matter wherever its words occur, and anything that looks like a number of a person, even one typed into free text. */
import type { Fields, Mask, Party } from '../procedure/fields.ts';
import type { Json } from '../record/canonical.ts';

/** 张三 → 张某, 欧阳修 → 欧某某: the surname stays, the given name does not (GIR 15). */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return `${first}${'某'.repeat(Math.min(Math.max(rest.length, 1), 2))}`;
}

const hide = '＊＊＊';

function maskValue(mask: Mask, value: string): string {
  return mask === 'name' ? maskName(value) : hide;
}

/** Pairs of words to be replaced, the longest first, so that a name within an address does not spoil the address. */
function replacements(
  fields: Fields,
  masks: Readonly<Record<string, Mask>>,
  file: Readonly<Record<string, Json>>,
): [string, string][] {
  const pairs: [string, string][] = [];
  const add = (words: string | undefined, to: string): void => {
    if (words && words.trim().length >= 2) pairs.push([words.trim(), to]);
  };
  for (const [name, value] of Object.entries(file)) {
    const field = fields[name];
    if (!field) continue;
    if (field.kind === 'parties') {
      for (const p of value as unknown as Party[]) {
        // Names of organisations are public; names of people behind them are not.
        if (p.kind === 'citizen' || p.kind === 'individualBusiness') add(p.name, maskName(p.name));
        if (p.representative) add(p.representative, maskName(p.representative));
        add(p.idNumber, hide);
        add(p.phone, hide);
        if (p.kind === 'citizen') add(p.address, hide);
      }
      continue;
    }
    const mask = masks[name] ?? (field.secrecy === 'personal' ? (field.mask ?? 'omit') : undefined);
    if (mask && typeof value === 'string') add(value, maskValue(mask, value));
  }
  return pairs.sort((a, b) => b[0].length - a[0].length);
}

const patterns: readonly [RegExp, string][] = [
  [/(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, hide],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, hide],
  [/(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g, hide],
  [/(?<!\d)\d{16,19}(?!\d)/g, hide],
];

/** A function that masks a text of this matter. */
export function masker(
  fields: Fields,
  masks: Readonly<Record<string, Mask>>,
  file: Readonly<Record<string, Json>>,
): (text: string) => string {
  const pairs = replacements(fields, masks, file);
  return (text) => {
    let out = text;
    for (const [words, to] of pairs) out = out.replaceAll(words, to);
    for (const [pattern, to] of patterns) out = out.replace(pattern, to);
    return out;
  };
}
