/** The rooms of penalties beside the ordinary procedure: registers, penalties on the spot, goods sealed and seized, the court. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story } from '../tale.ts';
import { penaltyCourtOf2023, presentPenaltyCourt } from './court.ts';
import { penaltyEnforcementOf2023 } from './enforcement.ts';
import { penaltyMeasuresOf2023, presentPenaltyMeasures } from './measures.ts';
import { penaltyRegisters } from './registers.ts';
import { penaltySpotOf2023, presentPenaltySpot } from './spot.ts';

/** The registers, in force since 2022, and the year 2023. */
export function penaltyRoomsOf2023(seed: string, calendar: Calendar): Story[] {
  const { unpaid, stories } = penaltyCourtOf2023(seed, calendar);
  return [
    ...penaltyRegisters(calendar),
    ...penaltySpotOf2023(seed, calendar, unpaid),
    ...stories,
    ...penaltyMeasuresOf2023(seed, calendar),
    ...penaltyEnforcementOf2023(seed, calendar),
  ];
}

/** What stands open today. */
export function presentPenaltyRooms(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  return [
    ...presentPenaltySpot(seed, calendar, today),
    ...presentPenaltyCourt(seed, calendar, today),
    ...presentPenaltyMeasures(seed, calendar, today),
  ];
}

export { penaltiesOf2023, presentPenalties } from './ordinary.ts';
