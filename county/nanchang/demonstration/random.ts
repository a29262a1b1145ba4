/** Chance that can be repeated: the same seed gives the same demonstration on any machine. */

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `low` through `high`. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the keys, each as often as its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  shuffled<T>(items: readonly T[]): T[];
  hex(bytes: number): string;
  uuid(): string;
}

/** FNV-1a over UTF-16, stirred: four words of state from a text. */
function stateOf(seed: string): [number, number, number, number] {
  let h = 2166136261;
  const words: number[] = [];
  for (let w = 0; w < 4; w++) {
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 16777619);
    h = Math.imul(h ^ (h >>> 15) ^ w, 2246822519);
    words.push(h ^ (h >>> 13));
  }
  return words as [number, number, number, number];
}

/** A generator of its own for each thing named by `seed`, so that one story's choices never shift another's. */
export function randomOf(seed: string): Random {
  let [a, b, c, d] = stateOf(seed);
  const word = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) word();
  const next = (): number => word() / 4294967296;
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const hex = (bytes: number): string => {
    let text = '';
    for (let i = 0; i < bytes; i += 4) text += word().toString(16).padStart(8, '0');
    return text.slice(0, bytes * 2);
  };
  return {
    next,
    int,
    hex,
    chance: (probability) => next() < probability,
    pick: (from) => {
      if (from.length === 0) throw new Error('没有可选的项目');
      return from[int(0, from.length - 1)] as (typeof from)[number];
    },
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, w]) => sum + w, 0);
      for (const [key, w] of entries) {
        left -= w;
        if (left < 0) return key;
      }
      return (entries.at(-1) as [K, number])[0];
    },
    shuffled: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
    uuid: () => {
      const h = hex(16);
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[Number.parseInt(h[16] as string, 16) % 4]}${h.slice(17, 20)}-${h.slice(20, 32)}`;
    },
  };
}
