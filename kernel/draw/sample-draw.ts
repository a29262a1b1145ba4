/** A draw to try things out on: so many subjects and officers, two witnesses, and what they reveal. */
import type { DrawDocument, Member, Pool, Reveal } from './document.ts';
import { commitmentOf } from './verify.ts';

export const sampleSecrets = ['0f'.repeat(32), 'e1'.repeat(32)] as const;
export const sampleReveals: readonly Reveal[] = sampleSecrets.map((secret, i) => ({
  witness: `witness-${i + 1}`,
  secret,
}));

const numbered = (prefix: string, n: number): string => `${prefix}-${String(n).padStart(6, '0')}`;

export const sampleMembers = (prefix: string, count: number, weight: (n: number) => number = () => 1): Member[] =>
  Array.from({ length: count }, (_, n) => ({ id: numbered(prefix, n), label: `${prefix}${n}`, weight: weight(n) }));

export interface SampleShape {
  subjects: readonly Member[];
  pick: number;
  officers?: readonly Member[];
  /** Officers for each subject. */
  count?: number;
  recused?: DrawDocument['recused'];
  beacon?: DrawDocument['beacon'];
}

export function sampleDocument(shape: SampleShape): DrawDocument {
  const officers: Pool[] =
    shape.officers === undefined
      ? []
      : [
          {
            id: 'officers',
            label: '人员',
            pick: { each: 'subjects', count: shape.count ?? 2 },
            members: shape.officers,
            leftOut: [],
          },
        ];
  return {
    format: 'yifa-draw-1',
    region: '360121',
    matter: '00000000-0000-4000-8000-000000000001',
    draw: 'subjects',
    purpose: '抽取示例对象',
    round: 1,
    frozenOn: '2026-03-02',
    witnesses: sampleSecrets.map((secret, i) => ({
      id: `witness-${i + 1}`,
      name: `见证人${i + 1}`,
      office: `office-${i + 1}`,
      officeName: `第${i + 1}单位`,
      commitment: commitmentOf(secret),
    })),
    ...(shape.beacon === undefined ? {} : { beacon: shape.beacon }),
    pools: [
      {
        id: 'subjects',
        label: '对象',
        pick: shape.pick,
        members: shape.subjects,
        leftOut: [{ id: 'z-left', label: '未列入者', why: '已达频次上限' }],
      },
      ...officers,
    ],
    recused: shape.recused ?? [],
  };
}
