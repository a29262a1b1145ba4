/** 立法意见征集: the county's answers to organs above that ask it about draft legislation. */
import type { Module } from '../../kernel/procedure/index.ts';
import { legislationProcedure } from './procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';

export const legislation: Module = {
  id: 'legislation',
  label: '立法意见征集',
  sections: ['6'],
  procedures: [legislationProcedure],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  samples,
};
