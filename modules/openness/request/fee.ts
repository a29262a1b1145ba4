/** 信息处理费: progressive by item within a calendar month, or by page; only for requests clearly beyond a reasonable range (FEE 3-5). All amounts in fen. */

const yuan = 100;

/** Price of the n-th item of a month: ten are free, 11 to 30 cost 100 yuan each, and every further ten cost 100 yuan more each (FEE 4). */
export function itemPrice(n: number): number {
  if (n <= 10) return 0;
  return n <= 30 ? 100 * yuan : (2 + Math.floor((n - 31) / 10)) * 100 * yuan;
}

/** The fee for `items` items after `before` others of the same applicant in the same month. */
export function feeByItems(before: number, items: number): number {
  let sum = 0;
  for (let n = before + 1; n <= before + items; n++) sum += itemPrice(n);
  return sum;
}

/** The fee for so many pages: thirty are free, then 10, 20 and 40 yuan a page (FEE 5; the amounts wait for confirmation). */
export function feeByPages(pages: number): number {
  const within = (from: number, to: number): number => Math.max(0, Math.min(pages, to) - from);
  return (within(30, 100) * 10 + within(100, 200) * 20 + within(200, Number.POSITIVE_INFINITY) * 40) * yuan;
}

interface FeeFile {
  feeMode?: string;
  feeBefore?: number;
  feeItems?: number;
  feePages?: number;
}

/** The fee that the file calls for; undefined while it does not say by which way it is counted. */
export function feeOf(file: FeeFile): number | undefined {
  if (file.feeMode === 'items' && file.feeItems !== undefined) return feeByItems(file.feeBefore ?? 0, file.feeItems);
  if (file.feeMode === 'pages' && file.feePages !== undefined) return feeByPages(file.feePages);
  return undefined;
}

/** What the form says beside the amount. */
export function feeTip(v: { file: FeeFile }): string | undefined {
  const fee = feeOf(v.file);
  return fee === undefined ? undefined : `按收费标准为${fee / yuan}元`;
}
