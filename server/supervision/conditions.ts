/** What the wall counts, as SQL conditions over the matter `m`: the list opens exactly what the wall counted, since both ask these. */
import type { ListQuery } from '../../contract/index.ts';
import type { Parameters } from '../database/predicate-sql.ts';

/** Rows of what `m` lacks, in a group or of one finding. */
function rowsOf(
  query: Pick<ListQuery, 'group' | 'finding'>,
  outcome: string | undefined,
  parameters: Parameters,
): string {
  return [
    'select from findings f where f.region = m.region and f.matter = m.id',
    ...(query.group === undefined ? [] : [`f.grp = ${parameters.add(query.group)}`]),
    ...(query.finding === undefined ? [] : [`f.finding = ${parameters.add(query.finding)}`]),
    ...(outcome === undefined ? [] : [`f.outcome = ${parameters.add(outcome)}`]),
  ].join(' and ');
}

/**
 * Matters of which a group of findings, or one finding, comes out so. Every matter of a procedure comes out in exactly one way:
 * something is missing; or nothing is missing and something is excused; or nothing is either, and the matter is closed (齐全) or open
 * (尚在办理).
 */
export function outcomeSql(query: Pick<ListQuery, 'group' | 'finding' | 'outcome'>, parameters: Parameters): string {
  switch (query.outcome) {
    case 'complete':
      return `m.closed_on is not null and not exists (${rowsOf(query, undefined, parameters)})`;
    case 'notYet':
      return `m.closed_on is null and not exists (${rowsOf(query, undefined, parameters)})`;
    case 'excused':
      return `exists (${rowsOf(query, 'excused', parameters)}) and not exists (${rowsOf(query, 'missing', parameters)})`;
    default:
      return `exists (${rowsOf(query, 'missing', parameters)})`;
  }
}

/** Open matters past a limit that binds the office. */
export const overdueSql = (today: string, parameters: Parameters): string =>
  `m.closed_on is null and m.due < ${parameters.add(today)}::date`;

/** A proposal waits for someone's opinion. */
export const waitingSql = "m.waiting <> '{}'";

/**
 * Something had to be made public by now, or taken down by now (逾期未公开、逾期未撤回). The day stands beside the matter; one that has
 * yet to be reckoned after an upgrade is not late.
 */
export const unpublishedSql = (today: string, parameters: Parameters): string => {
  const day = `${parameters.add(today)}::date`;
  return `((m.publish_due < ${day} and m.publish_due > '-infinity') or m.withdraw_due < ${day})`;
};
