/** Report sentences with their figures filled in: {module.figure} as printed, {module.figure|wording} in a wording chosen from the exact number. */
import type { ReportParagraph } from '../../contract/index.ts';
import { type Figure, percent, rounded } from '../../kernel/indicator/index.ts';
import { figureText } from '../indicators/figures.ts';

export type Part = ReportParagraph['parts'][number];

const wordings: Readonly<Record<string, (figure: Figure) => string>> = {
  /** The bare number without its unit. */
  数: (f) => (f.value === null ? '—' : String(f.value)),
  余: (f) => (f.value === null ? '—' : `${rounded(f.value)}${f.unit}`),
  百分比: (f) => percent(f.value),
  亿元: (f) => (f.value === null ? '—' : `${trim(f.value / 100_000_000, 4)}亿元`),
  万元: (f) => (f.value === null ? '—' : `${trim(f.value / 10_000, 4)}万元`),
};

const trim = (value: number, decimals: number): string => value.toFixed(decimals).replace(/\.?0+$/, '');

/** Splits a sentence into words and figures. A figure that does not exist is an error: the definition check finds it before a reader does. */
export function fill(text: string, figure: (id: string) => Figure | undefined): Part[] {
  return text.split(/(\{[^}]+\})/).flatMap((piece): Part[] => {
    const found = /^\{([\w.-]+)(?:\|(.+))?\}$/.exec(piece);
    if (!found) return piece === '' ? [] : [{ text: piece }];
    const [, id, wording] = found;
    const value = figure(id as string);
    if (!value) throw new Error(`报告引用了不存在的指标“${id}”`);
    const word = wording === undefined ? figureText : wordings[wording];
    if (!word) throw new Error(`报告使用了不认识的措辞“${wording}”`);
    return [{ figure: id as string, text: word(value) }];
  });
}
