/** One request as it is told, with the consultation of each third party. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Story, Tale } from '../../tale.ts';
import { answering, answerOf, organ, searchedFor } from './answer.ts';
import { correcting, intake, reasoning } from './intake.ts';
import { head, officer, type Plan } from './plan.ts';
import { consultationStory, consulting, consults, thirdsOf } from './third-parties.ts';

export function* request(t: Tale, p: Plan): Generator<LegalDate, void, void> {
  if (!(yield* intake(t, p))) return;
  // What is public already is answered at the counter (条例33).
  if (p.ending === 'alreadyPublic' && p.channel === 'inPerson') {
    t.act('answerOnSpot', officer(t, p), answerOf(t, p, p.ending));
    return;
  }
  if (p.ending === 'merged' && p.earlier) {
    yield t.after(1);
    t.act('merge', officer(t, p), {
      outcome: 'otherEnd',
      mergedInto: t.idOf(p.earlier),
      mergeNote: '与同一申请人前一申请内容相同。',
    });
    return;
  }
  const unclear = p.ending === 'stillUnclear' || p.ending === 'uncorrected' || p.n % 9 === 4 || p.stop === 'correcting';
  if (unclear && p.earlier === undefined && !(yield* correcting(t, p))) return;
  yield t.after(t.random.int(0, 1));
  if (p.ending === 'massRequests' || p.stop === 'reasoning') {
    if (!(yield* reasoning(t, p))) return;
  } else t.act('accept', officer(t, p));
  if (p.stop === 'accepted') return;
  if (p.ending === 'withdrawn') {
    yield t.after(2);
    t.act('withdraw', 'party:applicant', { outcome: 'otherEnd', withdrawReason: '已经从网站上看到' });
    return;
  }
  yield t.after(t.random.int(0, 2));
  t.act('search', officer(t, p), {
    searchSystems: '公文系统、业务系统、档案室',
    searchTerms: p.ask.terms,
    searchPeriod: '2018年以来',
    searchResult: searchedFor[p.ending] ?? 'found',
  });
  if (p.stop === 'searched') return;
  if (p.ending === 'unpaid' || p.stop === 'feeDue') {
    t.act('feeNotice', officer(t, p), {
      feeServedOn: t.today,
      sameCount: 32,
      feeMode: 'items',
      feeBefore: 31,
      feeItems: 1,
      feeAmount: 20_000,
      feeReason: '本月第三十二件申请，明显超过合理范围。',
    });
    return;
  }
  if (consults(p)) {
    if (!(yield* consulting(t, p))) return;
  } else if (p.stop === 'organServed' || (p.ending === 'granted' && p.n % 8 === 1)) {
    if (!(yield* organ(t, p))) return;
  }
  if (p.extended) {
    yield t.after(t.random.int(3, 6));
    t.act('extend', officer(t, p), { extendDays: 20, extendReason: '档案年代久远，需要到档案馆核查' });
    if (p.stop === 'extension') return;
    yield t.after(1);
    t.approved(head(t, p));
    yield t.after(t.random.int(8, 14));
  }
  yield* answering(t, p);
}

/** The request, and the consultation of each third party. */
export const storiesOf = (p: Plan): Story[] => [
  { key: p.key, procedure: 'openness/request', office: p.office, start: p.received, tell: (t) => request(t, p) },
  ...(consults(p) ? thirdsOf(p).map((_, at) => consultationStory(p, at)) : []),
];
