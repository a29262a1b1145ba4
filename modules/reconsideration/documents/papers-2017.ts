/** The papers of cases under the law of 2017: the same texts, each on the article of its own day. */
import { A17, R07 } from '../law.ts';
import { archiveCatalogue } from './afterwards/archive-catalogue.ts';
import { clueTransfer } from './afterwards/clue-transfer.ts';
import { opinionPaper } from './afterwards/opinion-paper.ts';
import { performanceOrder } from './afterwards/performance-order.ts';
import { suggestionPaper } from './afterwards/suggestion-paper.ts';
import { clauseOrder } from './clauses/clause-order.ts';
import { forwardingLetter } from './clauses/forwarding-letter.ts';
import { decision } from './conclusion/decision.ts';
import { dismissalDecision } from './conclusion/dismissal-decision.ts';
import { mediationStatement } from './conclusion/mediation-statement.ts';
import { serviceReceipt } from './conclusion/service-receipt.ts';
import { terminationDecision } from './conclusion/termination-decision.ts';
import { acceptanceNotice } from './intake/acceptance-notice.ts';
import { oralRecord } from './intake/oral-record.ts';
import { receipt } from './intake/receipt.ts';
import { redirectNotice } from './intake/redirect-notice.ts';
import { refusalDecision } from './intake/refusal-decision.ts';
import { supplementNotice } from './intake/supplement-notice.ts';
import { committeeRequest } from './review/committee-request.ts';
import { extensionNotice } from './review/extension-notice.ts';
import { hearingNotice } from './review/hearing-notice.ts';
import { hearingRecord } from './review/hearing-record.ts';
import { replyNotice } from './review/reply-notice.ts';
import { respondentChangeNotice } from './review/respondent-change-notice.ts';
import { resumptionNotice } from './review/resumption-notice.ts';
import { stayNotice } from './review/stay-notice.ts';
import { suspensionNotice } from './review/suspension-notice.ts';
import { thirdPartyNotice } from './review/third-party-notice.ts';
import { viewsRecord } from './review/views-record.ts';

export const papers2017 = {
  acceptanceNotice: { ...acceptanceNotice, per: A17.art(17) },
  archiveCatalogue: { ...archiveCatalogue, per: A17.art(23, 2) },
  clauseOrder: { ...clauseOrder, per: A17.art(26) },
  clueTransfer: { ...clueTransfer, per: R07.art(65) },
  committeeRequest: { ...committeeRequest, per: A17.art(28, 1) },
  decision: { ...decision, per: A17.art(31, 2) },
  dismissalDecision: { ...dismissalDecision, per: R07.art(48, 1) },
  extensionNotice: { ...extensionNotice, per: A17.art(31, 1) },
  forwardingLetter: { ...forwardingLetter, per: A17.art(26) },
  hearingNotice: { ...hearingNotice, per: R07.art(33) },
  hearingRecord: { ...hearingRecord, per: R07.art(33) },
  mediationStatement: { ...mediationStatement, per: R07.art(50, 2) },
  opinionPaper: { ...opinionPaper, per: R07.art(57, 1) },
  oralRecord: { ...oralRecord, per: R07.art(20) },
  performanceOrder: { ...performanceOrder, per: A17.art(32, 2) },
  receipt: { ...receipt, per: A17.art(17) },
  redirectNotice,
  refusalDecision: { ...refusalDecision, per: A17.art(17, 1) },
  replyNotice: { ...replyNotice, per: A17.art(23, 1) },
  respondentChangeNotice: { ...respondentChangeNotice, per: R07.art(22) },
  resumptionNotice: { ...resumptionNotice, per: R07.art(41, 2) },
  serviceReceipt,
  stayNotice: { ...stayNotice, per: A17.art(21) },
  suggestionPaper: { ...suggestionPaper, per: R07.art(57, 2) },
  supplementNotice: { ...supplementNotice, per: R07.art(29) },
  suspensionNotice: { ...suspensionNotice, per: R07.art(41, 3) },
  terminationDecision: { ...terminationDecision, per: R07.art(42) },
  thirdPartyNotice: { ...thirdPartyNotice, per: R07.art(9, 1) },
  viewsRecord: { ...viewsRecord, per: A17.art(22) },
};
