/** An urn of tickets (签): each member holds as many as its weight; the member of the n-th ticket is found, and tickets taken out, in logarithmic time. */

/** A Fenwick tree over whole numbers of tickets. */
export class Urn {
  readonly #sums: Int32Array;
  readonly #tickets: Int32Array;
  readonly #top: number;
  #total = 0;

  constructor(weights: ArrayLike<number>) {
    const size = weights.length;
    this.#sums = new Int32Array(size + 1);
    this.#tickets = Int32Array.from(weights);
    for (let i = 1; i <= size; i++) {
      const weight = this.#tickets[i - 1] as number;
      this.#total += weight;
      this.#sums[i] = (this.#sums[i] as number) + weight;
      const parent = i + (i & -i);
      if (parent <= size) this.#sums[parent] = (this.#sums[parent] as number) + (this.#sums[i] as number);
    }
    let top = 1;
    while (top * 2 <= size) top *= 2;
    this.#top = top;
  }

  /** Tickets in the urn. */
  get total(): number {
    return this.#total;
  }

  /** Tickets of one member. */
  of(member: number): number {
    return this.#tickets[member] as number;
  }

  /** Gives a member so many tickets. */
  set(member: number, tickets: number): void {
    const change = tickets - (this.#tickets[member] as number);
    if (change === 0) return;
    this.#tickets[member] = tickets;
    this.#total += change;
    for (let i = member + 1; i < this.#sums.length; i += i & -i) this.#sums[i] = (this.#sums[i] as number) + change;
  }

  /** The member that holds the ticket at `place`, counted from 0 in the order of members. */
  holder(place: number): number {
    let rest = place;
    let at = 0;
    for (let step = this.#top; step > 0; step >>= 1) {
      const sum = at + step < this.#sums.length ? (this.#sums[at + step] as number) : Number.MAX_SAFE_INTEGER;
      if (sum <= rest) {
        at += step;
        rest -= sum;
      }
    }
    return at;
  }
}
