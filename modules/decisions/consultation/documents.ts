/** The papers of a consultation: 征求意见公告, 意见汇总与采纳情况表. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { type Block, heading, list, note, para } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { rowsOf, totalsOf, type V } from './opinions.ts';

const on = (day: string | undefined): string => (day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day));
const orDash = (text: string | undefined): string => (text && text.trim() !== '' ? text : '—');

/** The notice as it hangs out: the draft itself, why, how to answer, and until when (条例十五). */
export const noticeBody = (v: V): Block[] => [
  para(`为广泛听取社会公众意见，现将《${v.file.draftTitle ?? ''}》及其说明公布，公开征求意见。`),
  para(`意见征集自公布之日起至${on(v.file.closesOn)}。`),
  ...(v.file.shortenedWhy ? [para(`期限少于30日的说明：${v.file.shortenedWhy}`)] : []),
  ...(v.file.longer ? [para(`期限延长的说明：${v.file.longer}`)] : []),
  heading('提出意见的方式'),
  para(orDash(v.file.contact)),
  note('网上提出意见可以不署名；联系方式只用于答复，不公开。对意见的采纳情况和理由将一并公布。'),
  heading('草案说明'),
  para(orDash(v.file.explanation)),
  heading('草案'),
  para(orDash(v.file.draftText)),
];

export const resultBody = (v: V): Block[] => {
  const rows = rowsOf(v);
  return [
    para(`《${v.file.draftTitle ?? ''}》公开征求意见已于${on(v.file.closesOn)}截止。${totalsOf(v)}`),
    heading('意见归纳和研究情况'),
    para(orDash(v.file.summary)),
    heading('逐条采纳情况'),
    ...(rows.length > 0 ? [list(...rows)] : [para('征求意见期间没有收到意见。')]),
    ...(v.file.otherMatrix ? [para(v.file.otherMatrix)] : []),
  ];
};

export const papers = {
  notice: { label: '公开征求意见公告', series: '征意字', seal: 'handling', per: D713.art(15), body: noticeBody },
  matrix: { label: '意见汇总与采纳情况表', series: '意采字', seal: 'handling', per: D713.art(18), body: resultBody },
} as const satisfies Readonly<Record<string, PaperSpec<V>>>;
