/** The procedure language and its engine: what a module imports to write down a procedure, and what the server imports to run it. */

export type { Candidate, DrawMeans, Gathered } from './draws/document.ts';
export type { EngineFile } from './draws/draws.ts';
export {
  capOf,
  type DrawPools,
  type GatherMeans,
  gatherAmong,
  isOf,
  type RegisterPool,
  sameAs,
} from './draws/pools.ts';
export {
  type AnyDraw,
  type DrawPart,
  type DrawRound,
  drawnFields,
  drawParts,
  drawRound,
  drawRounds,
} from './draws/rounds.ts';
export { type AvailableAct, actFrom, availableActs } from './engine/available.ts';
export { exceptionActor, isAsked, publishes, reviewRefusals } from './engine/common-guards.ts';
export { type Environment, handlingOffice, settingReader, viewOf } from './engine/environment.ts';
export {
  applyEntry,
  emptyMatter,
  indexNumber,
  matterNumber,
  type Opening,
  openingOf,
  type RecordedAct,
  stillWaiting,
} from './engine/fold.ts';
export { nextLawAct } from './engine/law-acts.ts';
export * from './engine/matter.ts';
export { conclude, prepare } from './engine/perform.ts';
export { capacityOf } from './engine/power.ts';
export { legalDay, type Performed, type Prepared, type Request, sealingOffice } from './engine/prepared.ts';
export { type Refusal, type RefusalCode, Refused, type Warning } from './engine/refusal.ts';
export { committed, type PrivateValue, type SealingMeans, seal, unseal } from './engine/seal.ts';
export {
  absent,
  applies,
  askedFields,
  checkStated,
  validCreditCode,
  validDate,
  validIdNumber,
} from './engine/values.ts';
export {
  type AnyFreeze,
  type FigureAsk,
  type FigureMeans,
  figureAsk,
  figuresOfTables,
  freezesOf,
  frozenFields,
  givenFigures,
} from './freezes/freezing.ts';
export {
  type Figures,
  type FrozenCell,
  type FrozenTable,
  type FrozenTables,
  frozenBlocks,
  frozenCell,
  frozenTables,
} from './freezes/frozen.ts';
export { actLabel, type CommonActName, commonActs, commonFields, isCommonAct } from './language/common-acts.ts';
export { type Board, cardFields, type Desk, type Sitting } from './language/desks.ts';
export * from './language/fields.ts';
export type { FreezeScope, FreezeSpec } from './language/freezes.ts';
export * from './language/index.ts';
export * from './language/module.ts';
export * from './language/report.ts';
export * from './language/tables.ts';
export type { View } from './language/view.ts';
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
} from './reading/compares.ts';
export {
  type CountedEvent,
  distinctValues,
  eventsOf,
  factFields,
  type Identify,
  standsBehind,
} from './reading/events.ts';
export { type CountedMatter, figuresAmong, type RecordedEvent, readBy } from './reading/figures.ts';
export {
  excusable,
  type FindingOutcome,
  type FindingVerdict,
  findingsOf,
  openFindings,
  referredFindings,
} from './reading/findings.ts';
export { type Letter, lettersOf } from './reading/letters.ts';
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
} from './reading/publicity.ts';
export { type Fill, fillsOf, type HalfFilled, tipsOf } from './reading/tips.ts';
export { watchedFields, watchedKey, watchedProcedure } from './reading/watches.ts';
export { actingAs, type Stage, type Story, story } from './story.ts';
export { beginningOf, type Offer, offersOf } from './ties/arises.ts';
export {
  type Awaiter,
  type Awaiting,
  awaitedLookups,
  awaitersFor,
  awaitersOf,
  awaitingActs,
  awaitingNow,
  type Ending,
  endingOf,
} from './ties/awaiting.ts';
export { asksCertificates, certificatesOf, holderOf } from './ties/certificates.ts';
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
} from './ties/lookup.ts';
export { allowed, earliestDay, explainLimit, isLapsed, lawActsDue, limitsOf, withHead } from './time/limits.ts';
