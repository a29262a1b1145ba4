/** 行政检查（双随机、一公开）: lists, plans, draws, visits and their results, monitoring points and what enterprises say. */
import type { Module } from '../../kernel/procedure/index.ts';
import { draw } from './draw/procedure.ts';
import { inspector } from './inspector/procedure.ts';
import { item } from './item/procedure.ts';
import { online } from './online.ts';
import { plan } from './plan/procedure.ts';
import { point } from './point/procedure.ts';
import { report } from './point-report/procedure.ts';
import { rating } from './rating/procedure.ts';
import { recusal } from './recusal/procedure.ts';
import { registers } from './register.ts';
import { checks, sentences } from './report.ts';
import { roles } from './roles.ts';
import { samples } from './samples/index.ts';
import { subject } from './subject/procedure.ts';
import { inspections2021, inspections2025 } from './visit/procedure.ts';
import { watches } from './watches.ts';

export const inspections: Module = {
  id: 'inspections',
  label: '行政检查（双随机、一公开）',
  sections: ['10', '5'],
  procedures: [inspections2021, inspections2025, item, subject, inspector, recusal, plan, draw, point, report, rating],
  registers,
  roles,
  sentences,
  checks,
  online,
  samples,
  watches,
};
