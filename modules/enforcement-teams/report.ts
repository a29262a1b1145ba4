/** Paragraph 9 of the yearly report, and what must agree between its figures. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`enforcement-teams.${name}`)?.value ?? 0;

/** 重点领域 with a county team each, in the order of the law (行政处罚法18). */
const fields = ['city-management', 'market-regulation', 'ecology', 'culture', 'transport', 'emergency', 'agriculture'];
const inEveryField = (figure: Get): boolean => fields.every((f) => value(figure, `comprehensive-${f}`) > 0);

export const sentences: readonly Sentence[] = [
  {
    section: '9',
    order: 1,
    text: '完成城市管理、市场监管、生态环境、文化市场、交通运输、应急管理、农业农村等重点领域{enforcement-teams.comprehensive}综合行政执法队伍的建设。',
    onlyIf: inEveryField,
  },
  {
    section: '9',
    order: 2,
    text: '建成县级综合行政执法队伍{enforcement-teams.comprehensive}。',
    onlyIf: (figure) => value(figure, 'comprehensive') > 0 && !inEveryField(figure),
  },
  {
    section: '9',
    order: 3,
    text: '推动执法重心下移，加强对下沉乡镇执法事项的指导和监督，全县乡镇均已成立综合行政执法队，人员和编制同步下放到位，实现了乡镇“一支队伍管执法”。',
    onlyIf: (figure) => figure('enforcement-teams.township-coverage')?.value === 1,
  },
  {
    section: '9',
    order: 4,
    text: '推动执法重心下移，{enforcement-teams.townships}乡镇（街道）中{enforcement-teams.townships-with-team}已成立综合行政执法队，覆盖率为{enforcement-teams.township-coverage}。',
    onlyIf: (figure) => {
      const coverage = figure('enforcement-teams.township-coverage')?.value;
      return coverage !== undefined && coverage !== null && coverage !== 1;
    },
  },
  {
    section: '9',
    order: 5,
    text: '下沉乡镇的行政处罚权施行中的共{enforcement-teams.powers-devolved}，本年评估{enforcement-teams.powers-assessed}，收回{enforcement-teams.devolved-withdrawn}。',
    onlyIf: (figure) => value(figure, 'powers-assessed') + value(figure, 'devolved-withdrawn') > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '七个重点领域都有队伍',
    per: '行政处罚法第十八条',
    fails: (figure) => {
      const [total, sum] = [
        value(figure, 'comprehensive'),
        fields.reduce((n, f) => n + value(figure, `comprehensive-${f}`), 0),
      ];
      if (total === 0) return undefined;
      if (!inEveryField(figure)) return '城市管理等七个重点领域中，有的领域没有在册的县级综合行政执法队伍';
      return total === sum ? undefined : `县级队伍${total}支，七个重点领域合计${sum}支，相差${Math.abs(total - sum)}支`;
    },
  },
  {
    label: '乡镇执法队覆盖',
    per: '行政处罚法第二十四条',
    fails: (figure) => {
      const [all, some] = [value(figure, 'townships'), value(figure, 'townships-with-team')];
      if (some < all) return `乡镇（街道）${all}个，有执法队的${some}个：报告不能写“均已成立”`;
      return some > all ? `执法队${some}支，多于乡镇（街道）的${all}个，请核对登记` : undefined;
    },
  },
  {
    label: '赋权事项有执法队承接',
    fails: (figure) =>
      value(figure, 'powers-devolved') > 0 && value(figure, 'townships-with-team') === 0
        ? `赋权事项施行中的有${value(figure, 'powers-devolved')}项，却没有在册的乡镇执法队`
        : undefined,
  },
];
