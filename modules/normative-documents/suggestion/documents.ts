/** The papers of a suggestion: what goes to whoever wrote (补充通知、不予受理、移送告知、答复), to the maker (说明函) and to another organ (移送函). */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { higherReview, suggestionRule } from '../rules.ts';
import type { V } from './guards.ts';
import { conclusions, grounds, receivers, refusals } from './matter.ts';

const who = (v: V): string => (v.file.proposers ?? []).map((p) => p.name).join('、') || '提出建议的公民（单位）';
const on = (day: string | undefined): string => (day === undefined ? '近日' : chineseDate(day));
const receivedOn = (v: V): string => on(v.file.receivedOn ?? v.last('suggest')?.on);
const document = (v: V): string =>
  `《${v.file.documentTitle ?? ''}》${v.file.documentNumber ? `（${v.file.documentNumber}）` : ''}`;
const maker = (v: V): string => (v.file.maker ? v.officeName(v.file.maker) : '');
const problems = (v: V): string => (v.file.grounds ?? []).map((g) => grounds[g]).join('；');
const opening = (v: V): string => `您于${receivedOn(v)}对${document(v)}提出的审查建议收悉。`;
const mine = ['proposer'];

export const supplementNotice: PaperSpec<V> = {
  label: '补充审查建议通知书',
  series: '审建补',
  seal: 'handling',
  to: mine,
  per: suggestionRule,
  body: (v) => [
    to(who(v)),
    para(`${opening(v)}为了准确研究，请补充：${v.file.lacking ?? ''}`),
    para('没有按期补充，无法确定文件或者理由的，不予受理。'),
  ],
};
export const refusalNotice: PaperSpec<V> = {
  label: '审查建议不予受理告知书',
  series: '审建不',
  seal: 'handling',
  to: mine,
  per: suggestionRule,
  body: (v) => [
    to(who(v)),
    para(
      `${opening(v)}经审核，${v.file.refusal ? refusals[v.file.refusal] : ''}，不予受理。理由：${v.file.refusalWhy ?? ''}`,
    ),
    note(
      '对行政机关作出的具体行政行为不服的，可以依法申请行政复议或者提起行政诉讼，并可以一并请求审查所依据的规范性文件；期限不因提出审查建议而中断。',
    ),
  ],
};
export const transferNotice: PaperSpec<V> = {
  label: '审查建议移送告知书',
  series: '审建告',
  seal: 'handling',
  to: mine,
  per: higherReview,
  body: (v) => [
    to(who(v)),
    para(
      `${opening(v)}${document(v)}由${maker(v)}制定，应当由${v.file.transferTo ? receivers[v.file.transferTo] : ''}审查。已将您的建议移送该机关，由其研究处理。`,
    ),
    para(`理由：${v.file.transferWhy ?? ''}`),
  ],
};
export const transferLetter: PaperSpec<V> = {
  label: '审查建议移送函',
  series: '审建移',
  seal: 'handling',
  to: mine,
  per: higherReview,
  body: (v) => [
    to(v.file.transferTo ? receivers[v.file.transferTo] : ''),
    para(`现将对${document(v)}的审查建议移送你机关研究处理。移送的理由：${v.file.transferWhy ?? ''}`),
    facts(['制定机关', maker(v)], ['涉及的条款', v.file.clauses], ['认为存在的问题', problems(v)]),
    heading('理由'),
    para(v.file.reasons ?? ''),
    note('提出建议的人的姓名和联系方式另附，请予保密，不得提供给制定机关。'),
  ],
};
export const inquiry: PaperSpec<V> = {
  label: '请予说明的函',
  series: '审建询',
  seal: 'handling',
  per: suggestionRule,
  body: (v) => [
    to(maker(v)),
    para(`在研究对${document(v)}的审查建议中，请就下列问题说明制定的依据和理由：`),
    facts(['涉及的条款', v.file.clauses]),
    para(v.file.question ?? ''),
    para('请在收到本函之日起三十日内书面答复，并附依据。'),
  ],
};
export const studyReport: PaperSpec<V> = {
  label: '审查建议研究报告',
  series: '审建研',
  seal: 'handling',
  per: suggestionRule,
  body: (v) => [
    facts(
      ['文件', document(v)],
      ['制定机关', maker(v)],
      ['涉及的条款', v.file.clauses],
      ['认为存在的问题', problems(v)],
      ['制定机关的说明', v.file.makerView],
      ['研究结论', v.file.conclusion && conclusions[v.file.conclusion]],
    ),
    heading('研究情况'),
    para(v.file.finding ?? ''),
  ],
};
export const replyLetter: PaperSpec<V> = {
  label: '审查建议答复书',
  series: '审建答',
  seal: 'handling',
  to: mine,
  per: suggestionRule,
  body: (v) => [
    to(who(v)),
    para(`${opening(v)}经研究，答复如下：`),
    facts(
      ['文件', document(v)],
      ['涉及的条款', v.file.clauses],
      ['研究结论', v.file.conclusion && conclusions[v.file.conclusion]],
    ),
    para(v.file.reply ?? ''),
    ...(v.file.conclusion === 'problem' ? [para('已经向制定机关提出审查意见，纠正的结果将另行告知。')] : []),
    para('感谢您对规范性文件工作的监督。'),
  ],
};
