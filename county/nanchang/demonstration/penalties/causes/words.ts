/** What a cause of the demonstration is written as, and the words that many share. */

export type Range = readonly [min: number, max: number];

export interface DemonstrationCause {
  code: string;
  name: string;
  /** 执法领域, as the module's own key. */
  sector: string;
  department: string;
  conduct: string;
  /** What must be shown, each with the evidence that shows it. */
  elements: readonly (readonly [element: string, evidence: string])[];
  prohibition: string;
  penalty: string;
  source: 'law' | 'regulation' | 'departmentRule' | 'localRegulation';
  kinds: readonly string[];
  /** Yuan: citizens and enterprises; or times the gains or the goods' value, in yuan below a small base; or per cent of the contract price. */
  fine?:
    | { citizen: Range; enterprise: Range }
    | { of: 'gains' | 'goods'; times: Range; small?: { below: number; range: Range } }
    | { of: 'contract'; percent: Range };
  /** What makes the case light, ordinary, grave. */
  weighs: readonly [lighter: string, ordinary: string, heavier: string];
  devolved?: true;
  hearing?: true;
  review?: true;
  life?: true;
  /** Months without the same act that make it a first time. */
  first?: number;
}

export const causesOf = (
  prefix: string,
  sector: string,
  department: string,
  rows: readonly Row[],
): DemonstrationCause[] =>
  rows.map((row, n) => ({ code: `南案${prefix}${String(n + 1).padStart(3, '0')}`, sector, department, ...row }));
export type Row = Omit<DemonstrationCause, 'code' | 'sector' | 'department'>;

export const both = (min: number, max: number): { citizen: Range; enterprise: Range } => ({
  citizen: [min, max],
  enterprise: [min, max],
});
export const area = [
  '不足二平方米，提醒后立即清除',
  '二平方米以上十平方米以下，限期内清除',
  '超过十平方米，或者拒不清除',
] as const;
export const goodsWorth = [
  '货值不足五百元，没有售出',
  '货值五百元以上五千元以下，或者部分售出',
  '货值超过五千元，或者二年内再次违法',
] as const;
export const soon = ['首次发现，当场改正', '限期内改正', '逾期不改正，或者一年内再次违法'] as const;
export const harm = [
  '没有造成后果，主动消除影响',
  '造成一般影响，限期内整改到位',
  '造成较大影响，或者拒不整改',
] as const;
