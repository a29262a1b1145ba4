// 《全面推行部门联合“双随机、一公开”监管的意见》: joint random inspection by several departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RANDOM5 = defineLaw({
  id: 'joint-random-inspection',
  code: 'RANDOM5',
  title: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见',
  short: '全面推行部门联合“双随机、一公开”监管的意见',
  kind: 'normative-document',
  versions: [{ id: '2019', number: '国发〔2019〕5号', from: '2019-01-27', articles: null, note: '不分条' }],
});
