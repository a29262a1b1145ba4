/** Paragraph 6 of the yearly report. */
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

export const sentences: readonly Sentence[] = [
  {
    section: '6',
    order: 1,
    text: '配合上级文件起草单位和立法机构开展立法意见征集，按照职责分工转有关部门研究，汇总后书面函复。完成立法意见征集{legislation.drafts-consulted}，其中地方性法规草案{legislation.local-regulations}，函复意见{legislation.opinions-sent}。',
    onlyIf: (figure) => (figure('legislation.drafts-consulted')?.value ?? 0) > 0,
  },
];

export const checks: readonly CrossCheck[] = [
  {
    label: '地方性法规不多于全部征集',
    fails: (figure) => {
      const [all, local] = ['drafts-consulted', 'local-regulations'].map(
        (id) => figure(`legislation.${id}`)?.value ?? 0,
      );
      return (local ?? 0) > (all ?? 0) ? `地方性法规${local}件，多于全部${all}件` : undefined;
    },
  },
];
