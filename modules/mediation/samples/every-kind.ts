/** One dispute of every type, every committee level and every source, so that each figure that splits by them counts at least one. */
import type { Json } from '../../../kernel/record/canonical.ts';
import { disputeTypes, levels, sourceNumbers, sources } from '../options.ts';

/** What is stated at registration beyond the plain intake; `committee` is the id of a committee of that level. */
export interface Kind {
  label: string;
  over: Readonly<Record<string, Json>>;
}

/** What each source must state beside itself. */
const needs: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  selfInitiated: { applicationKind: 'initiative' },
  sweep: { applicationKind: 'initiative', sweep: 'sweep' },
  grid: { applicationKind: 'initiative' },
  petition: { referralAgreed: true },
  police: { referralAgreed: true },
  court: { courtReferral: 'ordinary' },
};

export const committeeOf = (level: string): string => `committee-${level}`;

export function everyKind(): Kind[] {
  const types = Object.keys(disputeTypes) as (keyof typeof disputeTypes)[];
  const ranks = Object.keys(levels) as (keyof typeof levels)[];
  const senders = Object.keys(sources) as (keyof typeof sources)[];
  return types.map((disputeType, at) => {
    const level = ranks[at % ranks.length] ?? 'village';
    const source = senders[at % senders.length] ?? 'partyApplied';
    return {
      label: `${disputeTypes[disputeType]}，${levels[level]}，${sources[source]}`,
      over: {
        disputeType,
        level,
        committee: committeeOf(level),
        source,
        ...(sourceNumbers[source] === undefined ? {} : { sourceNumber: '示例1号' }),
        ...needs[source],
      },
    };
  });
}
