/** How a case is called in lists, and what may not be applied for twice. */
import type { Values } from '../../kernel/procedure/index.ts';
import { A23 } from './law.ts';
import type { File } from './matter.ts';

/** 张某不服南昌县某局行政处罚: a list names no citizen in full. */
export function caseTitle(values: Values<File>): string {
  const first = values.applicants?.[0];
  const name = first === undefined ? '申请人' : first.kind === 'citizen' ? `${first.name.slice(0, 1)}某` : first.name;
  const more = (values.applicants?.length ?? 0) > 1 ? '等' : '';
  return `${name}${more}不服${values.respondentName ?? '被申请人'}${values.actName ?? '行政行为'}`;
}

/** 行政复议法30.1(7): the same applicants against the same act. */
export const once = {
  of: ['applicants', 'respondentName', 'actNumber'],
  says: '同一申请人对同一行政行为已经申请复议，不得重复申请',
  per: A23.art(30, 1, 7),
} as const;
