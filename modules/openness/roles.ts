/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  officer: { label: '政府信息公开工作机构人员', actors: ['editor', 'officer'] },
  head: { label: '政府信息公开工作机构负责人、公开审查人员', actors: ['reviewer', 'head'] },
  unit: { label: '被征求意见、被投诉的单位', actors: ['consulted'] },
  competent: { label: '政府信息公开工作主管部门人员', actors: ['competent'] },
};
