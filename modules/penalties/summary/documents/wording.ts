/** How stated words are set into a sentence, however they were typed. */

/** Without the stop at its end. */
export const clause = (text: string | undefined): string => (text ?? '').trim().replace(/[。；，.;,]+$/, '');
/** With one full stop at its end. */
export const sentence = (text: string | undefined): string => `${clause(text)}。`;
