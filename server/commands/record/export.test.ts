// A register exported by the command line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { region } from '../../ledger/garden-county.ts';
import { withCommandLine } from '../testing/command-line.ts';

const at = withCommandLine();

describe('export of a register', () => {
  test('goes through the same predicate as the list: an account sees what its holder sees', async () => {
    for (const [account, person] of [
      ['lin', at.county.ids.lin],
      ['he', at.county.ids.he],
    ]) {
      await at.database.owner.query('insert into accounts (region, account, person) values ($1, $2, $3)', [
        region,
        account,
        person,
      ]);
    }
    const own = (await at.yifa('export register garden --as lin')).out.split('\n');
    expect(own).toHaveLength(3);
    expect(own[0]).toContain('园地位置');
    expect((await at.yifa('export register garden --as he')).out.split('\n')).toHaveLength(1);
    expect(await at.yifa('export register garden')).toMatchObject({ status: 2 });
    expect(await at.yifa('export register garden --as nobody')).toMatchObject({ status: 1 });
    expect(await at.yifa('export register garden --as lin --out list.xlsx')).toMatchObject({ status: 0 });
    expect(readFileSync(join(at.folder, 'list.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect((await at.database.owner.query("select from audit where what = 'export'")).rowCount).toBe(3);
  });
});
