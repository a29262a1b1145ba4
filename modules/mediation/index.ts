/** 人民调解: disputes, sweeps, committees and mediators of a county, under the People's Mediation Law. */
import type { Module } from '../../kernel/procedure/index.ts';
import { committee } from './committee/procedure.ts';
import { mediator } from './mediator/procedure.ts';
import { online } from './online.ts';
import { mediation as dispute } from './procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';
import { sweep } from './sweep/procedure.ts';

export const mediation: Module = {
  id: 'mediation',
  label: '人民调解',
  sections: ['16'],
  procedures: [dispute, sweep, committee, mediator],
  registers,
  roles,
  sentences,
  checks,
  online,
  samples,
};
