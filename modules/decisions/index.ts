/** 重大行政决策: catalogue, decision, public consultation with its opinions, and the government's meetings. */
import type { Module } from '../../kernel/procedure/index.ts';
import { catalogue, catalogueItem } from './catalogue/procedure.ts';
import { consultation } from './consultation/procedure.ts';
import { decisionProcedure } from './decision/procedure.ts';
import { desks } from './desks.ts';
import { item } from './item/procedure.ts';
import { meeting } from './meeting/procedure.ts';
import { online } from './online.ts';
import { opinion } from './opinion/procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';

export const decisions: Module = {
  id: 'decisions',
  label: '重大行政决策',
  sections: ['7'],
  procedures: [decisionProcedure, catalogue, catalogueItem, consultation, opinion, meeting, item],
  registers,
  roles,
  sentences,
  checks,
  online,
  desks,
  samples,
};
