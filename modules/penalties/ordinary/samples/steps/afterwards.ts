/** Steps after the decision: payment, deferral, court, remedies, crime, goods and the file (缴款、催告、救济、移送、归档). */
import { act, dated, officers } from './step.ts';

export const pay = dated('pay', 'clerk', 'paidOn', {
  paid: 8_000_00,
  paidSoFar: 8_000_00,
  channel: 'bank',
  receipt: '示例0001',
});
export const payPart = dated('payPart', 'clerk', 'paidOn', { channel: 'electronic', receipt: '示例0002' });
export const applyDeferral = act('applyDeferral', 'party', {
  deferralKind: 'instalments',
  deferralReason: '资金周转困难，有账目为证。',
});
export const grantDeferral = act('grantDeferral', 'officer', {
  deferralDays: 60,
  deferralPlan: '第一期一万元，三十日内\n第二期一万五千元，六十日内',
});
export const refuseDeferral = act('refuseDeferral', 'officer', { deferralRefusal: '提供的账目不能证明经济困难。' });
export const demand = dated('demand', 'officer', 'demandedOn');
export const hearDemand = act('hearDemand', 'party', { demandReply: '希望再宽限一个月。经复核，不予采纳。' });
export const agree = act('agree', 'officer', {
  waived: 1_000_00,
  agreement: '当事人在十日内一次缴清罚款\n本机关减免加处罚款一千元',
});
export const toCourt = act('toCourt', 'officer', { courtFiled: '催告后仍未履行，转申请人民法院强制执行。' });
export const courtDone = act('courtDone', 'clerk', { courtResult: '法院已执行到位。', receipt: '示例0009' });
export const openRemedy = dated('openRemedy', 'clerk', 'remedyOn', {
  remedyKind: 'reconsideration',
  remedyBody: '示例县人民政府',
});
export const uphold = dated('upholdDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'upheld',
  remedyNumber: '示例府复决〔2023〕1号',
});
export const vary = dated('varyDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'varied',
  remedyNumber: '示例府复决〔2023〕2号',
  variedFine: 20_000_00,
  remedyReason: '裁量过重。',
});
export const annul = dated('annulDecision', 'clerk', 'remedyDecidedOn', {
  remedyResult: 'revoked',
  remedyNumber: '（2023）示例行初1号',
  remedyReason: '主要证据不足。',
});
export const revokeOwn = act('revokeOwn', 'officer', { remedyReason: '复核发现当事人认定有误。' });
export const withdrawPublication = act('withdrawPublication', 'clerk', {
  publication: 'decision',
  reason: '处罚决定被依法撤销（变更）。',
});
export const correctClerical = act('correctClerical', 'officer', {
  clericalKind: 'typing',
  clericalFrom: '示例食品有限工司',
  clericalTo: '示例食品有限公司',
});
export const takeGoods = act('takeGoods', 'officer', { goods: '示例食品三箱' });
export const settleGoods = act('settleGoods', 'officer', {
  goodsResult: 'destroyed',
  goodsNotes: '在示例处置场销毁，有照片和监督人签名。',
});
export const suspectCrime = act('suspectCrime', 'officer', {
  crimeName: '生产、销售不符合安全标准的食品罪',
  crimeGroup: officers,
  crimeReport: '货值达到立案追诉标准，建议移送。',
});
export const approveTransfer = act('approveTransfer', 'head');
export const rejectTransfer = act('rejectTransfer', 'head', { changeReason: '货值没有达到追诉标准，继续行政处理。' });
export const transferCrime = dated('transferCrime', 'officer', 'crimeOn', { crimeReceipt: '示例公安局回执' });
export const policeFiled = dated('policeFiled', 'officer', 'policeAnswerOn', { policeAnswer: 'filed' });
export const policeRefused = dated('policeRefused', 'officer', 'policeAnswerOn', { policeAnswer: 'refused' });
export const challengePolice = act('challengePolice', 'officer', { crimeReview: 'review' });
export const handOverGoods = act('handOverGoods', 'officer', { crimeReceipt: '物品和材料移交清单已签收。' });
export const close = act('close', 'officer', {
  closingGround: 'performed',
  closingNotes: '处罚决定执行完毕。',
  goodsSettled: true,
});
export const archive = act('archive', 'clerk', { archiveNumber: '示例2023-001', pages: 60, sidePages: 20 });
