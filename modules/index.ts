/** Every module (模块) of this release. A new one is a folder beside these and a line here; nothing else names it. */
import type { Module } from '../kernel/procedure/index.ts';
import { businessEnvironment } from './business-environment/index.ts';
import { counsel } from './counsel/index.ts';
import { decisions } from './decisions/index.ts';
import { enforcementSupervision } from './enforcement-supervision/index.ts';
import { enforcementTeams } from './enforcement-teams/index.ts';
import { enforcers } from './enforcers/index.ts';
import { inspections } from './inspections/index.ts';
import { legalityReview } from './legality-review/index.ts';
import { legislation } from './legislation/index.ts';
import { litigation } from './litigation/index.ts';
import { mediation } from './mediation/index.ts';
import { normativeDocuments } from './normative-documents/index.ts';
import { openness } from './openness/index.ts';
import { penalties } from './penalties/index.ts';
import { proposals } from './proposals/index.ts';
import { reconsideration } from './reconsideration/index.ts';

export const modules: readonly Module[] = [
  counsel,
  decisions,
  businessEnvironment,
  enforcementSupervision,
  enforcementTeams,
  enforcers,
  inspections,
  legalityReview,
  legislation,
  litigation,
  mediation,
  normativeDocuments,
  penalties,
  proposals,
  openness,
  reconsideration,
];
