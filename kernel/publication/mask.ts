/** Masks what leaves: every personal value of a matter wherever its words occur, and anything that looks like a number of a person, even one typed into free text. */

import { digit, digitsOf, gap, linePattern, linesIn, mobilePattern } from '../procedure/engine/telephones.ts';
import type { Fields, Mask, Party } from '../procedure/language/fields.ts';
import type { Json } from '../record/canonical.ts';

/** 张三 → 张某, 欧阳修 → 欧某某: the surname stays, the given name does not (GIR 15). */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return `${first}${'某'.repeat(Math.min(Math.max(rest.length, 1), 2))}`;
}

const hide = '＊＊＊';

function maskValue(mask: Mask, value: string): string {
  return mask === 'name' ? maskName(value) : hide;
}

/** A stretch of a text that leaves: what the file says, what leaves in its place, and why they differ; without `why` it leaves as it stands. */
export interface MaskedSpan {
  from: string;
  to: string;
  why?: string;
}

interface Replacement {
  words: string;
  to: string;
  why: string;
}

/**
 * Whether a party goes by a person's name. An individual business (个体工商户) may have a trade name (字号), which is entered in the
 * public register and belongs to the business (民法典第五十四条); without one it goes by its operator's name. Where the file does not say
 * who the operator is, the two cannot be told apart and the name stays hidden.
 */
function isPersonsName({ kind, name, representative }: Party): boolean {
  if (kind === 'citizen') return true;
  return kind === 'individualBusiness' && (!representative?.trim() || representative.trim() === name.trim());
}

/** Words to be replaced, the longest first, so that a name within an address does not spoil the address. */
function replacements(
  fields: Fields,
  masks: Readonly<Record<string, Mask>>,
  file: Readonly<Record<string, Json>>,
): Replacement[] {
  const pairs: Replacement[] = [];
  const add = (words: string | undefined, to: string, why: string): void => {
    if (words && words.trim().length >= 2) pairs.push({ words: words.trim(), to, why });
  };
  for (const [name, value] of Object.entries(file)) {
    const field = fields[name];
    if (!field) continue;
    const of = `“${field.label}”`;
    if (field.kind === 'parties') {
      for (const p of value as unknown as Party[]) {
        // Names of organisations and of shops are public; names of people behind them are not.
        if (isPersonsName(p)) add(p.name, maskName(p.name), `${of}的姓名，只留姓氏`);
        if (p.representative) add(p.representative, maskName(p.representative), `${of}的代表人姓名，只留姓氏`);
        add(p.idNumber, hide, `${of}的身份证件号码`);
        add(p.phone, hide, `${of}的联系电话`);
        if (p.kind === 'citizen') add(p.address, hide, `${of}的住址`);
      }
      continue;
    }
    const personal = field.secrecy === 'personal';
    const mask = masks[name] ?? (personal ? (field.mask ?? 'omit') : undefined);
    if (mask && typeof value === 'string')
      add(value, maskValue(mask, value), personal ? `${of}是个人信息` : `${of}按本类公开的规定遮盖`);
  }
  return pairs.sort((a, b) => b.words.length - a.words.length);
}

const whole = (pattern: string): RegExp => new RegExp(`(?<![0-9A-Za-z０-９])${pattern}(?![0-9A-Za-z０-９])`, 'g');

const looksLike = { id: '形似居民身份证号码', account: '形似银行账号', phone: '形似电话号码' } as const;

/**
 * Numbers of a person by their shape, in one run or in groups. Groups are taken for a number only where they are divided as such
 * numbers are, so that days and years beside each other stay readable.
 */
const patterns: readonly { pattern: RegExp; why: string }[] = [
  // 公民身份号码 (GB 11643): region, day of birth, order, check; and the fifteen digits of before 1999.
  { pattern: whole(`${digit}{17}[0-9０-９xXｘＸ]`), why: looksLike.id },
  {
    pattern: whole(
      `${digit}{3}${gap}${digit}{3}${gap}[12１２]${digit}{3}${gap}[01０１]${digit}${gap}[0-3０-３]${digit}${gap}${digit}{3}${gap}[0-9０-９xXｘＸ]`,
    ),
    why: looksLike.id,
  },
  {
    pattern: whole('[1-8]\\d{5}\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}'),
    why: looksLike.id,
  },
  // Bank cards, and any account behind its label; before telephones, since a card may hold what looks like one.
  { pattern: new RegExp(`(?<!${digit})${digit}{16,19}(?!${digit})`, 'g'), why: looksLike.account },
  {
    pattern: new RegExp(
      `(?<!${digit})[3-9３-９]${digit}{3}(?:${gap}${digit}{4}){3}(?:${gap}${digit}{1,3})?(?!${digit})`,
      'g',
    ),
    why: looksLike.account,
  },
  {
    pattern: new RegExp(`(?<=([账帐][号户]|卡号)[^0-9０-９\\n，。；]{0,8})${digit}(?:${gap}${digit}){8,29}`, 'g'),
    why: looksLike.account,
  },
  // Mobile telephones, with or without the country's code, and those on a line, with the code of their area.
  { pattern: mobilePattern, why: looksLike.phone },
  { pattern: linePattern, why: looksLike.phone },
];

interface Match {
  at: number;
  end: number;
  to: string;
  why: string;
}

/** Parts a stretch that leaves as it stands where a match begins or ends; what is masked already is never parted. */
function parted(spans: readonly MaskedSpan[], places: readonly number[]): MaskedSpan[] {
  let at = 0;
  return spans.flatMap((span): MaskedSpan[] => {
    const begins = at;
    at += span.to.length;
    const cuts = span.why === undefined ? places.filter((p) => p > begins && p < at) : [];
    if (cuts.length === 0) return [span];
    const edges = [0, ...cuts.map((p) => p - begins), span.to.length];
    return edges.slice(1).map((edge, i) => {
      const text = span.to.slice(edges[i], edge);
      return { from: text, to: text };
    });
  });
}

/** Puts what a match leaves in place of the stretches that it covers; it may touch what is masked already. */
function covered(spans: readonly MaskedSpan[], matches: readonly Match[]): MaskedSpan[] {
  const out: MaskedSpan[] = [];
  let at = 0;
  let next = 0;
  let open: MaskedSpan | undefined;
  for (const span of parted(
    spans,
    matches.flatMap((m) => [m.at, m.end]),
  )) {
    const begins = at;
    at += span.to.length;
    // What stands before, between and behind the matches within this stretch stays as it was.
    let kept = begins;
    let text = '';
    let why = span.why;
    for (let match = matches[next]; match && match.at < at; match = matches[next]) {
      if (match.at >= begins) text += span.to.slice(kept - begins, match.at - begins) + match.to;
      why ??= match.why;
      kept = Math.min(match.end, at);
      if (match.end > at) break;
      next += 1;
    }
    const leaves = { from: span.from, to: text + span.to.slice(kept - begins), ...(why === undefined ? {} : { why }) };
    if (open) {
      open.from += leaves.from;
      open.to += leaves.to;
    } else out.push(leaves);
    const runsOn = matches[next];
    open = runsOn && runsOn.at < at && runsOn.end > at ? (open ?? leaves) : undefined;
  }
  return out;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const textOf = (spans: readonly MaskedSpan[]): string => spans.map((s) => s.to).join('');

/** Trade names that leave as they stand, so that an operator's name within one is not cut out of it (示例小王餐馆). */
function tradeNames(fields: Fields, file: Readonly<Record<string, Json>>): string[] {
  return Object.entries(file).flatMap(([name, value]) =>
    fields[name]?.kind === 'parties'
      ? (value as unknown as Party[])
          .filter((p) => p.kind === 'individualBusiness' && !isPersonsName(p))
          .map((p) => p.name.trim())
      : [],
  );
}

/** The lines of an institution that a matter names as its own (单位公开电话), but none that the file also tells to be a person's. */
function serviceLines(fields: Fields, file: Readonly<Record<string, Json>>): ReadonlySet<string> {
  const own = new Set<string>();
  const personal = new Set<string>();
  for (const [name, value] of Object.entries(file)) {
    const field = fields[name];
    if (field?.kind === 'parties')
      for (const p of value as unknown as Party[]) if (p.phone) personal.add(digitsOf(p.phone));
    if (typeof value !== 'string') continue;
    if (field?.service) for (const line of linesIn(value)) own.add(line);
    else if (field?.secrecy === 'personal') for (const line of [digitsOf(value), ...linesIn(value)]) personal.add(line);
  }
  return new Set([...own].filter((line) => !personal.has(line)));
}

/** A function that tells of a text of this matter what of it is masked before it leaves, and why. */
export function marker(
  fields: Fields,
  masks: Readonly<Record<string, Mask>>,
  file: Readonly<Record<string, Json>>,
): (text: string) => MaskedSpan[] {
  const pairs = replacements(fields, masks, file);
  const service = serviceLines(fields, file);
  const trade = tradeNames(fields, file);
  return (text) => {
    let spans: MaskedSpan[] = [{ from: text, to: text }];
    let out = text;
    const cover = (matches: readonly Match[]): void => {
      if (matches.length === 0) return;
      spans = covered(spans, matches);
      out = textOf(spans);
    };
    for (const { words, to, why } of pairs) {
      const matches: Match[] = [];
      const spared = trade
        .filter((name) => name !== words && name.includes(words))
        .flatMap((name) => placesOf(name, out).map((at) => ({ at, end: at + name.length })));
      for (const at of placesOf(words, out))
        if (!spared.some((s) => s.at <= at && at + words.length <= s.end))
          matches.push({ at, end: at + words.length, to, why });
      cover(matches);
    }
    for (const { pattern, why } of patterns)
      cover(
        [...out.matchAll(pattern)]
          .filter((m) => pattern !== linePattern || !service.has(digitsOf(m[0])))
          .map((m) => ({ at: m.index, end: m.index + m[0].length, to: hide, why })),
      );
    return spans.filter((s) => s.from !== '' || s.to !== '');
  };
}

/** A function that masks a text of this matter. */
export function masker(
  fields: Fields,
  masks: Readonly<Record<string, Mask>>,
  file: Readonly<Record<string, Json>>,
): (text: string) => string {
  const mark = marker(fields, masks, file);
  return (text) => textOf(mark(text));
}
