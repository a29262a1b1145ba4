// The house's own checks, after the compiler's and the linter's: for now, that nobody imports through a wall.
import { fileURLToPath } from 'node:url';
import { findBreaches } from './doors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const breaches = findBreaches(root);
for (const { file, imports, why } of breaches) console.error(`${file} 不应引用 ${imports}：${why}`);
if (breaches.length > 0) {
  console.error(`依法：有 ${breaches.length} 处引用越过了房间的门（见 scripts/doors.ts）。`);
  process.exitCode = 1;
} else {
  console.error('依法：各房间之间的门完好。');
}
