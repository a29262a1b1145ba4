/** Telephone numbers by their shape: a mobile one is a person's, one on a line may be an office's own (单位公开电话). */

/** A digit as typed, narrow or wide, and what may stand between the groups of a number. */
export const digit = '[0-9０-９]';
export const gap = '[ \u3000\\-－—]?';

/** Mobile telephones, with or without the country's code. */
export const mobilePattern = new RegExp(
  `(?<!${digit})(?:[+＋]?[8８][6６]${gap})?[1１][3-9３-９]${digit}${gap}${digit}{4}${gap}${digit}{4}(?!${digit})`,
  'g',
);
/** Telephones on a line, with the code of their area. */
export const linePattern = new RegExp(
  `(?<!${digit})[(（]?[0０]${digit}{2,3}[)）]?${gap}${digit}{3,4} ?${digit}{4}(?!${digit})`,
  'g',
);

/** The digits of a number, however it is typed. */
export const digitsOf = (number: string): string => number.normalize('NFKC').replace(/\D/g, '');

/** The numbers on a line that a text names, by their digits. */
export const linesIn = (text: string): string[] => [...text.matchAll(linePattern)].map((m) => digitsOf(m[0]));

const spoken = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
/** Digits written as Chinese numerals, and 幺 for one, read as digits. */
const read = (text: string): string =>
  [...text.normalize('NFKC')]
    .map((c) =>
      c === '幺' ? '1' : spoken.includes(c) ? spoken.indexOf(c) : formal.includes(c) ? formal.indexOf(c) : c,
    )
    .join('');

/** Whether a text names a mobile telephone, in groups, in wide digits, with dots between or spelt out. */
export function namesMobile(text: string): boolean {
  if (text.search(mobilePattern) >= 0) return true;
  // Groups of digits with nothing between them that ends a number are one number.
  const groups = read(text).match(/\d(?:[\s.·_\-－—/()（）]{0,3}\d)*/g) ?? [];
  return groups.some((group) => /^(?:0|0?0?86)?1[3-9]\d{9}$/.test(group.replace(/\D/g, '')));
}
