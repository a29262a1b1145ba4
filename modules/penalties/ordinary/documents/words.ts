/** Words that the papers of a case share: who, what, how much, under which article, and the names that sectors give one and the same paper. */
import { chineseDate, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { type Citation, getLaw, lawName, provisionText } from '../../../../kernel/citation/index.ts';
import { type Block, facts, heading, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { PaperSpec, Party } from '../../../../kernel/procedure/index.ts';
import { laws } from '../../../../law/index.ts';
import { penaltyKinds } from '../../cause/index.ts';
import type { V } from '../matter.ts';
import type { Penalty } from '../reckon/threshold.ts';

export type { Block, V };
export { facts, heading, list, moneyText, note, para, to };
export type Paper = PaperSpec<V>;

/** 《中华人民共和国行政处罚法》第四十四条, as a letter names it. */
export const basis = (citation: Citation): string =>
  `${lawName(getLaw(citation.law, laws), true)}${provisionText(citation)}`;

export const blank = '＿＿＿＿';
export const on = (day: LegalDate | undefined): string => (day === undefined ? `${blank}年＿月＿日` : chineseDate(day));
export const said = (text: string | undefined): string => (text === undefined || text.trim() === '' ? blank : text);
/** A provision as part of a sentence: 《某法》第三条第一款关于“禁止…”的规定; what follows the colon is its text. */
export function provision(text: string | undefined): string {
  const [articles = '', ...rest] = said(text)
    .replace(/[，。；、]+$/, '')
    .split('：');
  return rest.length === 0 ? `${articles}的规定` : `${articles}关于“${rest.join('：')}”的规定`;
}
export const money = (fen: number | undefined): string => (fen === undefined ? '—' : moneyText(fen));

export const partyNames = (v: V): string => (v.file.parties ?? []).map((p) => p.name).join('、') || '当事人';
export const authority = (v: V): string => (v.matter ? v.officeName(v.matter.authority) : '本机关');
export const unit = (v: V): string => (v.matter ? v.officeName(v.matter.office) : '承办机构');
export const office = (v: V, code: string | undefined): string => (code === undefined ? '—' : v.officeName(code));
export const cause = (v: V): string => v.file.causeName ?? '涉嫌违法';
export const caseName = (v: V): string => `${partyNames(v)}${cause(v)}案`;
export const caseNumber = (v: V): string => v.matter?.number ?? '—';
/** Names and certificate numbers: 亮证 is also on paper. */
export function officersNamed(v: V, ids: readonly string[] | undefined): string {
  const named = (ids ?? []).map((id) => {
    const known = v.person(id);
    const card = known?.certificates.find((c) => c.kind === '行政执法证');
    return `${known?.name ?? id}${card ? `（执法证号${card.number}）` : ''}`;
  });
  return named.join('、') || blank;
}

const roles = {
  citizen: '当事人',
  legalPerson: '当事人',
  organisation: '当事人',
  individualBusiness: '当事人（个体工商户）',
} as const;
/** The head of a paper: who the party is, by what number, where, and who speaks for it (行政处罚法59第一款第一项). */
export function partyRows(v: V): Block {
  const rows = (v.file.parties ?? []).flatMap((p: Party): [string, string | undefined][] => [
    [roles[p.kind], p.name],
    ...(p.creditCode ? [['统一社会信用代码', p.creditCode] as [string, string]] : []),
    ...(p.idNumber ? [['公民身份号码', p.idNumber] as [string, string]] : []),
    [p.kind === 'individualBusiness' ? '经营场所' : '住址（住所）', p.address],
    ...(p.representative
      ? [[p.kind === 'individualBusiness' ? '经营者' : '法定代表人（负责人）', p.representative] as [string, string]]
      : []),
    ['联系电话', p.phone],
  ]);
  return facts(...(rows.length > 0 ? rows : [['当事人', '待查明'] as [string, string]]));
}

/** 一、罚款人民币5000元；二、没收违法所得人民币1200元 */
export function penaltyLines(penalty: Penalty, other: string | undefined): string[] {
  return penalty.kinds.map((kind) => {
    switch (kind) {
      case 'fine':
        return `处以罚款人民币${moneyText(penalty.fine)}`;
      case 'confiscateGains':
        return `没收违法所得人民币${moneyText(penalty.gains)}`;
      case 'confiscateGoods':
        return `没收非法财物（价值人民币${moneyText(penalty.goods)}）`;
      default:
        return `${penaltyKinds[kind]}${other && kind !== 'warning' && kind !== 'criticism' ? `：${other}` : ''}`;
    }
  });
}
const numerals = '一二三四五六七八九十';
export const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] as string) : lines.map((line, n) => `（${numerals[n] ?? n + 1}）${line}`).join('；');

/** One document type, sector names (告知书、通知书、意见告知书). */
export const noticeTitle = (v: V): string =>
  v.file.sector === 'transport'
    ? '违法行为通知书'
    : v.file.sector === 'housing'
      ? '行政处罚意见告知书'
      : '行政处罚事先告知书';

export const signLines = (...who: string[]): Block =>
  facts(...who.map((w) => [w, '（签名）　　　　年　　月　　日'] as const));
export const approvalLines = (...who: string[]): Block =>
  facts(...who.map((w) => [w, '（意见、签名、日期见审批记录）'] as const));
export const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');
export const listed = (text: string | undefined): Block => {
  const items = lines(text);
  return items.length > 0 ? list(...items) : para(blank);
};
