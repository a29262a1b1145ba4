// The key of a citation: one short string that a record stores and an address can hold, such as ARL@2023:30.3.
import { type Citation, INTERNAL, LOCAL } from './citation.ts';

/**
 * The provision as a string: law, version if pinned, then article.paragraph.item. Marks and notes on a statutory provision
 * are advice to developers and are left out; for a local or internal rule the description is the key.
 */
export function citationKey(citation: Citation): string {
  if (citation.law === LOCAL || citation.law === INTERNAL) return `${citation.law}:${citation.note ?? ''}`;
  const head = citation.version === undefined ? citation.law : `${citation.law}@${citation.version}`;
  const places = [citation.article, citation.paragraph, citation.item].map((n) => (n === undefined ? '' : String(n)));
  const place = places.join('.').replace(/\.+$/, '');
  return place === '' ? head : `${head}:${place}`;
}

const pattern = /^([A-Z][A-Z0-9_]*)(?:@([0-9A-Za-z-]+))?(?::(\d*)(?:\.(\d*))?(?:\.(\d+))?)?$/;

/** Reads a key back; throws a SyntaxError in Chinese when the string is none. */
export function parseCitationKey(key: string): Citation {
  if (key.startsWith(`${LOCAL}:`)) return { law: LOCAL, mark: 'local', note: key.slice(LOCAL.length + 1) };
  if (key.startsWith(`${INTERNAL}:`)) return { law: INTERNAL, mark: 'default', note: key.slice(INTERNAL.length + 1) };
  const found = pattern.exec(key);
  if (found === null) throw new SyntaxError(`“${key}”不是条文依据的写法，应如“ARL@2023:30.3”。`);
  const [, law, version, article, paragraph, item] = found;
  const citation: Citation = { law: law as string };
  if (version !== undefined) citation.version = version;
  if (article) citation.article = Number(article);
  if (paragraph) citation.paragraph = Number(paragraph);
  if (item) citation.item = Number(item);
  return citation;
}
