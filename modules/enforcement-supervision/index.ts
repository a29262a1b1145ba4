/** 行政执法监督: special actions, leads, documents on a ladder, case-file review and the filing of major decisions; apart from 督察 and 督查. */
import type { Module } from '../../kernel/procedure/index.ts';
import { action } from './action/procedure.ts';
import { certificate } from './certificate/procedure.ts';
import { filing } from './filing/procedure.ts';
import { instrument2021, instrument2026 } from './instrument/procedure.ts';
import { lead } from './lead/procedure.ts';
import { online } from './online.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { review } from './review/procedure.ts';
import { reviewCase } from './review-case/procedure.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';
import { watches } from './watches.ts';

export const enforcementSupervision: Module = {
  id: 'enforcement-supervision',
  label: '行政执法监督',
  sections: ['12'],
  procedures: [action, lead, instrument2021, instrument2026, review, reviewCase, filing, certificate],
  registers,
  roles,
  sentences,
  checks,
  online,
  watches,
  samples,
};
