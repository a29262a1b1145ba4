/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  supervisor: { label: '行政执法监督人员', actors: ['supervisor'] },
  chief: { label: '行政执法监督机构负责人', actors: ['chief'] },
  head: { label: '司法行政部门负责人', actors: ['head'] },
  leader: { label: '县人民政府分管负责人', actors: ['leader'] },
  unit: { label: '被监督单位联络人', actors: ['unit'] },
  witness: { label: '抽取见证人', actors: ['witness'] },
  reviewer: { label: '案卷评查人员', actors: ['reviewer', 'arbiter'] },
};
