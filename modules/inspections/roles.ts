/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  clerk: { label: '检查机关工作人员（清单、名录、计划、归档）', actors: ['clerk'] },
  officer: { label: '行政执法人员', actors: ['officer'] },
  reviewer: { label: '法制审核人员（审核计划、见证抽取）', actors: ['reviewer'] },
  head: { label: '检查机关负责人', actors: ['head'] },
  supervisor: { label: '行政执法监督机构人员', actors: ['supervisor'] },
  government: { label: '县人民政府负责人', actors: ['government'] },
};
