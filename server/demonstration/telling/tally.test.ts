// Tables frozen in the demonstration are those that the database computes from the same records as of their day.
import { expect, test } from 'vitest';
import { opennessOf2023 } from '../../../county/nanchang/demonstration/openness/index.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { cellText } from '../../../kernel/indicator/index.ts';
import { frozenTables, type Matter } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { inTransaction } from '../../database/transaction.ts';
import { computeFigures, yearPeriod } from '../../indicators/figures.ts';
import { Bulk } from '../loading/bulk.ts';
import { writeCounty } from '../loading/county-rows.ts';
import { Lines } from '../loading/lines.ts';
import { told } from './told.ts';

const region = '360121';
const database = withDatabase();
const wanted = ['openness/request', 'openness/consultation', 'openness/annual-report'];

test('of the county and of its offices, cell by cell', async () => {
  const stories = opennessOf2023('yifa', calendarOf(holidayYears)).filter((s) => wanted.includes(s.procedure));
  let matters: readonly Matter[] = [];
  await inTransaction(database().owner, async (client) => {
    await writeCounty(client, region);
    const bulk = new Bulk(client);
    await bulk.begin();
    const lines = new Lines((chunk) => bulk.send(chunk));
    matters = [...told(stories, { today: '2026-11-23', write: (rows, on) => lines.add(rows, on) }).matters.values()];
    lines.finish();
    await bulk.finish(() => undefined);
  });
  const reports = matters.filter((m) => m.procedure === 'annual-report' && m.file.year === 2023);
  const county = reports.filter((m) => m.file.level === 'county');
  const some = [...county, ...reports.filter((m, i) => m.file.level === 'office' && i % 9 === 0)];
  expect(some.length).toBeGreaterThan(3);
  for (const m of some) {
    const frozen = frozenTables(m.file.figures);
    const period = {
      ...yearPeriod(region, 2023, frozen?.asOf ?? ''),
      ...(frozen?.office ? { office: frozen.office } : {}),
    };
    const computed = new Map((await computeFigures(database().owner, modules, period)).map((f) => [f.id, f]));
    const cells = (frozen?.tables ?? []).flatMap((t) => t.rows.flatMap((r) => r.cells)).filter((c) => c.figure);
    expect(cells.length).toBeGreaterThan(150);
    const again = cells.map(({ figure = '' }) => {
      const found = computed.get(figure);
      return { figure, text: found ? cellText(found) : '—' };
    });
    expect(cells, m.office).toEqual(again);
  }
  const all = frozenTables(county[0]?.file.figures)?.tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  expect(all?.some((c) => Number(c.text) > 100)).toBe(true);
}, 300_000);
