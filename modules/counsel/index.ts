/** 政府法律顾问: who is engaged, what is put to them, and which meetings they attend. */
import type { Module } from '../../kernel/procedure/index.ts';
import { attendance } from './attendance/procedure.ts';
import { engagement } from './engagement/procedure.ts';
import { counselMatter } from './matter/procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';

export const counsel: Module = {
  id: 'counsel',
  label: '政府法律顾问',
  sections: ['7'],
  procedures: [engagement, counselMatter, attendance],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  samples,
};
