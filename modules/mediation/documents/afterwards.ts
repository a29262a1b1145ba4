/** Papers after the outcome: 司法确认申请书, 督促履行通知, 回访记录. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { PML } from '../../../law/index.ts';
import { courtBases } from '../options.ts';
import { caseName, committeeName, names, on, partyRows, signLines, type V } from './words.ts';

const effectiveDay = (v: V): string | undefined => v.file.effectiveOn ?? v.file.oralOn;

export const confirmationApplication: PaperSpec<V> = {
  label: '司法确认申请书',
  seal: 'handling',
  per: PML.art(33, 1),
  body: (v) => [
    to(v.file.confirmationCourt ?? '人民法院'),
    facts(...partyRows(v).map(([, text], i) => [`申请人${i + 1}`, text] as const)),
    heading('请求事项'),
    para(
      `请求依法确认申请人之间于${on(effectiveDay(v))}经${committeeName(v)}调解达成的${v.file.oralOn === undefined ? '调解协议' : '口头调解协议'}有效。`,
    ),
    heading('事实和理由'),
    para(`申请人因${caseName(v)}，经${committeeName(v)}调解，自愿达成调解协议，协议内容如下：${v.file.terms ?? ''}`),
    para(
      '申请人承诺：出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如因该协议内容给他人造成损害，愿意承担相应的民事责任和其他法律责任。',
    ),
    facts(
      ['协议生效之日', on(effectiveDay(v))],
      ['最迟申请之日', v.limit('joint')?.due ? on(v.limit('joint')?.due ?? undefined) : '协议生效之日起三十日内'],
      ['管辖依据', v.file.courtBasis && courtBases[v.file.courtBasis]],
    ),
    para('附：调解协议书（口头协议登记表）、当事人身份证明、与协议有关的财产权利证明。'),
    signLines(...(v.file.applicants ?? []).map((p) => p.name), ...(v.file.respondents ?? []).map((p) => p.name)),
    note('应当由双方共同申请；一方单独申请的，人民法院不予受理。'),
  ],
};

export const urgeNotice: PaperSpec<V> = {
  label: '督促履行通知书',
  series: '督履字',
  seal: 'handling',
  per: PML.art(31, 2),
  body: (v) => [
    to([names(v.file.applicants), names(v.file.respondents)].join('、')),
    para(
      `${caseName(v)}经调解达成的协议已于${on(effectiveDay(v))}生效，具有法律约束力。请按照约定${v.file.performBy === undefined ? '' : `于${on(v.file.performBy)}前`}履行义务。`,
    ),
    para(v.file.performanceNotes ?? ''),
    para('一方不履行的，对方可以就协议的履行向人民法院提起诉讼；协议经人民法院确认有效的，对方可以申请强制执行。'),
  ],
};

export const followUpRecord: PaperSpec<V> = {
  label: '人民调解回访记录',
  seal: 'handling',
  per: PML.art(31, 2),
  body: (v) => [
    facts(
      ['案件', caseName(v)],
      ['协议生效之日', on(effectiveDay(v))],
      ['回访日期', on(v.file.followUpOn)],
      ['回访方式', v.file.followUpWay && { visit: '上门', phone: '电话', online: '网络' }[v.file.followUpWay]],
      ['回访情况', v.file.followUpNotes],
      ['当事人是否满意', v.file.satisfied ? '满意' : '不满意'],
    ),
    signLines('被回访人', '回访人'),
  ],
};
