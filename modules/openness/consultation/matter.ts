/** What the file of one consultation (征求一个第三方意见) holds. Who asked for the information is not in it: the third party is told what, not who. */
import { choice, date, fields, longText, matter, parties, text, type View } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { harms } from '../options.ts';

const internal = { secrecy: 'internal' } as const;

export const consultationFile = fields({
  request: matter('所涉及的申请', { refers: 'openness/request' }),
  third: parties('第三方', { hint: '一份征询书征求一个第三方；有几个的分别征求', per: OGI.art(32) }),
  information: longText('所申请的信息', { ...internal, max: 2000, hint: '写信息，不写申请人' }),
  harm: choice('可能损害的权益', harms),
  harmWhy: longText('公开会损害第三方合法权益的理由', { ...internal, max: 2000 }),
  content: longText('征求意见的信息内容', { ...internal, max: 3000, hint: '只写涉及这个第三方的部分' }),
  sentOn: date('征询书发出日期'),
  servedOn: date('第三方收到征求意见书之日'),
  serviceProof: text('送达的凭证', { ...internal, hint: '送达回证、邮件签收、当面领取' }),
  answeredOn: date('提出意见之日'),
  opinion: longText('意见和理由', { ...internal, max: 3000 }),
  lateView: choice('逾期提出的意见', { agree: '同意公开', object: '不同意公开' }),
  endedOn: date('终止征求之日'),
  unreachedWhy: text('无法征求意见的情况', internal),
  stopWhy: text('不再征求的原因', internal),
  toldContent: longText('决定公开的内容', { max: 3000 }),
});
export type V = View<typeof consultationFile>;
