/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  office: { label: '县政府办公室督办人员', actors: ['office'] },
  overseer: { label: '人大代表工作机构、政协提案机构人员', actors: ['overseer'] },
  handler: { label: '承办单位经办人员', actors: ['handler', 'coHandler'] },
  head: { label: '承办单位主要负责人', actors: ['head'] },
};
