/** What must hold of a cause before it is adopted, published, superseded or repealed. */
import { claim } from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION } from '../../../law/index.ts';
import { byRate } from './base.ts';
import type { CauseFile, CauseView } from './matter.ts';

type V = CauseView;

export const sourceMayPunish = claim<V>(
  '处罚由法律、法规、规章设定',
  APL.art(16),
  (v) => v.file.source !== 'document' || '规范性文件不得设定行政处罚，不能作为案由的处罚依据',
  '请写明所依据的法律、法规、规章',
);

const article = /第[〇零一二三四五六七八九十百千\d]+条/;
export const articleNamed = claim<V>(
  '依据写到条款',
  APL.art(59),
  (v) =>
    (article.test(v.file.prohibitionBasis ?? '') && article.test(v.file.penaltyBasis ?? '')) ||
    '违反的条款和处罚的条款都应当写到条、款、项',
  '如：《食品安全法》第五十四条第一款',
);

export const kindsFit = claim<V>('罚款与计算方式一致', APL.art(9), (v) => {
  const fine = v.file.kinds?.includes('fine') ?? false;
  if (fine && v.file.fineBasis === 'none') return '可以罚款的，应当写明罚款的计算';
  if (!fine && v.file.fineBasis !== 'none') return '没有罚款的，罚款的计算应当选择“没有罚款”';
  return true;
});

/** Whether the statute names amounts for some bases: small ones, none at all, or unclear ones. */
const apart = (f: CauseFile): boolean => (f.smallBelow ?? 0) > 0 || (f.fixedWhen ?? []).length > 0;

/** The four marks of a scale rise from floor to ceiling, so that the tiers leave no gap and do not overlap. */
const rising = (...marks: (number | undefined)[]): boolean =>
  marks.every((mark, at) => mark !== undefined && (at === 0 || mark >= (marks[at - 1] ?? 0)));

export const scaleRises = claim<V>(
  '裁量阶次由低到高、首尾相接',
  APL.art(34),
  (v) => {
    const f = v.file;
    if (f.fineBasis === undefined || f.fineBasis === 'none') return true;
    // Where all goes by a rate there may be no amounts at all.
    const amounts = f.fineBasis === 'fixed' || apart(f) || f.enterpriseMax !== undefined || f.citizenMax !== undefined;
    if (amounts && !rising(f.citizenMin, f.citizenLighterMax, f.citizenHeavierMin, f.citizenMax))
      return '对公民的罚款：下限、从轻上限、从重下限、上限应当由低到高';
    if (amounts && !rising(f.enterpriseMin, f.enterpriseLighterMax, f.enterpriseHeavierMin, f.enterpriseMax))
      return '对法人、其他组织的罚款：下限、从轻上限、从重下限、上限应当由低到高';
    if (f.fineBasis === 'fixed') return true;
    return (
      rising(f.multipleMin, f.multipleLighterMax, f.multipleHeavierMin, f.multipleMax) ||
      '倍数（比例）：下限、从轻上限、从重下限、上限应当由低到高'
    );
  },
  '三个阶次应当覆盖整个法定幅度，既不留空也不重叠',
);

/** A base has a name, and each case that the statute treats apart has its amount. */
export const baseWhole = claim<V>('罚款的计算写得完整', APL.art(34), (v) => {
  const f = v.file;
  if (!byRate(f)) return true;
  if (f.fineBasis === 'other' && (f.baseName ?? '').trim().length < 2) return '请写明基数的名称';
  if ((f.smallBelow ?? 0) > 0 && (f.countAs ?? 0) > 0)
    return '基数不足一定数额的，或者按数额罚款，或者按该数额计算，只能选一种';
  const amounts = (f.citizenMax ?? 0) > 0 || (f.enterpriseMax ?? 0) > 0;
  if (apart(f) && !amounts) return '有按数额罚款的情形，应当填写数额';
  return (f.multipleMax ?? 0) > 0 || '请填写倍数（比例）的上限';
});

export const tiersDescribed = claim<V>('各阶次写明适用条件', APL.art(34), (v) => {
  if (v.file.fineBasis === 'none') return true;
  const blank = [v.file.lighterWhen, v.file.ordinaryWhen, v.file.heavierWhen].some((w) => (w ?? '').trim().length < 4);
  return !blank || '从轻、一般、从重三个阶次都应当写明适用条件';
});

export const publishedFirst = claim<V>(
  '公布在前，施行在后',
  APL.art(5, 3),
  (v) =>
    (v.file.effectiveFrom ?? '') >= (v.file.publishedOn ?? '') ||
    `施行日期${v.file.effectiveFrom}早于公布日期${v.file.publishedOn}；未经公布的，不得作为行政处罚的依据`,
);

export const successorInForce = claim<V>('由已经公布的同一编号的新案由取代', DISCRETION.art(), (v) => {
  const next = v.file.successor === undefined ? undefined : v.referred(v.file.successor);
  if (next === undefined || next.procedure !== 'cause') return '请选择取代它的新案由';
  if (next.state !== 'inForce') return '新的案由还没有公布施行，原案由不能停用';
  if (next.file.code !== v.file.code) return `新案由的编号是${String(next.file.code)}，与本案由不同`;
  return (
    v.file.supersededOn === next.file.effectiveFrom ||
    `应当自新案由施行之日（${String(next.file.effectiveFrom)}）起被取代，中间不能留空也不能重叠`
  );
});

export const repealAfterForce = claim<V>(
  '废止不早于施行',
  DISCRETION.art(),
  (v) => (v.file.repealedOn ?? '') >= (v.file.effectiveFrom ?? '') || `废止日期早于施行日期${v.file.effectiveFrom}`,
);
