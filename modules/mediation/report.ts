/** Paragraph 16 of the yearly report, and what must agree between its figures. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`mediation.${name}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '16',
    order: 1,
    text: '本年度各级调委会、矛调中心共调处各类纠纷{mediation.disputes}，成功调处{mediation.settled}，调处成功率{mediation.success-rate}，涉及理赔金额达{mediation.amount|亿元}。',
    onlyIf: (figure) => value(figure, 'disputes') > 0,
  },
  {
    section: '16',
    order: 2,
    text: '共开展矛盾纠纷排查{mediation.sweeps}，排查发现并化解矛盾纠纷{mediation.sweep-disputes-resolved}。',
    onlyIf: (figure) => value(figure, 'sweeps') > 0,
  },
  {
    section: '16',
    order: 3,
    text: '探索“部门+部门”联动调解、“调解+确认”专业调解和“调解+普法”特色调解，双方共同申请司法确认{mediation.confirmations-applied}，人民法院确认有效{mediation.confirmations}。',
    onlyIf: (figure) => value(figure, 'confirmations-applied') > 0,
  },
];

/** A whole that must equal the sum of its parts. */
const adds = (label: string, whole: string, ...parts: string[]): CrossCheck => ({
  label,
  fails: (figure) => {
    const [total, sum] = [value(figure, whole), parts.reduce((n, p) => n + value(figure, p), 0)];
    const name = figure(`mediation.${whole}`)?.label ?? whole;
    return total === sum ? undefined : `${name}为${total}，各分项合计为${sum}，相差${Math.abs(total - sum)}`;
  },
});

const atMost = (label: string, less: string, more: string): CrossCheck => ({
  label,
  fails: (figure) => {
    const [a, b] = [value(figure, less), value(figure, more)];
    return a <= b
      ? undefined
      : `${figure(`mediation.${less}`)?.label ?? less}${a}多于${figure(`mediation.${more}`)?.label ?? more}${b}`;
  },
});

export const checks: readonly CrossCheck[] = [
  adds('调处纠纷＝成功调处＋调解不成', 'disputes', 'settled', 'failed'),
  adds('成功调处＝书面协议＋口头协议', 'settled', 'written', 'oral'),
  atMost('排查化解的不多于成功调处的', 'sweep-disputes-resolved', 'settled'),
  atMost('已履行的不多于已核实的', 'performed', 'performance-checked'),
  {
    label: '有协议金额而没有成功调处的',
    fails: (figure) =>
      value(figure, 'amount') > 0 && value(figure, 'settled') === 0 ? '有协议金额，却没有成功调处的纠纷' : undefined,
  },
  {
    label: '排查化解的纠纷应当来自排查',
    fails: (figure) =>
      value(figure, 'sweep-disputes-resolved') > 0 && value(figure, 'sweeps') === 0
        ? '有排查化解的纠纷，却没有完成的排查活动（可能是上年度的排查）'
        : undefined,
  },
];
