/** Papers of service: 送达回证、送达未成记录、公告. */
import { APL, CPL } from '../../../../law/index.ts';
import { serviceMethods } from '../options.ts';
import {
  authority,
  basis,
  caseName,
  caseNumber,
  facts,
  note,
  on,
  type Paper,
  para,
  partyNames,
  said,
  signLines,
  type V,
} from './words.ts';

const served = (v: V): string => {
  const none = v.did('decideNone').length > 0;
  const number = v.paperNumber(none ? 'noPenaltyDecision' : 'penaltyDecision');
  return `${none ? '不予行政处罚决定书' : '行政处罚决定书'}${number ? ` ${number}` : ''}`;
};

export const serviceReceipt: Paper = {
  label: '送达回证',
  seal: 'authority',
  per: APL.art(61, 1),
  body: (v) => [
    facts(
      ['案号', caseNumber(v)],
      ['送达文书', served(v)],
      ['受送达人', partyNames(v)],
      ['送达方式', v.file.serviceMethod && serviceMethods[v.file.serviceMethod]],
      ['送达日期', on(v.file.servedOn)],
      ['签收人', v.file.recipient],
      ['见证人', v.file.witness],
      ['留置过程的影像', v.file.leftFilmed ? '有' : '—'],
      ['电子送达确认书', v.file.consentSigned ? '已签订' : '—'],
      ['邮件号码、委托机关', v.file.tracking],
    ),
    note('受送达人拒绝签收的，送达人记明拒收事由和日期。'),
    signLines('受送达人（代收人）', '送达人一', '送达人二'),
  ],
};

export const attemptRecord: Paper = {
  label: '送达未成记录',
  seal: 'handling',
  per: CPL.at('2023').art(95),
  body: (v) => [
    facts(
      ['送达文书', served(v)],
      ['日期', on(v.file.attemptOn)],
      ['方式', v.file.attemptMethod && serviceMethods[v.file.attemptMethod]],
      ['情况', v.file.attemptResult],
    ),
    signLines('送达人一', '送达人二'),
  ],
};

export const serviceAnnouncement: Paper = {
  label: '公告',
  series: '公告',
  seal: 'authority',
  per: CPL.at('2023').art(95),
  body: (v) => [
    para(`${partyNames(v)}：`),
    para(
      `本机关办理的${caseName(v)}，已作出${served(v)}。${said(v.file.announcedWhy)}依据${basis(APL.art(61, 1))}和民事诉讼法的有关规定，现公告送达。自本公告发布之日起，经过${v.file.sector === 'agriculture' ? '六十日' : '三十日'}，即视为送达。请到${authority(v)}领取。`,
    ),
    facts(['公告日期', on(v.file.announcedOn)], ['公告的场所、媒体', v.file.announcedAt]),
  ],
};
