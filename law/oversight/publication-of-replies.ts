// 《建议提案办理结果公开的通知》: publication of replies to deputies and members.
import { defineLaw } from '../../kernel/citation/index.ts';

export const REPLIES46 = defineLaw({
  id: 'publication-of-replies',
  code: 'REPLIES46',
  title: '国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知',
  short: '建议提案办理结果公开的通知',
  kind: 'normative-document',
  versions: [
    {
      id: '2014',
      number: '国办发〔2014〕46号',
      from: '2014-10-08',
      articles: null,
      note: '不分条',
      unsure: '成文日期和要求待核',
    },
  ],
});
