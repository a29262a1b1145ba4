/** What the county decides beside the statutes of litigation and oversight, and small words that the three procedures share. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import { local } from '../../kernel/citation/index.ts';

export const responseRule = local('县行政应诉工作规定');
export const adviceRule = local('县司法建议、检察建议办理规定');
export const deliberationRule = local('县人大常委会审议意见办理规定');

export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
/** A date in the words of a paper, or the blank to be filled in by hand. */
export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
