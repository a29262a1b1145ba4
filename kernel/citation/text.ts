// A citation in the words of a Chinese legal paper: 《行政复议法》第三十条第三款.
import { type Citation, isUnwritten } from './citation.ts';
import type { Law } from './law.ts';
import { chineseNumber } from './numeral.ts';

/** Finds a law by its code; throws when no law has it, since a paper must not go out with an unknown basis. */
export function getLaw(code: string, laws: readonly Law[]): Law {
  const law = laws.find((one) => one.code === code);
  if (law === undefined) throw new Error(`没有登记代号为“${code}”的法律，请先在法律目录中补充。`);
  return law;
}

/** The provision alone: 第三十条第一款第（五）项; empty for the whole instrument. */
export function provisionText(citation: Citation, numbering: Law['numbering'] = 'articles'): string {
  const { article, paragraph, item } = citation;
  const parts: string[] = [];
  if (article !== undefined) {
    parts.push(numbering === 'items' ? `第（${chineseNumber(article)}）项` : `第${chineseNumber(article)}条`);
  }
  if (paragraph !== undefined) parts.push(`第${chineseNumber(paragraph)}款`);
  if (item !== undefined) parts.push(`第（${chineseNumber(item)}）项`);
  return parts.join('');
}

/**
 * The citation as a paper prints it. A pinned version is named only when it is not the law's newest text, so that an old
 * file shows which text it was done under: 《行政复议法》（2017年文本）第十七条第二款.
 */
export function citationText(citation: Citation, laws: readonly Law[]): string {
  if (isUnwritten(citation)) return citation.note ?? '';
  const law = getLaw(citation.law, laws);
  const old = citation.version !== undefined && citation.version !== law.versions.at(-1)?.id;
  return `《${law.short}》${old ? `（${versionName(citation.version as string)}）` : ''}${provisionText(citation, law.numbering)}`;
}

/** How a version is called: 2023年文本. Ids that are no year are given as they stand. */
export function versionName(id: string): string {
  return /^\d{4}$/.test(id) ? `${id}年文本` : `${id}文本`;
}

/** 《行政复议法》, or with the title a party would look up when `full`. */
export function lawName(law: Law, full = false): string {
  return `《${full ? law.title : law.short}》`;
}
