/** 合法性审查: reviews of decisions, normative documents, contracts and other documents before they are decided or signed. */
import type { Module } from '../../kernel/procedure/index.ts';
import { desks } from './desks.ts';
import { legalityReviewProcedure } from './procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';
import { watches } from './watches.ts';

export const legalityReview: Module = {
  id: 'legality-review',
  label: '合法性审查',
  sections: ['7', '8'],
  procedures: [legalityReviewProcedure],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  watches,
  desks,
  samples,
};
