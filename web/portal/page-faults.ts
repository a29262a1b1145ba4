/** Reads a page of ours as a strict reader would and names its faults: structure, labels, headings, ids. The tests ask it of every page. */

interface Tag {
  name: string;
  close: boolean;
  attributes: ReadonlyMap<string, string>;
  at: number;
}

const empty = new Set(['meta', 'link', 'input', 'br', 'path', 'img']);
const token = /<!doctype html>|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*(\/?)>|</g;

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/g)].map((m) => [m[1] as string, m[2] ?? '']));
}

function tagsOf(page: string): { tags: Tag[]; strays: number } {
  const tags: Tag[] = [];
  let strays = 0;
  for (const m of page.matchAll(token)) {
    if (m[0].startsWith('<!')) continue;
    if (m[2] === undefined) strays++;
    else tags.push({ name: m[2], close: m[1] === '/' || false, attributes: attributesOf(m[3] ?? ''), at: m.index });
  }
  return { tags, strays };
}

function nestingFaults(tags: readonly Tag[]): string[] {
  const open: string[] = [];
  for (const tag of tags) {
    if (empty.has(tag.name)) continue;
    if (!tag.close) open.push(tag.name);
    else if (open.at(-1) === tag.name) open.pop();
    else return [`</${tag.name}> closes <${open.at(-1)}>`];
  }
  return open.length > 0 ? [`<${open.at(-1)}> is never closed`] : [];
}

function headingFaults(tags: readonly Tag[]): string[] {
  const levels = tags.filter((t) => !t.close && /^h[1-6]$/.test(t.name)).map((t) => Number(t.name[1]));
  const ones = levels.filter((l) => l === 1).length;
  return [
    ...(ones === 1 ? [] : [`${ones} h1`]),
    ...levels.flatMap((level, i) =>
      i > 0 && levels[0] === 1 && level > (levels[i - 1] as number) + 1
        ? [`h${levels[i - 1]} is followed by h${level}`]
        : [],
    ),
  ];
}

function controlFaults(tags: readonly Tag[]): string[] {
  const opened = tags.filter((t) => !t.close);
  const labels = new Set(opened.filter((t) => t.name === 'label').map((t) => t.attributes.get('for')));
  return opened.flatMap(({ name, attributes }) => {
    if (!['input', 'select', 'textarea'].includes(name) || attributes.get('type') === 'hidden') return [];
    return labels.has(attributes.get('id')) ? [] : [`${name} ${attributes.get('name') ?? ''} has no label`];
  });
}

function referenceFaults(tags: readonly Tag[]): string[] {
  const ids = tags.flatMap((t) => t.attributes.get('id') ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} occurs twice`);
  const lost = tags.flatMap((t) =>
    ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
      (t.attributes.get(name) ?? '')
        .split(' ')
        .filter((id) => id !== '' && !known.has(id))
        .map((id) => `${name} points to ${id}, which is not there`),
    ),
  );
  const inside = tags
    .flatMap((t) =>
      t.name === 'a' && t.attributes.get('href')?.startsWith('#') ? [t.attributes.get('href')!.slice(1)] : [],
    )
    .filter((id) => !known.has(id));
  return [...twice, ...lost, ...inside.map((id) => `a link leads to #${id}, which is not there`)];
}

/** Everything wrong with the structure of a page; empty for a good one. */
export function pageFaults(page: string): string[] {
  const { tags, strays } = tagsOf(page);
  const opened = tags.filter((t) => !t.close);
  const count = (name: string): number => opened.filter((t) => t.name === name).length;
  const styled = opened.filter((t) => [...t.attributes.keys()].some((a) => a === 'style' || a.startsWith('on')));
  return [
    ...(page.startsWith('<!doctype html>') ? [] : ['no doctype']),
    ...(/<html lang="zh-CN"/.test(page) ? [] : ['no language']),
    ...(/<title>[^<]+<\/title>/.test(page) ? [] : ['no title']),
    ...(strays > 0 ? [`${strays} stray <`] : []),
    ...['main', 'header', 'footer'].flatMap((name) => (count(name) === 1 ? [] : [`${count(name)} ${name}`])),
    ...(count('style') > 0 || styled.length > 0 || /<script(?![^>]*\bsrc=)/.test(page)
      ? ['inline style or script']
      : []),
    ...opened.filter((t) => t.name === 'button' && !t.attributes.has('type')).map(() => 'button without type'),
    ...opened.filter((t) => t.name === 'th' && !t.attributes.has('scope')).map(() => 'th without scope'),
    ...opened.filter((t) => t.name === 'svg' && !t.attributes.has('aria-label')).map(() => 'svg without a name'),
    ...nestingFaults(tags),
    ...headingFaults(tags),
    ...controlFaults(tags),
    ...referenceFaults(tags),
  ];
}
