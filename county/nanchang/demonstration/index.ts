/** The county's demonstration: a year that adds up to its report, and a living present. */
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import { businessEnvironmentOf2023, presentBusinessEnvironment } from './business-environment.ts';
import { counselOf2023, presentCounsel } from './counsel.ts';
import { decisionsOf2023, presentDecisions } from './decisions/index.ts';
import { enforcementSupervisionOf2023, presentEnforcementSupervision } from './enforcement-supervision/index.ts';
import {
  enforcementTeamsOf2023,
  enforcersOf2023,
  presentEnforcementTeams,
  presentEnforcers,
} from './enforcers/index.ts';
import { inspectionsOf2023, presentInspections } from './inspections/index.ts';
import { legalityReviewsOf2023, presentLegalityReviews } from './legality-reviews/index.ts';
import { legislationOf2023, presentLegislation } from './legislation.ts';
import { litigationOf2023, presentLitigation } from './litigation/index.ts';
import { mediation2023, presentDisputes, registerStories } from './mediation/index.ts';
import { normativeDocumentsOf2023, presentNormativeDocuments } from './normative-documents/index.ts';
import { opennessOf2023, presentOpenness } from './openness/index.ts';
import { penaltiesOf2023, penaltyRoomsOf2023, presentPenalties, presentPenaltyRooms } from './penalties/index.ts';
import { presentProposals, proposalsOf2023 } from './proposals/index.ts';
import { presentCases, reconsideration2023 } from './reconsideration/index.ts';
import type { Story } from './tale.ts';

export interface DemonstrationOptions {
  seed: string;
  today: LegalDate;
  calendar: Calendar;
}

/** Every story of the demonstration. The same seed and the same today give the same stories. */
export function demonstrationStories({ seed, today, calendar }: DemonstrationOptions): Story[] {
  return [
    ...enforcementTeamsOf2023(seed, calendar),
    ...presentEnforcementTeams(seed, calendar, today),
    ...enforcersOf2023(seed, calendar),
    ...presentEnforcers(seed, calendar, today),
    ...inspectionsOf2023(seed, calendar),
    ...presentInspections(seed, calendar, today),
    ...businessEnvironmentOf2023(seed, calendar),
    ...presentBusinessEnvironment(seed, calendar, today),
    ...penaltyRoomsOf2023(seed, calendar),
    ...penaltiesOf2023(seed, calendar),
    ...presentPenaltyRooms(seed, calendar, today),
    ...presentPenalties(seed, calendar, today),
    ...registerStories(today, calendar),
    ...mediation2023(seed, calendar),
    ...reconsideration2023(seed, calendar),
    ...presentDisputes(seed, calendar, today),
    ...presentCases(seed, calendar, today),
    ...proposalsOf2023(seed, calendar),
    ...presentProposals(seed, calendar, today),
    ...counselOf2023(seed, calendar),
    ...presentCounsel(seed, calendar, today),
    ...decisionsOf2023(seed, calendar),
    ...presentDecisions(seed, calendar, today),
    ...legalityReviewsOf2023(seed, calendar),
    ...presentLegalityReviews(seed, calendar, today),
    ...enforcementSupervisionOf2023(seed, calendar),
    ...presentEnforcementSupervision(seed, calendar, today),
    ...normativeDocumentsOf2023(seed, calendar),
    ...presentNormativeDocuments(seed, calendar, today),
    ...legislationOf2023(seed, calendar),
    ...presentLegislation(seed, calendar, today),
    ...litigationOf2023(seed, calendar),
    ...presentLitigation(seed, calendar, today),
    ...opennessOf2023(seed, calendar),
    ...presentOpenness(seed, calendar, today),
  ];
}

/** What is told in an act or three: pieces published, and entries of registers. */
const short: readonly string[] = [
  'openness',
  'openness/list',
  'inspections/subject',
  'inspections/item',
  'mediation/mediator',
  'penalties/cause',
  'penalties/list',
];

/** About how much work a story is, beside others: an ordinary penalty is some thirty acts, most cases are fewer than ten. */
export const workOf = ({ procedure }: Story): number =>
  procedure === 'penalties' ? 12 : short.includes(procedure) ? 1 : 4;

/** Who enforces, what is inspected and punished, and who watches over it: they refer to each other, and to nothing else. */
const enforcement: readonly string[] = [
  'enforcement-teams',
  'enforcers',
  'inspections',
  'penalties',
  'enforcement-supervision',
];

/**
 * Stories that share numbers or refer to each other, and so must be told together: enforcement and mediation publish under categories of
 * their own, so that their index numbers are too; everything else is numbered under the county government.
 */
export function together(story: Story): string {
  const module = story.procedure.split('/')[0] ?? '';
  if (module === 'mediation') return module;
  return enforcement.includes(module) ? 'enforcement' : 'county';
}
