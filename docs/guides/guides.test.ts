// What the guides show is what is compiled and told: every excerpt stands word for word in the example, every link leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = dirname(fileURLToPath(import.meta.url));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));

interface Excerpt {
  file: string;
  lines: string[];
}

/** Blocks of TypeScript headed by the file they are taken from; `…` stands for lines left out. */
function excerptsOf(guide: string): Excerpt[] {
  return [...read(guide).matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({
    file,
    lines: code.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…'),
  }));
}

describe.each(guides)('%s', (guide) => {
  test('shows only what stands in the example', () => {
    for (const { file, lines } of excerptsOf(guide)) {
      const source = read(file).split('\n');
      for (const line of lines) expect(source, `${file}: ${line}`).toContain(line);
    }
  });

  test('heads every block of TypeScript with its file', () => {
    expect(excerptsOf(guide)).toHaveLength(read(guide).split('```ts\n').length - 1);
  });

  test('links to files that exist', () => {
    const links = [...read(guide).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });
});

test('the guide to adding a procedure walks through every file of the example', () => {
  const shown = new Set(
    [...excerptsOf('add-a-procedure.md'), ...excerptsOf('follow-an-amended-law.md')].map((e) => e.file),
  );
  const files = readdirSync(join(folder, 'example')).map((name) => `example/${name}`);
  expect(files.filter((file) => !shown.has(file))).toEqual([]);
});
