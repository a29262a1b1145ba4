// 《推动“高效办成一件事”的指导意见》: several services handled as one matter.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ONE_MATTER = defineLaw({
  id: 'one-matter',
  code: 'ONE_MATTER',
  title: '国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见',
  short: '推动“高效办成一件事”的指导意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2024',
      number: '国发〔2024〕3号',
      from: '2024-01-09',
      articles: null,
      note: '不分条',
      unsure: '成文日期待核',
    },
  ],
});
