/** What must hold of a list entry before it is adopted, published, superseded or taken off. */

import { claim } from '../../../kernel/procedure/index.ts';
import { APL, cite, DISCRETION, OBE } from '../../../law/index.ts';
import type { EntryView } from './matter.ts';
import { groundArticles, grounds, groundsOf, lists } from './options.ts';
import { conditionsOf } from './reading.ts';

type V = EntryView;

export const groundFits = claim<V>(
  '法定情形与清单相符',
  APL.art(33),
  (v) => {
    const { list, ground } = v.file;
    if (list === undefined || ground === undefined || groundsOf[list].includes(ground)) return true;
    return `“${grounds[ground]}”（${cite(groundArticles[ground])}）不是列入${lists[list]}的情形`;
  },
  '不予处罚依第三十三条，从轻、减轻依第三十二条，免予行政强制依行政强制法第五条、第十六条第二款',
);

/** A list is a lower document: it cannot excuse what a statute orders to be punished because life or safety is at stake. */
export const notLifeAtStake = claim<V>(
  '不得免除直接危及生命健康、公共安全行为的处罚',
  APL.art(33, 1),
  (v) =>
    v.file.endangersLife !== true ||
    v.file.list === 'lighter' ||
    v.file.list === 'mitigated' ||
    '直接危及生命健康、公共安全，法律规定应当处罚的行为，不得列入不予处罚、免予行政强制清单',
);

export const causeAgrees = claim<V>('与案由的登记一致', APL.art(33, 1), (v) => {
  const cause = v.file.cause === undefined ? undefined : v.referred(v.file.cause);
  if (cause === undefined) return true;
  if (cause.procedure !== 'cause') return '请选择案由库中的案由';
  return (
    cause.file.endangersLife !== true ||
    v.file.endangersLife === true ||
    '对应的案由登记为直接危及生命健康、公共安全，清单事项应当一致'
  );
});

export const conditionsGiven = claim<V>('写明适用条件，并与证明材料对应', DISCRETION.art(), (v) => {
  const conditions = conditionsOf(v.file).length;
  const evidence = (v.file.evidence ?? '').split('\n').filter((l) => l.trim() !== '').length;
  if (conditions === 0) return '请写明适用条件，一行一项';
  return evidence >= conditions || `有${conditions}项条件，只写了${evidence}项证明材料；每项条件都应当有证据`;
});

export const correctionAsked = claim<V>('轻微违法、初次违法以及时改正为条件', APL.art(33, 1), (v) => {
  const needs = v.file.ground === 'slight' || v.file.ground === 'firstTime';
  return !needs || v.file.correction !== 'none' || '法律以“及时改正”为条件，改正要求不能选择“不以改正为条件”';
});

export const educated = claim<V>(
  '不予处罚的应当教育',
  APL.art(33, 3),
  (v) =>
    v.file.list !== 'noPenalty' ||
    (v.file.measures ?? []).includes('educate') ||
    '依法不予行政处罚的，应当对当事人进行教育，配套措施应当包括批评教育',
);

export const articleNamed = claim<V>(
  '依据写到条款',
  APL.art(59),
  (v) => /第[〇零一二三四五六七八九十百千\d]+条/.test(v.file.basis ?? '') || '依据应当写到条、款、项',
);

export const publishedFirst = claim<V>(
  '公布在前，施行在后',
  OBE.art(59),
  (v) => (v.file.effectiveFrom ?? '') >= (v.file.publishedOn ?? '') || '施行日期早于公布日期',
);

export const successorInForce = claim<V>('由已经公布的新事项取代', DISCRETION.art(), (v) => {
  const next = v.file.successor === undefined ? undefined : v.referred(v.file.successor);
  if (next?.procedure !== 'list' || next.state !== 'inForce') return '新的清单事项还没有公布施行';
  if (next.file.list !== v.file.list) return '新的事项不在同一张清单';
  return (
    v.file.supersededOn === next.file.effectiveFrom ||
    `应当自新事项施行之日（${String(next.file.effectiveFrom)}）起被取代`
  );
});

export const repealAfterForce = claim<V>(
  '移出不早于施行',
  DISCRETION.art(),
  (v) => (v.file.repealedOn ?? '') >= (v.file.effectiveFrom ?? '') || `移出日期早于施行日期${v.file.effectiveFrom}`,
);
