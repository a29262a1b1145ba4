/** The garden yearbook (园艺年报): an invented yearly report whose official table is frozen into it, of the own office, of another, or of the county. */
import { para } from '../../../document/blocks.ts';
import { frozenBlocks, frozenTables } from '../../freezes/frozen.ts';
import * as f from '../../language/fields.ts';
import { claim, procedure } from '../../language/index.ts';
import type { TableSpec } from '../../language/tables.ts';
import type { View } from '../../language/view.ts';
import { gardenLaw } from '../procedure.ts';

const art = gardenLaw.art;

/** Its figures are those of the garden, another module. */
export const permits: TableSpec = {
  id: 'permits',
  part: '一、许可情况',
  title: '园艺许可情况',
  corner: '事项',
  columns: [
    { label: '件数', under: ['本年'] },
    { label: '押金', under: ['本年'] },
  ],
  rows: [
    { label: '收到的申请', cells: ['garden.applications', null] },
    { label: '准予', under: ['决定'], cells: ['garden.granted', 'garden.deposits'] },
    { label: '准予率', under: ['决定'], cells: ['garden.grantedRate', null] },
  ],
  note: '只有准予的许可收取押金。',
  per: art(28),
};

const file = f.fields({
  year: f.integer('年度', { min: 2021, max: 2100 }),
  scope: f.choice('范围', { own: '本单位', other: '其他单位', county: '全县' }),
  about: f.office('统计的单位', { onlyIf: { field: 'scope', is: ['other'] } }),
  words: f.longText('工作情况'),
  figures: f.longText('统计表', { max: 200_000 }),
  attached: f.files('纸质统计表'),
});
type Yearbook = View<typeof file>;

const ofTheYear = claim<Yearbook>('统计表是本年度的', art(28), (v) => {
  const frozen = frozenTables(v.file.figures);
  if (!frozen) return (v.file.attached ?? []).length > 0 || '没有统计表';
  return frozen.year === v.file.year || `统计表是${frozen.year}年的`;
});

const body = (v: Yearbook) => {
  const frozen = frozenTables(v.file.figures);
  return [para(v.file.words ?? ''), ...(frozen ? frozenBlocks(frozen) : [para('统计表见所附纸质原件。')])];
};

export const yearbook = procedure({
  module: 'yearbook',
  id: 'yearbook',
  version: '2020',
  label: '园艺年报',
  from: '2021-01-01',
  file,
  actors: { writer: { label: '编写人员' }, head: { label: '负责人' } },
  states: {
    begun: { label: '编写中' },
    written: { label: '待审定' },
    issued: { label: '已印发', final: true },
  },
  acts: {
    begin: {
      label: '开始编写',
      by: 'writer',
      opens: true,
      to: 'begun',
      asks: ['year', 'scope', 'about'],
      per: art(28),
    },
    write: {
      label: '报送审定',
      by: 'writer',
      from: 'begun',
      to: 'written',
      asks: ['words', 'attached?'],
      // It reads what this very act freezes.
      when: [ofTheYear],
      per: art(28, 2),
    },
    sendBack: { label: '退回', by: 'head', from: 'written', to: 'begun', per: art(28, 2) },
    issue: {
      label: '印发',
      by: 'head',
      from: 'written',
      to: 'issued',
      when: [ofTheYear],
      issues: 'yearbook',
      per: art(29),
    },
  },
  freezes: {
    figures: {
      label: '统计表',
      by: 'write',
      tables: [permits],
      year: 'year',
      of: { by: 'scope', cases: { own: 'handling', other: { office: 'about' }, county: 'region' } },
      field: 'figures',
      per: art(28),
    },
  },
  papers: { yearbook: { label: '园艺年报', series: '园报', seal: 'handling', body, per: art(29) } },
  publication: {
    yearbook: {
      label: '园艺年报',
      after: 'issue',
      by: 'writer',
      within: { count: 20, unit: 'workingDay' },
      title: (v: Yearbook) => `${v.file.year ?? ''}年园艺年报`,
      body,
      subject: '年报',
      per: art(29, 2),
    },
  },
  title: (values) => `${values.year ?? ''}年园艺年报`,
});
