/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  registrar: { label: '县政府办公室收文人员', actors: ['registrar'] },
  leader: { label: '分管县领导', actors: ['leader'] },
  handler: { label: '立法征求意见承办人', actors: ['handler'] },
  head: { label: '承办单位负责人', actors: ['head'] },
  unit: { label: '单位反馈人员', actors: ['unit'] },
};
