/** Words that the papers of inspection share. */
import { chineseDate } from '../../kernel/calendar/index.ts';

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
export const yes = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? '是' : '否';
export const number = (value: number | undefined, unit: string): string | undefined =>
  value === undefined ? undefined : `${value}${unit}`;
