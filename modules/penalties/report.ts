/** Sentences of paragraphs 5 and 10 of the yearly report, and what must agree between its figures. Fines are no achievement: no sentence praises an amount. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`penalties.${name}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '5',
    order: 6,
    text: '推行包容审慎监管，依法免予处罚案件{penalties.exempted-cases}，涉及行政相对人{penalties.exempted-persons}，其中企业{penalties.exempted-enterprises}，免罚金额{penalties.exempted-amount|万元}。',
    onlyIf: (figure) => value(figure, 'exempted-cases') > 0,
  },
  {
    section: '10',
    order: 1,
    text: '全面落实行政执法公示、执法全过程记录、重大执法决定法制审核制度，录入行政处罚案件{penalties.cases}。',
    onlyIf: (figure) => value(figure, 'cases') > 0,
  },
];

const adds = (label: string, whole: string, ...parts: string[]): CrossCheck => ({
  label,
  fails: (figure) => {
    const [total, sum] = [value(figure, whole), parts.reduce((n, p) => n + value(figure, p), 0)];
    return total === sum
      ? undefined
      : `${figure(`penalties.${whole}`)?.label ?? whole}为${total}，各分项合计为${sum}，相差${Math.abs(total - sum)}`;
  },
});
const atMost = (label: string, less: string, more: string, why: string): CrossCheck => ({
  label,
  fails: (figure) =>
    value(figure, less) <= value(figure, more)
      ? undefined
      : `${figure(`penalties.${less}`)?.label ?? less}${value(figure, less)}多于${figure(`penalties.${more}`)?.label ?? more}${value(figure, more)}：${why}`,
});

export const checks: readonly CrossCheck[] = [
  adds('录入案件＝普通程序立案＋当场处罚', 'cases', 'filings', 'on-the-spot'),
  atMost('免罚企业不多于免罚相对人', 'exempted-enterprises', 'exempted-persons', '企业是相对人的一部分'),
  atMost('免罚相对人不多于免罚案件', 'exempted-persons', 'exempted-cases', '一案有几个当事人的，报告应当说明'),
  {
    label: '每件免罚案件都有金额',
    fails: (figure) => {
      const [cases, amounts] = [value(figure, 'exempted-cases'), figure('penalties.exempted-amount')?.count ?? 0];
      return cases === amounts ? undefined : `免罚案件${cases}件，记录了免罚金额的${amounts}件`;
    },
  },
  {
    label: '应当审核的都经过审核',
    fails: (figure) => {
      const [heard, reviewed] = [value(figure, 'hearings'), value(figure, 'reviews')];
      return heard <= reviewed ? undefined : `举行听证${heard}件，法制审核只有${reviewed}件：听证以后应当审核`;
    },
  },
];
