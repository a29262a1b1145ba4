/** Chinese full-text search by bigrams: every run of Han characters becomes overlapping pairs, so that a phrase query finds what LIKE would find. */

const han = /\p{Script=Han}/u;

/** Full-width letters and digits to half-width, lower case, spaces and punctuation as breaks: the same for text and for query. */
function runs(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)
      ?.flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) ?? []
  );
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((c, i) => (characters[i] as string) + c);
}

/** Words for `to_tsvector('simple', …)`; runs are kept apart by a gap word so that a phrase never spans two fields. */
export function searchWords(text: string): string {
  // Single characters are indexed too, so that a search for one surname finds it.
  return runs(text)
    .map((run) => (han.test(run) ? [...pairs(run), '¦', ...new Set(run)].join(' ') : run))
    .join(' ¦ ');
}

/** A tsquery text for `to_tsquery('simple', …)`, or undefined when nothing searchable was typed; pairs of a run stand side by side. */
export function searchQuery(text: string): string | undefined {
  return queryOf(text, ' <-> ');
}

/** The same with the pairs anywhere in the text: finds all that `searchQuery` finds, and more, from the index alone. */
export function broadQuery(text: string): string | undefined {
  return queryOf(text, ' & ');
}

function queryOf(text: string, between: string): string | undefined {
  const terms = runs(text).map((run) => {
    if (!han.test(run)) return `'${run}':*`;
    const words = pairs(run).map((word) => `'${word}'`);
    return words.length === 1 ? words[0] : `(${words.join(between)})`;
  });
  return terms.length === 0 ? undefined : terms.join(' & ');
}
