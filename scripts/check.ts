// The house's own checks, after the compiler's and the linter's: nobody imports through a wall, and every definition is whole.
// With --json the faults of the definitions go to standard output; warnings are told only with --all.
import { fileURLToPath } from 'node:url';
import { calendarOf } from '../kernel/calendar/index.ts';
import { checkModules, faultLine } from '../kernel/procedure/check/index.ts';
import { holidayYears } from '../law/holidays/index.ts';
import { laws } from '../law/index.ts';
import { modules } from '../modules/index.ts';
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

const found = checkModules(modules, laws, calendarOf(holidayYears));
const faults = found.filter((fault) => fault.level === 'fault');
const warnings = found.length - faults.length;
const told = process.argv.includes('--all') ? found : faults;
if (process.argv.includes('--json')) console.log(JSON.stringify(told, null, 2));
else for (const fault of told) console.error(faultLine(fault));
const also = warnings > 0 ? `，另有 ${warnings} 处提示${told === found ? '' : '（加 -- --all 查看）'}` : '';
if (faults.length > 0) {
  console.error(`依法：${modules.length} 个模块的定义中有 ${faults.length} 处错误${also}。`);
  process.exitCode = 1;
} else {
  console.error(`依法：${modules.length} 个模块的定义完整${also}。`);
}
