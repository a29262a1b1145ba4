/** What is wrong with a definition, in a sentence, and where. */

import type { Procedure } from '../language/index.ts';
import type { Module } from '../language/module.ts';
import { procedureKey } from '../language/module.ts';

export interface Fault {
  /** `fault` must be mended before the definition runs; `warning` is worth a look. */
  level: 'fault' | 'warning';
  /** Module, procedure and version, and the thing itself: 园艺许可 garden@2020 行为“受理”（accept）. */
  where: string;
  sentence: string;
}

/** One line for people, as the command line prints it. */
export const faultLine = ({ level, where, sentence }: Fault): string =>
  `${level === 'fault' ? '错误' : '提示'} ${where}：${sentence}`;

/** Collects the faults of one procedure or module, each under its place. */
export class Faults {
  readonly found: Fault[] = [];
  readonly #where: string;

  constructor(where: string) {
    this.#where = where;
  }

  /** Says that something does not hold; says nothing when it does. */
  unless(holds: boolean, place: string, sentence: string): void {
    if (!holds) this.found.push({ level: 'fault', where: `${this.#where} ${place}`.trim(), sentence });
  }

  warn(place: string, sentence: string): void {
    this.found.push({ level: 'warning', where: `${this.#where} ${place}`.trim(), sentence });
  }
}

export const whereOf = (module: Module, procedure?: Procedure): string =>
  procedure ? `${module.label} ${procedureKey(procedure)}@${procedure.version}` : `${module.label} ${module.id}`;

/** 行为“受理”（accept） */
export const named = (kind: string, name: string, spec?: { label?: string }): string =>
  spec?.label ? `${kind}“${spec.label}”（${name}）` : `${kind}（${name}）`;
