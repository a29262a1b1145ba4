/** The registers (台账) of suits, of oversight documents and of the standing committee's opinions. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]) => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  litigation: {
    columns: columns(
      'caseNumber',
      'instance',
      'court',
      'cause',
      'actName',
      'defendantKind',
      'defendantMode',
      'receivedOn',
      'filedOn',
      'heardOn',
      'attended',
      'judgment',
      'performedOn',
    ),
    filters: [
      'instance',
      'side',
      'cause',
      'defendantKind',
      'defendantMode',
      'route',
      'attended',
      'judgment',
      'mustPerform',
      'respondingUnit',
    ],
    search: ['caseNumber', 'court', 'actName', 'actNumber', 'judgmentNumber'],
  },
  'litigation/advice': {
    columns: columns(
      'letterNumber',
      'issuer',
      'adviceType',
      'subject',
      'receivedOn',
      'letterDue',
      'adopted',
      'rectified',
      'dispatchedOn',
    ),
    filters: ['adviceType', 'adopted', 'rectified', 'unit', 'urgent'],
    search: ['letterNumber', 'issuer', 'subject'],
  },
  'litigation/deliberation': {
    columns: columns('heading', 'source', 'meetingOn', 'opinionNumber', 'receivedOn', 'replyBy', 'leadUnit', 'outcome'),
    filters: ['source', 'leadUnit', 'resolution', 'outcome'],
    search: ['heading', 'opinionNumber'],
  },
};
