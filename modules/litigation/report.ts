/** The second half of paragraph 13 and the litigation sentence of paragraph 17, and what must agree between their figures. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`litigation.${name}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '13',
    order: 10,
    text: '研究办理县人大常委会审议意见{litigation.deliberation-opinions-handled}，结果向人大代表通报并向社会公布。',
    onlyIf: (figure) => value(figure, 'deliberation-opinions-handled') > 0,
  },
  {
    section: '13',
    order: 11,
    text: '尊重并执行人民法院生效裁判，已履行{litigation.judgments-performed}。',
    onlyIf: (figure) => value(figure, 'judgments-performed') > 0,
  },
  {
    section: '13',
    order: 12,
    text: '收到司法建议、检察建议{litigation.judicial-advice-received}，按期办复率{litigation.judicial-advice-reply-rate}。',
    onlyIf: (figure) => value(figure, 'judicial-advice-received') + value(figure, 'judicial-advice-due') > 0,
  },
  {
    section: '13',
    order: 13,
    text: '支持人民法院依法受理和审理行政案件，应诉案件按期提交答辩和证据的占{litigation.defences-in-time-rate}。',
    onlyIf: (figure) => value(figure, 'defences-due') > 0,
  },
  {
    section: '13',
    order: 14,
    text: '未收到司法建议、检察建议。',
    onlyIf: (figure) => value(figure, 'judicial-advice-received') + value(figure, 'judicial-advice-due') === 0,
  },
  {
    section: '17',
    order: 10,
    text: '落实行政机关负责人出庭应诉制度，开庭审理的案件中负责人出庭的占{litigation.head-attended-rate}（以开庭审理的案件为分母）。',
    onlyIf: (figure) => value(figure, 'cases-heard') > 0,
  },
];

const over = (label: string, part: string, whole: string): CrossCheck => ({
  label,
  fails: (figure) => {
    const [p, w] = [value(figure, part), value(figure, whole)];
    return p > w ? `${label}：${p}多于${w}` : undefined;
  },
});

export const checks: readonly CrossCheck[] = [
  {
    // The county wrote both「按期办复率达100%」and「未收到司法建议、检察建议」of 2023: over nothing a rate has no value.
    label: '司法建议、检察建议按期办复率没有分母',
    per: '本县年度报告第13项',
    fails: (figure) =>
      value(figure, 'judicial-advice-received') === 0 && figure('litigation.judicial-advice-reply-rate')?.value === null
        ? '本年没有应当回复的司法建议、检察建议，按期办复率没有值，印“—”；报告写“按期办复率达100%”又写“未收到司法建议、检察建议”，前后矛盾，应当只写“未收到”'
        : undefined,
  },
  {
    label: '一审新收＝县政府＋部门＋乡镇',
    fails: (figure) => {
      const parts = ['suits-county', 'suits-departments', 'suits-townships'].reduce((n, p) => n + value(figure, p), 0);
      const all = value(figure, 'suits-first-instance');
      return parts === all ? undefined : `一审新收${all}件，按被告分项合计${parts}件，相差${Math.abs(all - parts)}`;
    },
  },
  over('负责人出庭不多于开庭', 'head-attended', 'cases-heard'),
  over('败诉不多于生效', 'suits-lost', 'suits-effective'),
  {
    label: '不得只有律师出庭',
    per: '行政诉讼法解释128',
    fails: (figure) => {
      const many = value(figure, 'lawyer-only');
      return many > 0 ? `只有律师出庭的案件${many}件，应当为零` : undefined;
    },
  },
  {
    label: '“均按期答辩”',
    fails: (figure) => {
      const late = value(figure, 'defences-overdue') + value(figure, 'defences-without-evidence');
      return late > 0 ? `有${late}件没有按期提交答辩或者证据，报告不能写“均”` : undefined;
    },
  },
];
