/** Who acts in reconsideration: the authority, its body, its handlers, the intake points, and the parties. */
import type { ActorSpec } from '../../kernel/procedure/index.ts';

/**
 * The county has one reconsideration body, so its people act in every file of the region wherever it was handed in;
 * an intake officer (代办点) collects and forwards and can neither accept nor reject.
 */
export const actors = {
  applicant: { label: '申请人', party: true },
  thirdParty: { label: '第三人', party: true },
  respondent: { label: '被申请人', at: 'involved' },
  intakeOfficer: { label: '代办点人员', at: 'involved' },
  clerk: { label: '复议机构收件人员', at: 'region', sees: 'region' },
  handler: { label: '行政复议人员', at: 'region', assigned: true, sees: 'region' },
  bodyHead: { label: '行政复议机构负责人', at: 'region', sees: 'region' },
  authorityHead: { label: '行政复议机关负责人', at: 'authority' },
  supervisor: { label: '上级行政复议机构监督人员', at: 'region', sees: 'region' },
} as const satisfies Record<string, ActorSpec>;
