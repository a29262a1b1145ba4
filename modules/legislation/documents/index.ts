/** The papers of a consultation: 征求意见分送单, 部门反馈单, 意见汇总表, 复函, 采纳情况说明. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec, View } from '../../../kernel/procedure/index.ts';
import { consultationRule } from '../guards.ts';
import { answers, kinds, type LegislationFile } from '../matter.ts';

type V = View<LegislationFile>;

const on = (day: string | undefined): string => (day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day));
const draftName = (v: V): string => `《${v.file.draftTitle ?? ''}》`;

const routingSlip: PaperSpec<V> = {
  label: '征求意见分送单',
  series: '立征字',
  seal: 'handling',
  per: consultationRule,
  body: (v) => [
    to((v.file.routedTo ?? []).map((o) => v.officeName(o)).join('、') || '各有关单位'),
    para(
      `${v.file.asker ?? ''}就${draftName(v)}（${v.file.draftVersion ?? ''}）征求意见。请按职责分工研究，于${on(v.file.repliesBy)}前书面反馈，逐条写明条款、意见和理由；没有意见的，也请经本单位负责人签署后反馈。`,
    ),
    facts(
      ['请研究的条款', v.file.routing],
      ['要求复函的日期', on(v.file.newReplyBy ?? v.file.replyBy)],
      ['范围', v.file.restricted ? '限定范围，不得散发' : '不限'],
    ),
    note('逾期没有反馈的，计为逾期，不视为没有意见。'),
  ],
};

const answerSheet: PaperSpec<V> = {
  label: '征求意见反馈单',
  seal: 'acting',
  per: consultationRule,
  body: (v) => [
    to(v.officeName(v.matter?.office ?? '')),
    para(
      `对${draftName(v)}，经研究，我单位${v.file.answer ? answers[v.file.answer] : ''}${v.file.answer === 'opinions' ? `，共${v.file.opinionCount ?? 0}条` : ''}。`,
    ),
    ...(v.file.answer === 'opinions' ? [para(v.file.opinion ?? '')] : []),
    facts(['反馈单位', v.officeName(v.actor.office ?? '')], ['日期', on(v.on)]),
  ],
};

const summary: PaperSpec<V> = {
  label: '立法征求意见汇总表',
  seal: 'handling',
  per: consultationRule,
  body: (v) => [
    facts(
      ['征求意见稿', draftName(v)],
      ['征求单位', v.file.asker],
      ['分送单位', (v.file.routedTo ?? []).map((o) => v.officeName(o)).join('、')],
      ['没有反馈的', v.file.missing],
    ),
    para(v.file.matrix ?? ''),
  ],
};

const replyLetter: PaperSpec<V> = {
  label: '复函',
  series: '立函',
  seal: 'authority',
  per: consultationRule,
  body: (v) => [
    to(v.file.asker ?? ''),
    para(
      `${v.file.letterNumber ? `《${v.file.letterNumber}》` : '来函'}收悉。对${draftName(v)}（${v.file.draftVersion ?? ''}），经征求有关单位意见并结合本地实际研究，${(v.file.sentCount ?? 0) > 0 ? `提出意见${v.file.sentCount}条，函复如下：` : '没有意见。'}`,
    ),
    ...((v.file.sentCount ?? 0) > 0 ? [para(v.file.reply ?? '')] : []),
    para('特此函复。'),
  ],
};

const adoption: PaperSpec<V> = {
  label: '意见采纳情况说明',
  seal: 'handling',
  per: consultationRule,
  body: (v) => [
    para(
      v.file.promulgated
        ? `${v.file.draftKind ? kinds[v.file.draftKind] : ''}《${v.file.promulgated}》已于${on(v.file.promulgatedOn)}公布。对照公布的文本，我县函复的${v.file.sentCount ?? 0}条意见中采纳${v.file.adopted ?? 0}条。`
        : `${draftName(v)}的采纳情况：${v.file.untrackedWhy ?? ''}`,
    ),
    ...(v.file.comparison ? [para(v.file.comparison)] : []),
  ],
};

export const papers = { routingSlip, answerSheet, summary, replyLetter, adoption };
