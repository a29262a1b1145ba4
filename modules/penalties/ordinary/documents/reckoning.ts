/** How a fine was reckoned, for the papers that name its amount: the article, the base, the lawful range and where the amount stands in it. */
import { bases } from '../../cause/index.ts';
import { mitigations, standings } from '../options.ts';
import { causeOf, penaltyArticles, rangeReckoned } from '../reckon/cause.ts';
import type { Penalty } from '../reckon/threshold.ts';
import { type Block, money, para, said, type V } from './words.ts';

/** 罚款的计算 as a paragraph; nothing where no fine is given or the cause states no range. `name` is 拟处 or 处. */
export function fineReckoned(v: V, penalty: Penalty, name: '拟处' | '处'): Block[] {
  const cause = causeOf(v);
  const range = rangeReckoned(v);
  if (!penalty.kinds.includes('fine') || cause === undefined || range === undefined) return [];
  const { baseKind, baseReckoned, stands, mitigation } = v.file;
  const base = baseKind === undefined ? '' : `${bases[baseKind]}的计算：${said(baseReckoned).replace(/。$/, '')}。`;
  const where =
    stands === 'below'
      ? `低于法定下限，因${(mitigation ?? []).map((m) => mitigations[m]).join('、')}减轻处罚`
      : stands === undefined || stands === 'none'
        ? ''
        : `属于${standings[stands]}阶次`;
  return [
    para(
      `罚款的计算：${base}依据${penaltyArticles(cause)}，${range}。${name}罚款${money(penalty.fine)}${where === '' ? '' : `，${where}`}。`,
    ),
  ];
}
