/** Words that the papers of reconsideration share: names, the act under review, the basis in the text of the day. */
import { chineseDate, type LegalDate } from '../../../kernel/calendar/index.ts';
import { type Citation, getLaw, lawName, provisionText } from '../../../kernel/citation/index.ts';
import { type Block, facts, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { Party } from '../../../kernel/procedure/index.ts';
import { laws } from '../../../law/index.ts';
import { A17, A23, R07, R26 } from '../law.ts';
import type { V } from '../matter.ts';
import { sides } from '../options.ts';

export type { Block, V };
export { chineseDate, facts, list, note, para, to };

/** A provision as a paper of its own day names it: 《中华人民共和国行政复议法》第三十条第三款. */
export const basis = (citation: Citation): string =>
  `${lawName(getLaw(citation.law, laws), true)}${provisionText(citation)}`;

export const receivedOn = (v: V): LegalDate => v.file.receivedOn ?? v.matter?.openedOn ?? v.on;
export const isOld = (v: V): boolean => receivedOn(v) < '2024-01-01';
const isNewest = (v: V): boolean => receivedOn(v) >= '2026-07-01';
/** The provision of the law under which the file stands. */
export const byLaw = (v: V, now: Citation, old: Citation): string => basis(isOld(v) ? old : now);
export const byRegulation = (v: V, now: Citation, old: Citation): string => basis(isNewest(v) ? now : old);

export const names = (parties: readonly Party[] | undefined): string => (parties ?? []).map((p) => p.name).join('、');
export const applicant = (v: V): string => names(v.file.applicants) || '申请人';
export const respondent = (v: V): string =>
  v.file.respondent ? v.officeName(v.file.respondent) : (v.file.respondentName ?? '被申请人');
export const authority = (v: V): string => (v.matter ? v.officeName(v.matter.authority) : '本机关');
export const number = (v: V, paper: string): string => v.paperNumber(paper) ?? '';

/** 南昌县某局2026年7月1日作出的《行政处罚决定书》（文号） */
export function reviewedAct(v: V): string {
  const { actName, actNumber, actMadeOn, matterType } = v.file;
  if (matterType === 'omission') return `${respondent(v)}${actName ?? '未履行法定职责'}`;
  return `${respondent(v)}${actMadeOn ? `${chineseDate(actMadeOn)}` : ''}作出的《${actName ?? '行政行为'}》${actNumber ? `（${actNumber}）` : ''}`;
}
/** 申请人张三不服……一案 */
export const theCase = (v: V): string => `申请人${applicant(v)}不服${reviewedAct(v)}`;
export const received = (v: V): string =>
  `本机关于${chineseDate(receivedOn(v))}收到${applicant(v)}不服${reviewedAct(v)}提出的行政复议申请`;

/** The block of parties at the head of a decision. */
export function partyBlocks(v: V): Block[] {
  const one = (role: string, p: Party): Block =>
    para(
      `${role}：${p.name}${p.sex ? `，${p.sex === 'male' ? '男' : '女'}` : ''}${p.idNumber ? `，公民身份号码${p.idNumber}` : ''}${p.creditCode ? `，统一社会信用代码${p.creditCode}` : ''}${p.address ? `，住${p.address}` : ''}${p.representative ? `。法定代表人：${p.representative}` : ''}。`,
    );
  return [
    ...(v.file.applicants ?? []).map((p) => one('申请人', p)),
    ...(v.file.agents ?? []).map((p) => one('委托代理人', p)),
    para(`被申请人：${respondent(v)}。`),
    ...(v.file.thirdParties ?? []).map((p) => one('第三人', p)),
  ];
}

/** The notice of the right to sue (行政诉讼法45). */
export function suitNotice(v: V): Block {
  const court = v.file.court ?? '有管辖权的人民法院';
  return para(`申请人如不服本决定，可以自收到本决定书之日起${v.file.suitDays ?? 15}日内，向${court}提起行政诉讼。`);
}
/** After compulsory reconsideration the refusal itself opens the way to court (行政复议法34; 2017: 19). */
export function refusalSuitNotice(v: V): Block {
  const ways = isOld(v) ? '' : `认为本机关无正当理由不予受理的，也可以根据${basis(A23.art(35))}向上级行政机关反映。`;
  return para(
    `如不服本决定，可以自收到本决定书之日起十五日内，向${v.file.court ?? '有管辖权的人民法院'}提起行政诉讼。${ways}`,
  );
}
export const tellAll = (v: V): string =>
  (v.stated.noticeTo ?? ['applicant', 'respondent']).map((side) => sides[side]).join('、');
export const law = { A17, A23, R07, R26 };
