/** The list of goods (清单): one line each; what two lists have in common. */

export function linesOf(goods: string | undefined): readonly string[] {
  return (goods ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The first thing that stands on both lists, spaces and width aside. */
export function inBoth(one: string | undefined, other: string | undefined): string | undefined {
  const plain = (line: string): string => line.normalize('NFKC').replaceAll(/\s/g, '');
  const held = new Set(linesOf(other).map(plain));
  return linesOf(one).find((line) => held.has(plain(line)));
}
