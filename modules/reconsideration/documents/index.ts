/** The papers (文书) of reconsideration under the law of 2023, by name; each stands in the room of its stage, one per file. */
import { archiveCatalogue } from './afterwards/archive-catalogue.ts';
import { clueTransfer } from './afterwards/clue-transfer.ts';
import { opinionPaper } from './afterwards/opinion-paper.ts';
import { performanceOrder } from './afterwards/performance-order.ts';
import { suggestionPaper } from './afterwards/suggestion-paper.ts';
import { superiorCopy } from './afterwards/superior-copy.ts';
import { clauseOrder } from './clauses/clause-order.ts';
import { forwardingLetter } from './clauses/forwarding-letter.ts';
import { issuerNotice } from './clauses/issuer-notice.ts';
import { decision } from './conclusion/decision.ts';
import { dismissalDecision } from './conclusion/dismissal-decision.ts';
import { mediationStatement } from './conclusion/mediation-statement.ts';
import { serviceReceipt } from './conclusion/service-receipt.ts';
import { terminationDecision } from './conclusion/termination-decision.ts';
import { acceptanceNotice } from './intake/acceptance-notice.ts';
import { oralRecord } from './intake/oral-record.ts';
import { receipt } from './intake/receipt.ts';
import { refusalDecision } from './intake/refusal-decision.ts';
import { supplementNotice } from './intake/supplement-notice.ts';
import { transferLetter } from './intake/transfer-letter.ts';
import { committeeRequest } from './review/committee-request.ts';
import { conversionNotice } from './review/conversion-notice.ts';
import { extensionNotice } from './review/extension-notice.ts';
import { hearingNotice } from './review/hearing-notice.ts';
import { hearingRecord } from './review/hearing-record.ts';
import { procedureNotice } from './review/procedure-notice.ts';
import { replyNotice } from './review/reply-notice.ts';
import { respondentChangeNotice } from './review/respondent-change-notice.ts';
import { resumptionNotice } from './review/resumption-notice.ts';
import { stayNotice } from './review/stay-notice.ts';
import { suspensionNotice } from './review/suspension-notice.ts';
import { thirdPartyNotice } from './review/third-party-notice.ts';
import { viewsRecord } from './review/views-record.ts';

export { decision };

export const papers = {
  acceptanceNotice,
  archiveCatalogue,
  clauseOrder,
  clueTransfer,
  committeeRequest,
  conversionNotice,
  decision,
  dismissalDecision,
  extensionNotice,
  forwardingLetter,
  hearingNotice,
  hearingRecord,
  issuerNotice,
  mediationStatement,
  opinionPaper,
  oralRecord,
  performanceOrder,
  procedureNotice,
  receipt,
  refusalDecision,
  replyNotice,
  respondentChangeNotice,
  resumptionNotice,
  serviceReceipt,
  stayNotice,
  suggestionPaper,
  superiorCopy,
  supplementNotice,
  suspensionNotice,
  terminationDecision,
  thirdPartyNotice,
  transferLetter,
  viewsRecord,
};
