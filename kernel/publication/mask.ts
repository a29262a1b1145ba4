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

/** A digit as typed, narrow or wide, and what may stand between the groups of a number. */
const d = '[0-9０-９]';
const gap = '[ \u3000\\-－—]?';
const whole = (pattern: string): RegExp => new RegExp(`(?<![0-9A-Za-z０-９])${pattern}(?![0-9A-Za-z０-９])`, 'g');

/**
 * Numbers of a person by their shape, in one run or in groups. Groups are taken for a number only where they are divided as such
 * numbers are, so that days and years beside each other stay readable.
 */
const patterns: readonly [RegExp, string][] = [
  // 公民身份号码 (GB 11643): region, day of birth, order, check; and the fifteen digits of before 1999.
  [whole(`${d}{17}[0-9０-９xXｘＸ]`), hide],
  [
    whole(
      `${d}{3}${gap}${d}{3}${gap}[12１２]${d}{3}${gap}[01０１]${d}${gap}[0-3０-３]${d}${gap}${d}{3}${gap}[0-9０-９xXｘＸ]`,
    ),
    hide,
  ],
  [whole('[1-8]\\d{5}\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}'), hide],
  // Bank cards, and any account behind its label; before telephones, since a card may hold what looks like one.
  [new RegExp(`(?<!${d})${d}{16,19}(?!${d})`, 'g'), hide],
  [new RegExp(`(?<!${d})[3-9３-９]${d}{3}(?:${gap}${d}{4}){3}(?:${gap}${d}{1,3})?(?!${d})`, 'g'), hide],
  [new RegExp(`((?:[账帐][号户]|卡号)[^0-9０-９\\n，。；]{0,8})${d}(?:${gap}${d}){8,29}`, 'g'), `$1${hide}`],
  // Mobile telephones, with or without the country's code, and those on a line, with the code of their area.
  [new RegExp(`(?<!${d})(?:[+＋]?[8８][6６]${gap})?[1１][3-9３-９]${d}${gap}${d}{4}${gap}${d}{4}(?!${d})`, 'g'), hide],
  [new RegExp(`(?<!${d})[(（]?[0０]${d}{2,3}[)）]?${gap}${d}{3,4} ?${d}{4}(?!${d})`, 'g'), hide],
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
