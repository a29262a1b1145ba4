/** The papers of cases under the law of 2017: the same texts, each on the article of its own day. */
import { A17, R07 } from '../law.ts';
import * as papers from './index.ts';

const {
  procedureNotice: _procedure,
  conversionNotice: _conversion,
  issuerNotice: _issuer,
  superiorCopy: _superior,
  transferLetter: _transfer,
  ...kept
} = papers;

export const papers2017 = {
  ...kept,
  receipt: { ...kept.receipt, per: A17.art(17) },
  oralRecord: { ...kept.oralRecord, per: R07.art(20) },
  supplementNotice: { ...kept.supplementNotice, per: R07.art(29) },
  acceptanceNotice: { ...kept.acceptanceNotice, per: A17.art(17) },
  refusalDecision: { ...kept.refusalDecision, per: A17.art(17, 1) },
  respondentChangeNotice: { ...kept.respondentChangeNotice, per: R07.art(22) },
  replyNotice: { ...kept.replyNotice, per: A17.art(23, 1) },
  thirdPartyNotice: { ...kept.thirdPartyNotice, per: R07.art(9, 1) },
  viewsRecord: { ...kept.viewsRecord, per: A17.art(22) },
  hearingNotice: { ...kept.hearingNotice, per: R07.art(33) },
  hearingRecord: { ...kept.hearingRecord, per: R07.art(33) },
  committeeRequest: { ...kept.committeeRequest, per: A17.art(28, 1) },
  stayNotice: { ...kept.stayNotice, per: A17.art(21) },
  suspensionNotice: { ...kept.suspensionNotice, per: R07.art(41, 3) },
  resumptionNotice: { ...kept.resumptionNotice, per: R07.art(41, 2) },
  extensionNotice: { ...kept.extensionNotice, per: A17.art(31, 1) },
  forwardingLetter: { ...kept.forwardingLetter, per: A17.art(26) },
  clauseOrder: { ...kept.clauseOrder, per: A17.art(26) },
  decision: { ...kept.decision, per: A17.art(31, 2) },
  dismissalDecision: { ...kept.dismissalDecision, per: R07.art(48, 1) },
  mediationStatement: { ...kept.mediationStatement, per: R07.art(50, 2) },
  terminationDecision: { ...kept.terminationDecision, per: R07.art(42) },
  performanceOrder: { ...kept.performanceOrder, per: A17.art(32, 2) },
  opinionPaper: { ...kept.opinionPaper, per: R07.art(57, 1) },
  suggestionPaper: { ...kept.suggestionPaper, per: R07.art(57, 2) },
  clueTransfer: { ...kept.clueTransfer, per: R07.art(65) },
  archiveCatalogue: { ...kept.archiveCatalogue, per: A17.art(23, 2) },
};
