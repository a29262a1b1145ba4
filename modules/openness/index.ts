/** 政府信息公开: what government publishes of itself, what anyone may ask for, and what the yearly openness report counts. */
import type { Module } from '../../kernel/procedure/index.ts';
import { annualProcedure } from './annual-report/procedure.ts';
import { complaintProcedure } from './complaint/procedure.ts';
import { consultationProcedure } from './consultation/procedure.ts';
import { correctionProcedure } from './correction/procedure.ts';
import { desks } from './desks.ts';
import { disputeProcedure } from './dispute/procedure.ts';
import { itemProcedure } from './item/procedure.ts';
import { listProcedure } from './list/procedure.ts';
import { online } from './online.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { requestProcedure } from './request/procedure.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';
import { tables } from './tables.ts';

export const openness: Module = {
  id: 'openness',
  label: '政府信息公开',
  sections: ['14'],
  procedures: [
    itemProcedure,
    requestProcedure,
    consultationProcedure,
    correctionProcedure,
    complaintProcedure,
    listProcedure,
    disputeProcedure,
    annualProcedure,
  ],
  registers,
  roles,
  sentences,
  checks,
  tables,
  online,
  desks,
  samples,
};
