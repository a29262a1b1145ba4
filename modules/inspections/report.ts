/** The second half of paragraph 10 of the yearly report, and what must agree between the figures of inspection. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`inspections.${name}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '10',
    order: 20,
    text: '常态化推进“双随机、一公开”监管平台运用工作，本年度（1月1日至12月31日）开展双随机检查{inspections.double-random}（含检查后移送立案的），审核年度检查计划{inspections.annual-plans-reviewed}，建立涉企行政检查监测点{inspections.monitoring-points}。',
    onlyIf: (figure) => value(figure, 'double-random') + value(figure, 'annual-plans-reviewed') > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '双随机检查不多于随机抽中的户数',
    fails: (figure) => {
      const [done, drawn] = [value(figure, 'double-random'), value(figure, 'subjects-drawn')];
      return done > drawn
        ? `双随机检查${done}次，本期抽中${drawn}户：其中有上年抽中、本年检查的，报告应当说明窗口`
        : undefined;
    },
  },
  {
    label: '行政检查＝双随机＋日常和专项＋个案',
    fails: (figure) => {
      const whole = value(figure, 'inspections');
      const parts = ['double-random', 'routine-inspections', 'case-inspections'].reduce(
        (n, p) => n + value(figure, p),
        0,
      );
      return whole === parts ? undefined : `行政检查${whole}次，各分项合计${parts}次，相差${Math.abs(whole - parts)}次`;
    },
  },
  {
    label: '检查以后复查',
    fails: (figure) => {
      const [ordered, corrected] = [value(figure, 'correction-orders'), value(figure, 'corrected')];
      return corrected > ordered ? `责令改正${ordered}次，复查已经改正${corrected}次：其中有上年责令的` : undefined;
    },
  },
];
