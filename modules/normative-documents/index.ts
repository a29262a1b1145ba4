/** 行政规范性文件: how they are made, reviewed for competition, filed, cleaned, and shown with their validity. */
import type { Module } from '../../kernel/procedure/index.ts';
import { campaignProcedure, itemProcedure } from './clean-up/procedure.ts';
import { reportSince2024, reportSince2025, reportUntil2024 } from './competition-report/procedure.ts';
import { competitionBefore, competitionSince2024 } from './fair-competition/procedure.ts';
import { filingProcedure } from './filing/procedure.ts';
import { filingReviewProcedure } from './filing-review/procedure.ts';
import { makingProcedure } from './making/procedure.ts';
import { online } from './online.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';
import { suggestionProcedure } from './suggestion/procedure.ts';
import { watches } from './watches.ts';

export const normativeDocuments: Module = {
  id: 'normative-documents',
  label: '行政规范性文件',
  sections: ['8'],
  procedures: [
    makingProcedure,
    competitionBefore,
    competitionSince2024,
    filingProcedure,
    filingReviewProcedure,
    suggestionProcedure,
    reportUntil2024,
    reportSince2024,
    reportSince2025,
    campaignProcedure,
    itemProcedure,
  ],
  registers,
  roles,
  sentences,
  checks,
  online,
  watches,
  samples,
};
