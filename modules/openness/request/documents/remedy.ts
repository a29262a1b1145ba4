/** 救济告知: where an applicant who does not agree may turn, by the answer given and the day on which it is given. */
import { type Block, para } from '../../../../kernel/document/blocks.ts';
import { ADLL, ARL, cite } from '../../../../law/index.ts';
import { type Outcome, withholding } from '../../options.ts';
import type { V } from '../matter.ts';

/** 行政复议法（2023年修订）施行之日: from then on, not opening information goes to reconsideration first (ARL 23(1)(4)). */
const priorSince = '2024-01-01';

/** Whether reconsideration must come before a suit against this answer. */
export function reconsiderFirst(outcome: Outcome | undefined, on: string): boolean {
  return on >= priorSince && (withholding as readonly (string | undefined)[]).includes(outcome);
}

const authorityOf = (v: V): string => {
  const own = String(v.setting('governmentOffices')).split(/\s+/);
  return String(v.setting(own.includes(v.matter?.office ?? '') ? 'upperGovernment' : 'ownGovernment'));
};

/** The clause at the end of an answer; no clause stands under procedural letters, which cannot be sued by themselves. */
export function remedy(v: V, outcome: Outcome | undefined = v.file.outcome): Block {
  const above = authorityOf(v);
  const court = String(v.setting('court'));
  const law = ARL.at(v.on >= priorSince ? '2023' : '2017');
  if (reconsiderFirst(outcome, v.on))
    return para(
      `如对本答复不服，应当自收到本答复书之日起六十日内，先依法向${above}申请行政复议；对行政复议决定仍不服的，可以自收到复议决定书之日起十五日内向${court}提起行政诉讼（${cite(law.art(23, 1, 4))}、${cite(ADLL.art(45))}）。未经行政复议，不能直接起诉。`,
    );
  return para(
    `如对本答复不服，可以自收到本答复书之日起六十日内依法向${above}申请行政复议（${cite(law.art(v.on >= priorSince ? 20 : 9))}），或者自收到本答复书之日起六个月内直接向${court}提起行政诉讼（${cite(ADLL.art(46))}）。`,
  );
}
