/** Every paper (文书) of a mediated dispute. */
import { catalogue, confirmationApplication, followUpRecord, urgeNotice } from './afterwards.ts';
import { application, assignmentSlip, clueReport, intakeRegister, notAccepted, withdrawalRecord } from './intake.ts';
import { courtReturn, oralRegister, terminationRecord, writtenAgreement } from './outcome.ts';
import {
  consentRecord,
  goOnRecord,
  investigationRecord,
  mediationRecord,
  mediatorAssignment,
  refusalRecord,
  rightsNotice,
  riskReport,
} from './talks.ts';

export const papers = {
  clueReport,
  application,
  intakeRegister,
  notAccepted,
  withdrawalRecord,
  assignmentSlip,
  rightsNotice,
  consentRecord,
  refusalRecord,
  mediatorAssignment,
  investigationRecord,
  mediationRecord,
  goOnRecord,
  riskReport,
  writtenAgreement,
  oralRegister,
  terminationRecord,
  courtReturn,
  confirmationApplication,
  urgeNotice,
  followUpRecord,
  catalogue,
};
