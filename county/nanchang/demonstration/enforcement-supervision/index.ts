/** Enforcement supervision of the demonstration: the year 2023 with three special actions, eighteen leads, thirteen documents, thirty reviewed files; and a living present. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story } from '../tale.ts';
import { actionStories2023, presentActions } from './actions.ts';
import { documents2023, presentDocuments } from './documents.ts';
import { filings2023, presentFilings } from './filings.ts';
import { leads2023, presentLeads } from './leads/index.ts';
import { cardStories } from './people.ts';
import { presentReviews, reviews2023 } from './reviews.ts';

export const supervision2023 = { actions: 3, leads: 18, instruments: 13, files: 30, filings: 24 };

/** The year 2023 as reported, and the certificates of those who supervise. */
export function enforcementSupervisionOf2023(_seed: string, calendar: Calendar): Story[] {
  return [
    ...cardStories(calendar),
    ...actionStories2023(calendar),
    ...leads2023(calendar),
    ...documents2023(calendar),
    ...reviews2023(calendar),
    ...filings2023(calendar),
  ];
}

/** A living present: something in every state, some near the end of a limit, a few beyond it. */
export function presentEnforcementSupervision(_seed: string, calendar: Calendar, today: LegalDate): Story[] {
  return [
    ...presentActions(calendar, today),
    ...presentLeads(calendar, today),
    ...presentDocuments(calendar, today),
    ...presentReviews(calendar, today),
    ...presentFilings(calendar, today),
  ];
}
