/** Hearing and judgment of a suit. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Tale } from '../../tale.ts';
import { authority, caseNumber, dayOf, one, owes, type SuitPlan } from './plan.ts';

/** Hearing and judgment; false where the story stops. */
export function* trial(t: Tale, p: SuitPlan): Generator<LegalDate, boolean, void> {
  const handler = one(t, 'handler', p.office);
  const settles = p.judgment === 'withdrawn' || p.judgment === 'mediated' || p.stop === 'settling';
  if (settles) {
    yield dayOf(t, p.received, 24);
    t.act('trySettle', handler, {
      settlementKind: p.judgment === 'mediated' ? 'mediation' : 'coordination',
      ...(p.judgment === 'mediated' ? { mediable: true } : {}),
      settlementPlan: '由承办单位与原告核对事实和数额，依法提出方案。',
    });
    if (p.stop === 'settling') return false;
  }
  if (p.attended !== undefined) {
    yield dayOf(t, p.received, 26 + p.pace);
    const hearingOn = t.calendar.nextWorkingDay(addDays(t.today, 18));
    t.act('schedule', handler, {
      hearingOn,
      hearingPlace: `第${1 + (p.number % 4)}审判庭`,
      headNotified: p.attended !== 'staff' || p.number % 2 === 0,
      ...(p.attended !== 'staff' || p.number % 2 === 0 ? { headNoticeOn: t.today } : {}),
    });
    if (p.stop === 'scheduled') return false;
    yield t.after(4);
    const chief = one(t, 'chief', authority(p));
    if (p.attended === 'staff')
      t.act('explainAbsence', handler, {
        absenceGround: 'duty',
        absenceReason: '主要负责人和分管负责人参加全省防汛视频调度，不能由他人代替。',
        absenceProof: '会议通知',
        absenceSealed: true,
        substitutes: [handler],
      });
    else if (p.attended === 'head') t.act('designate', handler, { attendee: chief, attendeeRank: 'deputy' });
    if (p.stop === 'designated') return false;
    yield hearingOn > t.today ? hearingOn : t.today;
    t.act('hear', handler, {
      heardOn: t.today,
      attended: p.attended,
      ...(p.attended === 'staff' ? {} : { spoke: p.number % 9 !== 4, spokeNote: '说明了执法目的，愿意依法化解争议。' }),
    });
    if (p.stop === 'heard') return false;
  }
  yield dayOf(t, p.received, 62 + 2 * p.pace);
  if (settles)
    t.act('settle', handler, {
      settlementResult: p.judgment === 'mediated' ? '双方达成调解协议。' : '原告认可核实结果，自愿撤诉。',
    });
  const must = owes.includes(p.judgment) || (p.judgment === 'revoke' && p.number % 2 === 0);
  t.act('judge', handler, {
    judgmentReceivedOn: t.today,
    judgmentOn: t.calendar.addWorkingDays(t.today, -3),
    judgmentNumber: caseNumber(p),
    judgmentForm:
      p.judgment === 'mediated'
        ? 'mediation'
        : p.judgment === 'withdrawn' || p.judgment === 'dismissSuit'
          ? 'ruling'
          : 'judgment',
    judgment: p.judgment,
    ...(p.judgment === 'withdrawn' ? { changedAct: p.number % 2 === 0 } : {}),
    order: orders[p.judgment] ?? '驳回原告的诉讼请求。',
    mustPerform: must,
    ...(must ? { performBy: addDays(t.today, 60) } : {}),
  });
  return p.stop !== 'judged';
}

const orders: Readonly<Record<string, string>> = {
  dismissClaims: '驳回原告的诉讼请求。',
  dismissSuit: '驳回原告的起诉。',
  withdrawn: '准许原告撤回起诉。',
  mediated: '双方协议由被告在约定期限内支付补偿。',
  revoke: '撤销被诉行政行为，责令重新作出。',
  declareIllegal: '确认被诉行政行为违法。',
  orderPerformance: '责令被告在六十日内履行法定职责。',
  orderPayment: '责令被告支付补偿款。',
  compensation: '责令被告赔偿损失。',
};
