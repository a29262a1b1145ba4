/** Why something is to be published anew (变更、更正后重新公开), in words, and by which article. */
import type { Article } from '../../contract/index.ts';
import { chineseDate } from '../../kernel/calendar/index.ts';
import { actLabel, listed, type Owed, type Procedure } from '../../kernel/procedure/index.ts';
import { articleOf } from './words.ts';

/** Undefined for what was never published. */
export function anewWords(
  procedure: Procedure,
  { publication, act, from, anew }: Owed,
): { why: string; per: Article } | undefined {
  const spec = procedure.publication?.[publication];
  if (!spec || !anew) return undefined;
  const because = `“${actLabel(procedure, act)}”（${chineseDate(from)}）`;
  const [changed] = anew === 'changed' ? listed(spec.changed?.per) : [];
  return {
    why: anew === 'changed' ? `公开的内容已因${because}变更，应当重新公开` : `${because}以后应当恢复公开`,
    per: articleOf(changed ?? spec.per),
  };
}
