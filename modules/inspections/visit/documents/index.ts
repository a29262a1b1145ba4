/** Every paper of an inspection, by the name its acts issue it under. */
import { correctionOrder, recheckOpinion, referralLetter, temporaryReport } from './after.ts';
import { approvalSheet, codePaper, inspectionNotice, notApproved } from './before.ts';
import { absentRecord, resultNotice, siteRecord } from './onsite.ts';

export const papers = {
  approvalSheet,
  code: codePaper,
  inspectionNotice,
  notApproved,
  siteRecord,
  absentRecord,
  resultNotice,
  correctionOrder,
  recheckOpinion,
  referralLetter,
  temporaryReport,
};
