/** An ordinary penalty case told through the engine: the short path that most take, and the turns that some take beside it. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../../tale.ts';
import { decide } from './decision.ts';
import { handsOf, type Stop } from './hands.ts';
import { begin, crime, investigate } from './investigation.ts';
import { close, perform, serveAndPublish } from './performance.ts';
import type { CasePlan } from './plan.ts';

/** With what a case is closed, where not with performance. */
const endings: Readonly<Record<string, string>> = { annulled: 'annulled', court: 'courtEnforced' };

/** The case from the lead to the archive, or to where it stops today. */
export function* tellCase(t: Tale, p: CasePlan, stop?: Stop): Generator<LegalDate, void, void> {
  const hands = handsOf(t, p.authority);
  const acted = addDays(t.today, -t.random.int(1, 20));
  if (!(yield* begin(t, p, hands, acted, stop))) return;
  if (!(yield* investigate(t, p, hands, stop))) return;
  const [officer] = hands.pair;
  if (p.turn === 'terminated' || p.turn === 'crime') {
    if (p.turn === 'crime') yield* crime(t, p, hands);
    yield t.after(t.random.int(2, 6));
    t.act(
      'terminate',
      officer,
      p.turn === 'crime'
        ? { terminationGround: 'transferred', terminationReason: '案件已移送公安机关立案侦查。' }
        : { terminationGround: 'partyDead', terminationReason: '当事人已经注销，没有权利义务承受人。' },
    );
    t.approved(hands.head);
    yield* close(t, p, hands, 'terminated', stop);
    return;
  }
  if (!(yield* decide(t, p, hands, acted, stop))) return;
  if (!(yield* serveAndPublish(t, p, hands, stop))) return;
  if (!(yield* perform(t, p, hands, stop))) return;
  yield* close(t, p, hands, endings[p.turn] ?? 'performed', stop);
}

export const storyOf = (p: CasePlan, start: LegalDate, tell: Story['tell']): Story => ({
  key: p.key,
  procedure: 'penalties',
  office: p.unit,
  start,
  tell,
});
