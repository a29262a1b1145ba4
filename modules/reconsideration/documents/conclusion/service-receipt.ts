/** How, when and to whom a paper was served (送达回证). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { CPL } from '../../law.ts';
import type { V } from '../../matter.ts';
import { recipientRelations, serviceMethods, sides } from '../../options.ts';
import { chineseDate, facts, theCase } from '../wording.ts';
import { servedPaper } from './served-paper.ts';

export const serviceReceipt: PaperSpec<V> = {
  label: '送达回证',
  seal: 'handling',
  per: CPL.art(87),
  body: (v) => [
    facts(
      ['案件', `${theCase(v)}一案`],
      ['送达文书', servedPaper(v)],
      ['送达对象', (v.stated.servedTo ?? ['applicant']).map((side) => sides[side]).join('、')],
      ['送达方式', v.stated.serviceMethod && serviceMethods[v.stated.serviceMethod]],
      ['送达日期', chineseDate(v.on)],
      ['签收人', v.stated.recipient],
      ['签收人身份', v.stated.recipientRelation && recipientRelations[v.stated.recipientRelation]],
      ['见证或者影像', v.stated.witness],
      ['邮件号码', v.stated.trackingNumber],
    ),
  ],
};
