/** An office's own tables: its matters and no other's, the same figures as the county's, and each opens what it counts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../database/testing/test-database.ts';
import { figureMatters, figuresOf, yearPeriod } from '../indicators/figures.ts';
import { NotFound } from '../matters/errors.ts';
import { openMatter } from '../matters/service.ts';
import { application, type TestOffice, testOffice } from '../test-office.ts';
import { officeTables } from './office-tables.ts';

const database = withDatabase();
let t: TestOffice;

beforeAll(async () => {
  t = await testOffice(database().owner, database().server('360121'), '360121');
  for (const [name, place] of [
    ['lin', '东园'],
    ['lin', '西园'],
    ['he', '南园'],
  ] as const)
    await openMatter(t.office, t.as(name), 'garden', { act: 'apply', stated: application(place) as never });
}, 60_000);

const applications = async (office: string): Promise<string | undefined> =>
  (await officeTables(t.office, 2026, '2026-03-02', office)).tables[0]?.rows[0]?.cells[0]?.text;

describe('the tables of one office', () => {
  it('count what it handles, and together they are the county’s', async () => {
    expect([await applications('bureau'), await applications('elsewhere'), await applications('justice')]).toEqual([
      '2',
      '1',
      '0',
    ]);
    const county = await figuresOf(t.office, 2026, '2026-03-02');
    expect(county.figures.find((f) => f.id === 'garden.applications')?.value).toBe(3);
  });

  it('have a dash where nothing is recorded, never a nought', async () => {
    const { tables } = await officeTables(t.office, 2026, '2026-03-02', 'justice');
    expect(tables[0]?.rows.flatMap((r) => r.cells).some((c) => c.text === '—' && c.figure === undefined)).toBe(true);
  });

  it('open exactly the matters behind each number', async () => {
    const { figures } = await officeTables(t.office, 2026, '2026-03-02', 'bureau');
    expect(figures.find((f) => f.id === 'garden.applications')?.count).toBe(2);
    const period = { ...yearPeriod('360121', 2026, '2026-03-02'), office: 'bureau' };
    const behind = await figureMatters(t.office, t.as('gu'), 'garden.applications', period, 1, 20);
    expect(behind.total).toBe(2);
    expect(new Set(behind.rows.map((r) => r.office))).toEqual(new Set(['bureau']));
    // Whoever sees less is shown less, though the figure stays.
    expect((await figureMatters(t.office, t.as('he'), 'garden.applications', period, 1, 20)).total).toBe(0);
  });

  it('are of an office that exists', async () => {
    for (const code of ['nowhere', '', "bureau' or true --"])
      await expect(officeTables(t.office, 2026, '2026-03-02', code)).rejects.toThrow(NotFound);
  });
});
