/** The registers (台账) of engagements, matters and attendances. */
import type { Register } from '../../kernel/procedure/index.ts';

const columns = (...names: string[]): Register['columns'] => names.map((field) => ({ field }));

export const registers: Readonly<Record<string, Register>> = {
  counsel: { columns: columns('adviser', 'firm', 'from', 'until', 'grade'), filters: ['grade'], search: ['firm'] },
  'counsel/matter': {
    columns: columns('heading', 'kind', 'urgency', 'adviser', 'conclusion', 'adoption'),
    filters: ['kind', 'urgency', 'conclusion', 'adoption'],
    search: ['heading'],
  },
  'counsel/attendance': {
    columns: columns('meeting', 'meetingKind', 'meetingOn', 'adviser', 'gaveOpinion'),
    filters: ['meetingKind', 'gaveOpinion'],
    search: ['meeting', 'items'],
  },
};
