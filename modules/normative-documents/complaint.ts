/** What a complaint about a document holds whatever it complains of (审查建议、公平竞争审查举报): how it is passed on, and what is asked of the maker, which itself takes no part in it. */
import { choice, integer, longText } from '../../kernel/procedure/index.ts';

export const internal = { secrecy: 'internal' } as const;

/** Filled from the document complained of, when it is one of this county's register. */
export const ofDocument = (from: string) => ({ fills: { by: 'document', from } });

/** How long a reason, a letter and a study may be. */
export const length = { reason: 2000, letter: 4000, study: 10_000 } as const;

/** What is still missing (补充、补正), and to whom it is passed on (移送、转送) and why. */
export const passing = <const R extends Record<string, string>>(completing: string, passed: string, receivers: R) => ({
  lacking: longText(`需要${completing}的内容`, { max: length.reason }),
  transferTo: choice(`${passed}的机关`, receivers),
  transferWhy: longText(`${passed}的理由`, { max: length.reason }),
});

/** The word of the organ complained of, and for how long the study of it was extended. */
export const inquiry = (maker: string) => ({
  makerView: longText(`${maker}的说明`, { ...internal, max: length.study }),
  extendedDays: integer('延长天数', { min: 1, max: 60 }),
});
