/** Tells a decision through every step of the procedure, and the consultation with its opinions beside it. */
import { addDays, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../tale.ts';
import type { Plan, Said } from './plan.ts';

export const registry = 'government-office';

export const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`decisions.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有重大行政决策的“${capacity}”岗位`);
  return found;
};
const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? t.calendar.nextWorkingDay(day) : t.today);

/** The first working day after a window that ends on this day; the statute closes it the night before. */
const afterClose = (t: Tale, closes: LegalDate): LegalDate =>
  t.calendar.nextWorkingDay(addDays(t.calendar.nextWorkingDay(closes), 1));

export const consultationKey = (p: Plan): string => `${p.key}-consultation`;
const opinionKey = (p: Plan, n: number): string => `${p.key}-opinion-${n}`;

const countOf = (said: readonly Said[], outcome: Said['outcome']): number =>
  said.filter((s) => s.outcome === outcome).length;

function* makeConsultation(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const { office, draft, text, explanation, market } = p.topic;
  const drafter = one(t, 'drafter', office);
  const head = one(t, 'unitHead', office);
  t.act('prepare', drafter, {
    about: t.idOf(p.key),
    draftTitle: draft,
    draftText: text,
    explanation,
    business: market,
    channels: ['site', 'media', 'notice'],
    contact:
      '一、网上：在本公告页面选择“发表意见”；二、信函：寄至承办单位，信封注明“征求意见”；三、电话：0791-85700000（工作时间）。',
  });
  yield later(t, p.days.announced);
  t.act('announce', drafter, { closesOn: p.days.closes });
  t.approved(head);
  t.act('publish', drafter, { publication: 'notice', secrecyReviewed: true });
  if (p.stop === 'open') return;
  const closed = afterClose(t, p.days.closes);
  yield closed;
  // The statute closed it in the night, but where the year's holidays are not decreed yet.
  if (t.matter.state === 'open') t.act('endWindow', drafter);
  if (p.stop === 'closed') return;
  yield t.calendar.addWorkingDays(closed, 9);
  t.act('conclude', drafter, {
    summary: `意见主要集中在${p.topic.riskPoints.split('；')[0] ?? '实施办法'}等方面。承办单位逐条研究，合理的已经写入草案。`,
    received: p.said.length,
    adopted: countOf(p.said, 'adopted'),
    partly: countOf(p.said, 'partly'),
    notAdopted: countOf(p.said, 'notAdopted'),
    merged: countOf(p.said, 'merged'),
    aside: countOf(p.said, 'aside'),
  });
  yield t.after(1);
  t.approved(head);
  yield t.after(1);
  t.act('publish', drafter, { publication: 'result', secrecyReviewed: true });
}

const opinionStory = (p: Plan, said: Said, n: number, start: LegalDate): Story => ({
  key: opinionKey(p, n),
  procedure: 'decisions/opinion',
  office: p.topic.office,
  start,
  *tell(t) {
    const stated = {
      consultation: t.idOf(consultationKey(p)),
      ...(said.clause === undefined ? {} : { clause: said.clause }),
      opinion: said.opinion,
      standing: said.standing,
      ...(said.name === undefined ? {} : { name: said.name }),
    };
    const drafter = one(t, 'drafter', p.topic.office);
    // Now and then someone writes a letter.
    if (n % 7 === 3) t.act('record', drafter, { ...stated, received: n % 2 === 0 ? 'call' : 'letter' });
    else t.act('send', 'party:citizen', stated);
    if (p.stop === 'open') return;
    const closed = afterClose(t, p.days.closes);
    if (p.stop === 'closed' && n % 2 === 0) return;
    yield t.calendar.addWorkingDays(closed, said.outcome === 'merged' ? 7 : 1 + (n % 5));
    if (said.outcome === 'aside') t.act('setAside', drafter, { asideWhy: said.answer });
    else if (said.outcome === 'merged') {
      const first = p.said.findIndex((s) => s.outcome === 'adopted');
      t.act('merge', drafter, { same: t.idOf(opinionKey(p, first)) });
    } else t.act('answer', drafter, { summary: said.summary, adoption: said.outcome, answer: said.answer });
  },
});

function* makeDecision(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  const { topic, days, stop } = p;
  const drafter = one(t, 'drafter', topic.office);
  const head = one(t, 'unitHead', topic.office);
  const clerk = one(t, 'office', registry);
  const mayor = one(t, 'mayor', 'government');
  t.act('suggest', drafter, {
    subject: topic.subject,
    kind: topic.kind,
    within: true,
    proposer: 'department',
    proposedBy: '承办单位',
    suggestion: topic.suggestion,
    studyOffice: topic.office,
    ...(p.entry === undefined ? {} : { catalogueItem: t.idOf(p.entry) }),
  });
  if (stop === 'suggested') return;
  yield t.after(3);
  t.act('study', drafter, { study: `${topic.suggestion}问题明确，依据充分，方案必要、可行，建议启动决策程序。` });
  yield later(t, days.initiated);
  t.act('initiate', mayor, { leadOffice: topic.office, initiation: '请依法履行各项程序，成熟后提请审议。' });
  yield later(t, days.drafted);
  t.act('draft', drafter, {
    draftTitle: topic.draft,
    draftText: topic.text,
    bases: topic.bases,
    research: topic.research,
    divergent: false,
    optionCount: 1,
    unitsConsulted: '书面征求了有关部门和各乡镇的意见，已经逐条研究。',
    disputes: '无',
    technical: topic.technical,
    riskSensitive: topic.risky,
    affectsMarket: topic.market,
    hearingRequired: false,
    groups: topic.groups,
    undisclosable: false,
  });
  if (stop === 'drafting' || stop === 'open' || stop === 'closed') return;
  yield t.calendar.addWorkingDays(afterClose(t, days.closes), 12);
  t.act('participate', drafter, {
    ways: ['public', 'meeting', 'written'],
    consultation: t.idOf(consultationKey(p)),
    participation: `公开征求意见收到${p.said.length}条，采纳${countOf(p.said, 'adopted')}条、部分采纳${countOf(p.said, 'partly')}条，逐条答复并公布；召开座谈会二次。`,
    ...(topic.groups ? { groupsHeard: '与村（居）民代表、行业协会和利害关系人座谈，意见已经写入草案。' } : {}),
  });
  if (topic.hearing) {
    const on = t.calendar.nextWorkingDay(addDays(t.today, 11));
    t.act('callHearing', drafter, {
      hearingOn: on,
      hearingPlace: '县政务服务中心三楼会议室',
      hearingSelection: '公开报名，按居民、经营者、专家三类随机抽取。',
      hearingPeople: '居民代表六人、经营者代表三人、人大代表和政协委员各一人。',
    });
    t.act('publish', drafter, { publication: 'hearing', secrecyReviewed: true });
    yield on;
    t.act('recordHearing', drafter, {
      hearingRecord: '承办单位介绍草案；参加人陈述意见并询问；承办单位逐项说明。参加人总体赞成，建议分步实施。',
      hearingSigned: true,
    });
  } else t.act('skipHearing', drafter, { hearingSkipWhy: '没有较大分歧，法律、法规、规章也没有规定应当听证。' });
  yield later(t, days.argued);
  if (topic.technical)
    t.act('argue', drafter, {
      expertMode: 'meeting',
      experts: topic.experts,
      expertBody: '江西示例规划研究院',
      expertsIndependent: true,
      expertOpinion: topic.expertOpinion,
      expertsSigned: true,
      expertAdoption: topic.expertAdoption,
    });
  else t.act('skipExperts', drafter, { expertsSkipWhy: '不属于专业性、技术性较强的事项。' });
  if (stop === 'argued') return;
  yield t.after(3);
  const risk = {
    riskBy: '江西示例社会稳定风险评估有限公司',
    riskHeard: '听取了公安、信访、应急和属地乡镇的意见。',
    riskPoints: topic.riskPoints,
    riskMeasures: topic.riskMeasures,
    riskPlan: '明确各单位联系人；出现集中反映的，一小时内到场，当日答复。',
  };
  if (topic.risky)
    t.act('assessRisk', drafter, { ...risk, riskLevel: stop === 'uncontrollable' ? 'uncontrollable' : 'low' });
  else t.act('skipRisk', drafter, { riskSkipWhy: '不会对社会稳定、公共安全造成不利影响。' });
  if (stop === 'uncontrollable') return;
  if (topic.market)
    t.act('reviewCompetition', drafter, {
      competitionBy: '承办单位会同县市场监督管理局',
      competition: 'compliant',
      competitionOpinion: '没有限定经营者、设置不合理条件或者给予特定经营者优惠的内容。',
    });
  else t.act('skipCompetition', drafter, { competitionSkipWhy: '不涉及经营者经济活动。' });
  yield later(t, days.sent);
  t.act('sendForReview', drafter, { reviewBy: t.calendar.addWorkingDays(t.today, 12) });
  if (stop === 'reviewing') return;
  yield* afterReview(t, p, { drafter, head, clerk, mayor });
}

interface People {
  drafter: string;
  head: string;
  clerk: string;
  mayor: string;
}

function* afterReview(t: Tale, p: Plan, by: People): Generator<LegalDate, void, void> {
  const { topic, days, stop } = p;
  const { drafter, clerk, mayor } = by;
  const sent = t.today;
  const { review } = p;
  yield t.calendar.addWorkingDays(sent, review === undefined ? 9 : 13);
  const found = review === undefined ? undefined : t.matterOf?.(review);
  const issued = found?.file.issuedOn;
  t.act('takeOpinion', drafter, {
    ...(review !== undefined && typeof issued === 'string' ? { legalityReview: t.idOf(review) } : {}),
    legality: typeof issued === 'string' ? (found?.file.conclusion ?? 'lawful') : 'lawful',
    legalityIssuedOn: typeof issued === 'string' ? issued : t.calendar.addWorkingDays(sent, 8),
    ...(typeof issued === 'string'
      ? {}
      : { legalityNumber: `南司审〔${t.today.slice(0, 4)}〕${t.random.int(3, 60)}号` }),
    counselHeard: '政府法律顾问认为权限和程序符合规定。',
  });
  yield later(t, days.submitted);
  const kept = (has: boolean): string => (has ? 'present' : 'notApplicable');
  t.act('submit', drafter, {
    revisedAsAdvised: '审查意见逐条采纳，草案已经修改。',
    fileDraft: 'present',
    fileCompetition: kept(topic.market),
    fileParticipation: 'present',
    fileExperts: kept(topic.technical),
    fileRisk: kept(topic.risky),
    fileLegality: 'present',
    ...(topic.market && topic.technical && topic.risky ? {} : { fileWhy: '不适用的，案卷中已经逐项说明理由。' }),
  });
  t.approved(by.head);
  if (stop === 'submitted') return;
  yield t.calendar.addWorkingDays(days.meeting, 1);
  t.act('discuss', one(t, 'clerk', registry), { item: t.idOf(p.item), discussedOn: days.meeting });
  if (stop === 'discussed') return;
  yield t.after(3);
  t.act('reportParty', one(t, 'officeHead', registry), {
    congress: topic.congress,
    ...(topic.congress ? { congressDone: '已经提请县人大常委会会议审议，并按审议意见修改。' } : {}),
    partyReportedOn: t.today,
    partyConsents: true,
    partyReply: '县委常委会会议研究同意',
  });
  if (stop === 'reported') return;
  yield later(t, days.decided);
  t.act('decide', mayor, { decision: topic.decision });
  if (stop === 'decided') return;
  yield t.after(3);
  t.act('publish', clerk, { publication: 'decision', secrecyReviewed: true });
  yield t.after(1);
  t.act('announce', clerk, {
    announcedOn: t.calendar.addWorkingDays(t.today, -1),
    announcedIn: ['gazette', 'site', 'media'],
    interpretation: '县政府网站刊登图文解读，承办单位负责人接受访谈，说明公众意见、专家论证意见的采纳情况。',
  });
  yield t.after(2);
  t.act('assignExecution', clerk, {
    executors: [...topic.executors],
    execution: '请制定实施细则，每半年报告执行情况。',
  });
  yield t.after(18);
  t.act('archiveProcess', drafter, {
    archive: [
      'study',
      'initiation',
      'draft',
      'participation',
      ...(topic.technical ? ['experts'] : []),
      ...(topic.risky ? ['risk'] : []),
      ...(topic.market ? ['competition'] : []),
      'legality',
      'minutes',
      'party',
      'decision',
    ],
    archiveNumber: `决策${t.today.slice(0, 4)}-${topic.office}`,
  });
  yield* execute(t, p, by);
}

function* execute(t: Tale, p: Plan, by: People): Generator<LegalDate, void, void> {
  const executor = one(t, 'drafter', p.topic.executors[0]);
  yield t.after(70);
  t.act('reportExecution', executor, { progress: '实施方案已经印发，重点任务按计划推进，没有重大问题。' });
  if (p.stop === 'executing') return;
  if (p.stop === 'suspended') {
    yield t.after(5);
    t.act('suspend', by.mayor, {
      trouble: 'change',
      suspendWhy: '上级规划调整，继续执行将造成重复建设，先行中止，提交会议讨论。',
    });
    return;
  }
  yield t.after(10);
  t.act('startEvaluation', one(t, 'officeHead', registry), {
    evaluationReason: p.stop === 'evaluating' ? 'manyOpinions' : 'necessary',
    evaluator: '江西示例大学公共政策研究中心',
  });
  if (p.stop === 'evaluating') return;
  yield t.after(40);
  t.act('evaluate', by.clerk, {
    evaluation:
      '问卷和走访显示群众总体满意；程序规范；建议进一步简化办理材料。人大代表、政协委员和村民代表参与了评估。',
    evaluationResult: 'keep',
  });
  yield t.after(4);
  t.act('publish', by.clerk, { publication: 'evaluation', secrecyReviewed: true });
}

/** The decision, its consultation and every opinion as stories of their own. */
export function storiesOf(p: Plan, opinionDays: readonly LegalDate[]): Story[] {
  const decision: Story = {
    key: p.key,
    procedure: 'decisions',
    office: registry,
    start: p.days.suggested,
    tell: (t) => makeDecision(t, p),
  };
  if (p.stop === 'suggested' || p.stop === 'drafting') return [decision];
  const consultation: Story = {
    key: consultationKey(p),
    procedure: 'decisions/consultation',
    office: p.topic.office,
    start: p.days.announced,
    tell: (t) => makeConsultation(t, p),
  };
  return [
    decision,
    consultation,
    ...p.said.map((said, n) => opinionStory(p, said, n, opinionDays[n % opinionDays.length] as LegalDate)),
  ];
}
