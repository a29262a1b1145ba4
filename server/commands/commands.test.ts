// The command line: what it prints, what it refuses, and with which exit status.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { region } from '../ledger/garden-county.ts';
import { commands } from './main.ts';
import { withCommandLine } from './testing/command-line.ts';

const at = withCommandLine();

describe('every command', () => {
  test.each(Object.keys(commands))('%s explains itself', async (name) => {
    const { status, out } = await at.yifa([name, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`npm run yifa -- ${name}`);
    expect(out).toContain('--json');
  });

  test('one that does not exist, a missing word, an unknown option and a wrong value are told apart from failures by status 2', async () => {
    for (const line of [
      'dance',
      'figures 360121',
      'figures 360121 2026 more',
      'verify --loud',
      'figures 360121 MMXXIII',
      'due --from 2026-02-30 --allow 5wd',
      'due --from 2026-03-01 --allow five',
      'figures county 2026',
    ]) {
      const { status, out, err } = await at.yifa(line);
      expect([line, status, out]).toEqual([line, 2, '']);
      expect(err).toContain('依法：');
    }
  });

  test('a region that is not there is a failure, and says which there are', async () => {
    expect(await at.yifa('figures 110000 2026')).toMatchObject({
      status: 1,
      err: expect.stringContaining('现有：360121 测试县'),
    });
  });

  test('a data folder without data is not filled by asking', async () => {
    const { status, err } = await at.yifa('figures 360121 2026', {
      DATABASE_URL: '',
      YIFA_DATA: join(at.folder, 'nothing'),
    });
    expect(status).toBe(1);
    expect(err).toContain('还没有数据');
    expect(readdirSync(at.folder)).toEqual(['data']);
  });
});

describe('figures and report', () => {
  test('figures print the shape that others build on', async () => {
    const { json } = await at.yifa('figures 360121 2026 --as-of 2026-03-02 --json');
    const found = json() as { figures: { id: string }[] };
    expect(found).toMatchObject({ region, year: 2026, asOf: '2026-03-02' });
    expect(found.figures.find((f) => f.id === 'garden.applications')).toEqual({
      id: 'garden.applications',
      label: '申请件数',
      value: 2,
      unit: '件',
      numerator: null,
      denominator: null,
      count: 2,
      section: null,
    });
    expect(found.figures.find((f) => f.id === 'garden.grantedRate')).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 2,
      unit: 'ratio',
    });
    expect(Object.keys(found.figures[0] as object).sort()).toEqual([
      'count',
      'denominator',
      'id',
      'label',
      'numerator',
      'section',
      'unit',
      'value',
    ]);
  });

  test('a rate over nothing is null, and nothing recorded after the day counts', async () => {
    const found = (await at.yifa('figures 360121 2026 --as-of 2026-03-01 --json')).json() as {
      figures: { id: string; value: unknown }[];
    };
    expect(found.figures.find((f) => f.id === 'garden.grantedRate')).toMatchObject({ value: null });
    expect((await at.yifa('figures 360121 2026 --as-of 2026-03-01')).out).toContain('—');
  });

  test('the report comes as text, as JSON and as a page', async () => {
    expect((await at.yifa('report 360121 2026 --as-of 2026-03-02')).out).toContain('全年收到申请2件');
    expect((await at.yifa('report 360121 2026 --as-of 2026-03-02 --json')).json()).toMatchObject({
      region,
      year: 2026,
      status: 'draft',
    });
    expect((await at.yifa('report 360121 2026 --as-of 2026-03-02 --html')).out).toMatch(
      /^<!doctype html>[\s\S]*全年收到申请2件/,
    );
  });
});

describe('due', () => {
  const due = async (line: string) =>
    (await at.yifa(`due ${line} --json`, { DATABASE_URL: 'postgresql://nowhere.invalid/none' })).json() as {
      due: string;
      strict: string;
      provisional: boolean;
      explanation: string[];
    };

  test('needs no database, and explains every step in a sentence', async () => {
    const result = await due('--from 2026-02-09 --allow 5wd');
    expect(result).toMatchObject({ due: '2026-02-14', strict: '2026-02-14', provisional: false });
    expect(result.explanation.join()).toContain('调休上班');
  });

  test('counts in the statute’s own unit, and rolls a last day off to the next working day', async () => {
    expect(await due('--from 2026-04-04 --allow 1mo')).toMatchObject({ strict: '2026-05-04', due: '2026-05-06' });
    expect(await due('--from 2024-02-29 --allow 1y')).toMatchObject({ due: '2025-02-28' });
    expect(await due('--from 2026-03-02 --allow 60d')).toMatchObject({ strict: '2026-05-01', due: '2026-05-06' });
  });

  test('counts back with clear days and never forward', async () => {
    expect(await due('--from 2026-10-15 --allow 7wd --backward')).toMatchObject({ due: '2026-09-29' });
  });

  test('a year without a notice makes the date provisional', async () => {
    expect(await due('--from 2026-12-28 --allow 5wd')).toMatchObject({ provisional: true });
  });
});
