/** Measures as ratios within one run: medians of several rounds, each beside something measured in the same round, since machines are shared and noisy. */

export interface Measure {
  name: string;
  /** What ours is compared with. */
  against: string;
  ours: number;
  theirs: number;
  unit: string;
  /** Ours over theirs: of rates more is better, of times less is. */
  ratio: number;
  lowest: number;
  highest: number;
  note?: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Runs the two in turn, A B A B …, and gives the median ratio pair by pair, so that a comparison holds when the machine drifts. */
export async function compare(
  name: string,
  against: string,
  unit: string,
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
  note?: string,
): Promise<Measure> {
  const pairs: [number, number][] = [];
  for (let i = 0; i < rounds; i++) pairs.push([await ours(), await theirs()]);
  const ratios = pairs.map(([a, b]) => a / b);
  return {
    name,
    against,
    unit,
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ...(note ? { note } : {}),
  };
}

/** A figure with nothing beside it: memory, a start. */
export const single = (name: string, unit: string, value: number, note?: string): Measure => ({
  name,
  against: '—',
  unit,
  ours: value,
  theirs: Number.NaN,
  ratio: Number.NaN,
  lowest: Number.NaN,
  highest: Number.NaN,
  ...(note ? { note } : {}),
});

/** Milliseconds that `work` takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times a second that `work` is done by so many clients at once, each doing its share of `total`. */
export async function rate(clients: number, total: number, work: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const milliseconds = await time(() =>
    Promise.all(
      Array.from({ length: clients }, async () => {
        while (next < total) await work(next++);
      }),
    ),
  );
  return (total / milliseconds) * 1000;
}

const short = (n: number): string =>
  Number.isNaN(n) ? '' : n >= 100 ? n.toFixed(0) : n >= 1 ? n.toFixed(2) : n.toFixed(3);

export function table(measures: readonly Measure[]): string {
  const rows = measures.map((m) => [
    m.name,
    short(m.ours),
    short(m.theirs),
    m.unit,
    short(m.ratio),
    Number.isNaN(m.lowest) ? '' : `${short(m.lowest)}–${short(m.highest)}`,
    m.against,
    m.note ?? '',
  ]);
  const all = [['measure', 'ours', 'theirs', 'unit', 'ratio', 'range', 'against', 'note'], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((r) => (r[i] as string).length))) ?? [];
  return all
    .map((r) =>
      r
        .map((c, i) => c.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
