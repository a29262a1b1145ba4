/** The garden yearbook as a whole module; a sample freezes its table for each whose records it can count. */
import type { Module } from '../../language/module.ts';
import { permits, yearbook } from './procedure.ts';

const sample = (label: string, begun: Readonly<Record<string, string | number>>): Module['samples'][number] => ({
  procedure: 'yearbook',
  version: '2020',
  label,
  figures: { 'garden.applications': 12, 'garden.granted': 9, 'garden.deposits': 450, 'garden.grantedRate': 0.75 },
  acts: [
    { act: 'begin', on: '2026-01-05', by: 'writer', stated: { year: 2025, ...begun } },
    { act: 'write', on: '2026-01-08', by: 'writer', stated: { words: '全年收到的申请都已办结。' } },
    { act: 'sendBack', on: '2026-01-08', by: 'head' },
    { act: 'write', on: '2026-01-09', by: 'writer', stated: { words: '全年收到的申请都已办结，没有逾期。' } },
    { act: 'issue', on: '2026-01-12', by: 'head' },
  ],
});

export const yearbookModule: Module = {
  id: 'yearbook',
  label: '园艺年报',
  sections: ['17'],
  procedures: [yearbook],
  registers: { yearbook: { columns: [{ field: 'year' }, { field: 'scope' }], filters: ['scope'], search: ['words'] } },
  roles: {
    writer: { label: '年报编写人员', actors: ['writer'] },
    head: { label: '年报审定人员', actors: ['head'] },
  },
  sentences: [],
  checks: [],
  tables: [permits],
  online: [],
  samples: [
    sample('本单位的年报', { scope: 'own' }),
    sample('其他单位的年报', { scope: 'other', about: 'water' }),
    sample('全县的年报', { scope: 'county' }),
  ],
};
