/** Legality review, prior notice, representations, hearing, deliberation and the decision. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { personName } from '../../../names.ts';
import { fileRef } from '../../sample-files.ts';
import type { Tale } from '../../tale.ts';
import { type Days, type Hands, isHeavy, later, type Stop } from './hands.ts';
import type { CasePlan } from './plan.ts';
import { decisionOf, proposalOf } from './proposal.ts';

export function* reviewCase(t: Tale, p: CasePlan, hands: Hands, again = false): Days {
  const [officer] = hands.pair;
  t.act('submitReview', officer, {
    reviewList: `立案审批表\n调查终结报告\n现场检查笔录、询问笔录${again ? '\n听证笔录、听证报告' : ''}`,
  });
  yield t.after(t.random.int(1, 4));
  if (p.turn === 'problems' && !again) {
    t.act('raiseProblems', hands.reviewer, {
      reviewedBy: hands.reviewer,
      reviewOpinion: '裁量理由没有写明对照的适用条件，建议补充后再送审。',
      reviewerBasis: 'qualified',
      reviewerSigned: true,
    });
    yield t.after(2);
    t.act('submitReview', officer, {
      reviewList: '调查终结报告（补充）',
      reviewAnswer: '采纳审核意见，已补充裁量理由。',
    });
    yield t.after(2);
  }
  t.act('passReview', hands.reviewer, {
    reviewedBy: hands.reviewer,
    reviewOpinion: '主体适格，事实清楚，证据充分，程序合法，适用依据正确，裁量适当，同意。',
    reviewerBasis: 'qualified',
    reviewerSigned: true,
  });
  return true;
}

/** Tells the party, hears it, and waits as long as the law asks. */
export function* tellParty(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  const hearing = isHeavy(p);
  yield t.after(t.random.int(0, 3));
  t.act('notify', officer, {
    noticedOn: t.today,
    noticeMethod: t.random.weighted({ direct: 88, post: 6, electronic: 6 }) === 'post' ? 'post' : 'direct',
    hearingTold: hearing,
  });
  const told = t.today;
  if (stop === 'noticed') return false;
  if (p.turn === 'represented') {
    yield t.after(t.random.int(1, 2));
    t.act('represent', t.random.chance(0.5) ? 'party:party' : officer, {
      representedOn: t.today,
      representation: '对事实没有异议，经营困难，已经整改，请求从轻处罚。',
    });
    yield t.after(1);
    t.act('reviewRepresentation', officer, {
      adoption: 'rejected',
      adoptionReason: '整改情况已在裁量时考虑，拟处罚在从轻阶次以内，不再调整。',
    });
  } else if (p.turn === 'hearing' || stop === 'hearing') {
    yield* hearingOf(t, p, hands, stop);
    if (stop === 'hearing') return false;
  } else if (t.random.chance(0.35)) {
    yield t.after(t.random.int(0, 2));
    t.act('waive', 'party:party', { waiverSigned: true });
    return true;
  }
  // The windows of five working days must be over; the day after the sixth is safe in every field.
  yield later(t, t.calendar.addWorkingDays(told, 6 + t.random.int(0, 3)));
  return true;
}

export function* hearingOf(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, 3));
  t.act('requestHearing', 'party:party', {
    hearingRequestedOn: t.today,
    hearingRequest: '对违法情节的认定和罚款数额有异议，要求听证。',
  });
  yield t.after(t.random.int(1, 3));
  const day = t.calendar.addWorkingDays(t.today, 9);
  t.act('scheduleHearing', hands.reviewer, {
    hearingNoticedOn: t.today,
    hearingChair: hands.reviewer,
    hearingClerk: personName(p.n + 600_000),
    hearingOn: day,
    hearingPlace: '本机关会议室',
    hearingOpen: true,
  });
  if (stop === 'hearing') return;
  yield day;
  t.act('holdHearing', hands.reviewer, {
    hearingHeldOn: t.today,
    hearingAgents: t.random.int(0, 1),
    hearingNotes: '调查人员陈述了事实、证据和处罚建议，当事人就情节和数额申辩并质证。',
    hearingSigned: 'signed',
  });
  t.act('recordVideo', hands.pair[0], {
    recordedStep: 'hearing',
    device: '示例听证室设备',
    recordedOn: t.today,
    recordFrom: '09:00',
    recordTo: '11:00',
    recorder: hands.pair[0],
    recordPlace: '本机关会议室',
    hearingVideo: fileRef('video'),
  });
  yield t.after(t.random.int(1, 2));
  t.act('reportHearing', hands.reviewer, {
    hearingReport: '经听证，违法事实清楚，当事人的申辩理由不影响认定，建议按拟处罚意见作出决定。',
  });
  yield* reviewCase(t, p, hands, true);
}

/** Reviews, tells, deliberates and decides. */
export function* decide(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate, stop?: Stop): Days {
  const [officer] = hands.pair;
  yield t.after(t.random.int(2, 14));
  // The officer fell ill and nobody took over: the decision comes after the ninety days.
  if (p.turn === 'late') yield later(t, t.calendar.nextWorkingDay(addDays(p.filed, 84)));
  const mitigated = p.turn === 'mitigated' && p.fine > 0;
  const fine = mitigated ? mitigatedFine(p) : p.fine;
  const plan = { ...p, fine };
  t.act('conclude', officer, proposalOf(plan, acted));
  if (stop === 'concluded') return false;
  const reviewedToo = t.matter.file.reviewNeeded === true;
  if (reviewedToo) {
    yield t.after(t.random.int(0, 2));
    if (stop === 'reviewing') {
      t.act('submitReview', officer, { reviewList: '立案审批表\n调查终结报告\n现场检查笔录' });
      return false;
    }
    yield* reviewCase(t, p, hands);
  }
  if (!(yield* tellParty(t, p, hands, stop))) return false;
  if (t.matter.file.complex === true) {
    yield t.after(t.random.int(0, 1));
    t.act('deliberate', officer, {
      deliberatedOn: t.today,
      deliberators: '局长（主要负责人）\n分管副局长\n法规负责人',
      deliberatorCount: 3,
      deliberation: '主要负责人：同意。\n分管副局长：同意拟处罚意见。',
      deliberationResult: '一致同意按拟处罚意见作出决定。',
      deliberationSigned: true,
    });
  }
  yield t.after(t.random.int(0, 2));
  t.act('decide', officer, decisionOf(plan));
  if (t.random.chance(0.3)) yield t.after(1);
  t.approved(hands.head);
  return stop !== 'decided';
}

/** Two thirds of the floor: below it, with its ground, after deliberation; the ceiling of what stands above none. */
export function mitigatedFine(p: CasePlan): number {
  const { fine } = p.cause;
  if (!fine || !('citizen' in fine)) return p.fine;
  const [min] = p.party.kind === 'citizen' || p.party.kind === 'individualBusiness' ? fine.citizen : fine.enterprise;
  return min === 0 ? p.fine : Math.round((min * 2) / 3 / 10) * 10 * 100;
}
