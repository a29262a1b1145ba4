/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  sender: { label: '送审单位法制机构人员', actors: ['sender', 'unit'] },
  registry: { label: '县政府办公室文书人员', actors: ['registry'] },
  reviewer: { label: '合法性审查人员', actors: ['reviewer'] },
  lead: { label: '审查部门分管负责人', actors: ['lead'] },
  head: { label: '审查部门主要负责人', actors: ['head'] },
};
