/** 建议提案办理: suggestions of deputies and proposals of members, from registration to the promise kept. */
import type { Module } from '../../kernel/procedure/index.ts';
import { desks } from './desks.ts';
import { online } from './online.ts';
import { suggestions2015, suggestions2025 } from './procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';

export const proposals: Module = {
  id: 'proposals',
  label: '建议提案办理',
  sections: ['13'],
  procedures: [suggestions2015, suggestions2025],
  registers,
  roles,
  sentences,
  checks,
  online,
  desks,
  samples,
};
