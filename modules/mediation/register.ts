/** The registers (台账) of disputes, sweeps, committees and mediators. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...fields: string[]): Register['columns'] => fields.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  mediation: {
    columns: columns(
      'applicants',
      'respondents',
      'disputeType',
      'source',
      'level',
      'mediators',
      'receivedOn',
      'effectiveOn',
      'oralOn',
      'failedOn',
      'amountAgreed',
    ),
    filters: ['disputeType', 'source', 'level', 'modes', 'failGround', 'rulingResult', 'riskKind'],
    search: ['applicants', 'respondents', 'sourceNumber', 'disputeId', 'place'],
  },
  'mediation/sweep': {
    columns: columns('theme', 'kind', 'level', 'area', 'startedOn', 'finishedOn', 'found'),
    filters: ['kind', 'level'],
    search: ['theme', 'area'],
  },
  'mediation/committee': {
    columns: columns(
      'name',
      'level',
      'field',
      'founder',
      'place',
      'telephone',
      'chair',
      'memberCount',
      'women',
      'electedOn',
    ),
    filters: ['level', 'field'],
    search: ['name', 'founder', 'place', 'chair'],
  },
  'mediation/mediator': {
    columns: columns('name', 'committee', 'basis', 'fullTime', 'appointedOn', 'trainedOn'),
    filters: ['basis', 'fullTime'],
    search: ['name', 'appointedBy'],
  },
};
