/** Which posts do what. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  drafter: { label: '规范性文件起草人员', actors: ['drafter'] },
  ownLegal: { label: '单位法制机构人员', actors: ['ownLegal'] },
  keeper: { label: '规范性文件管理人员', actors: ['keeper'] },
  lead: { label: '县司法局分管负责人', actors: ['lead'] },
  meetings: { label: '县政府会务人员', actors: ['meetings'] },
  signer: { label: '制定机关主要负责人', actors: ['signer'] },
  government: { label: '县人民政府负责人', actors: ['government'] },
  registry: { label: '县政府办公室文书人员', actors: ['registry'] },
  regulator: { label: '公平竞争审查人员', actors: ['regulator'] },
  congress: { label: '县人大常委会备案审查人员', actors: ['congress'] },
};
