/** What every normative document of the demonstration says on the way: questionnaires, papers of a filing, and who does what. */
import type { Tale } from './tale.ts';

export const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`normative-documents.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有规范性文件的“${capacity}”岗位`);
  return found;
};
export const marks = ['statutory', 'public', 'rights', 'binding'];
export const lint = ['licence', 'rights', 'market', 'proof', 'local', 'power'];
export const evaluated = ['necessity', 'feasibility', 'legality', 'cost', 'stability'];
export const filingParts = ['report', 'text', 'explanation', 'bases', 'review'];
