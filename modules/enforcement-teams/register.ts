/** The registers (台账) of enforcement bodies and of their powers. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]): { field: string }[] => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  'enforcement-teams': {
    columns: columns('name', 'kind', 'actingAuthority', 'areas', 'field', 'establishedOn', 'documentNumber'),
    filters: ['kind', 'field', 'actingAuthority', 'groundKind'],
    search: ['name', 'document', 'documentNumber'],
  },
  'enforcement-teams/power': {
    columns: columns('code', 'name', 'kind', 'acts', 'authority', 'areas', 'listVersion', 'validFrom', 'validUntil'),
    filters: ['kind', 'domain', 'authority', 'acts', 'basisKind', 'withdrawGround'],
    search: ['code', 'name', 'listVersion'],
  },
};
