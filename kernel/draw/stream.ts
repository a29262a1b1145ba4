/** Whole numbers from a seed: hash blocks under a running counter, every number below a bound equally likely. */
import { type Digest, hex, sha256 } from '../record/hash.ts';

const encoder = new TextEncoder();

/** Numbers are taken 48 bits at a time: whole, and well inside what a number holds exactly. */
const span = 2 ** 48;
const bytesEach = 6;
const perBlock = 5;

/** Largest bound that `below` accepts. Far from the span, so that hardly any number has to be thrown away. */
export const largestBound = 2 ** 31 - 1;

/** SHA-256 of a text, in lower-case hexadecimal: what `sha256sum` prints for the same text. */
export const hashOfText = (text: string, digest: Digest = sha256): string => hex(digest(encoder.encode(text)));

export class Stream {
  readonly #digest: Digest;
  readonly #input: Uint8Array;
  #block: Uint8Array = new Uint8Array(0);
  #counter = 0;
  #used = perBlock;

  /** `label` keeps the numbers of one pool apart from those of another under the same seed. */
  constructor(seed: string, label: string, digest: Digest = sha256) {
    this.#digest = digest;
    const key = digest(encoder.encode(`${seed}\n${label}`));
    this.#input = new Uint8Array(key.length + 8);
    this.#input.set(key);
  }

  #next(): number {
    if (this.#used === perBlock) {
      // Big-endian counter in the last four bytes of eight: 2^32 blocks are more than any draw can use.
      new DataView(this.#input.buffer).setUint32(this.#input.length - 4, this.#counter);
      this.#counter += 1;
      this.#block = this.#digest(this.#input);
      this.#used = 0;
    }
    let value = 0;
    const from = this.#used * bytesEach;
    for (let i = from; i < from + bytesEach; i++) value = value * 256 + (this.#block[i] as number);
    this.#used += 1;
    return value;
  }

  /** A whole number from 0 up to, not including, `bound`. Numbers of the incomplete last run are thrown away, so that none is favoured. */
  below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > largestBound) throw new RangeError(`bound ${bound}`);
    const complete = span - (span % bound);
    for (;;) {
      const value = this.#next();
      if (value < complete) return value % bound;
    }
  }
}
