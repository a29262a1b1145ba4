/** The same claim on another article: what two texts of the law say alike, each case cites in its own. */
import type { Citation } from '../../../kernel/citation/index.ts';
import type { Claim } from '../../../kernel/procedure/index.ts';

export const under = <V>(claim: Claim<V>, per: Citation): Claim<V> => ({ ...claim, per });
