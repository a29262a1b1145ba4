/** Sorts the work of a desk into bands by how near each statutory limit is. */
import type { WorkItem } from '../../../contract/matters.ts';
import { type Nearness, nearness } from '../../shared/dates.ts';

export interface Band {
  near: Nearness;
  title: string;
  items: WorkItem[];
}

const titles: readonly (readonly [Nearness, string])[] = [
  ['late', '已经逾期'],
  ['today', '今天到期'],
  ['soon', '三天内到期'],
  ['later', '以后到期'],
  ['still', '没有正在计算的期限'],
];

/** Days that decide the band: of the limit shown, or of the matter's own nearest limit. */
export const daysOf = (item: WorkItem): number | null => (item.limit ? item.limit.daysLeft : item.matter.daysLeft);

/** Bands from the most pressing; empty ones left out, nearest first within each. */
export function bandsOf(items: readonly WorkItem[]): Band[] {
  return titles
    .map(([near, title]) => ({
      near,
      title,
      items: items
        .filter((i) => nearness(daysOf(i)) === near)
        .sort((a, b) => (daysOf(a) ?? 0) - (daysOf(b) ?? 0) || (a.matter.openedOn < b.matter.openedOn ? -1 : 1)),
    }))
    .filter((band) => band.items.length > 0);
}
