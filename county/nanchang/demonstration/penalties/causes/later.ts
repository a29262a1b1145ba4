/** A cause that joined the register after the reported year: a fine by the share of the contract price, of which that year had none. */
import type { DemonstrationCause } from './words.ts';

export const cuttingCorners: DemonstrationCause = {
  code: '南案住建005',
  name: '施工单位不按照工程设计图纸施工',
  sector: 'housing',
  department: 'housing',
  conduct: '施工单位在施工中不按照工程设计图纸和施工技术标准施工。',
  elements: [
    ['当事人是该工程的施工单位', '施工合同、资质证书'],
    ['施工与设计图纸不符', '检测报告、施工图、现场检查笔录'],
    ['合同价款的数额', '施工合同、补充协议、付款凭证'],
  ],
  prohibition: '《建设工程质量管理条例》第二十八条第一款',
  penalty: '《建设工程质量管理条例》第六十四条',
  source: 'regulation',
  kinds: ['fine', 'suspendBusiness', 'downgrade', 'revokeLicence'],
  fine: { of: 'contract', percent: [2, 4] },
  weighs: ['个别部位不符，返工修复并经检测合格', '多处不符，限期内返工修复', '影响结构安全，或者拒不返工修复'],
  life: true,
  first: 24,
};
