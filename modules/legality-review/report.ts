/** The third part of paragraph 7 of the yearly report, and the count of paragraph 8. */
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '7',
    order: 30,
    text: '严格落实重大行政决策合法性审查制度。围绕征地拆迁（{legality-review.on-land}）、招商引资（{legality-review.on-investment}）、环境保护（{legality-review.on-environment}）等中心工作，共出具审查意见{legality-review.opinions}，提出修改意见{legality-review.suggestions}。',
    onlyIf: (figure) => (figure('legality-review.opinions')?.value ?? 0) > 0,
  },
  {
    section: '8',
    order: 10,
    text: '全面推行行政规范性文件合法性审核机制，坚持“有件必审、有审必严”的原则，共审查各类文件{legality-review.documents}（涉及文件{legality-review.documents-reviewed}，其中再次送审{legality-review.resubmissions}）。',
    onlyIf: (figure) => (figure('legality-review.documents')?.value ?? 0) > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '审查意见（份）和审查次数（次）是两个口径',
    fails: (figure) => {
      const [opinions, passes, documents] = ['opinions', 'documents', 'documents-reviewed'].map(
        (id) => figure(`legality-review.${id}`)?.value ?? 0,
      );
      return opinions === passes && (opinions ?? 0) > 0
        ? `出具审查意见${opinions}份与审查文件${passes}次数字相同而口径不同：份按出具日期计，次按材料齐全、开始审查日期计，涉及文件${documents}件；引用时不得互相代替`
        : undefined;
    },
  },
  {
    label: '涉及的文件不多于审查次数',
    fails: (figure) => {
      const [passes, documents] = ['documents', 'documents-reviewed'].map(
        (id) => figure(`legality-review.${id}`)?.value ?? 0,
      );
      return (documents ?? 0) > (passes ?? 0) ? `涉及文件${documents}件，多于审查${passes}次` : undefined;
    },
  },
  {
    label: '各类审查意见合计等于全部',
    fails: (figure) => {
      const value = (id: string): number => figure(`legality-review.${id}`)?.value ?? 0;
      const sum = ['decisions', 'normative-documents', 'contracts', 'general-documents']
        .map(value)
        .reduce((a, b) => a + b);
      return sum === value('opinions') ? undefined : `各类合计${sum}份，与全部${value('opinions')}份不符`;
    },
  },
];
