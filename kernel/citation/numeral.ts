// Chinese numerals, as statutes number their articles: 第三十条, 第一百零一条, 第一千二百六十条.

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];

/**
 * The Chinese numeral of a whole number from 0 to 9999, as written in statutes: 10 is 十 and not 一十, 110 is 一百一十,
 * 1005 is 一千零五. Throws a RangeError outside that range, since no law in use has more articles.
 */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`只能写出0至9999的整数，得到的是${n}。`);
  if (n === 0) return '零';
  const written = String(n);
  let text = '';
  let gap = false;
  for (const [at, character] of [...written].entries()) {
    const digit = Number(character);
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += `${digits[digit]}${places[written.length - 1 - at]}`;
  }
  // Only a leading 一十 is shortened: 十五, but 一百一十五.
  return text.startsWith('一十') ? text.slice(1) : text;
}
