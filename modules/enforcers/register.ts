/** The registers (台账) of certificates, reviewers, trainings and tests. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]): { field: string }[] => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  enforcers: {
    columns: columns('name', 'body', 'unit', 'number', 'domains', 'areas', 'validFrom', 'validUntil', 'reviewResult'),
    filters: [
      'body',
      'domains',
      'areas',
      'staffing',
      'legalQualified',
      'reviewResult',
      'suspendGround',
      'leavingGround',
    ],
    search: ['name', 'number'],
  },
  'enforcers/reviewer': {
    columns: columns('name', 'body', 'number', 'firstTime', 'legalQualified', 'validFrom', 'validUntil'),
    filters: ['body', 'firstTime', 'legalQualified'],
    search: ['name', 'number'],
  },
  'enforcers/training': {
    columns: columns('topic', 'level', 'form', 'heldOn', 'hours', 'attendance'),
    filters: ['level', 'form'],
    search: ['topic', 'lecturers'],
  },
  'enforcers/test': {
    columns: columns('topic', 'organiser', 'sampleSize', 'heldOn', 'tested', 'absent', 'passed', 'average'),
    filters: ['plannedOn', 'heldOn'],
    search: ['topic', 'organiser'],
  },
};
