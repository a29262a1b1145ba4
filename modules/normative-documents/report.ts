/** Paragraph 8 of the yearly report: filing and cleaning. */
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '8',
    order: 20,
    text: '向市政府、县人大常委会报送备案行政规范性文件{normative-documents.filed}，备案率达到{normative-documents.filing-rate|百分比}。',
    onlyIf: (figure) => (figure('normative-documents.filing-due')?.value ?? 0) > 0,
  },
  {
    section: '8',
    order: 30,
    text: '清理县政府及其办公室相关规范性文件{normative-documents.cleaned-government}、县政府部门规范性文件{normative-documents.cleaned-departments}，其中继续有效{normative-documents.cleaned-continued}、修改{normative-documents.cleaned-amended}、废止{normative-documents.cleaned-repealed}、宣布失效{normative-documents.cleaned-invalid}。',
    onlyIf: (figure) =>
      (figure('normative-documents.cleaned-government')?.value ?? 0) +
        (figure('normative-documents.cleaned-departments')?.value ?? 0) >
      0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '清理结果合计等于清理的文件',
    fails: (figure) => {
      const value = (id: string): number => figure(`normative-documents.cleaned-${id}`)?.value ?? 0;
      const whole = value('government') + value('departments');
      const results = ['continued', 'amended', 'repealed', 'invalid'].map(value).reduce((a, b) => a + b);
      return whole === results ? undefined : `清理文件${whole}件，各类结果合计${results}件`;
    },
  },
  {
    label: '公布的县政府文件与报备',
    fails: (figure) => {
      const [made, filed] = [
        figure('normative-documents.made-government')?.value ?? 0,
        figure('normative-documents.filed')?.value ?? 0,
      ];
      return filed === made
        ? undefined
        : `本年公布县政府及其办公室规范性文件${made}件，报备${filed}件：有上年公布本年报备、年末公布尚在期内或者没有报备的，请核对`;
    },
  },
  {
    label: '制定的文件都经合法性审查',
    fails: (figure) => {
      const [made, reviewed] = [
        figure('normative-documents.made-government')?.value ?? 0,
        figure('legality-review.normative-documents')?.value ?? 0,
      ];
      return reviewed >= made
        ? undefined
        : `本年公布县政府及其办公室规范性文件${made}件，本年出具规范性文件审核意见${reviewed}份：请核对是否有上年审核的，或者有件未审`;
    },
  },
];
