/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  officer: { label: '行政执法人员', actors: ['holder'] },
  unit: { label: '所在单位证件经办人员', actors: ['unit'] },
  unitHead: { label: '所在单位负责人', actors: ['unitHead'] },
  registrar: { label: '执法监督机构人员', actors: ['registrar'] },
  chief: { label: '司法行政部门负责人', actors: ['chief'] },
  witness: { label: '抽取见证人', actors: ['witness'] },
};
