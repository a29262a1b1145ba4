// One spelling for every recorded value, so that a hash taken today can be taken again from the database years later.
import { RecordError } from './errors.ts';

/** What an entry may state: JSON whose numbers are safe integers (money in 分, rates as strings). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

// jsonb nests no deeper in practice, and a verifier fed a hostile file must refuse it rather than run out of stack.
const DEEPEST = 64;

// Characters that JSON escapes, or that must be looked at again: controls, quote, backslash, surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what is looked for
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The canonical JSON text of `value`: RFC 8785 (JCS) restricted to integers within ±(2^53−1).
 *
 * Keys are sorted by UTF-16 code units; `undefined` members are dropped, as JSON drops them. Strings are taken as they
 * are and NOT normalised: PostgreSQL stores them unchanged, and NFC would silently replace the CJK compatibility
 * ideographs that occur in people's names. What PostgreSQL cannot hold (NUL, lone surrogates) is refused here, so that
 * whatever was hashed is exactly what can be read back.
 *
 * @throws RecordError `not-canonical`, naming the place and what to write instead.
 */
export function canonicalJson(value: unknown): string {
  try {
    return write(value, 0);
  } catch (error) {
    if (error instanceof RecordError) throw new RecordError('not-canonical', `${locate(value)}${error.message}`);
    throw error;
  }
}

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The UTF-8 bytes of {@link canonicalJson}: what is hashed. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value));
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      if (Number.isSafeInteger(value)) return value === 0 ? '0' : `${value}`; // −0 comes back from jsonb as 0
      throw refuse('记录中的数字只能是整数，且不超出正负2^53−1；金额请以分为单位，比例和小数请写成文字。');
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= DEEPEST) throw refuse(`记录的内容嵌套超过${DEEPEST}层，请拆开填写。`);
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value as Record<string, unknown>, depth);
    case 'undefined':
      throw refuse('此处没有值；列表和整条内容里的空缺请写成 null。');
    default:
      throw refuse(`不能记录 ${typeof value} 类型的值。`);
  }
}

function writeString(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  if (text.includes('\0')) throw refuse('文字中含有空字符（U+0000），数据库无法保存，请删去后重填。');
  if (LONE_SURROGATE.test(text)) throw refuse('文字中有残缺的字符（半个代理对），多因截断所致，请重新输入。');
  return JSON.stringify(text); // the escapes of RFC 8785 §3.2.2.2 are those of ECMAScript
}

function writeArray(items: readonly unknown[], depth: number): string {
  let out = '[';
  for (let i = 0; i < items.length; i++) {
    if (i > 0) out += ',';
    out += write(items[i], depth + 1);
  }
  return `${out}]`;
}

const PLAIN = Object.prototype;

function writeObject(object: Record<string, unknown>, depth: number): string {
  const prototype = Object.getPrototypeOf(object);
  // Dates, Maps and class instances would be written as something other than what they are.
  // (Another realm's Object.prototype is as plain as ours: nothing stands above it.)
  if (prototype !== PLAIN && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refuse('只能记录普通的键值对象；日期请写成“2023-05-08”这样的文字。');
  }
  const keys = Object.keys(object);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) {
      keys.sort(); // the default order compares UTF-16 code units, which is what RFC 8785 asks for
      break;
    }
  }
  let out = '{';
  for (const key of keys) {
    const value = object[key];
    if (value === undefined) continue;
    if (out.length > 1) out += ',';
    out += `${writeString(key)}:${write(value, depth + 1)}`;
  }
  return `${out}}`;
}

const refuse = (message: string) => new RecordError('not-canonical', message);

// Runs only after a refusal, so that the ordinary path need not carry the path along.
function locate(value: unknown): string {
  const path: string[] = [];
  let here = value;
  while (typeof here === 'object' && here !== null && path.length < DEEPEST) {
    const inside = Object.entries(here).find(([, child]) => child !== undefined && refuses(child));
    if (!inside) break;
    path.push(inside[0]);
    here = inside[1];
  }
  return path.length > 0 ? `“${path.join('.')}”：` : '';
}

function refuses(value: unknown): boolean {
  try {
    write(value, 0);
    return false;
  } catch {
    return true;
  }
}
