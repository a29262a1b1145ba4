/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  drafter: { label: '决策承办单位经办人', actors: ['drafter'] },
  unitHead: { label: '决策承办单位负责人', actors: ['unitHead'] },
  office: { label: '县政府办公室文书人员', actors: ['office'] },
  officeHead: { label: '县政府办公室主任', actors: ['officeHead'] },
  clerk: { label: '会务人员', actors: ['clerk'] },
  reviewLead: { label: '合法性审查部门负责人', actors: ['reviewLead'] },
  mayor: { label: '县长', actors: ['mayor'] },
};
