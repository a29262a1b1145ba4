/** The two letters to a third party (第三方): what it is asked, and what was decided over its objection. Neither names the applicant. */
import { note, para, to } from '../../../kernel/document/blocks.ts';
import { OGI } from '../../../law/index.ts';
import { harms } from '../options.ts';
import type { V } from './matter.ts';

const addressed = (v: V) => to((v.file.third ?? []).map((p) => p.name).join('、') || '第三方');
const contact = (v: V) => note(`联系方式：${String(v.setting('contact'))}`);

export const papers = {
  thirdLetter: {
    label: '第三方意见征询书',
    series: '公开征',
    seal: 'handling',
    to: ['thirdParty'],
    per: OGI.art(32),
    body: (v: V) => [
      addressed(v),
      para(
        `有申请人向本机关申请公开“${v.file.information ?? ''}”。该信息涉及你（单位）的${v.file.harm ? harms[v.file.harm] : ''}，公开可能损害你（单位）的合法权益，现征求意见。`,
      ),
      para(`征求意见的内容：${v.file.content ?? ''}`),
      para(
        '请自收到本征询书之日起十五个工作日内提出是否同意公开的意见；不同意的，请说明理由。可以书面提出，也可以凭查询码在网上提出。逾期未提出意见的，由本机关依照条例的规定决定是否公开。',
      ),
      contact(v),
    ],
  },
  thirdDecision: {
    label: '第三方告知书',
    series: '公开三',
    seal: 'handling',
    to: ['thirdParty'],
    per: OGI.art(32),
    body: (v: V) => {
      const request = v.file.request === undefined ? undefined : v.referred(v.file.request);
      return [
        addressed(v),
        para(
          `关于“${v.file.information ?? ''}”，你（单位）不同意公开。本机关认为不公开可能对公共利益造成重大影响，决定予以公开。`,
        ),
        para(`决定公开的内容：${v.file.toldContent ?? ''}`),
        para(`理由：${String(request?.file.publicInterest ?? '')}`),
        contact(v),
      ];
    },
  },
} as const;
