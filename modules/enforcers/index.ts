/** 行政执法人员: certificates, reviewers of legality, trainings and tests. */
import type { Module } from '../../kernel/procedure/index.ts';
import { certificates } from './certificate/procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { reviewers } from './reviewer/procedure.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';
import { tests } from './test/procedure.ts';
import { trainings } from './training/procedure.ts';
import { watches } from './watches.ts';

export const enforcers: Module = {
  id: 'enforcers',
  label: '行政执法人员',
  sections: ['11'],
  procedures: [certificates, reviewers, trainings, tests],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  watches,
  samples,
};
