/** Correction, crime transfer, goods, closing and filing away. */
import { APL, CRIME_TRANSFER, HUD_P } from '../../../../law/index.ts';
import { claim, written } from './words.ts';

/** P-30: only slips of the pen. */
export const clericalOnly = claim(
  '更正只限文字、计算错误和不影响实体的遗漏',
  HUD_P.art(28),
  (v) => {
    const { clericalFrom = '', clericalTo = '' } = v.stated;
    const amounts = (text: string): string => (text.match(/[\d.,]+(?=元|万元)/g) ?? []).join('|');
    if (v.stated.clericalKind !== 'arithmetic' && amounts(clericalFrom) !== amounts(clericalTo))
      return '改变罚没数额不是更正，应当依法变更或者撤销';
    return clericalFrom !== clericalTo || '更正前后相同';
  },
  '实体内容有错误的，由本机关自行纠正或者经复议、诉讼处理',
);

export const groupOfTwo = claim(
  '专案组两人以上',
  CRIME_TRANSFER.art(5),
  (v) => (v.stated.crimeGroup ?? []).length >= 2 || '应当指定两名或者两名以上行政执法人员组成专案组',
);
export const transferApproved = claim(
  '批准后二十四小时内移送',
  CRIME_TRANSFER.art(5),
  (v) => v.did('approveTransfer').length > 0 || '正职负责人或者主持工作的负责人还没有批准移送',
);
export const notTransferredMeanwhile = claim(
  '涉嫌犯罪的不以处罚结案',
  APL.art(8, 2),
  (v) => !['suspected', 'approved'].includes(v.tracks.crime ?? '') || '涉嫌犯罪移送尚未处理完毕',
);

export const closable = claim('结案的情形具备', APL.art(66, 1), (v) => {
  const { closingGround } = v.stated;
  const at = v.tracks.performance;
  if (closingGround === 'performed') return at === 'performed' || '处罚决定还没有履行完毕';
  if (closingGround === 'noPenalty') return v.did('decideNone').length > 0 || '没有不予处罚的决定';
  if (closingGround === 'terminated') return v.did('terminate').length > 0 || '没有终止调查';
  if (closingGround === 'courtEnforced') return v.did('courtDone').length > 0 || '人民法院还没有执行完毕或者终结';
  return v.tracks.remedy === 'annulled' || '处罚决定没有被撤销或者确认违法、无效';
});
export const remedySettled = claim(
  '没有正在进行的复议、诉讼',
  APL.art(73),
  (v) => v.tracks.remedy !== 'pending' || '复议、诉讼还没有结果，不能结案',
);
/** P-29. */
export const goodsSettled = claim(
  '涉案财物和票据已处理',
  APL.art(74),
  (v) =>
    (v.tracks.goods !== 'held' && v.tracks.preservation !== 'kept' && v.stated.goodsSettled === true) ||
    '涉案财物、登记保存物品或者票据还没有处理清楚',
);
export const archived = claim(
  '档号和页数齐全',
  APL.art(47),
  (v) => (v.stated.pages ?? 0) > 0 && written(v.stated.archiveNumber, 2),
);
