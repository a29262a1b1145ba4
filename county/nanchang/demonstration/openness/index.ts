/** Information openness in the demonstration: what was published and asked for in 2023, and what is in hand today. */
import type { Calendar, LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Story } from '../tale.ts';
import { annualReportStories } from './annual-reports.ts';
import { listStories, opennessRecordsOf2023, presentOpennessRecords } from './lists.ts';
import { presentPublished, publishedOf2023 } from './published.ts';
import { presentRequests, requestsOf2023 } from './requests.ts';

export { published2023 } from './published.ts';
export { requests2023 } from './requests.ts';

export const opennessOf2023 = (seed: string, calendar: Calendar): Story[] => [
  ...publishedOf2023(seed, calendar),
  ...requestsOf2023(seed, calendar),
  ...listStories(calendar),
  ...opennessRecordsOf2023(calendar),
  ...annualReportStories(calendar),
];

export const presentOpenness = (seed: string, calendar: Calendar, today: LegalDate): Story[] => [
  ...presentPublished(calendar, today),
  ...presentRequests(seed, calendar, today),
  ...presentOpennessRecords(calendar, today),
];
