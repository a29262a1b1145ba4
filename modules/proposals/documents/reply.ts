/** Papers of handling and answering: 沟通记录, 协办意见, 延长办理告知书, 办理答复函, 征询意见表, 二次交办单. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { REPLIES46 } from '../../../law/index.ts';
import { handlingRule } from '../guards.ts';
import { classes, contactWays, opennessKinds, ratings } from '../matter.ts';
import { assigner, itemName, names, office, on, rows, signed, signLines, thing, type V, who } from './words.ts';

export const contactRecord: PaperSpec<V> = {
  label: '沟通记录',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    facts(
      ...rows(v),
      ['沟通日期', on(v.file.contactedOn)],
      ['沟通方式', v.file.contactWay && contactWays[v.file.contactWay]],
      [`${who(v)}的意见`, v.file.contactNotes],
    ),
    signLines('承办人', who(v)),
  ],
};

export const coOpinionSheet: PaperSpec<V> = {
  label: '协办意见',
  series: '协办字',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.leadOffice)),
    para(`关于${itemName(v)}《${v.file.heading ?? ''}》，提出会办意见如下：`),
    para(v.file.coOpinion ?? ''),
    signed(v),
  ],
};

export const extensionNotice: PaperSpec<V> = {
  label: '延长办理告知书',
  series: '延办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(`${names(v)}${who(v)}`),
    para(
      `您提出的《${v.file.heading ?? ''}》涉及面广、处理难度大，经批准，答复期限延长三个月。理由：${v.file.extensionReason ?? ''}`,
    ),
    facts(['交办日期', on(v.file.assignedOn)], ['承办单位', office(v, v.file.leadOffice)]),
  ],
};

/** 办理答复函: class mark and 公开属性 above, title, everyone who signed, the answer, the contact, and to whom it is copied. */
export const replyLetter: PaperSpec<V> = {
  label: '办理答复函',
  series: '建复字',
  seal: 'acting',
  per: REPLIES46.art(),
  body: (v) => [
    note(
      `${v.file.replyClass ? classes[v.file.replyClass] : ''}　公开属性：${v.file.openness ? opennessKinds[v.file.openness] : ''}`,
    ),
    heading(`对${itemName(v)}的${v.did('reply').length > 0 ? '再次' : ''}答复`),
    to(`${names(v)}${who(v)}`),
    para(
      `${(v.file.deputies?.length ?? 0) > 1 ? '你们' : '您'}提出的《${v.file.heading ?? ''}》收悉。经研究，现答复如下：`,
    ),
    para(v.file.replyText ?? ''),
    ...(v.file.replyClass === 'b'
      ? [para(`承诺事项：${v.file.promise ?? ''}（${on(v.file.promiseBy)}前完成）。`)]
      : []),
    ...(v.file.replyClass === 'c' ? [para(`暂不能解决的理由：${v.file.classReason ?? ''}`)] : []),
    para(`感谢您对政府工作的关心和支持。请填写《征询意见表》，对办理态度和结果作出评价。`),
    facts(
      ['联系人', v.file.contactPerson],
      ['联系电话', v.file.contactPhone],
      ['抄送', `${assigner(v)}、县人民政府办公室`],
    ),
    signed(v),
  ],
};

export const opinionForm: PaperSpec<V> = {
  label: '征询意见表',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    facts(
      ...rows(v),
      ['承办单位', office(v, v.file.leadOffice)],
      ['对办理态度', Object.values(ratings).join(' □　').concat(' □')],
      ['对办理结果', Object.values(ratings).join(' □　').concat(' □')],
      ['意见和建议', '（由本人填写）'],
    ),
    note(`由${who(v)}本人填写并签名，交${assigner(v)}；承办单位不得代填。没有反馈的，不算满意。`),
    signLines(`${who(v)}签名`),
  ],
};

export const secondSlip: PaperSpec<V> = {
  label: '二次交办单',
  series: '二办字',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(office(v, v.file.leadOffice)),
    para(`${who(v)}对${itemName(v)}的办理结果不满意。请再次与${who(v)}沟通，重新研究办理，并再次书面答复。`),
    facts([`${who(v)}的意见`, v.file.ratingNotes], ['要求', v.file.secondNote]),
    note(`本${thing(v)}的答复期限已经计算完毕，二次办理的期限另行计算。`),
  ],
};
