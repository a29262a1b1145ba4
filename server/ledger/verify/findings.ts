/** What a verification of the database finds: the faults of the record itself, and those of rows that stand beside it. */
import type { Fault } from '../../../kernel/record/index.ts';

/** Faults that only the database can have; a file does not hold these rows. */
const sentences = {
  'row-mismatch': (p: Spot) => `事项 ${p.matter} 第${p.seq}条记录的${p.text}与其内容不符：数据库的列被改动过。`,
  'matter-tail': (p: Spot) =>
    `事项 ${p.matter} 的当前状态到第${p.seq}条记录，记录链却是${p.text}：末尾的记录被删去，或当前状态被改动过。`,
  'matter-head': (p: Spot) => `事项 ${p.matter} 的当前状态所记的最后一条哈希，与记录链的最后一条不符。`,
  'matter-empty': (p: Spot) => `事项 ${p.matter} 没有任何记录：记录被整体删去。`,
  'matter-missing': (p: Spot) => `事项 ${p.matter} 有记录而没有当前状态：事项被删去，可用 replay --repair 由记录重建。`,
  'private-value': (p: Spot) =>
    `事项 ${p.matter} 第${p.seq}条记录中“${p.text}”所保存的原文与记录中的承诺值不符：原文被改动过。`,
  'private-stray': (p: Spot) => `事项 ${p.matter} 第${p.seq}条记录没有承诺“${p.text}”，却保存有它的原文。`,
  'paper-altered': (p: Spot) =>
    `事项 ${p.matter} 第${p.seq}条记录签发的文书“${p.text}”与记录中的哈希不符：文书被改动或删去。`,
  'engine-file': (p: Spot) =>
    `事项 ${p.matter} 第${p.seq}条记录所附的“${p.text}”与记录中的哈希不符：名录快照或者抽取结果被改动或删去。`,
  'node-mismatch': (p: Spot) =>
    `存证树第${p.text}的节点与由叶子算出的不符：节点被改动或删去，可用 replay --repair 重新计算。`,
} satisfies Record<string, (place: Spot) => string>;

interface Spot {
  readonly matter?: string;
  readonly seq?: number;
  readonly text?: string;
}

export interface Finding {
  readonly code: Fault['code'] | keyof typeof sentences;
  readonly message: string;
  readonly matter?: string;
  readonly seq?: number;
  readonly leaf?: number;
}

export function finding(code: keyof typeof sentences, place: Spot): Finding {
  const { text: _, ...where } = place;
  return { code, message: sentences[code](place), ...where };
}

/** Keeps the first thousand and counts the rest: a wrecked record must not fill the memory. */
export class Findings {
  readonly kept: Finding[] = [];
  more = 0;
  private readonly most: number;
  constructor(most = 1000) {
    this.most = most;
  }
  add(found: readonly Finding[]): void {
    for (const each of found) {
      if (this.kept.length < this.most) this.kept.push(each);
      else this.more += 1;
    }
  }
}
