// Keeps the doors of the house: who may import whom, and that the reader which checks it can be trusted to see.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breachesIn, doors, findBreaches, importsIn } from './doors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const refused = (file: string, imports: string) => breachesIn(file, `import { x } from '${imports}';\n`).length > 0;

test('nobody in the house goes through a wall', () => {
  expect(findBreaches(root)).toEqual([]);
});

test('the doors are checked in rooms that exist', () => {
  expect(Object.keys(doors).filter((room) => existsSync(join(root, room)))).toContain('server');
});

describe('the table of doors means what it says', () => {
  test.each([
    ['kernel/calendar/date.ts', '../record/hash.ts'],
    ['kernel/calendar/date.ts', 'temporal-polyfill'],
    ['law/holidays.ts', '../kernel/calendar/index.ts'],
    ['modules/reconsideration/procedure.ts', '../../kernel/procedure/index.ts'],
    ['modules/reconsideration/documents/notice.ts', '../matter.ts'],
    ['modules/index.ts', './reconsideration/index.ts'],
    ['server/database/connect.ts', 'pg'],
    ['server/matters/act.ts', '../../modules/index.ts'],
    ['web/portal/page.tsx', '../shared/client.ts'],
    ['web/portal/page.tsx', '../../contract/index.ts'],
    ['contract/matters.ts', 'zod'],
    ['kernel/calendar/date.test.ts', 'node:fs'],
  ])('%s may import %s', (file, imports) => {
    expect(refused(file, imports)).toBe(false);
  });

  test.each([
    ['kernel/calendar/date.ts', 'node:fs'],
    ['kernel/calendar/date.ts', 'pg'],
    ['kernel/calendar/date.ts', '../../law/index.ts'],
    ['law/holidays.ts', '../modules/index.ts'],
    ['modules/reconsideration/guards.ts', '../litigation/index.ts'],
    ['modules/reconsideration/guards.ts', '../index.ts'],
    ['modules/reconsideration/guards.ts', '../../server/app.ts'],
    ['server/matters/act.ts', '../../modules/reconsideration/index.ts'],
    ['server/matters/act.ts', '../../web/shared/client.ts'],
    ['web/portal/page.tsx', '../../server/http/schemas.ts'],
    ['kernel/calendar/date.test.ts', '../../server/app.ts'],
    ['contract/matters.ts', '../server/app.ts'],
    ['modules/reconsideration/matter.ts', '../../contract/index.ts'],
    ['server/app.ts', '../../elsewhere/secret.ts'],
  ])('%s may not import %s', (file, imports) => {
    expect(refused(file, imports)).toBe(true);
  });
});

test.each([
  ['new Date()', 'kernel/calendar/today.ts'],
  ['Math.random()', 'modules/inspections/draw.ts'],
  ['process.env.TODAY', 'law/holidays.ts'],
])('%s is refused in %s: time and chance are handed in', (expression, file) => {
  expect(breachesIn(file, `export const x = ${expression};\n`)).toHaveLength(1);
  expect(breachesIn('server/clock.ts', `export const x = ${expression};\n`)).toEqual([]);
});

test('an import is seen however it is written, and a comment is not one', () => {
  const source = [
    "import a from './a.ts';",
    'import {',
    '  b,',
    "} from './b.ts';",
    "import type { C } from './c.ts';",
    "import './d.ts';",
    "export * from './e.ts';",
    "const f = await import('./f.ts');",
    "// import g from './g.ts';",
    "/* import h from './h.ts'; */",
  ].join('\n');
  expect(importsIn(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
});
