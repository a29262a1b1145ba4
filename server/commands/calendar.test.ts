// A holiday notice loaded by the command line, and what cannot be one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCommandLine } from './testing/command-line.ts';

const at = withCommandLine();

describe('calendar', () => {
  const notice = {
    year: 2027,
    notice: '国办发明电〔2026〕9号',
    off: ['2027-01-01', '2027-01-04'],
    work: ['2027-01-09'],
  };
  const write = (value: unknown) => writeFileSync(join(at.folder, 'notice.json'), JSON.stringify(value));

  test('a loaded notice moves what was provisional, at once and with a trace', async () => {
    at.county.clock.move('2026-12-21');
    const late = (await at.county.apply('南园')).matter.id;
    await at.county.act(late, 'lin', 'accept');
    write(notice);
    expect((await at.yifa('calendar load notice.json --json')).json()).toMatchObject({ year: 2027, moved: 1 });
    expect((await at.database.owner.query('select due from matters where id = $1', [late])).rows).toEqual([
      { due: '2027-01-19' },
    ]);
    expect(
      (await at.database.owner.query("select from audit where what = 'reproject' and about = $1", [late])).rowCount,
    ).toBe(1);
    expect((await at.yifa('calendar --json')).json()).toMatchObject({
      years: expect.arrayContaining([{ year: 2027, published: true, notice: notice.notice, loaded: true }]),
    });
  });

  test('a year that is known is not loaded over, and what cannot be a notice is refused', async () => {
    for (const [value, words] of [
      [{ ...notice, year: 2026, off: ['2026-01-01'], work: [] }, '已经有了'],
      [{ ...notice, off: ['2027-02-30'] }, '不是有效日期'],
      [{ ...notice, off: ['2028-01-01'] }, '不属于2027年'],
      [{ ...notice, work: ['2027-01-05'] }, '不是周末'],
      [{ ...notice, work: ['2027-01-01'] }, '不是周末'],
      [{ ...notice, off: [] }, '没有一个日期'],
      [{ ...notice, notice: '' }, '文号'],
      ['', '缺少年份'],
    ] as const) {
      write(value);
      expect(await at.yifa('calendar load notice.json')).toMatchObject({
        status: 1,
        err: expect.stringContaining(words),
      });
    }
    expect((await at.database.owner.query('select from holiday_years')).rowCount).toBe(0);
  });
});
