/** The first part of paragraph 7 of the yearly report, and the checks between the figures of decisions. */
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '7',
    order: 1,
    text: '严格贯彻重大行政决策程序，实行决策事项目录管理，列入目录的事项{decisions.catalogue-items}。公布重大行政决策{decisions.published}，均提请县政府会议集体讨论，履行公开征求意见、专家论证、风险评估、合法性审查等程序。公开征求意见{decisions.consultations}，收到公众意见{decisions.comments-received}，逐条研究答复，采纳{decisions.comments-adopted}，部分采纳{decisions.comments-partly}。',
    onlyIf: (figure) => (figure('decisions.published')?.value ?? 0) > 0,
  },
  {
    section: '7',
    order: 2,
    text: '开展决策后评估{decisions.evaluations}。',
    onlyIf: (figure) => (figure('decisions.evaluations')?.value ?? 0) > 0,
  },
];

const value = (figure: (id: string) => { value: number | null } | undefined, id: string): number =>
  figure(`decisions.${id}`)?.value ?? 0;

export const checks: readonly CrossCheck[] = [
  {
    label: '答复的意见等于采纳、部分采纳、未采纳之和',
    per: '重大行政决策程序暂行条例18',
    fails: (figure) => {
      const [all, yes, partly, no] = ['comments-answered', 'comments-adopted', 'comments-partly', 'comments-not'].map(
        (id) => value(figure, id),
      ) as [number, number, number, number];
      return all === yes + partly + no ? undefined : `答复${all}条，采纳、部分采纳、未采纳之和${yes + partly + no}条`;
    },
  },
  {
    label: '公布的决策都经过会议讨论',
    per: '重大行政决策程序暂行条例30',
    fails: (figure) => {
      const [decided, items] = [value(figure, 'decided'), value(figure, 'items-discussed')];
      return decided > items ? `作出决定${decided}个，会议讨论的议题只有${items}项` : undefined;
    },
  },
  {
    label: '有决策公布而没有公开征求意见',
    per: '重大行政决策程序暂行条例14',
    fails: (figure) =>
      value(figure, 'published') > 0 &&
      value(figure, 'comments-received') === 0 &&
      value(figure, 'consultations-concluded') === 0
        ? `公布重大行政决策${value(figure, 'published')}个，全年没有办结一次公开征求意见`
        : undefined,
  },
  {
    label: '目录事项不少于公布的决策',
    per: '重大行政决策程序暂行条例3',
    fails: (figure) => {
      const [published, listed] = [value(figure, 'published'), value(figure, 'catalogue-items')];
      return published > listed
        ? `公布重大行政决策${published}个，当年列入目录的只有${listed}项，请核对是否有目录以外的决策`
        : undefined;
    },
  },
];
