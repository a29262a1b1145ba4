// 《自然资源行政处罚办法》: penalty procedure of natural-resource departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const NATURAL_RESOURCES_P = defineLaw({
  id: 'natural-resources-penalties',
  code: 'NATURAL_RESOURCES_P',
  title: '自然资源行政处罚办法',
  short: '自然资源行政处罚办法',
  kind: 'department-rule',
  versions: [{ id: '2024', number: '自然资源部令第12号', from: '2024-05-01', articles: null, unsure: '条数待核' }],
});
