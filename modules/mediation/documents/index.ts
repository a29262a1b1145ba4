/** Every paper (文书) of a mediated dispute. */
import { confirmationApplication, followUpRecord, urgeNotice } from './afterwards.ts';
import { catalogueOf } from './catalogue.ts';
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

const contents = {
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
};

export const papers = { ...contents, catalogue: catalogueOf(contents) };
