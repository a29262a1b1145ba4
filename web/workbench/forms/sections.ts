/** Sorts the questions of a long form into the parts a paper form would have; a short form stays whole. */
import type { Ask } from './answers/check.ts';

export interface Section {
  title: string;
  asks: Ask[];
}

const partyKinds = ['parties', 'idNumber', 'creditCode', 'phone', 'address'];
const staffKinds = ['person', 'people', 'office', 'offices'];

const titleOf = ({ field }: Ask): string => {
  if (partyKinds.includes(field.kind) || field.secrecy === 'personal') return '当事人';
  if (field.kind === 'files') return '材料';
  if (staffKinds.includes(field.kind)) return '单位和人员';
  return '事项内容';
};

/** Up to this many questions fit one look. */
const oneLook = 6;

/**
 * Sections in the order in which their first question is asked. A question that depends on another stays with it,
 * so that what appears after a choice appears beside the choice.
 */
export function sectionsOf(asks: readonly Ask[]): Section[] {
  if (asks.length <= oneLook) return [{ title: '', asks: [...asks] }];
  const placed = new Map<string, string>();
  const sections: Section[] = [];
  for (const ask of asks) {
    const title = (ask.field.onlyIf && placed.get(ask.field.onlyIf.field)) ?? titleOf(ask);
    placed.set(ask.field.name, title);
    const section = sections.find((s) => s.title === title);
    if (section) section.asks.push(ask);
    else sections.push({ title, asks: [ask] });
  }
  return sections.length === 1 ? [{ title: '', asks: sections[0]!.asks }] : sections;
}
