/** The shapes of the shared tables, so that one law's lines are written once and each version stays a table. */
import type { ActSpec, LimitSpec } from '../../../kernel/procedure/index.ts';
import type { File, V } from '../matter.ts';

type Name = keyof File & string;
export type Acts = Readonly<Record<string, ActSpec<Name, string, string, string, string, V, string>>>;
export type Limits = Readonly<Record<string, LimitSpec<Name, string>>>;

/** What a hand-in must say (申请书). The clerk adds the dates of receipt; a citizen on the portal states neither. */
export const application = [
  'applicants',
  'applicantKind',
  'standing?',
  'standingMet?',
  'representatives?',
  'agents?',
  'agentPapers?',
  'thirdParties?',
  'respondentName',
  'respondentKind?',
  'matterType',
  'actName',
  'actNumber?',
  'actMadeOn?',
  'knownOn?',
  'rightsTold?',
  'rightsKnownOn?',
  'realEstate?',
  'longerWindow?',
  'obstacleFrom?',
  'obstacleUntil?',
  'suedFirstOn?',
  'suitDismissedOn?',
  'dutyRequestedOn?',
  'dutyPeriodEnds?',
  'urgent?',
  'requests',
  'request',
  'reasons',
  'amount?',
  'onSpot?',
  'reviewOfDocument?',
  'compensationClaimed?',
  'evidence?',
  'signed?',
  'oralReason?',
  'serviceAddress?',
  'electronicConsent?',
  'channel?',
  'receivedOn?',
  'postmarkedOn?',
  'intakePoint?',
  'collectedOn?',
  'agencyReceivedOn?',
  'agencyForwardedOn?',
  'agencyCorrectedOn?',
] as const satisfies readonly (Name | `${Name}?`)[];

export const service = [
  'servedOn',
  'serviceMethod',
  'recipient?',
  'recipientRelation?',
  'witness?',
  'electronicAddress?',
  'entrustedTo?',
  'trackingNumber?',
  'relayedBy?',
  'announcedOn?',
  'otherMethodsTried?',
] as const satisfies readonly (Name | `${Name}?`)[];

export const open = ['received', 'supplementing', 'accepted', 'examining', 'suspended'] as const;
export const underReview = ['accepted', 'examining'] as const;
export const concluded = ['decided', 'dismissed', 'mediated', 'terminated', 'notAccepted'] as const;
