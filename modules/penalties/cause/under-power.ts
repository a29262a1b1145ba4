/** Whether a cause falls under a power (权责清单事项): by the item's code where the cause names codes, else by the provision on which both rest (行政处罚法17—20、24). */
import { chineseNumber } from '../../../kernel/citation/index.ts';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import type { CauseFile } from './matter.ts';

/** A law and the place in it, outermost first: 条、款、项、目; no place means the whole law. */
export interface Provision {
  law: string;
  path: readonly string[];
}

const levels = ['条', '款', '项', '目'] as const;
type Level = (typeof levels)[number];
const token = /《([^》]+)》|第([〇零一二三四五六七八九十百千]+|\d+)(条|款|项|目)(之[一二三四五六七八九十]+)?/g;

const lawName = (name: string): string => name.replace(/中华人民共和国|\s|（.*?）/g, '');
const numbered = (n: string): string => (/^\d+$/.test(n) && Number(n) <= 9999 ? chineseNumber(Number(n)) : n);
const levelOf = (part: string): Level => part.at(0) as Level;
const isUnder = (part: string, level: Level): boolean => levels.indexOf(levelOf(part)) < levels.indexOf(level);

/** 第一百二十四条第五项 means its first paragraph: an item stands in one. */
const whole = (path: readonly string[]): readonly string[] =>
  path.length > 1 && levelOf(path[1] as string) === '项' ? [path[0] as string, '款一', ...path.slice(1)] : path;

/**
 * The provisions named in a basis, one line each or joined by 、. What follows a colon is the text of the provision, and what stands
 * in brackets is a remark; neither names a basis.
 */
export function provisionsIn(basis: string): Provision[] {
  const found: Provision[] = [];
  for (const line of basis.split('\n')) {
    let law: string | undefined;
    let path: string[] = [];
    const keep = (): void => {
      if (law !== undefined) found.push({ law, path: whole(path) });
    };
    for (const [, name, n = '', level, more = ''] of (line.split('：')[0] ?? '')
      .replace(/（.*?）/g, '')
      .matchAll(token)) {
      if (name !== undefined) {
        keep();
        law = lawName(name);
        path = [];
        continue;
      }
      const within = path.filter((part) => isUnder(part, level as Level));
      // A second 条、款、项 of the same rank is a provision of its own (第一项、第二项).
      if (within.length < path.length) keep();
      path = [...within, `${level}${numbered(n)}${more}`];
    }
    keep();
  }
  return found;
}

/** Whether a provision lies within another: the same law, and the same place or one inside it. */
export function liesWithin(inner: Provision, outer: Provision): boolean {
  if (inner.law !== outer.law) return false;
  if (outer.path.every((part, at) => inner.path[at] === part)) return true;
  // An article of one paragraph is cited with and without it.
  return (
    outer.path.length === inner.path.length + 1 &&
    outer.path.at(-1) === '款一' &&
    inner.path.every((p, at) => outer.path[at] === p)
  );
}

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\n、，,；;\s]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const shown = (basis: unknown): string =>
  String(basis ?? '')
    .split('\n')
    .map((line) => (line.split('：')[0] ?? '').replace(/。$/, ''))
    .join('、');

/**
 * Why the cause does not fall under the power, in one sentence; undefined when it does. The codes that the cause names decide alone;
 * where it names none, one provision of its penalty must lie within one on which the power rests.
 */
export function whyNotUnderPower(power: ReferredMatter | undefined, cause: CauseFile | undefined): string | undefined {
  if (power === undefined || power.procedure !== 'power' || cause === undefined) return undefined;
  const { code, name, legalBasis } = power.file;
  const item = `所选执法职权“${String(name ?? code ?? '')}”`;
  const codes = lines(cause.powerCodes);
  if (codes.length > 0)
    return codes.includes(String(code))
      ? undefined
      : `${item}（${String(code ?? '没有编码')}）不包括案由“${cause.name ?? ''}”，这一案由属于权力事项${codes.join('、')}`;
  const outer = provisionsIn(String(legalBasis ?? ''));
  const inner = provisionsIn(cause.penaltyBasis ?? '');
  return inner.some((one) => outer.some((basis) => liesWithin(one, basis)))
    ? undefined
    : `${item}的依据是${shown(legalBasis) || '（没有写明）'}，不包括案由“${cause.name ?? ''}”（${shown(cause.penaltyBasis)}）`;
}
