/** The second instance where the plaintiff appealed: a matter of its own, linked to the first. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import { addressIn, asStated } from '../../parties.ts';
import type { Story } from '../../tale.ts';
import { authority, caseNumber, dayOf, kindOf, one, type SuitPlan, secondKey } from './plan.ts';

export const secondStory = (p: SuitPlan, start: LegalDate): Story => ({
  key: secondKey(p),
  procedure: 'litigation',
  office: p.office,
  start,
  *tell(t) {
    const handler = one(t, 'handler', p.office);
    t.act('receive', one(t, 'registrar', p.office), {
      receivedOn: t.today,
      instance: 'second',
      side: 'respondent',
      court: '南昌市中级人民法院',
      courtLevel: 'intermediate',
      caseNumber: `（${t.today.slice(0, 4)}）赣01行终示例${p.number}号`,
      cause: p.topic.cause,
      plaintiffs:
        t.matterOf?.(p.key)?.file.plaintiffs ??
        asStated({ kind: 'citizen', name: '示例上诉人', address: addressIn('liantang', t.random) }),
      defendantKind: kindOf(p),
      defendantMode: 'sole',
      route: 'direct',
      actName: p.topic.act,
      claims: '撤销原判，支持一审诉讼请求。',
      procedureKind: 'ordinary',
      ...(t.matterOf?.(p.key) ? { earlier: t.idOf(p.key) } : { earlierNumber: caseNumber(p) }),
    });
    yield t.after(1);
    t.act('assign', one(t, 'registrar', p.office), { respondingUnit: p.office, handlers: [handler] });
    yield dayOf(t, start, 7);
    t.act('draft', handler, {
      defence: `原判认定事实清楚。${p.topic.defence}`,
      evidenceList: '同一审',
      basis: p.topic.basis,
    });
    t.approved(one(t, 'chief', authority(p)));
    yield dayOf(t, start, 10);
    t.act('file', handler, { filedOn: t.today, filedHow: 'counter', withEvidence: 'all', selfCollected: false });
    yield dayOf(t, start, 72);
    t.act('judge', handler, {
      judgmentReceivedOn: t.today,
      judgmentOn: t.calendar.addWorkingDays(t.today, -2),
      judgmentNumber: `（${t.today.slice(0, 4)}）赣01行终示例${p.number}号`,
      judgmentForm: 'judgment',
      judgment: 'dismissClaims',
      order: '驳回上诉，维持原判。',
      mustPerform: false,
    });
    yield t.after(1);
    t.act('takeEffect', handler, { effectiveOn: t.today, othersServedOn: t.today });
    yield t.after(3);
    t.act('archive', handler);
  },
});
