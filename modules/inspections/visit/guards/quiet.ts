/** 企业安静日: no visit in it without an enumerated exemption that the responsible person approves with the visit (I-04). */
import { quietRule } from '../../rules.ts';
import { claim, get, type V } from './words.ts';

/** Whether a day lies in the county's quiet days (每月几日至几日); 0 means the county has none. */
export function isQuiet(day: string, from: number, to: number): boolean {
  const date = Number(day.slice(8, 10));
  return from > 0 && date >= from && date <= to;
}

const quietSentence = (v: V, day: string | undefined): true | string => {
  if (v.file.manner === 'offSite' || day === undefined || v.file.quietExemption !== undefined) return true;
  const [from, to] = [Number(v.setting('quietFrom')), Number(v.setting('quietTo'))];
  if (isQuiet(day, from, to)) return `${day}在企业安静日内（每月${from}日至${to}日），没有例外情形不得入企检查`;
  return get(v, v.file.subject)?.file.quiet !== true || '该企业处于安静期，没有例外情形不得入企检查';
};
/** I-04 */
export const notQuiet = claim(
  '不在企业安静日入企',
  quietRule,
  (v) => quietSentence(v, v.file.plannedOn),
  '请改期；确属例外情形的，请选择例外情形，由负责人一并批准',
);
export const notQuietOnTheDay = claim(
  '入企之日不在安静日',
  quietRule,
  (v) => quietSentence(v, v.file.visitedOn),
  '请改期，或者重新报批',
);
/** What the enterprise or a complaint asked for may not be claimed for a visit of the plan. */
export const exemptionFits = claim('例外情形与检查种类相符', quietRule, (v) => {
  const why = v.file.quietExemption;
  if (why === undefined) return true;
  if (why === 'complaint' && v.file.kind !== 'case') return '投诉举报、案件办理只能作为个案检查的例外情形';
  if (why === 'superior' && v.file.kind !== 'special') return '上级统一部署只能作为专项检查的例外情形';
  return why !== 'ownRequest' || v.file.caseSource === 'ownRequest' || '企业申请只能作为企业申请的个案检查的例外情形';
});
