/** Who acts in decisions (决策机关、承办单位、政府办公室): the same capacities in every procedure of this module. */
export const actors = {
  drafter: { label: '决策承办单位经办人' },
  unitHead: { label: '决策承办单位负责人' },
  office: { label: '县政府办公室文书人员', at: 'region', sees: 'region' },
  officeHead: { label: '县政府办公室主任', at: 'region', sees: 'region' },
  clerk: { label: '会务人员', at: 'region', sees: 'region' },
  reviewLead: { label: '合法性审查部门负责人', at: 'region', sees: 'region' },
  mayor: { label: '县长', at: 'region', sees: 'region' },
} as const;
