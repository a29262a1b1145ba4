/** Powers devolved to townships: which they took over, how, and what the assessments made of them. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { isTownship, reviewerOf } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import { townships } from '../../../townships.ts';
import type { Stated, Tale } from '../../tale.ts';
import { type DevolvedPower, devolvedPowers, type ListedPower, listedPowers } from '../powers.ts';
import { bodyKey, chief, later, nameOf, registrar, serial } from './keys.ts';
import { basisOf } from './power.ts';

/** The periodic assessment of 2025 begins; what it takes back is no longer counted on from here. */
const assessed2025 = '2025-08-04';

/** The powers of an authority on which what begins on a day may rest, from 2022 on, with what a township took over and still holds. */
export function powersOf(authority: string, on: LegalDate): readonly ListedPower[] {
  if (!isTownship(authority)) return listedPowers[authority] ?? [];
  return devolvedPowers.filter((p) => takes(authority, p) && !(on >= assessed2025 && unfit(authority, p)));
}

/** Whether a township took over this power: streets what cities need, the country what villages need. */
export function takes(township: string, power: DevolvedPower): boolean {
  const kind = townships.find((t) => t.code === township)?.kind;
  const urban = kind === 'street' || kind === 'zone';
  return power.needed === 'all' || (power.needed === 'urban') === urban;
}

/** What needs skills that a small team lacks, found in the assessment of 2025. */
const unfit = (township: string, p: ListedPower): boolean =>
  p.code === devolvedPowers[6]?.code && serial(township) % 3 === 0;

export type DevolutionStop = 'catalogued' | 'assessed' | 'declined' | 'claimed' | 'filed' | 'published' | 'handedOver';

/** The province's catalogue of 2021, or the newest one: that of 2025, and before it was published an example dated two months back. */
function guidingCatalogue(t: Tale, list: 2021 | 2025): Stated {
  const named = (on: LegalDate, number: string): Stated => ({
    catalogue: `江西省赋权乡镇（街道）行政处罚事项指导目录（${on.slice(0, 4)}年示例）`,
    catalogueNumber: number,
    cataloguedOn: on,
  });
  if (list === 2021) return named('2021-07-28', '赣府示例〔2021〕22号');
  return t.today > '2025-07-01'
    ? named('2025-07-01', '赣府发〔2025〕14号')
    : named(addDays(t.today, -60), `赣府示例〔${addDays(t.today, -60).slice(0, 4)}〕14号`);
}

export function* devolve(
  t: Tale,
  township: string,
  p: DevolvedPower,
  list: 2021 | 2025,
  stop?: DevolutionStop,
): Generator<LegalDate, void, void> {
  const legal = personOf(reviewerOf(township));
  t.act('catalogue', registrar, {
    kind: 'devolved',
    ...basisOf(p),
    domain: p.domain,
    authority: township,
    body: t.idOf(bodyKey(township)),
    areas: [township],
    ...guidingCatalogue(t, list),
    fromOffice: p.from,
  });
  if (stop === 'catalogued') return;
  yield t.after(t.random.int(3, 10));
  const capable = stop !== 'declined';
  t.act('assess', legal, {
    capable,
    capacity: capable
      ? `持证人员${t.random.int(3, 5)}名，法制审核员1名，执法车辆和记录仪齐备，经费列入预算，能够有效承接。`
      : '持证人员不足两名，没有专业检测条件，暂不能有效承接。',
  });
  if (stop === 'assessed') return;
  yield t.after(t.random.int(1, 5));
  if (stop === 'declined') {
    t.act('decline', legal, { declineReason: '专业力量不足，建议暂由县级部门行使，次年再行评估。' });
    return;
  }
  t.act('claimPower', legal, {
    claimDocument: `${nameOf(township)}会议纪要〔${t.today.slice(0, 4)}〕${t.random.int(3, 20)}号`,
    listVersion: `${list}年版赋权清单`,
  });
  if (stop === 'claimed') return;
  yield t.after(t.random.int(3, 10));
  t.act('file', registrar, { filingNumber: `南府备示例〔${t.today.slice(0, 4)}〕${t.random.int(1, 99)}号` });
  if (stop === 'filed') return;
  yield t.after(t.random.int(4, 12));
  t.act('announceDevolution', registrar, {
    publishedOn: t.today,
    publishedIn: '县人民政府网站、乡镇（街道）公开栏',
    validFrom: list === 2021 ? '2022-01-01' : addDays(t.today, 60),
  });
  t.approved(chief);
  yield t.after(t.random.int(1, 4));
  t.act('publish', registrar, { publication: 'powers', secrecyReviewed: true });
  if (stop === 'published') return;
  yield t.after(t.random.int(4, 10));
  t.act('handOver', legal, {
    handedOverOn: t.today,
    training: true,
    templates: true,
    casesHandedOver: t.random.chance(0.2) ? '移交在办案件1件。' : '没有在办案件。',
  });
  if (stop === 'handedOver') return;
  yield later(t, list === 2021 ? '2021-12-31' : t.calendar.nextWorkingDay(String(t.matter.file.validFrom)));
  t.act('bringIntoForce', registrar);
  if (list === 2025) return;
  yield* assessed(t, township, p);
}

/** The periodic assessments of 2023 and 2025. What needs skills a small team lacks is taken back in 2025. */
function* assessed(t: Tale, township: string, p: DevolvedPower): Generator<LegalDate, void, void> {
  yield t.calendar.addWorkingDays('2023-09-11', serial(township) % 30);
  t.act('periodicAssess', registrar, { assessment: '人员稳定，程序合法，案卷质量合格，建议继续行使。' });
  yield t.after(t.random.int(1, 5));
  t.act('keep', registrar);
  t.approved(chief);
  yield t.calendar.addWorkingDays(assessed2025, serial(township) % 15);
  const takenBack = unfit(township, p);
  t.act('periodicAssess', registrar, {
    assessment: takenBack ? '涉及安全专业判断，乡镇缺少专业人员，建议收回。' : '行使规范，群众认可，建议继续行使。',
  });
  yield t.after(t.random.int(2, 8));
  if (!takenBack) {
    t.act('keep', registrar);
    t.approved(chief);
    return;
  }
  t.act('withdraw', registrar, {
    withdrawnOn: t.today,
    withdrawGround: 'assessment',
    withdrawNote: '经评估不宜继续由乡镇行使，报省备案后收回。',
    transition: 'finish',
    receiver: p.from,
  });
  t.approved(chief);
  yield t.after(t.random.int(1, 6));
  t.act('publish', registrar, { publication: 'withdrawals', secrecyReviewed: true });
}
