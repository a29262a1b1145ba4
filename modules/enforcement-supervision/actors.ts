/** Who acts in enforcement supervision, the same in every procedure of the module; each procedure takes those it needs. */
import type { ActorSpec } from '../../kernel/procedure/index.ts';

/** 行政执法监督证, without which nobody verifies or checks on the spot. */
export const supervisionCertificate = '行政执法监督证';

export const actors = {
  supervisor: { label: '行政执法监督人员', at: 'handling', sees: 'region' },
  chief: { label: '行政执法监督机构负责人', at: 'handling', sees: 'region' },
  head: { label: '司法行政部门负责人', at: 'handling', sees: 'region' },
  leader: { label: '县人民政府分管负责人', at: 'region', sees: 'region' },
  /** Sees what names its office, and never a lead: what reaches it of a lead is the instrument (S-06). */
  unit: { label: '被监督单位联络人', at: 'involved' },
  witness: { label: '抽取见证人', at: 'region', sees: 'region' },
  reviewer: { label: '案卷评查人员', at: 'region', sees: 'assigned', assigned: true },
  arbiter: { label: '复评人员', at: 'region', sees: 'assigned', assigned: true },
  complainant: { label: '投诉举报人', party: true },
} as const satisfies Readonly<Record<string, ActorSpec>>;
