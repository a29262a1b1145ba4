/** Which posts do what in penalty cases: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  officer: { label: '行政执法人员', actors: ['officer'] },
  clerk: { label: '执法内勤', actors: ['clerk'] },
  reviewer: { label: '法制审核人员、听证主持人', actors: ['reviewer', 'chair'] },
  head: { label: '行政机关负责人', actors: ['head'] },
  supervisor: { label: '行政执法监督机构人员（查阅）', actors: ['supervisor'] },
};
