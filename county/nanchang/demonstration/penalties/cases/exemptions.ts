/** 包容审慎免罚 of 2023 as the county reported: 28 cases of 22 parties, 15 of them enterprises, 907,500 yuan in all. */
import type { Calendar, LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../../kernel/procedure/index.ts';
import { business, citizen, company } from '../../../names.ts';
import { dayPicker } from '../../calendar-days.ts';
import { addressIn } from '../../parties.ts';
import { randomOf } from '../../random.ts';
import type { DemonstrationCause } from '../causes/index.ts';
import { causeOf } from '../registers.ts';

export const exemptions2023 = { cases: 28, persons: 22, enterprises: 15, yuan: 907_500 } as const;

/** Party, cause, yuan, and whether the lead was not filed or the case ended in a decision of no penalty. A party that comes twice did two different things. */
const rows: readonly (readonly [party: string, code: string, yuan: number, end: 'notFiled' | 'noPenalty'])[] = [
  ['company 1', '南案应急001', 80_000, 'noPenalty'],
  ['company 1', '南案市监012', 50_000, 'noPenalty'],
  ['company 2', '南案市监012', 90_000, 'noPenalty'],
  ['company 2', '南案城管008', 60_000, 'noPenalty'],
  ['company 3', '南案城管008', 100_000, 'noPenalty'],
  ['company 3', '南案应急001', 40_000, 'noPenalty'],
  ['company 4', '南案水利002', 50_000, 'noPenalty'],
  ['company 4', '南案市监009', 8_000, 'notFiled'],
  ['company 5', '南案住建003', 60_000, 'noPenalty'],
  ['company 6', '南案应急001', 60_000, 'noPenalty'],
  ['company 7', '南案市监012', 70_000, 'noPenalty'],
  ['company 8', '南案城管004', 30_000, 'noPenalty'],
  ['company 9', '南案城管004', 20_000, 'notFiled'],
  ['company 10', '南案市监004', 15_000, 'noPenalty'],
  ['company 11', '南案市监003', 12_000, 'noPenalty'],
  ['company 12', '南案城管006', 15_000, 'noPenalty'],
  ['business 1', '南案市监008', 6_000, 'notFiled'],
  ['business 2', '南案市监006', 4_000, 'notFiled'],
  ['business 3', '南案城管001', 5_000, 'notFiled'],
  ['citizen 1', '南案农业004', 40_000, 'noPenalty'],
  ['citizen 1', '南案交通005', 10_000, 'notFiled'],
  ['citizen 2', '南案交通001', 20_000, 'noPenalty'],
  ['citizen 2', '南案交通004', 15_000, 'noPenalty'],
  ['citizen 3', '南案水利001', 30_000, 'noPenalty'],
  ['citizen 4', '南案城管006', 8_000, 'noPenalty'],
  ['citizen 5', '南案交通003', 4_000, 'notFiled'],
  ['citizen 6', '南案城管007', 4_500, 'notFiled'],
  ['citizen 7', '南案农业007', 1_000, 'notFiled'],
];

export interface Exemption {
  n: number;
  cause: DemonstrationCause;
  party: Party;
  place: string;
  territory: string;
  /** In fen. */
  amount: number;
  end: 'notFiled' | 'noPenalty';
  /** Of the filing, or of the decision not to file. */
  day: LegalDate;
}

const makers = { company, business, citizen } as const;
/** The towns in which no township has taken the bureaus' powers over. */
const places = ['xiangtang', 'jiangxiang', 'youlan', 'tangnan', 'wuyang', 'gangshang'] as const;

function partyNamed(name: string, address: string): Party {
  const [side = 'company', n = '1'] = name.split(' ');
  return makers[side as keyof typeof makers](880_000 + Number(n) * 7, address);
}

export function exemptionsOf2023(seed: string, calendar: Calendar): Exemption[] {
  const random = randomOf(`${seed} exemptions 2023`);
  const days = dayPicker(calendar, '2023-02-01', '2023-10-20');
  const homes = new Map<string, string>();
  return rows.map(([party, code, yuan, end], n) => {
    const territory = places[n % places.length] as string;
    const address = homes.get(party) ?? addressIn(territory, random);
    homes.set(party, address);
    return {
      n,
      cause: causeOf(code),
      party: partyNamed(party, address),
      place: address,
      territory,
      amount: yuan * 100,
      end,
      day: days(random),
    };
  });
}

/** Exempted cases that were filed, by authority: they are among the filings of the year. */
export function filedExemptions(): Record<string, number> {
  const count: Record<string, number> = {};
  for (const [, code, , end] of rows) {
    if (end !== 'noPenalty') continue;
    const { department } = causeOf(code);
    count[department] = (count[department] ?? 0) + 1;
  }
  return count;
}
