/** Sample cases whose fine is a share of the contract price or a multiple of the goods' value. */
import type { Sample } from '../../../../kernel/procedure/index.ts';
import * as step from './steps/index.ts';

/** A contract price of 400,000 yuan: two to four per cent are 8,000 to 16,000 yuan. */
export const contractPrice: step.Stated = {
  baseKind: 'contract',
  baseValue: 400_000_00,
  baseReckoned: '施工合同和补充协议载明的合同价款，合同文本、付款凭证为证。',
  violated: '《示例条例》第二十八条第一款：施工单位不得偷工减料。',
  basis: '《示例条例》第六十四条',
  weighed: '合同价款较小，已返工修复，按从轻阶次处罚。',
  proposedFine: 8_000_00,
};
export const ofContract: step.Stated = { cause: 'percent-cause', causeName: '在示例工程施工中偷工减料' };

const toArchive = (fine: number): ReturnType<typeof step.file>[] => [
  step.serve('2023-09-28'),
  step.publish('2023-10-07'),
  step.pay('2023-10-10', { paid: fine, paidSoFar: fine }),
  step.close('2023-10-16'),
  step.archive('2023-10-20'),
];

export const rates: readonly Sample[] = [
  step.sample(
    '按合同价款的比例罚款',
    step.register('2023-09-04', { sector: 'general' }),
    step.file('2023-09-06', ofContract),
    step.interview('2023-09-08'),
    step.orderCorrection('2023-09-08'),
    step.conclude('2023-09-20', contractPrice),
    step.notify('2023-09-25'),
    step.waive('2023-09-26'),
    step.decide('2023-09-28', { displayMonths: 3 }),
    ...toArchive(8_000_00),
  ),
];
