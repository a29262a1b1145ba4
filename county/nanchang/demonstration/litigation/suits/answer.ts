/** From the receipt of a complaint to the answer to the court, within the fifteen days. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { townships } from '../../../townships.ts';
import { asStated, partyOf } from '../../parties.ts';
import type { Stated, Tale } from '../../tale.ts';
import { authority, caseNumber, county, courtOf, dayOf, kindOf, lost, one, type SuitPlan } from './plan.ts';

/** 案由 of the suit, from the 案由 of the reconsideration. */
const causeOf: Readonly<Record<string, string>> = {
  penalty: 'penalty',
  information: 'openness',
  expropriation: 'expropriation',
  confirmation: 'ruling',
  workInjury: 'ruling',
  title: 'ruling',
  coercion: 'coercion',
  omission: 'inaction',
  licence: 'licence',
  agreement: 'agreement',
  compensation: 'compensation',
};

/** A reconsideration that the county upheld and served in the fortnight before: the suit then arises from it. */
function upheldBefore(t: Tale, p: SuitPlan): Stated | undefined {
  for (let n = 0; n < 260; n++) {
    const key = `case 2023-${1 + ((n + p.number * 37) % 240)}`;
    const found = t.matterOf?.(key);
    const file = found?.file;
    if (!found || file?.outcome !== 'uphold' || typeof file.servedOn !== 'string') continue;
    if (file.servedOn >= t.today || addDays(file.servedOn, 25) < t.today) continue;
    const respondent = String(file.respondent ?? '');
    if (typeof file.actName !== 'string' || t.people('litigation.unit', respondent).length === 0) continue;
    return {
      source: t.idOf(key),
      coDefendant: respondent,
      cause: causeOf[String(file.matterType)] ?? 'other',
      claims: '撤销行政行为和行政复议决定。',
      plaintiffs: file.applicants as never,
      actName: file.actName,
      ...(typeof file.actNumber === 'string' && file.actNumber !== '' ? { actNumber: file.actNumber } : {}),
    };
  }
  return undefined;
}

export function receive(t: Tale, p: SuitPlan): void {
  const { court, courtLevel } = courtOf(p);
  const township = county(p) || kindOf(p) === 'department' ? t.random.pick(townships).code : p.office;
  t.act('receive', one(t, 'registrar', p.office), {
    receivedOn: t.today,
    instance: 'first',
    side: 'respondent',
    court,
    courtLevel,
    caseNumber: caseNumber(p),
    cause: p.topic.cause,
    plaintiffs: asStated(partyOf(p.topic.side, t.random, township)),
    defendantKind: kindOf(p),
    defendantMode: p.joint === undefined ? 'sole' : 'jointReconsideration',
    ...(p.joint === undefined ? {} : { coDefendant: p.joint }),
    route: p.joint === undefined ? 'direct' : 'afterReconsideration',
    ...(p.joint === undefined ? {} : { reconsiderationResult: 'upheld' }),
    actName: p.topic.act,
    ...(p.topic.cause === 'inaction' ? {} : { actNumber: `示例〔${p.received.slice(0, 4)}〕${p.number + 20}号` }),
    claims: p.topic.claims,
    procedureKind: 'ordinary',
    ...(p.joint === undefined ? {} : upheldBefore(t, p)),
  });
}

/** What is answered where the act was reviewed and upheld before the suit. */
const reviewed = {
  defence: '被诉行政行为认定事实清楚、依据正确、程序合法；复议机关依法受理、审理并按期作出决定，请求驳回诉讼请求。',
  evidence: '1. 行政行为案卷；2. 行政复议案卷；3. 送达回证。',
  basis: '行政复议法，作出行政行为所依据的法律、法规',
} as const;

/** From the receipt to the answer, within the fifteen days; false where the story stops. */
export function* answering(t: Tale, p: SuitPlan): Generator<LegalDate, boolean, void> {
  receive(t, p);
  if (p.stop === 'served') return false;
  yield t.after(1);
  const handler = one(t, 'handler', p.office);
  const unit = p.joint === undefined ? (county(p) ? 'natural-resources' : p.office) : String(t.matter.file.coDefendant);
  const { defence, evidence, basis } = t.matter.file.source === undefined ? p.topic : reviewed;
  t.act('assign', one(t, 'registrar', p.office), {
    respondingUnit: unit,
    handlers: [handler],
    assignNote: '请在十五日内提交答辩状、证据和依据。',
  });
  if (p.stop === 'assigned' || p.stop === 'overdue') return false;
  if (p.stop === 'asked' || p.stop === 'granted') {
    yield dayOf(t, p.received, 4);
    t.act('askExtension', handler, {
      askedOn: t.today,
      extensionGround: 'just',
      extensionReason: '关键证据在鉴定机构，鉴定尚未完成。',
    });
    if (p.stop === 'asked') return false;
    yield dayOf(t, p.received, 7);
    t.act('grantExtension', handler, { extensionAnswer: '法院口头准许，记入笔录' });
    return false;
  }
  yield dayOf(t, p.received, 5);
  t.act('submit', one(t, 'unit', unit), {
    selfCheck: `职权、事实、依据、程序、裁量均已核对。${defence}`,
    evidenceList: evidence,
    basis,
    risk: lost.includes(p.judgment) ? 'high' : t.random.pick(['low', 'middle']),
  });
  if (p.stop === 'submitted') return false;
  if (p.joint !== undefined) t.act('otherServed', handler, { otherServedOn: p.received });
  yield dayOf(t, p.received, 7);
  t.act('entrust', handler, {
    staffAgents: [handler],
    ...(t.random.chance(0.6) ? { lawyers: '李示例（江西示例律师事务所）', lawyerCount: 1 } : {}),
  });
  yield dayOf(t, p.received, 8);
  t.act('draft', handler, { defence, evidenceList: evidence, basis });
  if (p.stop === 'signing') return false;
  t.approved(one(t, 'chief', authority(p)));
  yield dayOf(t, p.received, 10 + (p.number % 3));
  t.act('file', handler, {
    filedOn: t.today,
    filedHow: t.random.pick(['counter', 'post', 'online']),
    withEvidence: 'all',
    selfCollected: false,
  });
  if (p.joint !== undefined) t.act('fileOther', one(t, 'unit', unit), { otherFiledOn: t.today });
  return p.stop !== 'defended';
}
