/** The registers (台账) of normative documents, competition reviews, filings and clean-ups. */
import type { Register } from '../../kernel/procedure/index.ts';

const register = (columns: string[], filters: string[], search: string[]): Register => ({
  columns: columns.map((field) => ({ field })),
  filters,
  search,
});

export const registers: Readonly<Record<string, Register>> = {
  'normative-documents': register(
    [
      'documentTitle',
      'documentNumber',
      'makerKind',
      'maker',
      'promulgatedOn',
      'effectiveFrom',
      'expiresOn',
      'consultUntil',
    ],
    ['makerKind', 'maker', 'concernsOperators', 'tiedToBusiness', 'trial'],
    ['documentTitle', 'documentNumber', 'draftCode', 'text'],
  ),
  'normative-documents/fair-competition': register(
    ['measure', 'draftVersion', 'issuer', 'conclusion', 'exceptionCase', 'periodEnd', 'concludedOn'],
    ['issuer', 'involves', 'conclusion', 'exceptionCase'],
    ['measure', 'draftCode'],
  ),
  'normative-documents/filing': register(
    ['documentTitle', 'documentNumber', 'promulgatedOn', 'cityOn', 'cityNumber', 'congressOn', 'congressNumber'],
    ['oneByOne'],
    ['documentTitle', 'documentNumber'],
  ),
  'normative-documents/filing-review': register(
    ['documentTitle', 'documentNumber', 'maker', 'promulgatedOn', 'receivedOn', 'problemCount', 'outcome'],
    ['makerKind', 'maker', 'outcome', 'decision'],
    ['documentTitle', 'documentNumber'],
  ),
  'normative-documents/suggestion': register(
    ['documentTitle', 'documentNumber', 'maker', 'clauses', 'grounds', 'conclusion', 'transferTo'],
    ['maker', 'makerKind', 'grounds', 'conclusion', 'way'],
    ['documentTitle', 'documentNumber', 'clauses'],
  ),
  'normative-documents/competition-report': register(
    ['measure', 'measureNumber', 'maker', 'faults', 'violated', 'rectifyBy', 'remedy'],
    ['maker', 'issuedBy', 'named', 'violated', 'remedy', 'way'],
    ['measure', 'measureNumber'],
  ),
  'normative-documents/campaign': register(
    ['campaignCode', 'heading', 'trigger', 'total', 'reportBy', 'decidedOn'],
    ['trigger'],
    ['heading', 'campaignCode'],
  ),
  'normative-documents/clean-up': register(
    ['documentTitle', 'documentNumber', 'owner', 'unit', 'suggestion', 'review', 'decision', 'decidedOn', 'amendBy'],
    ['owner', 'unit', 'decision', 'campaignCode'],
    ['documentTitle', 'documentNumber'],
  ),
};
