import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from './canonical.ts';

// What the record takes: any JSON without fractions, NUL and half characters.
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replaceAll('\0', ''));
const { tree: json } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    text,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 5 }),
  ),
}));

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code unit at every level, also the numeric ones JavaScript puts first', () => {
    expect(canonicalJson({ b: 1, a: { z: [], 10: 2, 9: 1 } })).toBe('{"a":{"10":2,"9":1,"z":[]},"b":1}');
  });

  it('orders keys as the example in RFC 8785 §3.2.3 does', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('escapes only what RFC 8785 §3.2.2.2 escapes', () => {
    expect(canonicalJson('"\\\b\f\n\r\t\u001f/\u007f\u2028行政')).toBe(
      '"\\"\\\\\\b\\f\\n\\r\\t\\u001f/\u007f\u2028行政"',
    );
  });

  it('keeps rare characters of names as written, without normalisation', () => {
    const compatibility = '\uf9d1'; // NFC would make it 六 U+516D
    expect(canonicalJson(compatibility)).toBe(`"${compatibility}"`);
    expect(canonicalJson('e\u0301')).not.toBe(canonicalJson('\u00e9'));
    expect(new TextDecoder().decode(canonicalBytes('𠮷 😀'))).toBe('"𠮷 😀"');
  });

  it('writes integers up to the safe limits, and minus nought as nought', () => {
    const { MAX_SAFE_INTEGER, MIN_SAFE_INTEGER } = Number;
    expect(canonicalJson([MAX_SAFE_INTEGER, MIN_SAFE_INTEGER, -0])).toBe('[9007199254740991,-9007199254740991,0]');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53])(
    'refuses the number %d and says where it stands',
    (n) => {
      expect(() => canonicalJson({ stated: { fines: [1, n] } })).toThrow(/“stated\.fines\.1”：记录中的数字只能是整数/);
    },
  );

  it('drops members without a value, but refuses a hole in a list', () => {
    expect(canonicalJson({ a: undefined, b: 1, c: undefined })).toBe('{"b":1}');
    expect(() => canonicalJson([1, undefined])).toThrow(/没有值/);
    expect(() => canonicalJson(undefined)).toThrow(/没有值/);
  });

  it.each([['名\0字'], [{ '\0': 1 }]])('refuses NUL, which PostgreSQL cannot store', (value) => {
    expect(() => canonicalJson(value)).toThrow(/空字符/);
  });

  it.each(['\ud842', '\udfb7', '\udfb7\ud842', 'a\ud842b'])('refuses half a character', (value) => {
    expect(() => canonicalJson({ name: value })).toThrow(/“name”：.*残缺/);
  });

  it.each([[new Date(0)], [new Map()], [10n], [() => 1], [Symbol('x')]])('refuses what is not plain data', (value) => {
    expect(() => canonicalJson({ value })).toThrow(expect.objectContaining({ code: 'not-canonical' }));
  });

  it('takes 64 levels of nesting and refuses the 65th', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(canonicalJson(nest(64))).toHaveLength(64 * 2 + 1);
    expect(() => canonicalJson(nest(65))).toThrow(/嵌套超过64层/);
  });

  it('survives being stored and read: parsing the text and writing it again changes nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = canonicalJson(value);
        expect(canonicalJson(JSON.parse(once))).toBe(once);
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(text, json), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
    );
  });
});
