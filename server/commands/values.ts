/** Values typed on the command line, read strictly. */
import { type LegalDate, legalDate } from '../../kernel/calendar/index.ts';
import { UsageError } from './command.ts';

/** @throws UsageError */
export function dateOption(name: string, text: string): LegalDate {
  try {
    return legalDate(text);
  } catch (error) {
    throw new UsageError(`${name}：${(error as Error).message}`);
  }
}

/** @throws UsageError */
export function yearWord(text: string | undefined): number {
  if (text === undefined || !/^(19|20|21)\d\d$/.test(text))
    throw new UsageError(`年份应为四位数字（如 2023），收到的是“${text ?? ''}”。`);
  return Number(text);
}
