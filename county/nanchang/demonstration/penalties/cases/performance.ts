/** Service, publication, payment in all its ways, reconsideration, and closing. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { moneyText } from '../../../../../kernel/indicator/index.ts';
import { personName } from '../../../names.ts';
import { fileRef } from '../../sample-files.ts';
import type { Stated, Tale } from '../../tale.ts';
import { type Days, type Hands, isHeavy, later, type Stop, townName } from './hands.ts';
import type { CasePlan } from './plan.ts';

export function* serveAndPublish(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
  const [officer] = hands.pair;
  const made = t.today;
  const shown = t.calendar.addWorkingDays(made, p.turn === 'lateShown' ? t.random.int(8, 10) : t.random.int(2, 6));
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
      serviceVideo: fileRef('video'),
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

export const receipt = (p: CasePlan): string => `示例票${String(p.n).padStart(6, '0')}`;
export const payment = (t: Tale, p: CasePlan, fine: number): Stated => ({
  paidOn: t.today,
  ...(fine > 0
    ? { paid: fine, paidSoFar: fine, channel: t.random.pick(['bank', 'electronic', 'electronic']), receipt: receipt(p) }
    : {}),
});

/** Pays, in full and in time as a rule. */
export function* perform(t: Tale, p: CasePlan, hands: Hands, stop?: Stop): Days {
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

export function* close(
  t: Tale,
  p: CasePlan,
  hands: Hands,
  closingGround: string,
  stop?: Stop,
): Generator<LegalDate, void, void> {
  if (stop === 'performed') return;
  yield t.after(t.random.int(1, 7));
  if (p.turn === 'lateShown')
    t.act('excuse', hands.head, {
      finding: 'published',
      reason: t.random.pick([
        '公示平台升级停用，恢复当日即公开，有停用公告为证。',
        '决定书涉及第三人信息，遮盖后经复核公开，公开前已告知当事人。',
        '公示人员调整交接，发现后当日补公开，已对交接制度作出改进。',
      ]),
    });
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
