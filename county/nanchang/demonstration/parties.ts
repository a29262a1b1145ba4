/** The made-up parties of a story: each story has a range of numbers of its own, so that hardly anyone appears twice by accident. */
import type { Party } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { business, citizen, company, creditCode, personName, phone } from '../names.ts';
import { townships } from '../townships.ts';
import type { Side } from './mediation/topics.ts';
import type { Random } from './random.ts';

/** A village or community of a township (村、社区), or the township itself. */
export function addressIn(township: string, random: Random): string {
  const t = townships.find((place) => place.code === township) ?? random.pick(townships);
  return `南昌县${t.name}${random.pick(t.villages)}示例路${random.int(1, 199)}号`;
}

export function partyOf(side: Side, random: Random, township: string): Party {
  const n = random.int(1, 99_999);
  const address = addressIn(township, random);
  switch (side) {
    case 'citizen':
      return citizen(n, address);
    case 'company':
      return company(n, address);
    case 'business':
      return business(n, address);
    case 'organisation':
      return {
        kind: 'organisation',
        name: `示例第${1 + (n % 9)}医院`,
        creditCode: creditCode('organisation', n),
        representative: personName(n),
        phone: phone(n),
        address,
      };
  }
}

/** Parties as an act states them. */
export const asStated = (...parties: readonly Party[]): Json => parties as unknown as Json;
