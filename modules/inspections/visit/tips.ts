/** What the form says beside an inspection item while it is chosen: its basis and how often one enterprise may be visited for it. */
import type { View } from '../../../kernel/procedure/index.ts';

export const citedAs =
  (field: 'item' | 'item2' | 'item3') =>
  (v: View): string | undefined => {
    const id = (v.file as Readonly<Record<string, unknown>>)[field];
    const item = typeof id === 'string' ? v.referred(id) : undefined;
    return item && `依据：${item.file.basis ?? ''}；同一企业每年不超过${item.file.yearlyCap ?? '—'}次`;
  };
