// 《党政主要负责人履行推进法治建设第一责任人职责规定》: what heads answer for, and report on each year.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FPR = defineLaw({
  id: 'first-responsible-person',
  code: 'FPR',
  title: '党政主要负责人履行推进法治建设第一责任人职责规定',
  short: '党政主要负责人履行推进法治建设第一责任人职责规定',
  kind: 'party-regulation',
  versions: [{ id: '2016', from: '2016-11-30', articles: null, unsure: '施行日期和条数待核' }],
});
