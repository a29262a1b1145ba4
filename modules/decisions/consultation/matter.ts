/** What the file of a public consultation (公开征求意见) holds: the notice, its window, and what became of every opinion. */
import { choices, date, fields, integer, longText, matter, text, yesNo } from '../../../kernel/procedure/index.ts';

export const consultationFile = fields({
  about: matter('征求意见的事项', { refers: ['decisions', 'normative-documents'] }),
  draftTitle: text('草案名称'),
  draftText: longText('草案全文', { max: 40_000 }),
  explanation: longText('草案说明', { max: 20_000, hint: '为什么要定、依据是什么、主要规定什么，用群众看得懂的话' }),
  business: yesNo('与市场主体生产经营活动密切相关'),
  channels: choices('公布的途径', {
    site: '政府网站',
    media: '政务新媒体',
    newspaper: '报纸',
    broadcast: '广播、电视',
    notice: '公告栏',
  }),
  contact: longText('提出意见的方式和联系方式', {
    max: 2000,
    service: true,
    hint: '网上、信函、电子邮箱、电话；单位地址和联系电话',
  }),
  closesOn: date('截止日期', { hint: '自公布的次日起一般不少于30日' }),
  shortenedWhy: longText('缩短期限的说明', { max: 1000, hint: '因情况紧急等原因缩短的，写入公告' }),
  longer: longText('延长期限的说明', { max: 1000 }),
  interview: longText('专家访谈等解释说明', { max: 4000 }),
  summary: longText('意见归纳和研究情况', { max: 20_000 }),
  otherMatrix: longText('其余意见采纳情况', { max: 40_000, hint: '一百条以外的意见和答复' }),
  received: integer('收到意见', { max: 1_000_000 }),
  adopted: integer('采纳', { max: 1_000_000 }),
  partly: integer('部分采纳', { max: 1_000_000 }),
  notAdopted: integer('未采纳', { max: 1_000_000 }),
  merged: integer('内容重复、合并答复', { max: 1_000_000 }),
  aside: integer('与草案无关', { max: 1_000_000 }),
  withdrawWhy: longText('撤回的理由', { max: 2000 }),
});

export type ConsultationFile = typeof consultationFile;
