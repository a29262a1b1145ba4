/** Words that several papers share: what the item is called, who proposed it, who sends and who receives. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { type Block, facts } from '../../../kernel/document/blocks.ts';
import type { View } from '../../../kernel/procedure/index.ts';
import { kinds, type ProposalFile } from '../matter.ts';

export type V = View<ProposalFile>;

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
/** 建议 or 提案. */
export const thing = (v: V): string => (v.file.kind === 'cppcc' ? '提案' : '建议');
/** 代表 or 委员. */
export const who = (v: V): string => (v.file.kind === 'cppcc' ? '委员' : '代表');
export const names = (v: V): string => (v.file.deputies ?? []).map((d) => d.name).join('、');
export const office = (v: V, code: string | undefined): string => (code === undefined ? '—' : v.officeName(code));
export const itemName = (v: V): string => `${v.file.session ?? ''}${v.file.itemNumber ?? ''}${thing(v)}`;
/** The organ that hands it over and hears of the answer. */
export const assigner = (v: V): string => (v.file.kind === 'cppcc' ? '县政协提案委员会' : '县人大常委会代表工作机构');
export const rows = (v: V): (readonly [string, string | undefined])[] => [
  ['类别', v.file.kind && kinds[v.file.kind]],
  ['编号', itemName(v)],
  ['标题', v.file.heading],
  [who(v), names(v)],
];
/** 落款: the unit that writes, since the file itself is kept by the office that hands over. */
export const signed = (v: V): Block => facts(['行文单位', office(v, v.actor.office)], ['日期', on(v.on)]);
export const signLines = (...lines: string[]): Block =>
  facts(...lines.map((l) => [l, '（签名）　　　　年　　月　　日'] as const));
