/** The second half of a case: examination, hearing, suspension, decision or another end, service, publication, what follows, archive. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Stated, Tale } from '../tale.ts';
import type { Grievance } from './grievances.ts';
import { type CasePlan, countyDeputy, deputy, isOld, later, within } from './plan.ts';

/** Administrative cases of the city are heard by the railway court. */
export const court = '南昌铁路运输法院';

type Telling = Generator<LegalDate, void, void>;
const everyone = ['applicant', 'respondent'];

/** The day `n` working days before the planned end, no earlier than today. */
const before = (t: Tale, end: LegalDate, n: number): LegalDate => later(t.after(0), t.calendar.addWorkingDays(end, -n));

/** What the authority finds (本机关认为), by the reason its decision rests on. */
const findings: Readonly<Record<string, string>> = {
  allRight:
    '被申请人提交的证据能够相互印证，认定事实清楚，适用依据正确，程序合法，内容适当。申请人的理由没有证据支持。',
  factsLacking: '被申请人提交的证据不足以证明其认定的主要事实。',
  procedureBroken: '被申请人作出该行为以前没有依法告知申请人陈述、申辩的权利，违反法定程序。',
  basisWrong: '被申请人适用的依据与查明的事实不相符合。',
  plainlyUnfit: '被申请人没有考虑情节轻微、主动改正、没有造成危害后果等因素，裁量明显失当。',
  contentUnfit: '被申请人没有考虑情节轻微、主动改正、没有造成危害后果等因素，内容不适当。',
  minorProcedure: '被申请人送达文书超过规定的时间，程序轻微违法，对申请人的权利没有产生实际影响。',
  nothingToRevoke: '被申请人实施该行为没有经过法定程序，该行为已经实施完毕，不具有可撤销的内容。',
  notPerformed: '被申请人收到申请以后，没有在法定期限内处理并答复申请人，属于不履行法定职责。',
  noReply: '被申请人没有按照规定提出书面答复、提交证据和依据。',
};

const groundOf = (t: Tale, plan: CasePlan): string => (t.did('deemNoEvidence') ? 'noReply' : plan.ground);

export function* examine(
  t: Tale,
  plan: CasePlan,
  grievance: Grievance,
  handlers: readonly string[],
  clerk: string,
): Telling {
  const [handler, second] = handlers as [string, string];
  const { random } = t;
  yield t.after(random.int(1, 3));
  if (!isOld(plan) || random.chance(0.35)) {
    t.act('hearViews', handler, {
      viewsOn: t.today,
      viewsOf: ['applicant'],
      viewsMethod: random.weighted({ phone: 50, inPerson: 40, internet: 10 }),
      viewsRecord: '申请人陈述了申请书的内容，补充说明了事情经过，没有新的证据。',
    });
  }
  if (plan.stop === 'heard') return;
  if (plan.stop === 'stayRequested')
    return t.act('requestStay', handler, { stayReason: '申请人认为继续执行将造成难以弥补的损失' });
  if (plan.hearing) {
    t.act('classify', handler, { major: true, technical: false });
    yield* hearing(t, plan, handler, second, clerk);
    if (plan.stop === 'hearingNotified') return;
  }
  if (plan.committee || (plan.hearing && !isOld(plan))) {
    t.act('askCommittee', handler, { committeeQuestion: '本案涉及专业问题，提请就法律适用提出咨询意见。' });
    if (plan.stop === 'committeeAsked') return;
    yield t.after(random.int(3, 6));
    t.act('recordCommittee', handler, {
      committeeOpinion: '多数委员认为应当结合具体情节审查裁量是否适当。',
      ...(isOld(plan) ? {} : { committeeAdopted: true }),
    });
  }
  if (plan.suspend !== undefined || plan.stop === 'suspensionProposed') {
    yield* suspension(t, plan, handler);
    if (plan.stop === 'suspensionProposed' || plan.stop === 'suspended') return;
  }
  if (plan.extend || plan.stop === 'extensionProposed') {
    t.act('extend', handler, {
      complex: true,
      extensionDays: 30,
      extensionReason: '案情复杂，需要向有关单位调取档案并核实',
      noticeTo: everyone,
    });
    if (plan.stop === 'extensionProposed') return;
    yield t.after(1);
    t.approved(isOld(plan) ? countyDeputy : deputy);
    if (plan.stop === 'extended') return;
  }
  if (plan.opinion) yield* opinion(t, handler);
  yield* conclude(t, plan, grievance, handler, clerk);
}

function* hearing(t: Tale, plan: CasePlan, handler: string, second: string, clerk: string): Telling {
  const on = t.after(plan.stop === 'hearingNotified' ? 8 : t.random.int(7, 9));
  t.act('notifyHearing', handler, {
    hearingOn: on,
    hearingTime: '上午九时三十分',
    hearingPlace: '县行政复议服务大厅听证室',
    hearingMatters: '行政行为的事实、证据和程序',
    ...(isOld(plan) ? {} : { noticeTo: everyone }),
  });
  if (plan.stop === 'hearingNotified') return;
  yield on;
  const others = t.people('reconsideration.handler', 'justice').filter((id) => id !== handler && id !== second);
  t.act('holdHearing', handler, {
    hearingHeldOn: on,
    presider: deputy,
    hearers: [second, others[0] ?? handler],
    recorder: clerk,
    ...(isOld(plan) ? {} : { headAttended: true }),
    hearingRecord: '双方对事实、证据进行了陈述、举证和质证，被申请人负责人参加听证。',
  });
}

function* suspension(t: Tale, plan: CasePlan, handler: string): Telling {
  const ground = isOld(plan)
    ? 'dependsOnOtherCase'
    : t.random.pick(['mediationConsent', 'dependsOnOtherCase'] as const);
  t.act('suspend', handler, {
    suspensionGround: ground,
    suspensionReason: ground === 'mediationConsent' ? '双方同意协商，申请中止' : '需要以另一案件的审理结果为依据',
    ...(ground === 'mediationConsent' ? { waitAgreed: true } : {}),
    noticeTo: everyone,
  });
  if (plan.stop === 'suspensionProposed') return;
  yield t.after(1);
  t.approved(deputy);
  if (plan.stop === 'suspended') return;
  yield t.after(plan.suspend ?? 20);
  t.act('resume', handler, { resumptionReason: '中止的原因已经消除', noticeTo: everyone });
}

function* opinion(t: Tale, handler: string): Telling {
  t.act('issueOpinion', handler, {
    opinionFound: '被申请人送达文书不规范，没有告知救济途径的期限。',
    opinionDemand: '请规范文书送达，并在六十日内报送纠正情况。',
  });
  yield t.after(1);
  t.approved(deputy);
  t.act('serveOpinion', handler, { opinionReceivedOn: t.today });
}

/** 决定、驳回、调解书 or 终止, on the planned day, within the statutory period unless the plan is late. */
function* conclude(t: Tale, plan: CasePlan, grievance: Grievance, handler: string, clerk: string): Telling {
  const { random } = t;
  const due = t.limit('decision')?.due;
  const end =
    plan.late || due === null || due === undefined || plan.end <= due ? plan.end : t.calendar.previousWorkingDay(due);
  if (plan.conclusion === 'mediate') {
    yield before(t, end, 6);
    t.act('startMediation', handler, isOld(plan) ? { mediationScope: 'discretion' } : {});
    if (plan.stop === 'mediating') return;
  }
  if (plan.conclusion === 'withdraw') {
    yield before(t, end, 3);
    t.act('withdraw', clerk, { withdrawalReason: '被申请人已与申请人沟通并解决了问题', withdrawalFreely: true });
  }
  if (plan.conclusion === 'decide') {
    yield before(t, end, 4);
    const finding = findings[groundOf(t, plan)] as string;
    t.act('draft', handler, {
      reviewReport: `${grievance.facts}${finding}建议按拟定意见作出决定。`,
      facts: grievance.facts,
      opinion: finding,
    });
    if (plan.stop === 'drafted') return;
  }
  yield before(t, end, 1);
  const [act, stated] = proposal(t, plan);
  t.act(act, handler, stated);
  if (plan.stop === 'proposed') return;
  yield later(t.after(0), end);
  t.approved(
    random.chance(0.85) ? countyDeputy : (t.people('reconsideration.authorityHead', 'government')[0] ?? countyDeputy),
  );
  if (plan.stop === 'decided') return;
  yield* serve(t, plan, clerk);
  if (plan.stop === 'served') return;
  yield* aftermath(t, plan, handler, clerk);
}

function proposal(t: Tale, plan: CasePlan): [string, Stated] {
  switch (plan.conclusion) {
    case 'withdraw':
      return [
        'terminate',
        {
          terminationGround: t.random.chance(0.4) ? 'settlement' : 'withdrawal',
          terminationReason: '申请人自愿撤回申请，不损害国家利益、社会公共利益和他人合法权益，准予撤回。',
        },
      ];
    case 'mediate':
      return [
        'concludeMediation',
        {
          ...(isOld(plan) ? { mediationScope: 'discretion' } : {}),
          mediationTerms: '被申请人依法调整处理，申请人不再就本案提出其他请求。',
          mediationLawful: true,
          mediationSigned: everyone,
        },
      ];
    case 'dismiss':
      return [
        'dismiss',
        {
          dismissalGround: 'conditions',
          dismissalReason: '受理后查明申请人与该行政行为没有利害关系，不符合受理条件。',
          court,
          suitDays: 15,
        },
      ];
    default:
      return ['decide', decision(t, plan)];
  }
}

function decision(t: Tale, plan: CasePlan): Stated {
  const silent = t.did('deemNoEvidence');
  const outcome = silent ? 'revoke' : plan.outcome;
  const collective = t.random.chance(0.15);
  return {
    outcome,
    ground: groundOf(t, plan),
    ...(outcome === 'modify' ? { worse: false, modifiedContent: '将罚款数额变更为法定幅度的下限' } : {}),
    ...(outcome === 'revoke' && t.random.chance(0.6) ? { remakeOrdered: true, remakeDays: 60 } : {}),
    ...(outcome === 'orderPerformance' ? { remakeDays: 30 } : {}),
    deliberation: collective ? 'collective' : 'head',
    ...(collective ? { minutes: '示例会议记录' } : {}),
    court,
    suitDays: 15,
    isSecret: 'open',
  };
}

export function* serve(t: Tale, plan: CasePlan, clerk: string): Telling {
  yield within(t, t.random.int(1, 4), 'service');
  const byPost = t.matter.state !== 'mediated' && plan.channel !== 'portal' && t.random.chance(0.45);
  t.act('serve', clerk, {
    servedOn: t.today,
    ...(byPost
      ? { serviceMethod: 'post', trackingNumber: `示例邮件${t.random.int(10_000_000, 99_999_999)}` }
      : {
          serviceMethod: 'direct',
          recipient: plan.applicant.representative ?? plan.applicant.name,
          recipientRelation: plan.applicant.kind === 'citizen' ? 'self' : 'representative',
        }),
  });
}

/** 抄告、公开、履行、起诉, then the archive. */
function* aftermath(t: Tale, plan: CasePlan, handler: string, clerk: string): Telling {
  const { random } = t;
  const decided = t.did('decide');
  const department = t.matter.file.respondentKind === 'department';
  if (decided && department && !isOld(plan)) {
    yield t.after(random.int(1, 3));
    t.act('copyToSuperior', clerk, { copiedTo: '市级主管部门' });
  }
  if (decided) {
    yield t.after(random.int(4, 12));
    t.act('publish', handler, { publication: 'decision', secrecyReviewed: true });
  }
  if (plan.sued) {
    yield within(t, random.int(1, 4), 'suit');
    t.act('recordSuit', clerk, { suedOn: t.today });
  }
  const owed = t.matter.file.remakeOrdered === true || t.matter.file.outcome === 'orderPerformance';
  if (plan.stop === 'performing' || plan.stop === 'opinionServed') return;
  if (owed) {
    yield t.after(random.int(8, 16));
    t.act('recordPerformance', t.people('reconsideration.respondent', plan.respondent)[0] ?? handler, {
      performedOn: t.today,
      performance: '被申请人已按照复议决定重新处理。',
    });
  }
  if (plan.opinion) {
    yield t.after(random.int(5, 20));
    t.act('reportCorrection', t.people('reconsideration.respondent', plan.respondent)[0] ?? handler, {
      correctedOn: t.today,
      correction: '已组织学习并修订文书模板，规范送达和告知。',
    });
  }
  yield* archive(t, clerk);
  if (plan.sued && random.chance(0.7)) {
    yield t.after(random.int(60, 100));
    t.act('recordSuitResult', clerk, { courtResult: random.weighted({ upheld: 75, withdrawn: 15, lost: 10 }) });
  }
}

/** Puts the file away with what its stages have brought into it. */
export function* archive(t: Tale, clerk: string): Telling {
  yield t.after(t.random.int(3, 18));
  const parts: [string, boolean][] = [
    ['acceptance', t.did('accept') || t.did('refuse') || t.did('requestSupplement')],
    ['reply', t.did('reply')],
    ['views', t.did('hearViews')],
    ['hearing', t.did('holdHearing')],
    ['committee', t.did('recordCommittee')],
    ['report', t.did('decide')],
    ['approval', t.did('decide')],
    ['decision', t.did('decide') || t.did('dismiss') || t.did('terminate') || t.did('concludeMediation')],
    ['service', t.did('serve')],
    ['superior', t.did('copyToSuperior')],
  ];
  t.act('archive', clerk, {
    catalogue: ['application', 'identity', ...parts.filter(([, has]) => has).map(([name]) => name)],
    archiveNumber: `示例复档${t.today.slice(0, 4)}-${t.random.int(1000, 9999)}`,
  });
}
