/** Words that the papers of bodies and powers share. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import type { View } from '../../../kernel/procedure/index.ts';

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);

type Names = Pick<View, 'officeName'>;

export const office = (v: Names, code: string | undefined): string => (code === undefined ? '—' : v.officeName(code));

export const areaText = (v: Names, areas: readonly string[] | undefined): string =>
  areas === undefined || areas.length === 0 ? '全县' : areas.map((a) => v.officeName(a)).join('、');
