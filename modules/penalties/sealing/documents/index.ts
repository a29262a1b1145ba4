/** Papers of sealing and seizure: approval, decision with list, record, seal strip, extension, appraisal, lifting, return, transfer, disposal. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { ACL } from '../../../../law/index.ts';
import { clause, sentence } from '../../summary/documents/wording.ts';
import { linesOf } from '../goods.ts';
import type { SealingView as V } from '../matter.ts';
import { keepers, liftGrounds, measures, presences, signatures } from '../options.ts';

const day = (date: string | undefined): string => (date === undefined ? '—' : chineseDate(date));
const names = (v: V): string => (v.file.parties ?? []).map((p) => p.name).join('、');
const word = (v: V): string => (v.file.measure === 'seal' ? '查封' : '扣押');
const goods = (v: V): Block => list(...linesOf(v.file.goods).map((line, n) => `${n + 1}. ${line}`));
const officers = (v: V): string =>
  (v.file.officers ?? [])
    .map((id) => {
      const person = v.person(id);
      const card = person?.certificates.find((c) => c.kind === '行政执法证' && c.from <= v.on && v.on <= c.until);
      return `${person?.name ?? id}${card ? `（${card.number}）` : ''}`;
    })
    .join('、');
const remedies = (v: V): Block =>
  para(
    `如不服本决定，可以自收到之日起六十日内向${String(v.setting('reconsiderationBody'))}申请行政复议，也可以自收到之日起六个月内向${String(v.setting('court'))}提起行政诉讼。`,
  );
const partyRows = (v: V): (readonly [string, string | undefined])[] =>
  (v.file.parties ?? []).flatMap((p) => [['当事人', p.name] as const, ['地址', p.address] as const]);

export const approvalSheet: PaperSpec<V> = {
  label: '行政强制措施审批表',
  seal: 'handling',
  per: ACL.art(18, undefined, 1),
  body: (v) => [
    facts(
      ...partyRows(v),
      ['强制措施', v.file.measure && measures[v.file.measure]],
      ['地点', v.file.place],
      ['法律依据', v.file.basis],
      ['理由', v.file.reason],
      ['必要性', v.file.milder],
      ['实施人员', officers(v)],
    ),
    heading('拟采取措施的场所、设施或者财物'),
    goods(v),
    facts(['负责人意见', '（签名）　　　　年　　月　　日']),
  ],
};

/** 决定书 with the five things that 第24条第2款 asks; the list is delivered with it. */
export const decision: PaperSpec<V> = {
  label: '查封（扣押）决定书',
  series: '强措决',
  seal: 'authority',
  per: ACL.art(24, 2),
  body: (v) => [
    facts(...partyRows(v)),
    para(`经查，${sentence(v.file.reason)}`),
    para(
      `依据${clause(v.file.basis)}，本机关决定对所附清单中的场所、设施或者财物予以${word(v)}，期限三十日，自${day(v.file.servedOn)}起计算。`,
    ),
    para(
      `情况复杂需要延长的，另行书面告知并说明理由，延长不超过三十日；检测、检验、检疫或者技术鉴定的期间不计入。${word(v)}期间，当事人不得使用、销毁、转移或者损毁。因${word(v)}发生的保管费用由本机关承担。`,
    ),
    facts(
      ['地点', v.file.place],
      ['保管', `${v.file.keeper ? keepers[v.file.keeper] : ''}${v.file.storage ? `（${v.file.storage}）` : ''}`],
      ['执法人员', officers(v)],
    ),
    remedies(v),
    note('附：查封（扣押）清单，一式二份，由当事人和行政机关分别保存。'),
  ],
};

export const goodsList: PaperSpec<V> = {
  label: '查封（扣押）清单',
  seal: 'authority',
  per: ACL.art(24, 3),
  body: (v) => [
    facts(['当事人', names(v)], ['地点', v.file.place], ['日期', day(v.file.servedOn)]),
    goods(v),
    facts(
      ['当事人（见证人）', v.file.signed && signatures[v.file.signed]],
      ['见证人', v.file.witness],
      ['执法人员', officers(v)],
    ),
    note('本清单一式二份，由当事人和行政机关分别保存。'),
  ],
};

export const siteRecord: PaperSpec<V> = {
  label: '现场笔录（行政强制措施）',
  seal: 'handling',
  per: ACL.art(18, undefined, 7),
  body: (v) => [
    facts(
      ['时间', `${day(v.file.servedOn)} ${v.file.servedAt ?? ''}`],
      ['地点', v.file.place],
      ['当事人', `${names(v)}（${v.file.presence ? presences[v.file.presence] : ''}）`],
      ['见证人', v.file.witness],
      ['执法人员', officers(v)],
    ),
    para(
      `执法人员出示执法身份证件，当场告知当事人采取行政强制措施的理由、依据以及依法享有的权利、救济途径，听取陈述和申辩。当事人陈述、申辩：${sentence(v.file.statement)}`,
    ),
    ...(v.file.urgency ? [para(`情况紧急：${sentence(v.file.urgency)}`)] : []),
    para(`当场交付${word(v)}决定书和清单，对下列场所、设施或者财物实施${word(v)}：`),
    goods(v),
    facts(['签名', v.file.signed && signatures[v.file.signed]]),
  ],
};

export const sealStrip: PaperSpec<V> = {
  label: '封条',
  seal: 'authority',
  per: ACL.art(24, 1),
  body: (v) => [
    heading('封'),
    facts(['决定书文号', v.paperNumber('decision')], ['日期', day(v.file.servedOn)]),
    note('任何单位和个人不得擅自启封、损毁。'),
  ],
};

export const ratification: PaperSpec<V> = {
  label: '紧急行政强制措施补办批准手续',
  seal: 'handling',
  per: ACL.art(19),
  body: (v) => [
    facts(
      ['当事人', names(v)],
      ['实施时间', `${day(v.file.servedOn)} ${v.file.servedAt ?? ''}`],
      ['紧急情况', v.file.urgency],
      ['批准时间', `${day(v.file.ratifiedOn)} ${v.file.ratifiedAt ?? ''}`],
    ),
    para('情况属实，同意补办批准手续。'),
  ],
};

export const extensionNotice: PaperSpec<V> = {
  label: '延长查封（扣押）期限决定书',
  series: '强措延',
  seal: 'authority',
  per: ACL.art(25, 2),
  body: (v) => [
    to(names(v)),
    para(
      `本机关${v.paperNumber('decision') ?? ''}对有关场所、设施或者财物予以${word(v)}。因情况复杂，经本机关负责人批准，决定延长${v.file.extensionDays ?? ''}日。`,
    ),
    para(`理由：${sentence(v.file.extensionReason)}`),
    remedies(v),
  ],
};

export const appraisalNotice: PaperSpec<V> = {
  label: '检测（检验、检疫、鉴定）期间告知书',
  series: '强措鉴',
  seal: 'authority',
  per: ACL.art(25, 3),
  body: (v) => [
    to(names(v)),
    para(
      `本机关对${v.paperNumber('decision') ?? ''}${word(v)}的物品进行检测、检验、检疫或者技术鉴定，期间自${day(v.file.appraisalFrom)}至${day(v.file.appraisalUntil)}，不计入${word(v)}期间。费用由本机关承担。`,
    ),
    facts(['事项', v.file.appraised], ['机构', v.file.appraiser]),
  ],
};

export const saleRecord: PaperSpec<V> = {
  label: '先行拍卖、变卖物品记录',
  seal: 'handling',
  per: ACL.art(28, 2),
  body: (v) => [
    facts(['当事人', names(v)], ['所得款项', moneyText(v.file.proceeds ?? 0)], ['经过和价格依据', v.file.saleNotes]),
    goods(v),
    note('解除查封、扣押的，退还所得款项；变卖价格明显低于市场价格，给当事人造成损失的，给予补偿。'),
  ],
};

export const liftDecision: PaperSpec<V> = {
  label: '解除查封（扣押）决定书',
  series: '强措解',
  seal: 'authority',
  per: ACL.art(28),
  body: (v) => [
    to(names(v)),
    para(
      `因${v.file.liftGround ? liftGrounds[v.file.liftGround] : ''}，决定自${day(v.file.liftedOn)}起解除${v.paperNumber('decision') ?? ''}的${word(v)}，请到本机关领取财物。${v.file.liftNotes ?? ''}`,
    ),
    goods(v),
  ],
};

export const returnList: PaperSpec<V> = {
  label: '退还财物清单',
  seal: 'authority',
  per: ACL.art(28, 2),
  body: (v) => [
    facts(['当事人', names(v)], ['退还日期', day(v.file.returnedOn)], ['领取人', v.file.receivedBy]),
    list(...linesOf(v.file.returned)),
    ...(v.file.shortfall ? [para(`短少、损坏和赔偿：${v.file.shortfall}`)] : []),
    facts(['领取人签名', '（签名）　　　　年　　月　　日']),
  ],
};

export const transferNotice: PaperSpec<V> = {
  label: '涉案财物移送告知书',
  series: '强措移',
  seal: 'authority',
  per: ACL.art(21),
  body: (v) => [
    to(names(v)),
    para(
      `你（单位）的违法行为涉嫌犯罪，本机关已将案件移送${v.file.transferTo ?? ''}，${word(v)}的下列财物于${day(v.file.disposedOn)}一并移送。`,
    ),
    goods(v),
  ],
};

export const disposalRecord: PaperSpec<V> = {
  label: '查封（扣押）财物处理记录',
  seal: 'authority',
  per: ACL.art(27),
  body: (v) => [
    facts(
      ['当事人', names(v)],
      ['处理', v.did('destroy').length > 0 || v.stated.disposalWitness !== undefined ? '依法销毁' : '依法没收'],
      ['依据', v.file.disposalBasis],
      ['日期', day(v.file.disposedOn)],
      ['经过', v.file.disposalNotes],
      ['监督人、见证人', v.file.disposalWitness],
    ),
    goods(v),
  ],
};

export const papers = {
  approvalSheet,
  decision,
  goodsList,
  siteRecord,
  sealStrip,
  ratification,
  extensionNotice,
  appraisalNotice,
  saleRecord,
  liftDecision,
  returnList,
  transferNotice,
  disposalRecord,
};
