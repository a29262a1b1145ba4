/** The ceiling of the summary procedure (当场处罚的数额). */
import type { View } from '../../../kernel/procedure/index.ts';
import type { PartyKind } from '../cause/index.ts';

/** 二百元 for citizens, 三千元 for legal persons and organisations, in fen (行政处罚法51); what 个体工商户 count as is a county setting. */
export function ceilingOf(v: Pick<View, 'setting'>, kind: PartyKind): number {
  if (kind === 'citizen') return 200_00;
  return kind === 'individualBusiness' ? Number(v.setting('individualBusinessCeiling')) : 3_000_00;
}
