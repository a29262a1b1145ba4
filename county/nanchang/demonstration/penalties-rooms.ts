/** The rooms of penalties beside the ordinary procedure: registers, penalties on the spot, the court. */
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import { penaltyCourtOf2023, presentPenaltyCourt } from './penalty-court.ts';
import { penaltyRegisters } from './penalty-registers.ts';
import { penaltySpotOf2023, presentPenaltySpot } from './penalty-spot.ts';
import type { Story } from './tale.ts';

/** The registers, in force since 2022, and the year 2023. */
export function penaltyRoomsOf2023(seed: string, calendar: Calendar): Story[] {
  const { unpaid, stories } = penaltyCourtOf2023(seed, calendar);
  return [...penaltyRegisters(calendar), ...penaltySpotOf2023(seed, calendar, unpaid), ...stories];
}

/** What stands open today. */
export function presentPenaltyRooms(seed: string, calendar: Calendar, today: LegalDate): Story[] {
  return [...presentPenaltySpot(seed, calendar, today), ...presentPenaltyCourt(seed, calendar, today)];
}
