/** From the application for a certificate to the card. */
import { addDays, addYears, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { captainOf, clerkOf, deputyOf, isTownship } from '../../../officers.ts';
import { personOf } from '../../../people.ts';
import type { Tale } from '../../tale.ts';
import { bodyKey } from '../teams/keys.ts';
import { chief, later, names, type Plan, registrar, showOfficer } from './certificate.ts';

export type ApplyStop =
  | 'applied'
  | 'unitReviewed'
  | 'screened'
  | 'trained'
  | 'failed'
  | 'examPassed'
  | 'confirmed'
  | 'issued';

/** From the application to the card; false when it stops on the way. */
export function* obtain(t: Tale, p: Plan, stop?: ApplyStop): Generator<LegalDate, boolean, void> {
  const { authority, unit, domain } = p.body;
  t.act('apply', personOf(clerkOf(authority)), {
    holder: personOf(p.account),
    name: names.get(p.account) ?? '',
    body: authority,
    bodyRecord: t.idOf(bodyKey(unit)),
    unit,
    post: p.account === captainOf(authority) ? '负责人' : t.random.pick(['执法队员', '中队长', '副中队长', '科员']),
    staffing: isTownship(authority)
      ? t.random.pick(['civil', 'reference'])
      : t.random.pick(['civil', 'reference', 'institution']),
    enforcementPost: true,
    ...(isTownship(authority) ? { areas: [authority] } : {}),
    domains: [domain],
    legalQualified: p.exempt,
    ...(p.exempt ? { qualificationNumber: `示例法职${String(p.serial).padStart(6, '0')}` } : {}),
  });
  if (stop === 'applied') return false;
  yield t.after(t.random.int(1, 3));
  t.act('reviewUnit', personOf(deputyOf(authority)), {
    unitOpinion: '在编在岗，政治素质和业务能力符合要求，同意申领。',
  });
  if (stop === 'unitReviewed') return false;
  yield t.after(t.random.int(1, 5));
  t.act('screen', registrar, { screenOpinion: '材料齐全，编制和岗位属实，符合申领条件。' });
  if (stop === 'screened') return false;
  yield t.after(t.random.int(3, 6));
  t.act('train', registrar, { trainedOn: t.today, publicHours: 24, sectorHours: t.random.pick([16, 20, 24]) });
  if (stop === 'trained') return false;
  for (const day of p.exams.slice(0, -1)) {
    yield later(t, day);
    t.act('failExam', registrar, {
      examOn: t.today,
      publicScore: t.random.int(41, 58),
      sectorScore: t.random.int(60, 85),
    });
  }
  if (stop === 'failed') return false;
  yield later(t, p.exams.at(-1) ?? t.today);
  if (p.exempt)
    t.act('exempt', registrar, {
      examOn: t.today,
      sectorScore: t.random.int(75, 98),
      exemptNote: '取得法律职业资格，免试公共法律知识。',
    });
  else
    t.act('passExam', registrar, {
      examOn: t.today,
      publicScore: t.random.int(62, 97),
      sectorScore: t.random.int(64, 98),
    });
  if (stop === 'examPassed') return false;
  yield t.after(t.random.int(1, 3));
  t.act('confirm', registrar);
  t.approved(chief);
  if (stop === 'confirmed') return false;
  yield t.after(t.random.int(1, 3));
  t.act('issue', registrar, {
    number: `示例360121${String(p.serial).padStart(5, '0')}`,
    validFrom: t.today,
    validUntil: addDays(addYears(t.today, 5), -1),
  });
  if (stop === 'issued') return false;
  yield t.after(t.random.int(1, 3));
  t.act('deliver', personOf(clerkOf(authority)), { deliveredOn: t.today });
  yield* showOfficer(t);
  return true;
}
