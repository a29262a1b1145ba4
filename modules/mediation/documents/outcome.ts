/** Papers of the outcome: 人民调解协议书, 口头协议登记表, 终止记录, 移回法院函. */
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { INVITED, PML } from '../../../law/index.ts';
import { failGrounds, performances } from '../options.ts';
import {
  caseName,
  committeeName,
  mediatorNames,
  on,
  otherRoutes,
  partyRows,
  signLines,
  type V,
  yuan,
} from './words.ts';

const performanceText = (v: V): string => {
  const way = v.file.performWay ? `，方式：${v.file.performWay}` : '';
  if (v.file.performance === 'later') return `约定期限履行，期限至${on(v.file.performBy)}${way}。`;
  return `${v.file.performance === undefined ? '' : performances[v.file.performance]}${way}。`;
};

/** 协议书: content by 人民调解法29(1), in force by 29(2). */
export const writtenAgreement: PaperSpec<V> = {
  label: '人民调解协议书',
  series: '人调协字',
  seal: 'handling',
  per: PML.art(29, 1),
  body: (v) => [
    facts(...partyRows(v)),
    heading('一、纠纷的主要事实、争议事项和各方责任'),
    para(v.file.facts ?? ''),
    para(`争议事项：${v.file.issue ?? ''}`),
    para(`各方责任：${v.file.responsibility ?? ''}`),
    heading('二、协议内容'),
    para(`经${committeeName(v)}调解，双方自愿达成如下协议：`),
    para(v.file.terms ?? ''),
    facts(['协议金额', yuan(v.file.amountAgreed)]),
    heading('三、履行的方式和期限'),
    para(performanceText(v)),
    para(
      '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力，当事人应当按照约定履行。',
    ),
    para('双方认为有必要的，可以自本协议生效之日起三十日内共同向人民法院申请司法确认。'),
    para('本协议由当事人各执一份，人民调解委员会留存一份。'),
    signLines('申请人', '被申请人', `人民调解员${mediatorNames(v)}`),
  ],
};

export const oralRegister: PaperSpec<V> = {
  label: '人民调解口头协议登记表',
  series: '人调口字',
  seal: 'handling',
  per: PML.art(28),
  body: (v) => [
    facts(
      ...partyRows(v),
      ['纠纷主要事实', v.file.facts],
      ['达成口头协议之日', on(v.file.oralOn)],
      ['协议内容', v.file.terms],
      ['协议金额', yuan(v.file.amountAgreed)],
      ['履行', performanceText(v)],
      ['调解员', mediatorNames(v)],
    ),
    para('当事人认为无需制作调解协议书。口头调解协议自各方当事人达成协议之日起生效，具有法律约束力。'),
    signLines('人民调解员', '记录人'),
  ],
};

export const terminationRecord: PaperSpec<V> = {
  label: '终止调解记录',
  series: '人调终字',
  seal: 'handling',
  per: PML.art(26),
  body: (v) => {
    // The statute's own termination has no stated ground.
    const ground =
      v.actor.kind === 'law'
        ? '自受理之日起三十个工作日内没有达成调解协议，依照《医疗纠纷预防和处理条例》第三十八条视为调解不成'
        : v.file.failGround === undefined
          ? '调解不成'
          : failGrounds[v.file.failGround];
    return [
      facts(
        ['案件', caseName(v)],
        ...partyRows(v),
        ['调解员', mediatorNames(v)],
        ['终止日期', on(v.on)],
        ['终止原因', ground],
        ['调解情况', v.actor.kind === 'law' ? undefined : v.file.failNotes],
      ),
      heading('告知其他途径'),
      ...otherRoutes(v),
      signLines('申请人', '被申请人', '调解员'),
    ];
  },
};

export const courtReturn: PaperSpec<V> = {
  label: '调解情况告知函',
  series: '调复字',
  seal: 'handling',
  per: INVITED.art(21),
  body: (v) => [
    to('人民法院'),
    para(
      `你院${v.file.courtReferral === 'beforeDocketing' ? '委派' : '委托'}调解的${caseName(v)}（${v.file.sourceNumber ?? ''}），经调解未能达成协议，已经终止。现将材料移回，请依法处理。`,
    ),
    list('起诉材料、证据材料；', '调解记录中双方没有争议的事实记载；', '终止调解记录。'),
    facts(['移回日期', on(v.file.courtReturnedOn)], ['调解员', mediatorNames(v)]),
    note('当事人为达成协议作出的让步，不在后续程序中作为对其不利的依据，未经同意不予移送。'),
  ],
};
