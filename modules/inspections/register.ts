/** The registers (台账) of inspection: items, enterprises, inspectors, plans, draws, visits, monitoring points and what they report. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]) => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  inspections: {
    columns: columns(
      'subjectName',
      'creditCode',
      'itemName',
      'kind',
      'riskClass',
      'township',
      'plannedOn',
      'visitedOn',
      'result',
      'correctBy',
    ),
    filters: [
      'kind',
      'caseSource',
      'township',
      'riskClass',
      'honest',
      'joint',
      'manner',
      'surprise',
      'quietExemption',
      'result',
      'corrected',
      'referral',
    ],
    search: ['subjectName', 'creditCode', 'itemName', 'address'],
  },
  item: {
    columns: columns('name', 'code', 'basisKind', 'basis', 'industry', 'objects', 'manner', 'yearlyCap', 'publishedOn'),
    filters: ['basisKind', 'level', 'industry', 'manner', 'keyField'],
    search: ['name', 'code', 'basis', 'objects'],
  },
  subject: {
    columns: columns(
      'name',
      'creditCode',
      'industry',
      'township',
      'riskClass',
      'riskOn',
      'sectorRisk',
      'honest',
      'quiet',
    ),
    filters: ['industry', 'township', 'riskClass', 'sectorRisk', 'honest', 'quiet'],
    search: ['name', 'creditCode', 'address'],
  },
  inspector: {
    columns: columns('name', 'person', 'certificate', 'until', 'industries', 'pausedWhy'),
    filters: ['industries', 'pausedWhy'],
    search: ['name', 'certificate'],
  },
  recusal: {
    columns: columns('person', 'subject', 'ground'),
    filters: ['ground'],
    search: ['endReason'],
  },
  plan: {
    columns: columns(
      'planYear',
      'planKind',
      'itemName',
      'industry',
      'way',
      'visits',
      'from',
      'to',
      'joint',
      'problem',
      'done',
    ),
    filters: ['planKind', 'industry', 'way', 'joint', 'problem'],
    search: ['itemName', 'objects', 'dutyOffice'],
  },
  draw: {
    columns: columns(
      'batch',
      'itemName',
      'industry',
      'township',
      'count',
      'from',
      'to',
      'joint',
      'jointOffices',
      'inspected',
    ),
    filters: ['industry', 'township', 'joint'],
    search: ['batch', 'itemName'],
  },
  point: {
    columns: columns('name', 'creditCode', 'township', 'contact', 'appointedOn', 'until'),
    filters: ['township'],
    search: ['name', 'creditCode'],
  },
  report: {
    columns: columns('enterprise', 'visitDate', 'authority', 'withCode', 'problems', 'handling'),
    filters: ['authority', 'withCode', 'problems', 'handling'],
    search: ['enterprise', 'details'],
  },
  rating: {
    columns: columns('visitCode', 'rating', 'conduct', 'comment', 'answer'),
    filters: ['rating', 'conduct'],
    search: ['visitCode', 'comment'],
  },
};
