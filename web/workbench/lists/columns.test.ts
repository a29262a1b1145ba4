// Columns of a list: those that say something of their own come first.
import { expect, test } from 'vitest';
import type { Definition } from '../../../contract/definitions.ts';
import { shownColumns } from './columns.ts';

const definition = {
  fields: [{ name: 'fee', kind: 'money' }],
  columns: ['name', 'kind', 'fee', 'place', 'area', 'term'].map((field) => ({ field, label: field })),
} as unknown as Definition;
const row = (title: string, name: string) => ({ title, columns: { name, kind: '大型' } });
const names = (...given: Parameters<typeof shownColumns>): string =>
  shownColumns(...given)
    .columns.map((c) => c.field)
    .join(' ');

test('a column that the titles say already gives way to the next', () => {
  expect(names(definition, false, [row('《东园管理办法》', '东园管理办法')])).toBe('kind fee place area');
  expect(shownColumns(definition, false, [row('《东园管理办法》', '东园管理办法')]).hidden).toBe(2);
});
test('it stays where one title says less, and where nothing is known of it', () => {
  expect(names(definition, false, [row('《东园》', '东园'), row('《西园》', '西园管理办法')])).toBe(
    'name kind fee place',
  );
  expect(names(definition, false, [])).toBe('name kind fee place');
  expect(names(definition, false, [row('《东园》', '')])).toBe('name kind fee place');
});
test('whoever asks for all columns sees all', () => {
  expect(names(definition, true, [row('《东园》', '东园')])).toBe('name kind fee place area term');
});
test('money stands at the right', () => {
  expect(
    shownColumns(definition, false)
      .columns.filter((c) => c.number)
      .map((c) => c.field),
  ).toEqual(['fee']);
});
