/** What is asked of the engine and what it hands back: a request, an act prepared for its numbers, an act performed. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { EngineFile } from '../draws/draws.ts';
import { type Act, listed, type Procedure, type Seal } from '../language/index.ts';
import type { View } from '../language/view.ts';
import type { Environment } from './environment.ts';
import { matterNumber, type RecordedAct } from './fold.ts';
import type { Acting, LimitStatus, Matter, Source } from './matter.ts';
import type { Warning } from './refusal.ts';
import { validDate } from './values.ts';

export interface Request {
  act: string;
  stated: Readonly<Record<string, Json>>;
  acting: Acting;
  /** Legal date; today unless the act is recorded for an earlier day. */
  on?: LegalDate;
  source?: Source;
}

/** An act that may be done, waiting only for the numbers of the papers it issues. */
export interface Prepared {
  procedure: Procedure;
  /** The matter before, or the empty matter of an opening. */
  before: Matter;
  recorded: Omit<RecordedAct, 'papers'>;
  /** The act that takes effect: the act itself, or the proposed one when this approval completes it. */
  effect: { name: string; act: Act; stated: Readonly<Record<string, Json>> } | undefined;
  /** Papers to be numbered, in order; a paper without a series needs no number. */
  papers: readonly { paper: string; series?: string; seal: Seal }[];
  warnings: readonly Warning[];
  per: Citation | undefined;
  /** Texts that the engine itself wrote for this act (名录快照、抽取结果), to be kept as files of the matter. */
  files?: readonly EngineFile[];
  /** Number of the certificate under which it is done, when the act asks for one. */
  certificate?: string;
  view: (numbers: readonly { paper: string; number: string }[]) => View;
}

/** The office whose seal a paper bears and in whose series it is numbered. What the statute itself issues is the handling unit's. */
export function sealingOffice(prepared: Prepared, seal: Seal): string {
  const { before, recorded } = prepared;
  if (seal === 'authority') return before.authority;
  if (typeof seal === 'object') {
    const named = prepared.effect?.stated[seal.of] ?? before.file[seal.of];
    return typeof named === 'string' ? named : before.authority;
  }
  return seal === 'acting' ? (recorded.by.office ?? before.office) : before.office;
}

export interface Performed {
  entry: RecordedAct;
  matter: Matter;
  limits: readonly LimitStatus[];
}

/** The legal date of an act: its own date field, else the given day, else today. */
export function legalDay(
  act: Act | undefined,
  request: Pick<Request, 'stated' | 'on'>,
  env: Pick<Environment, 'today'>,
): LegalDate {
  const dated = act?.dated === undefined ? undefined : request.stated[act.dated];
  return typeof dated === 'string' && validDate(dated) ? dated : (request.on ?? env.today);
}

/** The papers that an act issues, in order; an opening act also gives the matter its own number. */
export function papersOf(procedure: Procedure, act: Act): Prepared['papers'] {
  const own =
    act.opens && procedure.number
      ? [{ paper: matterNumber, series: procedure.number.series, seal: 'handling' as const }]
      : [];
  const issued = listed(act.issues).map((paper) => {
    const spec = procedure.papers?.[paper];
    return { paper, seal: spec?.seal ?? 'authority', ...(spec?.series === undefined ? {} : { series: spec.series }) };
  });
  return [...own, ...issued];
}
