// A register's column that names another matter: called by its title and opened from the list, never an id, and nothing of what may not be seen.
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { MatterRow } from '../../../contract/index.ts';
import type { Module, Procedure } from '../../../kernel/procedure/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { exportRegister } from '../../exchange/export.ts';
import { application, gardenModule, type Staff, type TestOffice, testOffice } from '../../test-office.ts';
import { openMatter, performAct } from '../service.ts';
import { listMatters } from './list.ts';
import { pageOf } from './page.ts';
import { workOf } from './work.ts';

const database = withDatabase();
let county = 364400;
const [permit] = gardenModule.procedures as readonly [Procedure];
const module: Module = {
  ...gardenModule,
  // A refusal to accept may name the permit that there is already.
  procedures: [
    {
      ...permit,
      acts: { ...permit.acts, refuseToAccept: { ...permit.acts.refuseToAccept, asks: ['grounds', 'earlier?'] } },
    } as unknown as Procedure,
  ],
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

describe('a proposal that names another matter', () => {
  const proposed = async (t: TestOffice, who: Staff, id: string, earlier: string) =>
    performAct(t.office, t.as(who), 'garden', id, { act: 'refuseToAccept', stated: { grounds: '已有许可', earlier } });

  it('shows its title and where to open it to whoever approves, on the matter’s page and on the desk', async () => {
    const t = await fresh();
    const first = await open(t, 'lin', '东园');
    const second = await open(t, 'lin', '西园');
    expect((await proposed(t, 'lin', second, first)).proposed).toBe(true);
    const named = { label: '以前的许可', value: '东园园艺许可', ref: { module: 'garden', id: first } };
    expect((await pageOf(t.office, t.as('qian'), 'garden', second)).proposals[0]?.stated).toContainEqual(named);
    const { approvals } = await workOf(t.office, t.as('qian'));
    expect(approvals.map((a) => a.proposal.stated)).toEqual([expect.arrayContaining([named])]);
  });

  it('says to others only that it is not theirs to read, and tells no id', async () => {
    const t = await fresh();
    const first = await open(t, 'lin', '东园');
    const second = await open(t, 'he', '北园');
    await proposed(t, 'he', second, first);
    const page = await pageOf(t.office, t.as('he'), 'garden', second);
    expect(page.proposals[0]?.stated).toContainEqual({ label: '以前的许可', value: '（无权查看）' });
    expect(JSON.stringify(page)).not.toContain(first);
  });
});
