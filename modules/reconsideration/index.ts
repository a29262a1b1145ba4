/** Administrative reconsideration (行政复议): the module's only door. */
import type { Module } from '../../kernel/procedure/index.ts';
import { desks } from './desks.ts';
import { intakePoint } from './intake-point/procedure.ts';
import { online } from './online.ts';
import { reconsideration2017 } from './procedure/arl2017-ir2007.ts';
import { reconsideration2024 } from './procedure/arl2023-ir2007.ts';
import { reconsideration2026 } from './procedure/arl2023-ir2026.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';

export const reconsideration: Module = {
  id: 'reconsideration',
  label: '行政复议',
  sections: ['17'],
  procedures: [reconsideration2017, reconsideration2024, reconsideration2026, intakePoint],
  registers,
  roles,
  sentences,
  checks,
  online,
  desks,
  samples,
};
