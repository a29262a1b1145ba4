/** The rule that the example stands on: an invented county's 法律顾问列席会议工作规则, adopted in 2024 and amended in 2026. */
import { defineLaw } from '../../../kernel/citation/index.ts';

export const COUNSEL_RULES = defineLaw({
  id: 'counsel-attendance-rules',
  code: 'COUNSEL_RULES',
  title: '示例县人民政府法律顾问列席会议工作规则',
  short: '法律顾问列席会议工作规则',
  kind: 'normative-document',
  versions: [
    { id: '2024', number: '示府办发〔2024〕3号', from: '2024-03-01', until: '2026-06-30', articles: 12 },
    { id: '2026', number: '示府办发〔2026〕9号', from: '2026-07-01', articles: 13 },
  ],
});
