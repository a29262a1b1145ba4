/** What the kernel needs from outside when an act freezes tables: their figures, computed as for the report, in one snapshot of the record. */
import type { Figure } from '../../kernel/indicator/index.ts';
import {
  type Environment,
  type FigureAsk,
  figureAsk,
  freezesOf,
  type Matter,
  type Procedure,
  Refused,
} from '../../kernel/procedure/index.ts';
import { poolWithin } from '../database/pool-within.ts';
import { inSnapshot } from '../database/transaction.ts';
import { yearPeriod } from '../indicators/figures.ts';
import { someFigures, withTheirParts } from '../indicators/some.ts';
import type { ActCommand, Office } from '../matters/service.ts';

const keyOf = ({ year, asOf, office }: FigureAsk): string => `${year} ${asOf} ${office ?? ''}`;

/** The environment with what an act that freezes tables needs in it; the same environment for every other act, and for one recorded from paper. */
export async function withFigures(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  command: Pick<ActCommand, 'act' | 'stated' | 'source'>,
  env: Environment,
): Promise<Environment> {
  const specs = freezesOf(procedure, command.act);
  if (specs.length === 0 || (command.source ?? 'performed') !== 'performed') return env;
  const asks = specs.flatMap((spec) => {
    try {
      return figureAsk(procedure, spec, matter, command.stated, env.today);
    } catch (error) {
      // Why nothing can be computed is said with everything else that stands against the act.
      if (error instanceof Refused) return [];
      throw error;
    }
  });
  if (asks.length === 0) return env;
  const found = new Map<string, Map<string, Figure>>();
  // Two cells read at two moments might not add up.
  await inSnapshot(office.pool, async (client) => {
    const pool = poolWithin(client);
    for (const ask of asks) {
      const ids = withTheirParts(office.modules, ask.figures);
      const period = {
        ...yearPeriod(office.region, ask.year, ask.asOf),
        ...(ask.office ? { office: ask.office } : {}),
      };
      const figures = await someFigures(pool, office.modules, ids, period);
      const known = found.get(keyOf(ask)) ?? new Map<string, Figure>();
      for (const figure of figures) known.set(figure.id, figure);
      found.set(keyOf(ask), known);
    }
  });
  return {
    ...env,
    figures: (ask) => {
      const known = found.get(keyOf(ask));
      return known && ((id) => known.get(id));
    },
  };
}
