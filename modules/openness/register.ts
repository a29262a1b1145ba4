/** The registers (台账) of openness: what was published, the requests with their answers, corrections, complaints, disputes and lists. */
import type { Register } from '../../kernel/procedure/index.ts';

const register = (columns: readonly string[], filters: readonly string[], search: readonly string[]): Register => ({
  columns: columns.map((field) => ({ field })),
  filters,
  search,
});

export const registers: Readonly<Record<string, Register>> = {
  openness: register(
    ['heading', 'category', 'documentNumber', 'formedOn', 'attribute'],
    ['category', 'attribute', 'attributeGround', 'marking'],
    ['heading', 'documentNumber'],
  ),
  'openness/request': register(
    ['receivedOn', 'applicants', 'applicantKind', 'wanted', 'channel', 'outcome', 'servedOn'],
    ['applicantKind', 'channel', 'outcome', 'harm', 'searchResult', 'serviceMethod'],
    ['wanted', 'wantedNumber', 'applicants'],
  ),
  'openness/consultation': register(
    ['sentOn', 'third', 'information', 'servedOn', 'answeredOn'],
    ['harm', 'lateView'],
    ['information', 'third'],
  ),
  'openness/correction': register(
    ['receivedOn', 'applicants', 'record', 'competent'],
    ['own'],
    ['record', 'applicants'],
  ),
  'openness/complaint': register(
    ['receivedOn', 'applicants', 'about', 'against', 'measure'],
    ['about', 'against', 'measure'],
    ['content', 'applicants'],
  ),
  'openness/list': register(['kind', 'heading', 'compiledOn', 'updatedOn'], ['kind'], ['heading']),
  'openness/annual-report': register(['year', 'level', 'frozenOn'], ['level'], []),
  'openness/dispute': register(
    ['kind', 'caseNumber', 'organ', 'filedOn', 'result', 'concludedOn'],
    ['kind', 'withheld', 'result'],
    ['caseNumber', 'organ'],
  ),
};
