/** Matters that the samples refer to, and short ways to write an act. */
import type { PersonFacts, ReferredMatter, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

const known = (id: string, procedure: string, state: string, file: Stated, number?: string): ReferredMatter => ({
  id,
  module: 'inspections',
  procedure,
  state,
  file,
  openedOn: '2022-01-04',
  ...(number === undefined ? {} : { number }),
});

/** Two officers of the health office, certified for it, who join an inspection that another office leads. */
export const joiners: readonly PersonFacts[] = ['health-1', 'health-2'].map((id, n) => ({
  id,
  name: `示例卫健人员${n + 1}`,
  office: 'health',
  capacities: [],
  certificates: [
    { kind: '行政执法证', number: `示例卫${n + 1}`, body: 'health', from: '2021-01-01', until: '2030-12-31' },
  ],
}));

/** Made-up code with a right check character. */
export const code = '91000000MA0000001R';

export const items: readonly ReferredMatter[] = [
  known('item-1', 'item', 'published', {
    name: '餐饮服务食品安全检查',
    basisKind: 'law',
    basis: '示例法律第一条',
    content: '示例内容一',
    yearlyCap: 2,
    industry: 'catering',
    objects: '餐饮服务提供者',
    keyField: true,
  }),
  known('item-2', 'item', 'published', {
    name: '示例事项二',
    basis: '示例法规第二条',
    content: '示例内容二',
    yearlyCap: 2,
  }),
  known('item-3', 'item', 'published', {
    name: '示例事项三',
    basis: '示例规章第三条',
    content: '示例内容三',
    yearlyCap: 2,
  }),
];
export const subject = known('subject-1', 'subject', 'listed', {
  name: '示例餐饮有限公司',
  creditCode: code,
  address: '示例路1号',
  township: 'liantang',
  riskClass: 'c',
  honest: false,
  quiet: false,
});
export const plans = (year: number): readonly ReferredMatter[] => [
  known('plan-annual', 'plan', 'published', {
    item: 'item-1',
    planKind: 'annual',
    planYear: year,
    industry: 'catering',
  }),
  known('plan-special', 'plan', 'published', {
    item: 'item-1',
    planKind: 'special',
    planYear: year,
    industry: 'catering',
  }),
];
export const drawn = JSON.stringify({
  subjects: [
    {
      id: 'subject-1',
      label: '示例餐饮有限公司',
      with: {
        inspectors: [
          { id: 'inspector-1', label: '示例甲', person: 'officer' },
          { id: 'inspector-2', label: '示例乙', person: 'officer2' },
        ],
      },
    },
  ],
});
export const drawing = (from: string, to: string): ReferredMatter =>
  known('draw-1', 'draw', 'drawn', { item: 'item-1', from, to, drawn }, '示例抽〔2023〕1号');
export const visit = (on: string): ReferredMatter =>
  known('visit-1', 'inspections', 'told', { visitedOn: on }, '示例检〔2023〕1号');
/** Someone else than those who inspect. */
export const recusal = known('recusal-1', 'recusal', 'inForce', { person: 'officer3', subject: 'subject-1' });
/** Another bureau's plan for the same trade. */
export const otherPlan = {
  ...known('plan-other', 'plan', 'filed', { planYear: 2023, industry: 'catering' }),
  office: 'health',
  authority: 'health',
} as const;
