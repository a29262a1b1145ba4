/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  body: { label: '执法机关法制机构人员', actors: ['body'] },
  registrar: { label: '执法监督机构人员', actors: ['registrar'] },
  citer: { label: '引用职权办案的人员（执法人员、内勤）', actors: ['citer'] },
  chief: { label: '司法行政部门负责人', actors: ['chief'] },
};
