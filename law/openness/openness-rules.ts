// 《全面推进政务公开工作实施细则》: publication through the whole course of a decision.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OPENNESS80 = defineLaw({
  id: 'openness-rules',
  code: 'OPENNESS80',
  title: '《关于全面推进政务公开工作的意见》实施细则',
  short: '全面推进政务公开工作实施细则',
  kind: 'normative-document',
  versions: [{ id: '2016', number: '国办发〔2016〕80号', from: '2016-11-10', articles: null, note: '不分条' }],
});
