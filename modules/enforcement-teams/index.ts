/** 行政执法主体和权力事项: who may enforce, in whose name, with which powers, where and since when. */
import type { Module } from '../../kernel/procedure/index.ts';
import { powers } from './power/procedure.ts';
import { bodies } from './procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples.ts';

export const enforcementTeams: Module = {
  id: 'enforcement-teams',
  label: '行政执法主体',
  sections: ['9'],
  procedures: [bodies, powers],
  registers,
  roles,
  sentences,
  checks,
  online: [],
  samples,
};
