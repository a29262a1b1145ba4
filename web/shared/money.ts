/** Money as people type it (yuan) and as the file holds it (whole fen), without floating point in between. */

/** "12,345.6" → 1234560 fen; full-width digits, 元 and ￥ are understood. Undefined when it is not an amount. */
export function fenOf(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '');
  const m = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!m) return undefined;
  return Number(`${m[1]}${(m[2] ?? '').padEnd(2, '0')}`);
}

/** 1234560 → "12,345.60"; whole yuan without decimals: "12,345". */
export function yuanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = digits.slice(-2);
  return `${fen < 0 ? '-' : ''}${whole}${cents === '00' ? '' : `.${cents}`}`;
}

const figures = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

/** 1234560 → 壹万贰仟叁佰肆拾伍元陆角整, so that a slip of a digit is noticed while typing. */
export function moneyInWords(fen: number): string {
  const yuan = String(Math.trunc(fen / 100));
  const jiao = Math.trunc((fen % 100) / 10);
  const cent = fen % 10;
  const whole = yuan === '0' ? '' : `${wholeInWords(yuan)}元`;
  if (jiao === 0 && cent === 0) return `${whole || '零元'}整`;
  const gap = whole && jiao === 0 ? '零' : '';
  return `${whole}${gap}${jiao ? `${figures[jiao]}角` : ''}${cent ? `${figures[cent]}分` : '整'}`;
}

function wholeInWords(digits: string): string {
  let words = '';
  let zeros = false;
  const count = Math.ceil(digits.length / 4);
  const padded = digits.padStart(count * 4, '0');
  for (let g = 0; g < count; g++) {
    const four = padded.slice(g * 4, g * 4 + 4);
    for (let i = 0; i < 4; i++) {
      const n = Number(four[i]);
      if (n === 0) {
        zeros = words !== '';
        continue;
      }
      words += `${zeros ? '零' : ''}${figures[n]}${places[3 - i]}`;
      zeros = false;
    }
    if (four !== '0000') words += groups[count - 1 - g];
  }
  return words;
}
