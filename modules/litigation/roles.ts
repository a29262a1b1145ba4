/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  registrar: { label: '应诉、监督文书登记人员', actors: ['registrar'] },
  handler: { label: '应诉承办人', actors: ['handler'] },
  unit: { label: '承办单位人员', actors: ['unit'] },
  chief: { label: '行政机关负责人', actors: ['chief', 'unitHead'] },
  leader: { label: '分管县领导', actors: ['leader'] },
  overseer: { label: '县司法局应诉指导人员', actors: ['overseer'] },
  congress: { label: '县人大常委会工作机构人员', actors: ['congress'] },
};
