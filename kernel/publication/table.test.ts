// A table that leaves: its personal words are masked in cells and heads, its figures stand, and the review before publication tells both.
import { expect, test } from 'vitest';
import { table } from '../document/blocks.ts';
import { viewOf } from '../procedure/engine/environment.ts';
import { gardenPermit } from '../procedure/garden/procedure.ts';
import { calendar, filed } from '../procedure/garden/stage.ts';
import type { Procedure } from '../procedure/language/index.ts';
import { markedRelease, plainText, release } from './index.ts';

const told = filed({ applicant: [{ kind: 'citizen', name: '花满园', phone: '13800000000' }] });
const permits = table({
  title: '许可情况',
  corner: '申请人',
  columns: [{ label: '件数', under: ['本年'] }, { label: '联系' }],
  rows: [
    { label: '花满园', cells: ['3', '13800000000'] },
    { label: '合计', cells: ['12345', '—'] },
  ],
});
const published: Procedure = {
  ...gardenPermit,
  publication: { permits: { ...gardenPermit.publication?.permits, body: () => [permits] } as never },
};
const view = viewOf(
  published,
  told.matter,
  { kind: 'law', id: 'law', name: '', region: '', capacities: [], offices: [] },
  told.today,
  {},
  {
    today: told.today,
    calendar,
    setting: () => undefined,
    person: () => undefined,
    referred: () => undefined,
    officeName: (code) => code,
  },
);

test('names and telephones are masked in heads and cells, figures and dashes are not', () => {
  const [block] = release(published, 'permits', view).blocks;
  expect(block).toMatchObject({
    kind: 'table',
    columns: [{ label: '件数', under: ['本年'] }, { label: '联系' }],
    rows: [
      { label: '花某某', cells: ['3', '＊＊＊'] },
      { label: '合计', cells: ['12345', '—'] },
    ],
  });
});

test('what is searched is what leaves, heads and figures in one line', () => {
  const plain = plainText(release(published, 'permits', view).blocks);
  expect(plain).toBe('许可情况\n申请人 本年：件数 联系\n花某某 3 ＊＊＊\n合计 12345 —');
});

test('the review tells each masked cell with its reason', () => {
  const [block] = markedRelease(published, 'permits', view).blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  expect(block.rows[0]?.cells[1]).toMatchObject([{ from: '13800000000', to: '＊＊＊' }]);
  expect(block.rows[0]?.cells[1]?.[0]?.why).toBeDefined();
  expect(block.rows[1]?.cells[0]).toEqual([{ from: '12345', to: '12345' }]);
  expect(block.rows[0]?.label).toBe('花某某');
});
