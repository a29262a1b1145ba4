/** The procedure language and its engine: what a module imports to write down a procedure, and what the server imports to run it. */
export { beginningOf, type Offer, offersOf } from './arises.ts';
export { type AvailableAct, actFrom, availableActs } from './available.ts';
export { asksCertificates, certificatesOf, holderOf } from './certificates.ts';
export { actLabel, type CommonActName, commonActs, commonFields, isCommonAct } from './common-acts.ts';
export { exceptionActor, isAsked, publishes, reviewRefusals } from './common-guards.ts';
export {
  type Issue,
  type IssueOutcome,
  issueOutcomes,
  issuesOf,
  type OutcomeKind,
  outcomesOf,
  outcomesText,
  type Saying,
  type Statement,
  type TextVersion,
  textFields,
  versionsOf,
} from './compares.ts';
export { type Board, cardFields, type Desk, type Sitting } from './desks.ts';
export type { Candidate, DrawMeans, Gathered } from './draw-document.ts';
export { capOf, type DrawPools, type GatherMeans, gatherAmong, isOf, type RegisterPool, sameAs } from './draw-pools.ts';
export {
  type AnyDraw,
  type DrawPart,
  type DrawRound,
  drawnFields,
  drawParts,
  drawRound,
  drawRounds,
} from './draw-rounds.ts';
export type { EngineFile } from './draws.ts';
export { type Environment, handlingOffice, settingReader, viewOf } from './environment.ts';
export {
  type CountedEvent,
  distinctValues,
  eventsOf,
  factFields,
  type Identify,
  standsBehind,
} from './events.ts';
export * from './fields.ts';
export {
  excusable,
  type FindingOutcome,
  type FindingVerdict,
  findingsOf,
  openFindings,
  referredFindings,
} from './findings.ts';
export {
  applyEntry,
  emptyMatter,
  indexNumber,
  matterNumber,
  type Opening,
  type RecordedAct,
  stillWaiting,
} from './fold.ts';
export * from './language.ts';
export { type Letter, lettersOf } from './letters.ts';
export { allowed, earliestDay, explainLimit, isLapsed, lawActsDue, limitsOf, withHead } from './limits.ts';
export {
  askedKeys,
  comparedFields,
  type Digesting,
  keysOf,
  type MatterKey,
  mostFound,
  ownMatter,
  partyIdentity,
  reaches,
  reachOf,
} from './lookup.ts';
export * from './matter.ts';
export * from './module.ts';
export {
  conclude,
  legalDay,
  nextLawAct,
  type Performed,
  type Prepared,
  prepare,
  type Request,
  sealingOffice,
} from './perform.ts';
export { capacityOf } from './power.ts';
export {
  expiriesDue,
  isShown,
  type Owed,
  publicationsOwed,
  publisherOf,
  type Reckoning,
  revoking,
  shownUntil,
  type Withdrawal,
  withdrawalsDue,
} from './publicity.ts';
export { type Refusal, type RefusalCode, Refused, type Warning } from './refusal.ts';
export * from './report.ts';
export { committed, type PrivateValue, type SealingMeans, seal, unseal } from './seal.ts';
export { actingAs, type Stage, type Story, story } from './story.ts';
export * from './tables.ts';
export { type Fill, fillsOf, type HalfFilled, tipsOf } from './tips.ts';
export { absent, applies, askedFields, checkStated, validCreditCode, validDate, validIdNumber } from './values.ts';
export type { View } from './view.ts';
export { watchedFields, watchedKey, watchedProcedure } from './watches.ts';
