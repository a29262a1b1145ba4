/** What became of the opinions of a consultation, as far as a lookup shows them, and the rows of the table of adoption. */
import type { ReferredMatter, View } from '../../../kernel/procedure/index.ts';
import { textOf } from '../rules.ts';
import type { ConsultationFile } from './matter.ts';

export type V = View<ConsultationFile>;
/** A lookup shows at most so many, the newest. */
export const shownAtMost = 100;

export const adoptions = { adopted: '采纳', partly: '部分采纳', notAdopted: '未采纳' } as const;

export interface Counts {
  received: number;
  adopted: number;
  partly: number;
  notAdopted: number;
  merged: number;
  aside: number;
}

/** Counts of the opinions shown; each opinion is in exactly one of the last five. */
export function countsOf(opinions: readonly ReferredMatter[]): Counts {
  const is = (adoption: keyof typeof adoptions): number =>
    opinions.filter((o) => o.state === 'answered' && textOf(o, 'adoption') === adoption).length;
  const stands = (state: string): number => opinions.filter((o) => o.state === state).length;
  return {
    received: opinions.length,
    adopted: is('adopted'),
    partly: is('partly'),
    notAdopted: is('notAdopted'),
    merged: stands('merged'),
    aside: stands('aside'),
  };
}

/** One line for each opinion answered, oldest first, in the words of whoever answered; nothing of who sent it. */
export function rowsOf(v: V): string[] {
  return [...v.found('opinions')]
    .filter((o) => o.state === 'answered')
    .reverse()
    .map((o) => {
      const adoption = adoptions[textOf(o, 'adoption') as keyof typeof adoptions] ?? '';
      return `意见：${textOf(o, 'summary')}　办理：${adoption}　理由：${textOf(o, 'answer')}`;
    });
}

export const totalsOf = (v: V): string =>
  `共收到意见${v.file.received ?? 0}条，其中采纳${v.file.adopted ?? 0}条、部分采纳${v.file.partly ?? 0}条、未采纳${v.file.notAdopted ?? 0}条，内容重复合并答复${v.file.merged ?? 0}条，与草案无关${v.file.aside ?? 0}条。`;
