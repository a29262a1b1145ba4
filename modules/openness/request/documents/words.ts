/** Words that the letters share: to whom, about what, from whom, and where to turn with questions. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { V } from '../matter.ts';

export const on = (day: string | undefined): string =>
  day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day);
export const applicants = (v: V): string => (v.file.applicants ?? []).map((p) => p.name).join('、');
export const toApplicant = (v: V): Block => to(applicants(v) || '申请人');
export const wanted = (v: V): string =>
  `${v.file.wanted ?? ''}${v.file.wantedNumber ? `（${v.file.wantedNumber}）` : ''}`;
/** 收悉: when it was received and what it asks for. */
export const received = (v: V): Block =>
  para(
    `您（贵单位）申请公开“${wanted(v)}”的政府信息公开申请，本机关于${on(v.file.correctedOn ?? v.file.receivedOn)}收到${v.file.correctedOn === undefined ? '' : '补正后的申请'}。`,
  );
export const contact = (v: V): Block => note(`联系方式：${String(v.setting('contact'))}`);
export const rows = (v: V): Block =>
  facts(['申请编号', v.matter?.number], ['申请内容', wanted(v)], ['收到申请之日', on(v.file.receivedOn)]);
