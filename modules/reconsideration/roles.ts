/** The posts that carry powers in reconsideration, and which actors each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  clerk: { label: '复议立案人员', actors: ['clerk'] },
  handler: { label: '行政复议人员', actors: ['handler', 'clerk'] },
  bodyHead: { label: '复议机构负责人（县司法局）', actors: ['bodyHead'] },
  authorityHead: { label: '复议机关负责人（县人民政府）', actors: ['authorityHead'] },
  intakeOfficer: { label: '代办点人员（司法所）', actors: ['intakeOfficer'] },
  respondent: { label: '被申请人经办人员', actors: ['respondent'] },
  supervisor: { label: '上级行政复议机构监督人员', actors: ['supervisor'] },
};
