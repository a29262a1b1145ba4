// 《“高效办成一件事”重点事项常态化推进的意见》: the yearly lists of matters handled as one.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ONE_MATTER_LISTS = defineLaw({
  id: 'one-matter-lists',
  code: 'ONE_MATTER_LISTS',
  title: '国务院办公厅关于健全“高效办成一件事”重点事项常态化推进机制的意见',
  short: '“高效办成一件事”重点事项常态化推进的意见',
  kind: 'normative-document',
  versions: [
    {
      id: '2025',
      number: '国办发〔2025〕24号',
      from: '2025-07-01',
      articles: null,
      note: '不分条',
      unsure: '标题和成文日期待核',
    },
  ],
});
