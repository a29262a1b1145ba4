/** What every normative document of the demonstration says on the way: questionnaires, papers of a filing, and who does what. */
import type { Tale } from '../tale.ts';

export const one = (t: Tale, capacity: string, office?: string): string => {
  const [found] = t.people(`normative-documents.${capacity}`, office);
  if (!found) throw new Error(`${office ?? '全县'}没有规范性文件的“${capacity}”岗位`);
  return found;
};
export const marks = ['statutory', 'public', 'rights', 'binding'];
export const lint = ['licence', 'rights', 'market', 'proof', 'local', 'power'];
export const evaluated = ['necessity', 'feasibility', 'legality', 'cost', 'stability'];
export const filingParts = ['report', 'text', 'explanation', 'bases', 'review'];
/** 公平竞争审查条例八至十一: every standard is checked one by one. */
export const competitionStandards = [
  'entryApproval',
  'franchise',
  'designated',
  'entryTerms',
  'inflow',
  'branch',
  'bidding',
  'discrimination',
  'qualification',
  'tax',
  'subsidy',
  'factors',
  'monopoly',
  'pricing',
  'intervention',
];
