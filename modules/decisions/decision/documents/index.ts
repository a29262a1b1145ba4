/** Every paper of a decision, by the name under which an act issues it. */
import * as deciding from './deciding.ts';
import * as forming from './forming.ts';

export const papers = {
  study: forming.studyPaper,
  initiationDecision: forming.initiationDecision,
  draftExplanation: forming.draftExplanation,
  participationReport: forming.participationReport,
  hearingNotice: forming.hearingNotice,
  hearingRecord: forming.hearingRecord,
  expertOpinion: forming.expertPaper,
  riskReport: forming.riskReport,
  competitionConclusion: forming.competitionPaper,
  revisionNote: forming.revisionNote,
  reviewRequest: deciding.reviewRequest,
  deliberationFile: deciding.deliberationFile,
  partyReport: deciding.partyReport,
  decisionText: deciding.decisionText,
  announcement: deciding.announcement,
  executionNotice: deciding.executionNotice,
  evaluationReport: deciding.evaluationReport,
  suspension: deciding.suspension,
  accountability: deciding.accountability,
};
