/** Who acts in inspections, the same in every procedure of the module; each procedure takes those it needs. */
import type { ActorSpec } from '../../kernel/procedure/index.ts';

export const actors = {
  clerk: { label: '检查机关工作人员', at: 'handling' },
  officer: { label: '行政执法人员', at: 'handling', assigned: true, certificate: '行政执法证' },
  reviewer: { label: '法制审核人员', at: 'authority' },
  head: { label: '检查机关负责人', at: 'authority' },
  /** 县司法局: sees every inspection of the county, and the ratings that the inspecting unit does not. */
  supervisor: { label: '行政执法监督机构人员', at: 'region', sees: 'region' },
  /** 县政府负责人: special campaigns need its approval. */
  government: { label: '县人民政府负责人', at: 'region', sees: 'region' },
  enterprise: { label: '被检查的企业', party: true },
} as const satisfies Readonly<Record<string, ActorSpec>>;
