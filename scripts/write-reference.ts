// Writes docs/reference from the definitions of the modules; what no module stands behind any more is removed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modules } from '../modules/index.ts';
import { referencePages } from './reference/pages.ts';

const folder = fileURLToPath(new URL('../docs/reference', import.meta.url));
const pages = referencePages(modules);
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (!pages.has(old)) rmSync(join(folder, old));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.error(`依法：已写出参考资料${pages.size}页（docs/reference）。`);
