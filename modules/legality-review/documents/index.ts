/** The papers of a review: 补充材料通知, 退回通知, 征求意见函, 合法性审查意见书, 采纳情况反馈表. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { gb115, reviewRule, type V } from '../guards.ts';
import {
  conclusions,
  contractPoints,
  decisionPoints,
  documentPoints,
  generalPoints,
  kinds,
  papersWanted,
} from '../matter.ts';

const on = (day: string | undefined): string => (day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day));
const draftName = (v: V): string => `《${v.file.documentTitle ?? ''}》（第${v.file.draftVersion ?? 1}稿）`;
const sender = (v: V): string => v.officeName(v.file.sender ?? '');
const word = (v: V): string => (v.file.kind === 'normativeDocument' ? '合法性审核' : '合法性审查');

const supplementNotice: PaperSpec<V> = {
  label: '补充材料通知',
  series: '法审补',
  seal: 'handling',
  per: D713.art(26),
  body: (v) => [
    to(sender(v)),
    para(`你单位送审的${draftName(v)}，送审材料不符合要求，请补充：`),
    list(...(v.file.lacking ?? []).map((p) => papersWanted[p])),
    para(v.file.lackingNote ?? ''),
    note('审查时间自材料齐全之日起算。'),
  ],
};

const returnNotice: PaperSpec<V> = {
  label: '退回通知',
  series: '法审退',
  seal: 'handling',
  per: D713.art(26),
  body: (v) => [
    to(sender(v)),
    para(`你单位送审的${draftName(v)}，因下列理由退回：`),
    para(v.file.returnWhy ?? ''),
    para('请完善后重新送审。未经合法性审查的，不得提交讨论。'),
  ],
};

const unitLetter: PaperSpec<V> = {
  label: '征求意见函',
  series: '法审函',
  seal: 'handling',
  per: reviewRule,
  body: (v) => [
    to((v.file.unitsAsked ?? []).map((o) => v.officeName(o)).join('、')),
    para(
      `我单位正在对${sender(v)}送审的${draftName(v)}进行${word(v)}。请就下列问题提出意见，于${on(v.file.unitsReplyBy)}前回复：`,
    ),
    para(v.file.unitsQuestion ?? ''),
  ],
};

const checkedItems = (v: V): string[] => {
  const named = (keys: readonly string[] | undefined, points: Readonly<Record<string, string>>): string[] =>
    (keys ?? []).map((k) => points[k] ?? k);
  switch (v.file.kind) {
    case 'decision':
      return named(v.file.decisionChecked, decisionPoints);
    case 'normativeDocument':
      return named(v.file.documentChecked, documentPoints);
    case 'contract':
      return named(v.file.contractChecked, contractPoints);
    default:
      return named(v.file.generalChecked, generalPoints);
  }
};

const consequence = (v: V): string => {
  switch (v.file.conclusion) {
    case 'unlawful':
      return '该送审稿不合法，不得提交审议（签署）。请修改后重新送审。';
    case 'lawfulAfterRevision':
      return `该送审稿应当予以修改。请按照上述${v.file.suggestionCount ?? 0}条意见修改；没有完全采纳的，应当在提请审议时向审议机关书面说明理由。`;
    case 'notReviewable':
      return '该事项不属于合法性审查范围，请按有关规定办理。';
    case 'riskDisclosed':
      return `国家对该事项尚无明确规定，属于探索性改革决策，可以在明示下列法律风险后提交讨论：${v.file.risk ?? ''}`;
    default:
      return '经审查，该送审稿在权限、程序和内容上没有发现违反法律、法规、规章的情形。';
  }
};

const opinionPaper: PaperSpec<V> = {
  label: '合法性审查意见书',
  series: '法审意',
  seal: 'handling',
  per: D713.art(28),
  body: (v) => [
    to(sender(v)),
    para(
      `你单位送请${word(v)}的${draftName(v)}（${v.file.kind ? kinds[v.file.kind] : ''}），送审材料于${on(v.file.completeOn)}齐全。经审查，提出意见如下：`,
    ),
    heading('一、审查的内容'),
    ...(checkedItems(v).length > 0 ? [list(...checkedItems(v))] : [para('不属于审查范围。')]),
    heading('二、审查意见'),
    para(v.file.opinion ?? ''),
    heading('三、结论'),
    para(`${v.file.conclusion ? conclusions[v.file.conclusion] : ''}。${consequence(v)}`),
    facts(
      ['审查的稿次', `第${v.file.draftVersion ?? 1}稿`],
      [
        '听取的法律意见',
        v.did('receiveAdvice').length > 0
          ? '法律顾问意见（另件）'
          : v.did('hearPublicLawyer').length > 0
            ? '公职律师意见（另件）'
            : '没有',
      ],
      ['逾期的原因', v.file.lateWhy],
    ),
    note('本意见只就上述稿次作出，内容改动的应当重新送审；本意见供内部决策使用。'),
  ],
};

const adoptionSheet: PaperSpec<V> = {
  label: '审查意见采纳情况反馈表',
  seal: 'acting',
  per: gb115,
  body: (v) => [
    to(v.officeName(v.matter?.office ?? '')),
    para(`你单位对${draftName(v)}的审查意见（${v.paperNumber('opinionPaper') ?? ''}）收悉，采纳情况反馈如下：`),
    facts(
      ['审查意见', `${v.file.suggestionCount ?? 0}条`],
      ['采纳', `${v.file.suggestionsAdopted ?? 0}条`],
      ['没有采纳的理由', v.file.notAdoptedWhy],
      ['向审议机关书面说明', v.file.adoption === 'all' ? '不需要' : v.file.explainedToBody ? '已说明' : '没有'],
    ),
    ...(v.file.adoptionItems ? [para(v.file.adoptionItems)] : []),
  ],
};

export const papers = { supplementNotice, returnNotice, unitLetter, opinionPaper, adoptionSheet };
