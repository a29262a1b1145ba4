/** An ordinary penalty case told through the engine: the short path that most take, and the turns that some take beside it. */
import { addDays, chineseDate, type LegalDate } from '../../../kernel/calendar/index.ts';
import { moneyText } from '../../../kernel/indicator/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { personName } from '../names.ts';
import { clerkOf, deputyOf, headOf, reviewerOf } from '../officers.ts';
import { personOf } from '../people.ts';
import { townships } from '../townships.ts';
import { powerKey } from './enforcement-teams.ts';
import { penaltyLists } from './penalty-lists.ts';
import { type CasePlan, sectorOf, stands, steadyOfficers, thresholdOf } from './penalty-plan.ts';
import { causeKey, entryKey } from './penalty-registers.ts';
import type { Stated, Story, Tale } from './tale.ts';

/** Where a case of today stops, waiting for someone. */
export type Stop =
  | 'registered'
  | 'filing'
  | 'investigating'
  | 'suspended'
  | 'concluded'
  | 'reviewing'
  | 'noticed'
  | 'hearing'
  | 'decided'
  | 'served'
  | 'deferred'
  | 'demanded'
  | 'performed'
  | 'closed';

type Days = Generator<LegalDate, boolean, void>;

/** The people of one case: a pair that investigates, and those who approve, review and keep the file. */
export interface Hands {
  pair: readonly [string, string];
  head: string;
  reviewer: string;
  clerk: string;
}
export function handsOf(t: Tale, authority: string): Hands {
  const officers = steadyOfficers(authority);
  const first = t.random.int(0, officers.length - 1);
  const second = (first + 1 + t.random.int(0, officers.length - 2)) % officers.length;
  return {
    pair: [officers[first] as string, officers[second] as string],
    head: personOf(t.random.chance(0.7) ? deputyOf(authority) : headOf(authority)),
    reviewer: personOf(reviewerOf(authority)),
    clerk: personOf(clerkOf(authority)),
  };
}

const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.today);
const townName = (code: string): string => townships.find((x) => x.code === code)?.name ?? '';
const heavyTurns: readonly string[] = [
  'heavy',
  'hearing',
  'problems',
  'instalments',
  'court',
  'extraFine',
  'varied',
  'annulled',
];
/** At the thresholds of hearing and review, or a case that the cause itself sends there. */
export const isHeavy = (p: CasePlan): boolean => heavyTurns.includes(p.turn) || p.fine >= thresholdOf(p.party.kind);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
function record(t: Tale, p: CasePlan, hands: Hands): Stated {
  const start = t.random.int(8 * 60 + 40, 15 * 60);
  return {
    stepOn: t.today,
    stepOfficers: [...hands.pair],
    startedAt: clock(start),
    endedAt: clock(start + t.random.int(25, 80)),
    stepPlace: p.place,
    identityShown: true,
    rightsTold: true,
    officersSigned: true,
    partySigned: t.random.chance(0.97) ? 'signed' : 'refused',
  };
}

const plain = (text: string): string => text.replace(/。$/, '');
const weighing = { lighter: 0, ordinary: 1, heavier: 2 } as const;

/** What the investigation concludes: facts from the cause's own elements, tier and reasons from where the amount stands. */
export function proposalOf(p: CasePlan, acted: LegalDate, fine = p.fine): Stated {
  const tier = stands(p.cause, p.party.kind, fine, p.base) ?? 'none';
  const heavy = isHeavy(p);
  const mitigated = tier === 'below';
  const index = weighing[tier as keyof typeof weighing] ?? 0;
  return {
    facts: `经查，${chineseDate(acted)}，${p.party.name}在${p.place}${plain(p.cause.conduct)}。经现场检查、询问和核对有关材料，${p.cause.elements.map(([e]) => e).join('；')}，事实清楚。`,
    evidenceList: p.cause.elements.map(([e, evidence]) => `${evidence}，证明${e}`).join('\n'),
    violated: `${p.cause.prohibition}。`,
    basis: p.cause.penalty,
    corrected: true,
    harmless: false,
    weighed: `${p.cause.weighs[index]}，配合调查。${mitigated ? '主动消除违法行为危害后果，依法减轻处罚。' : tier === 'none' ? '依法给予警告。' : `按裁量基准在该阶次内确定罚款${moneyText(fine)}。`}`,
    ...(mitigated ? { mitigation: ['removedHarm'], weight: 'mitigated' } : tier === 'none' ? {} : { weight: tier }),
    stands: tier,
    departs: false,
    gains: 'none',
    ...(p.base === undefined ? {} : { baseValue: p.base }),
    crimeCheck: p.cause.life ? 'notReached' : 'noCrime',
    proposedKinds: [fine === 0 ? 'warning' : 'fine'],
    proposedFine: fine,
    complex: heavy || mitigated,
    reviewNeeded: heavy || mitigated,
    ...(heavy || mitigated ? { reviewGround: 'catalogue' } : {}),
  };
}

function decisionOf(p: CasePlan, fine = p.fine): Stated {
  const kind = fine === 0 ? 'warning' : 'fine';
  return {
    kinds: [kind],
    heaviest: kind,
    fine,
    stands: stands(p.cause, p.party.kind, fine, p.base) ?? 'none',
    total: fine,
    payFirst: fine > 0,
    isMinor: false,
    secrecyGround: fine === 0 && sectorOf(p.cause) === 'market' ? 'warningOnly' : 'none',
    creditCategory: 'general',
    displayMonths: 3,
  };
}

const sources = { inspection: 45, complaint: 26, transfer: 9, assigned: 8, other: 12 } as const;
const sourceNotes: Readonly<Record<keyof typeof sources, string>> = {
  inspection: '日常监督检查发现',
  complaint: '12345政务服务便民热线转来的举报',
  transfer: '其他机关移送的线索',
  assigned: '上级机关交办',
  other: '网格员巡查发现',
};

function register(t: Tale, p: CasePlan, by: string): void {
  const source = t.random.weighted(sources);
  t.act('register', by, {
    foundOn: t.today,
    source,
    sourceNote: `${sourceNotes[source]}（示例第${p.n}号）`,
    clue: `${townName(p.territory)}${p.party.name}涉嫌${p.cause.name}。`,
    parties: [p.party] as unknown as Json,
    territory: p.territory,
    place: p.place,
    sector: sectorOf(p.cause),
  });
}

export function fileCase(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate): void {
  t.act('file', hands.pair[0], {
    cause: t.idOf(causeKey(p.cause.code)),
    causeName: p.cause.name,
    power: t.idOf(powerKey(p.authority, p.power)),
    officers: [...hands.pair],
    actFrom: acted,
    continuing: false,
    fiveYears: false,
    filingOpinion: `经核查，有初步证据证明当事人${p.cause.name}，属于本机关管辖，依法应当给予行政处罚，建议立案。`,
  });
}

/** Leads to the filing; false where the case of today stops. */
function* begin(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate, stop?: Stop): Days {
  register(t, p, t.random.chance(0.5) ? hands.clerk : hands.pair[0]);
  if (stop === 'registered') return false;
  if (t.random.chance(0.1)) {
    yield t.after(p.lead > 0 ? 1 : 0);
    t.act('verify', hands.pair[0], {
      verifiedOn: t.today,
      verifiers: [...hands.pair],
      verification: `到${p.place}核查，${plain(p.cause.conduct)}的情况属实。`,
    });
  }
  yield later(t, p.filed);
  fileCase(t, p, hands, acted);
  if (stop === 'filing') return false;
  t.approved(hands.head);
  return true;
}

function* investigate(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  yield t.after(t.random.int(0, 2));
  t.act('inspectSite', officer, {
    ...record(t, p, hands),
    siteNotes: `${p.place}，${plain(p.cause.conduct)}。${p.cause.elements[0]?.[1] ?? '现场照片'}已固定。`,
    presentPerson: p.party.representative ?? p.party.name,
  });
  t.act('orderCorrection', officer, {
    correctionContent: `停止${p.cause.name}的行为，并按规定改正，改正情况书面报告。`,
    correctionDays: t.random.pick([0, 3, 5, 7, 10, 15]),
  });
  if (p.turn === 'preserved') {
    t.act('preserve', officer, {
      stepOfficers: [...hands.pair],
      preserved: `涉案物品${t.random.int(1, 12)}箱（详见清单）`,
      preservedWhy: '物品可能被转移、销毁，以后难以取得。',
    });
    t.approved(hands.head);
    t.act('recordVideo', officer, {
      recordedStep: 'preservation',
      device: `示例记录仪${t.random.int(1, 60)}号`,
      recordedOn: t.today,
      recordFrom: '09:00',
      recordTo: '10:10',
      recorder: officer,
      recordPlace: p.place,
      preservationVideo: [
        { name: '登记保存.mp4', sha256: t.random.hex(32), size: t.random.int(10_000_000, 90_000_000) },
      ],
    });
    yield t.after(t.random.int(2, 5));
    t.act('handlePreserved', officer, { preservationResult: 'returned' });
  }
  if (stop === 'investigating') return false;
  if (p.turn === 'appraisal') {
    yield t.after(1);
    t.act('commissionAppraisal', officer, {
      appraiser: '示例检验检测中心',
      appraised: `与${p.cause.name}有关的物品`,
      appraisalDays: 20,
      appraisalTold: true,
    });
    yield t.after(t.random.int(9, 14));
    t.act('receiveAppraisal', officer, { appraisalResult: '所检项目与违法事实的认定相符。', appraisalDelivered: true });
  }
  if (t.random.chance(0.2) || isHeavy(p)) {
    yield t.after(t.random.int(1, 4));
    t.act('interview', officer, {
      ...record(t, p, hands),
      interviewee: p.party.representative ?? p.party.name,
      intervieweeIs: p.party.kind === 'citizen' ? 'party' : 'representative',
      alone: true,
      interviewNotes: `被询问人承认${plain(p.cause.conduct)}，称“以前不了解规定，已经改正”。`,
    });
  }
  if (p.turn === 'suspended' || stop === 'suspended') {
    yield t.after(2);
    t.act('suspend', officer, {
      suspensionGround: 'otherCase',
      suspensionReason: '须以供货单位一案的处理结果为依据。',
    });
    t.approved(hands.head);
    if (stop === 'suspended') return false;
    yield t.after(t.random.int(10, 25));
    t.act('resume', officer, { resumptionReason: '供货单位一案已经作出决定。' });
    t.approved(hands.head);
  }
  return true;
}

function* reviewCase(t: Tale, p: CasePlan, hands: Hands, again = false): Days {
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
function* tellParty(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
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

function* hearingOf(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Generator<LegalDate, void, void> {
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
    hearingVideo: [{ name: '听证.mp4', sha256: t.random.hex(32), size: 900_000_000 }],
  });
  yield t.after(t.random.int(1, 2));
  t.act('reportHearing', hands.reviewer, {
    hearingReport: '经听证，违法事实清楚，当事人的申辩理由不影响认定，建议按拟处罚意见作出决定。',
  });
  yield* reviewCase(t, p, hands, true);
}

/** Reviews, tells, deliberates and decides. */
function* decide(t: Tale, p: CasePlan, hands: Hands, acted: LegalDate, stop?: Stop): Days {
  const [officer] = hands.pair;
  yield t.after(t.random.int(2, 14));
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
function mitigatedFine(p: CasePlan): number {
  const { fine } = p.cause;
  if (!fine || !('citizen' in fine)) return p.fine;
  const [min] = p.party.kind === 'citizen' || p.party.kind === 'individualBusiness' ? fine.citizen : fine.enterprise;
  return min === 0 ? p.fine : Math.round((min * 2) / 3 / 10) * 10 * 100;
}

function* serveAndPublish(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  const made = t.today;
  const shown = t.calendar.addWorkingDays(made, t.random.int(2, 6));
  const publishes = t.matter.file.secrecyGround === 'none';
  if (p.turn === 'publicNotice') {
    yield t.after(1);
    t.act('recordAttempt', officer, {
      attemptOn: t.today,
      attemptMethod: 'post',
      attemptResult: '邮件因原址查无此人退回，电话停机。',
    });
    if (publishes) {
      yield later(t, shown);
      t.act('publish', hands.clerk, { publication: 'decision', secrecyReviewed: true });
    }
    t.act('announceService', officer, {
      announcedOn: t.today,
      announcedAt: '县人民政府网站、本机关公告栏',
      announcedWhy: '当事人下落不明，邮寄、直接送达均未成。',
    });
    t.act('recordVideo', officer, {
      recordedStep: 'service',
      device: '示例记录仪01号',
      recordedOn: t.today,
      recordFrom: '10:00',
      recordTo: '10:10',
      recorder: officer,
      recordPlace: '本机关公告栏',
      serviceVideo: [{ name: '公告张贴.mp4', sha256: t.random.hex(32), size: 20_000_000 }],
    });
    yield t.calendar.nextWorkingDay(addDays(t.today, 68));
    return true;
  }
  yield t.after(t.random.int(0, 2));
  const method = t.random.weighted({ direct: 84, left: 5, electronic: 7, post: 4 });
  t.act('serve', officer, {
    servedOn: t.today,
    serviceMethod: method,
    ...(method === 'left'
      ? { witness: `${townName(p.territory)}社区工作人员${personName(p.n + 620_000)}` }
      : { recipient: p.party.representative ?? p.party.name }),
    ...(method === 'electronic' ? { consentSigned: true } : {}),
    ...(method === 'post' ? { tracking: `示例EMS${String(p.n).padStart(6, '0')}` } : {}),
  });
  if (publishes) {
    yield later(t, shown);
    t.act('publish', hands.clerk, { publication: 'decision', secrecyReviewed: true });
  }
  if (isHeavy(p)) {
    yield t.after(1);
    t.act('reportMajor', hands.clerk, { majorReportedOn: t.today });
  }
  return stop !== 'served';
}

const receipt = (p: CasePlan): string => `示例票${String(p.n).padStart(6, '0')}`;
const payment = (t: Tale, p: CasePlan, fine: number): Stated => ({
  paidOn: t.today,
  ...(fine > 0
    ? { paid: fine, paidSoFar: fine, channel: t.random.pick(['bank', 'electronic', 'electronic']), receipt: receipt(p) }
    : {}),
});

/** Pays, in full and in time as a rule. */
function* perform(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  const fine = Number(t.matter.file.fine ?? 0);
  const payday = (): LegalDate => t.calendar.nextWorkingDay(t.limit('pay')?.due ?? t.today);
  if (p.turn === 'instalments' || stop === 'deferred') {
    yield t.after(2);
    t.act('applyDeferral', 'party:party', {
      deferralKind: 'instalments',
      deferralReason: '流动资金紧张，有银行流水为证，申请分期缴纳。',
    });
    yield t.after(2);
    const half = Math.round(fine / 200) * 100;
    t.act('grantDeferral', officer, {
      deferralDays: 90,
      deferralPlan: `第一期${moneyText(half)}，四十五日内\n第二期${moneyText(fine - half)}，九十日内`,
    });
    t.approved(hands.head);
    if (stop === 'deferred') return false;
    yield t.after(t.random.int(10, 25));
    t.act('payPart', hands.clerk, {
      paidOn: t.today,
      paid: half,
      paidSoFar: half,
      channel: 'electronic',
      receipt: receipt(p),
    });
    yield t.after(t.random.int(10, 25));
    t.act('pay', hands.clerk, {
      paidOn: t.today,
      paid: fine - half,
      paidSoFar: fine,
      channel: 'electronic',
      receipt: `${receipt(p)}-2`,
    });
    return true;
  }
  if (p.turn === 'extraFine' || p.turn === 'court' || stop === 'demanded') {
    yield t.calendar.addWorkingDays(payday(), t.random.int(5, 12));
    // Counted day by day from the day after the last one, and never beyond the fine.
    const extra = (): number =>
      Math.min(
        fine,
        Math.floor(
          (fine * 3 * Math.round((Date.parse(t.today) - Date.parse(String(t.limit('pay')?.due))) / 86_400_000)) / 100,
        ),
      );
    t.act('demand', officer, { demandedOn: t.today, demanded: fine, demandedExtra: extra() });
    if (stop === 'demanded') return false;
    if (p.turn === 'extraFine') {
      yield t.after(t.random.int(3, 8));
      t.act('pay', hands.clerk, { ...payment(t, p, fine), paidExtra: extra() });
      return true;
    }
    // The six months in which a suit may be brought must be over before the court is asked (行政强制法53).
    yield t.calendar.addWorkingDays(t.calendar.nextWorkingDay(String(t.limit('litigation')?.due)), 2);
    t.act('toCourt', officer, { courtFiled: '起诉期限届满，催告后仍未履行，转申请人民法院强制执行。' });
    t.approved(hands.head);
    yield t.after(t.random.int(60, 120));
    t.act('courtDone', hands.clerk, {
      courtResult: '人民法院裁定准予强制执行，罚款已执行到位。',
      paid: fine,
      paidSoFar: fine,
      receipt: receipt(p),
    });
    return true;
  }
  if (p.turn === 'upheld' || p.turn === 'varied' || p.turn === 'annulled') {
    yield t.after(t.random.int(3, 8));
    t.act('openRemedy', hands.reviewer, {
      remedyOn: t.today,
      remedyKind: 'reconsideration',
      remedyBody: '南昌县人民政府',
    });
    yield t.after(t.random.int(25, 38));
    const number = `南府复决示例〔${t.today.slice(0, 4)}〕${p.n % 90}号`;
    if (p.turn === 'annulled') {
      t.act('annulDecision', hands.reviewer, {
        remedyDecidedOn: t.today,
        remedyResult: 'revoked',
        remedyNumber: number,
        remedyReason: '主要事实不清、证据不足。',
      });
      yield t.after(1);
      t.act('withdrawPublication', hands.clerk, { publication: 'decision', reason: '处罚决定经行政复议撤销。' });
      return true;
    }
    if (p.turn === 'varied') {
      t.act('varyDecision', hands.reviewer, {
        remedyDecidedOn: t.today,
        remedyResult: 'varied',
        remedyNumber: number,
        variedFine: Math.round(fine / 300) * 200,
        remedyReason: '裁量过重，予以变更。',
      });
      yield t.after(1);
      t.act('withdrawPublication', hands.clerk, { publication: 'decision', reason: '处罚决定经行政复议变更。' });
    } else
      t.act('upholdDecision', hands.reviewer, {
        remedyDecidedOn: t.today,
        remedyResult: 'upheld',
        remedyNumber: number,
      });
    yield t.after(t.random.int(2, 6));
    t.act('pay', hands.clerk, payment(t, p, Number(t.matter.file.variedFine ?? fine)));
    return true;
  }
  yield later(t, t.calendar.previousWorkingDay(addDays(t.today, t.random.int(0, 9))));
  t.act('pay', hands.clerk, payment(t, p, fine));
  return true;
}

function* close(
  t: Tale,
  p: CasePlan,
  hands: Hands,
  closingGround: string,
  stop?: Stop,
): Generator<LegalDate, void, void> {
  if (stop === 'performed') return;
  yield t.after(t.random.int(1, 7));
  t.act('close', hands.pair[0], { closingGround, closingNotes: '案件办理完毕，程序和文书齐全。', goodsSettled: true });
  if (t.random.chance(0.3)) yield t.after(1);
  t.approved(hands.head);
  if (stop === 'closed') return;
  yield t.after(t.random.int(3, 15));
  t.act('archive', hands.clerk, {
    archiveNumber: `示例档${t.today.slice(0, 4)}-${String(p.n).padStart(5, '0')}`,
    pages: t.random.int(28, 96),
    sidePages: t.random.int(8, 30),
  });
}

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

function* crime(t: Tale, p: CasePlan, hands: Hands): Generator<LegalDate, void, void> {
  const [officer] = hands.pair;
  yield t.after(2);
  t.act('suspectCrime', officer, {
    crimeName: '生产、销售伪劣产品罪',
    crimeGroup: [...hands.pair],
    crimeReport: `${p.party.name}的货值达到立案追诉标准，建议移送。`,
  });
  yield t.after(1);
  t.act('approveTransfer', hands.head);
  t.act('transferCrime', officer, { crimeOn: t.today, crimeReceipt: '南昌县公安局回执（示例）' });
  yield t.after(2);
  t.act('policeFiled', officer, { policeAnswerOn: t.today, policeAnswer: 'filed' });
  yield t.after(1);
  t.act('handOverGoods', officer, { crimeReceipt: '涉案物品和材料移交清单（示例）' });
}

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

export const storyOf = (p: CasePlan, start: LegalDate, tell: Story['tell']): Story => ({
  key: p.key,
  procedure: 'penalties',
  office: p.unit,
  start,
  tell,
});
