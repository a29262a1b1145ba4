/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  manager: { label: '法律顾问管理人员', actors: ['manager'] },
  head: { label: '县司法局负责人', actors: ['head'] },
  leader: { label: '分管县领导', actors: ['leader'] },
  adviser: { label: '政府法律顾问', actors: ['adviser'] },
  requester: { label: '提请法律意见的经办人员', actors: ['requester'] },
  convenor: { label: '会务人员', actors: ['convenor'] },
};
