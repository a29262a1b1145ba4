/** What becomes of a card: reviewed and renewed from year to year, suspended, revoked, handed in, lost. */
import { addDays, addYears, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { clerkOf, type Life } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import type { Tale } from '../../tale.ts';
import { chief, later, type Plan, publish, registrar, showOfficer, takeDown } from './certificate.ts';

/** Reviewed every year and renewed before the term is over, as long as the card is carried, until `until`. */
export function* carry(t: Tale, until = '9999-12-31', renews = true): Generator<LegalDate, void, void> {
  let reviewed = t.today;
  const lead = t.random.int(8, 75);
  for (;;) {
    const review = t.calendar.previousWorkingDay(addYears(reviewed, 1));
    const renewal = t.calendar.previousWorkingDay(addDays(String(t.matter.file.validUntil), -lead));
    const next = renews && renewal < review ? renewal : review;
    if (next >= until || (!renews && next > String(t.matter.file.validUntil))) return;
    yield later(t, next);
    if (t.matter.state !== 'active') return;
    if (next === review) {
      const hours = t.random.chance(0.96) ? t.random.int(60, 92) : t.random.int(44, 59);
      t.act('reviewYearly', registrar, {
        reviewYear: Number(t.today.slice(0, 4)),
        reviewHours: hours,
        reviewResult: 'pass',
        ...(hours < 60 ? { reviewNote: '学时不足，限期补训。' } : {}),
      });
      reviewed = t.today;
      continue;
    }
    const validFrom = addDays(String(t.matter.file.validUntil), 1);
    t.act('renew', registrar, { validFrom, validUntil: addDays(addYears(validFrom, 5), -1) });
    t.approved(chief);
    yield* showOfficer(t);
  }
}

function* suspension(t: Tale, back: boolean): Generator<LegalDate, void, void> {
  t.act('suspend', registrar, {
    suspendGround: back ? 'training' : 'misuse',
    suspendReason: back
      ? '无正当理由连续两次不参加集中培训，经提醒不改。'
      : '超出证件所载的执法领域使用证件，情节较轻。',
    suspendedUntil: addDays(t.today, back ? 60 : 45),
  });
  t.approved(chief);
  yield* takeDown(t, '证件暂扣。');
  if (!back) return;
  yield t.after(25);
  t.act('reinstate', registrar, { reinstateNote: '已补训三十学时，考核合格。' });
  yield* showOfficer(t);
  yield* carry(t);
}

const noticeOfRevocation = (t: Tale): void =>
  t.act('noticeRevocation', registrar, {
    revokeGround: 'abuse',
    revokeReason: '利用执法便利接受管理对象宴请并收受礼品，经纪检机构查实。',
  });
function* revoking(t: Tale): Generator<LegalDate, void, void> {
  noticeOfRevocation(t);
  yield t.after(3);
  t.act('stateDefence', t.matter.file.holder as string, { defence: '承认事实，请求从轻处理。' });
  yield t.after(4);
  t.act('revoke', registrar);
  t.approved(chief);
  yield* takeDown(t, '证件吊销。');
}

function* leave(t: Tale, p: Plan, leavingGround: string, collect = true): Generator<LegalDate, void, void> {
  t.act('reportLeaving', personOf(clerkOf(p.body.authority)), { leftOn: t.today, leavingGround });
  if (!collect) return;
  yield t.after(t.random.int(1, 2));
  t.act('cancel', registrar, { collected: true });
  yield* takeDown(t, '证件注销。');
}

function* loss(t: Tale, found: boolean): Generator<LegalDate, void, void> {
  t.act('reportLoss', t.matter.file.holder as string, {
    lostOn: t.today,
    lossNote: '外出检查途中遗失，已在单位内查找。',
  });
  yield t.after(2);
  publish(t, 'losses');
  t.act('withdrawPublication', registrar, { publication: 'officers', reason: '证件遗失作废。' });
  if (!found) return;
  yield t.after(6);
  t.act('reissue', registrar, { replaceGround: 'lost', number: `${String(t.matter.file.number)}-2` });
  yield* showOfficer(t);
  yield* carry(t);
}

/** What befell a few, on which day. `ago` gives a working day before today. */
export function* live(t: Tale, p: Plan, life: Life, ago: (n: number) => LegalDate): Generator<LegalDate, void, void> {
  const at: Readonly<Record<Life, LegalDate>> = {
    suspendedOnce: '2023-03-13',
    retired2023: '2023-06-30',
    transferred2023: '2023-08-15',
    transferred2024: '2024-05-20',
    revoked2023: '2023-07-10',
    lostOnce: '2022-08-22',
    lapsed: '9999-12-31',
    suspendedNow: ago(p.serial % 2 === 0 ? 40 : 18),
    revokingNow: ago(2),
    reviewingNow: ago(20),
    leavingNow: ago(5),
    lostNow: ago(8),
  };
  const day = at[life];
  yield* carry(t, day, life !== 'lapsed');
  if (life === 'lapsed') return;
  yield later(t, day);
  if (life === 'suspendedOnce' || life === 'suspendedNow') yield* suspension(t, life === 'suspendedOnce');
  else if (life === 'retired2023') yield* leave(t, p, 'retirement');
  else if (life === 'leavingNow') yield* leave(t, p, 'transfer', false);
  else if (life === 'transferred2023' || life === 'transferred2024') yield* leave(t, p, 'transfer');
  else if (life === 'lostOnce' || life === 'lostNow') yield* loss(t, life === 'lostOnce');
  else if (life === 'revokingNow') noticeOfRevocation(t);
  else {
    yield* revoking(t);
    if (life === 'reviewingNow') {
      yield t.after(2);
      t.act('applyReview', t.matter.file.holder as string, {
        reviewRequest: '处理过重，本人已退还礼品并作检讨，请求复核。',
      });
    }
  }
}
