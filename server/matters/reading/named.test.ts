// A register's column that names another matter: called by its title and opened from the list, never an id, and nothing of what may not be seen.
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { MatterRow } from '../../../contract/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { exportRegister } from '../../exchange/export.ts';
import { application, gardenModule, type Staff, type TestOffice, testOffice } from '../../test-office.ts';
import { openMatter } from '../service.ts';
import { listMatters } from './list.ts';
import { pageOf } from './page.ts';

const database = withDatabase();
let county = 364400;
const module = {
  ...gardenModule,
  registers: { garden: { columns: [{ field: 'place' }, { field: 'earlier' }], filters: [], search: [] } },
};
const fresh = (): Promise<TestOffice> => {
  const region = String(++county);
  return testOffice(database().owner, database().server(region), region, '2026-03-02', [module]);
};
const open = async (t: TestOffice, who: Staff, place: string, earlier?: string): Promise<string> => {
  const stated = { ...application(place), ...(earlier === undefined ? {} : { earlier }) };
  return (await openMatter(t.office, t.as(who), 'garden', { act: 'apply', stated })).matter.id;
};
const query = { page: 1, size: 20 };
const rowsFor = async (t: TestOffice, who: Staff): Promise<Map<string, MatterRow>> => {
  const { rows } = await listMatters(t.office, t.as(who), 'garden', query);
  return new Map(rows.map((r) => [r.id, r]));
};

describe('a column that names another matter', () => {
  it('shows its title and where to open it, to whoever may see it', async () => {
    const t = await fresh();
    const first = await open(t, 'lin', '东园');
    const second = await open(t, 'lin', '西园', first);
    const rows = await rowsFor(t, 'lin');
    expect(rows.get(second)?.columns.earlier).toBe('东园园艺许可');
    expect(rows.get(second)?.refs).toEqual({ earlier: { module: 'garden', id: first } });
    expect(rows.get(first)?.columns.earlier).toBe('');
    expect(rows.get(first)?.refs).toBeUndefined();
  });

  it('says to others only that it is not theirs to read, in the list, the export and the record', async () => {
    const t = await fresh();
    const first = await open(t, 'lin', '东园');
    const second = await open(t, 'he', '北园', first);
    const row = (await rowsFor(t, 'he')).get(second);
    expect(row?.columns.earlier).toBe('（无权查看）');
    expect(JSON.stringify(row)).not.toContain(first);
    const { bytes } = await exportRegister(t.office, t.as('he'), 'garden', query);
    const table = JSON.stringify(await readXlsxFile(bytes));
    expect(table).toContain('（无权查看）');
    expect(table).not.toContain(first);
    const page = await pageOf(t.office, t.as('he'), 'garden', second);
    const stated = page.entries[0]?.stated.find((s) => s.field === 'earlier');
    expect(stated?.value).toBe('（其他事项）');
    // The supervisor of the region sees both.
    expect((await rowsFor(t, 'gu')).get(second)?.columns.earlier).toBe('东园园艺许可');
    const { bytes: all } = await exportRegister(t.office, t.as('gu'), 'garden', query);
    expect(JSON.stringify(await readXlsxFile(all))).toContain('东园园艺许可');
  });
});
