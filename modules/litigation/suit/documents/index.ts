/** Every paper of a suit, by the name its acts issue it under. */
import { judgmentReport, lossReport, performReport } from './afterwards.ts';
import {
  absence,
  answer,
  appeal,
  appearance,
  evidenceList,
  headIdentity,
  retrialRequest,
  settlementPlan,
} from './court.ts';
import {
  extensionRequest,
  handover,
  jurisdictionObjection,
  powerOfAttorney,
  representative,
  selfCheck,
} from './preparation.ts';

export const papers = {
  handover,
  selfCheck,
  powerOfAttorney,
  representative,
  jurisdictionObjection,
  extensionRequest,
  answer,
  evidenceList,
  settlementPlan,
  headIdentity,
  absence,
  appearance,
  judgmentReport,
  appeal,
  performReport,
  lossReport,
  retrialRequest,
};
