/** The first part of paragraph 13 of the yearly report, and what must agree between its figures. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`proposals.${name}`)?.value ?? 0;
const label = (figure: Get, name: string): string => figure(`proposals.${name}`)?.label ?? name;

const items = (figure: Get): number => value(figure, 'congress-suggestions') + value(figure, 'cppcc-proposals');

export const sentences: readonly Sentence[] = [
  {
    section: '13',
    order: 1,
    text: '认真研究办理人大代表和政协委员的意见、建议，共办理县人大代表建议{proposals.congress-suggestions}、县政协委员提案{proposals.cppcc-proposals}，代表委员满意率（含基本满意，以收到评价的为分母）为{proposals.satisfaction-rate}。',
    onlyIf: (figure) => items(figure) > 0,
  },
  {
    section: '13',
    order: 2,
    text: '对不满意的二次办理{proposals.second-handlings}。',
    onlyIf: (figure) => value(figure, 'second-handlings') > 0,
  },
];

/** A whole that must equal the sum of its parts. */
const adds = (name: string, whole: string, ...parts: string[]): CrossCheck => ({
  label: name,
  fails: (figure) => {
    const [total, sum] = [value(figure, whole), parts.reduce((n, p) => n + value(figure, p), 0)];
    return total === sum
      ? undefined
      : `${label(figure, whole)}为${total}，各分项合计为${sum}，相差${Math.abs(total - sum)}`;
  },
});

export const checks: readonly CrossCheck[] = [
  adds('书面答复＝建议＋提案＋分件', 'replies', 'congress-suggestions', 'cppcc-proposals', 'part-replies'),
  adds('书面答复＝A类＋B类＋C类', 'replies', 'class-a', 'class-b', 'class-c'),
  adds('收到评价＝满意＋基本满意＋不满意', 'ratings', 'fully-satisfied', 'basically-satisfied', 'dissatisfied'),
  {
    label: '满意率的分母不是办理件数',
    fails: (figure) => {
      const [replies, ratings] = [value(figure, 'replies'), value(figure, 'ratings')];
      if (ratings < replies) return `答复${replies}件，收到评价${ratings}件：满意率只说明已评价的，不能写“均达”`;
      return ratings > replies
        ? `收到评价${ratings}件，多于本期答复的${replies}件：其中有上年答复、本年评价的`
        : undefined;
    },
  },
  {
    // That the rate includes 基本满意 is written in the sentence itself; what was handled twice the sentence does not say.
    label: '百分之百含二次办理的',
    fails: (figure) => {
      if (figure('proposals.satisfaction-rate')?.value !== 1) return undefined;
      const second = value(figure, 'second-handlings');
      return second > 0 ? `满意率为100%，其中${second}件经过二次办理，报告应当一并说明` : undefined;
    },
  },
  {
    label: 'B类都列入跟踪',
    fails: (figure) => {
      const [b, tracked] = [value(figure, 'class-b'), value(figure, 'promises-tracked')];
      return tracked < b ? `B类答复${b}件，列入跟踪${tracked}件` : undefined;
    },
  },
];
