/** The yearly catalogue of decisions with its items: consent of the Party committee before it goes out. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story } from '../tale.ts';
import { one, registry } from './tell.ts';

export interface Entry {
  name: string;
  office: string;
  steps: readonly ('participation' | 'hearing' | 'experts' | 'risk' | 'competition')[];
  expected: string;
  /** The day on which it was decided, when it was. */
  done?: LegalDate;
}

export const catalogueKey = (year: number): string => `catalogue-${year}`;
export const entryKey = (year: number, n: number): string => `catalogue-${year}-item-${n}`;

export function catalogueStories(year: number, entries: readonly Entry[], calendar: Calendar): Story[] {
  const first = calendar.nextWorkingDay(`${year}-01-04`);
  const day = (n: number): LegalDate => calendar.addWorkingDays(first, n);
  const list: Story = {
    key: catalogueKey(year),
    procedure: 'decisions/catalogue',
    office: registry,
    start: first,
    *tell(t) {
      const clerk = one(t, 'office', registry);
      t.act('collect', clerk, {
        year,
        collecting: '请各单位于十个工作日内报送本年度拟提请决策的事项，写明依据、程序和时间。',
      });
      yield day(6);
      t.act('draft', clerk, {
        draft: `各单位报送${entries.length + 3}项，经会商列入${entries.length}项；其余属于日常工作或者已有规定，不列入。`,
      });
      yield day(8);
      t.act('check', one(t, 'reviewLead', 'justice'), { check: '列入的事项属于重大行政决策范围，程序要求符合规定。' });
      yield day(11);
      t.act('settle', one(t, 'mayor', 'government'), { approvedOn: t.today, approval: '县政府常务会议' });
      yield day(15);
      t.act('takeConsent', one(t, 'officeHead', registry), {
        party: 'consents',
        partyOn: t.today,
        partyNote: '县委常委会会议',
      });
      yield day(17);
      t.act('announce', clerk);
      yield day(18);
      t.act('publish', clerk, { publication: 'catalogue', secrecyReviewed: true });
      yield calendar.previousWorkingDay(`${year}-12-28`);
      t.act('closeYear', clerk, {
        review: `列入${entries.length}项，已经决定${entries.filter((e) => e.done !== undefined).length}项；其余正在办理，转入下一年度目录。`,
      });
    },
  };
  return [
    list,
    ...entries.map(
      (e, n): Story => ({
        key: entryKey(year, n),
        procedure: 'decisions/catalogue-item',
        office: registry,
        start: day(3),
        *tell(t) {
          const clerk = one(t, 'office', registry);
          t.act('enter', clerk, {
            catalogue: t.idOf(catalogueKey(year)),
            name: e.name,
            steps: [...e.steps],
            office: e.office,
            expected: e.expected,
          });
          if (e.done === undefined) return;
          yield e.done;
          t.act('settle', clerk, { done: '已经集体讨论决定并公布。' });
        },
      }),
    ),
  ];
}
