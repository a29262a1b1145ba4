/** The registers (台账) of supervision. None shows who complained. */
import type { Register } from '../../kernel/procedure/index.ts';

const register = (columns: readonly string[], filters: readonly string[], search: readonly string[]): Register => ({
  columns: columns.map((field) => ({ field })),
  filters,
  search,
});

export const registers: Readonly<Record<string, Register>> = {
  'enforcement-supervision': register(
    ['name', 'units', 'from', 'to', 'problemCount', 'endedOn'],
    ['units'],
    ['name', 'basis'],
  ),
  lead: register(
    ['problem', 'source', 'unit', 'realName', 'replyBy', 'result'],
    ['problem', 'source', 'unit', 'realName', 'escalation', 'result'],
    ['gist'],
  ),
  instrument: register(
    ['kind', 'unit', 'measure', 'rectifyBy', 'deliveredOn', 'outcome'],
    ['kind', 'unit', 'measure', 'outcome', 'step'],
    ['facts', 'request'],
  ),
  review: register(['name', 'sector', 'count', 'scoreBy', 'reviewed', 'excellent', 'fail'], ['sector'], ['name']),
  'review-case': register(
    ['campaignName', 'cause', 'score', 'grade', 'unit'],
    ['campaignName', 'grade', 'unit'],
    ['cause', 'problems'],
  ),
  filing: register(
    ['unit', 'decision', 'decisionNumber', 'decidedOn', 'amount', 'grounds'],
    ['unit', 'decision', 'grounds'],
    ['decisionNumber'],
  ),
  certificate: register(['holder', 'number', 'body', 'validFrom', 'validUntil'], ['body'], ['number']),
};
