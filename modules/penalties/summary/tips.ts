/** What the telephone says beside an amount while it is being filled in. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { Party, View } from '../../../kernel/procedure/index.ts';
import { benchmarkTip, type CauseFile } from '../cause/index.ts';
import { ceilingOf } from './ceiling.ts';
import { extraFine } from './extra-fine.ts';

/** What the tips read; the file's own type is made from fields that carry these tips. */
interface Read {
  parties?: readonly Party[];
  cause?: string;
  fine?: number;
  proposedFine?: number;
  baseValue?: number;
  extraStated?: boolean;
  excludedDays?: number;
}

/** The ceiling of the summary procedure for this party, and the benchmark of the cause. */
export function fineTip(v: View): string | undefined {
  const file = v.file as Read;
  const [party] = file.parties ?? [];
  if (party === undefined) return undefined;
  const ceiling = `当场处罚对该当事人最高${moneyText(ceilingOf(v, party.kind))}`;
  const cause = file.cause === undefined ? undefined : v.referred(file.cause);
  const benchmark =
    cause && benchmarkTip(cause.file as CauseFile, party.kind, file.fine ?? file.proposedFine, file.baseValue);
  return benchmark === undefined ? ceiling : `${ceiling}；${benchmark}`;
}

/** Until when to pay, and what is due besides when it is late. */
export function paymentTip(v: View): string | undefined {
  const file = v.file as Read;
  const due = v.limit('payment')?.due;
  if (due === undefined || due === null || file.fine === undefined) return undefined;
  const extra = file.extraStated === true ? extraFine(file.fine, due, v.on, file.excludedDays ?? 0) : 0;
  const base = `应缴${moneyText(file.fine)}，最迟${chineseDate(due)}缴纳`;
  return extra === 0 ? base : `${base}；截至${chineseDate(v.on)}加处罚款${moneyText(extra)}`;
}
