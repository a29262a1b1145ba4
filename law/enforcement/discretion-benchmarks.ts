// 《规范行政裁量权基准制定和管理工作的意见》: how discretion is bound by published benchmarks.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DISCRETION = defineLaw({
  id: 'discretion-benchmarks',
  code: 'DISCRETION',
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  short: '规范行政裁量权基准制定和管理工作的意见',
  kind: 'normative-document',
  versions: [{ id: '2022', number: '国办发〔2022〕27号', from: '2022-07-29', articles: null, note: '不分条' }],
});
