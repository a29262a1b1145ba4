/** The two ways in which a case ends in leniency (免罚): not filed, or filed and decided without a penalty. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { moneyText } from '../../../../../kernel/indicator/index.ts';
import type { Stated, Tale } from '../../tale.ts';
import { penaltyLists } from '../lists.ts';
import { causeKey, entryKey } from '../registers.ts';
import { handsOf } from './hands.ts';
import { begin, investigate, register } from './investigation.ts';
import { close } from './performance.ts';
import type { CasePlan } from './plan.ts';
import { proposalOf } from './proposal.ts';

const education = (p: { cause: CasePlan['cause'] }): string =>
  `当场讲解“${p.cause.name}”的法律规定和后果，发放普法资料，当事人签署守法承诺书。`;
/** The entry of the list of 免罚 that covers the cause, where there is one. */
function listed(t: Tale, code: string): Stated {
  const n = penaltyLists.findIndex((e) => e.cause === code && e.list === 'noPenalty');
  return n < 0 ? {} : { lenientItem: t.idOf(entryKey(n)) };
}
const exemption = (t: Tale, p: CasePlan): Stated => ({
  ...listed(t, p.cause.code),
  exempted: p.fine,
  exemptedBasis: `按${p.cause.name}裁量基准所处的阶次，应当处以罚款${moneyText(p.fine)}。`,
  education: education(p),
});

/** A lead that was not filed, since the act was slight, corrected and without harm. */
export function* tellNotFiled(t: Tale, p: CasePlan, acted: LegalDate): Generator<LegalDate, void, void> {
  const hands = handsOf(t, p.authority);
  register(t, p, hands.pair[0]);
  yield t.after(1);
  t.act('verify', hands.pair[0], {
    verifiedOn: t.today,
    verifiers: [...hands.pair],
    verification: '到现场核查，情节轻微，当事人当场改正，没有造成危害后果。',
  });
  yield t.after(t.random.int(1, 2));
  t.act('notFile', hands.pair[0], {
    notFiledGround: 'lenient',
    notFiledReason: `${p.cause.weighs[0]}，当场改正，没有造成危害后果。`,
    cause: t.idOf(causeKey(p.cause.code)),
    causeName: p.cause.name,
    actFrom: acted,
    continuing: false,
    fiveYears: false,
    ...exemption(t, p),
  });
  t.approved(hands.head);
}

/** A case that ended in a decision of no penalty: the first time, corrected at once, hardly any harm. */
export function* tellExempted(t: Tale, p: CasePlan, acted: LegalDate): Generator<LegalDate, void, void> {
  const hands = handsOf(t, p.authority);
  const [officer] = hands.pair;
  if (!(yield* begin(t, p, hands, acted))) return;
  if (!(yield* investigate(t, p, hands))) return;
  yield t.after(t.random.int(3, 8));
  t.act('conclude', officer, {
    ...proposalOf(p, acted),
    harmless: true,
    weighed: '初次违法，危害后果轻微并及时改正，建议不予行政处罚。',
    proposedKinds: [],
    proposedFine: 0,
    stands: 'none',
    complex: false,
    reviewNeeded: false,
    reviewGround: '',
  });
  yield t.after(t.random.int(1, 4));
  t.act('decideNone', officer, {
    noPenaltyGround: 'firstTime',
    noPenaltyReason: `${p.cause.weighs[0]}，初次违法，危害后果轻微并及时改正。`,
    ...exemption(t, p),
    isMinor: false,
    secrecyGround: 'none',
  });
  t.approved(hands.head);
  yield t.after(t.random.int(0, 2));
  t.act('serve', officer, {
    servedOn: t.today,
    serviceMethod: 'direct',
    recipient: p.party.representative ?? p.party.name,
  });
  yield* close(t, p, hands, 'noPenalty');
}
