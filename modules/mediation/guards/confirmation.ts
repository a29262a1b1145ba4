/** What must be true for judicial confirmation (司法确认) and for what follows an agreement. */
import { days, dueForward } from '../../../kernel/calendar/index.ts';
import { CPI, PML } from '../../../law/index.ts';
import { confirmationObstacles } from '../options.ts';
import { claim } from './view.ts';

export const confirmable = claim(
  '协议属于可以司法确认的范围',
  CPI.art(355),
  (v) => {
    const obstacle = v.file.confirmationObstacle;
    return (
      obstacle === undefined ||
      obstacle === 'none' ||
      `协议“${confirmationObstacles[obstacle]}”，人民法院不予受理司法确认申请`
    );
  },
  '可以告知当事人依法提起诉讼',
);

export const jointly = claim(
  '双方当事人共同申请',
  PML.art(33, 1),
  (v) => v.file.bothApply === true || '司法确认应当由双方当事人共同申请，一方单独申请人民法院不予受理',
  '另一方不愿申请的，可以就协议的履行或者内容提起诉讼（人民调解法第三十二条）',
);

export const rightCourt = claim('向有管辖权的人民法院申请', CPI.art(355, 1, 2), (v) => {
  if (v.file.source === 'court')
    return v.file.courtBasis === 'inviting' || '人民法院邀请调解组织先行调解的，向作出邀请的人民法院申请';
  return (
    v.file.courtBasis !== 'inviting' ||
    '本案不是人民法院邀请调解的，应当向当事人住所地、标的物所在地或者调解组织所在地的基层人民法院申请'
  );
});

export const dayNotBeforeEffect = claim('不早于协议生效', PML.art(33, 1), (v) => {
  const effect = v.last('takeEffect') ?? v.last('reachOral');
  return effect === undefined || v.on >= effect.on || `日期${v.on}早于协议生效之日${effect.on}`;
});

export const performedInFull = claim('已履行金额与协议金额相符', PML.art(31, 1), (v) => {
  const [agreed, done] = [v.file.amountAgreed, v.stated.amountPerformed];
  return agreed === undefined || done === undefined || done >= agreed || '已履行金额少于协议金额，应当登记为“部分履行”';
});

export const performedInPart = claim('部分履行少于协议金额', PML.art(31, 1), (v) => {
  const [agreed, done] = [v.file.amountAgreed, v.stated.amountPerformed];
  return agreed === undefined || done === undefined || done < agreed || '已履行金额已达到协议金额，应当登记为“已履行”';
});

export const rulingConfirms = claim('裁定确认协议有效', PML.art(33, 2), (v) => {
  return v.file.rulingResult === 'confirmed' || '裁定结果是驳回申请的，请办理“法院驳回申请”';
});

export const rulingDismisses = claim('裁定驳回申请', CPI.art(358), (v) => {
  return v.file.rulingResult === 'dismissed' || '裁定结果是确认有效的，请办理“法院确认有效”';
});

export const outsiderNoted = claim('已登记主张权益的案外人', CPI.art(372), (v) => {
  return v.did('noteOutsider').length > 0 || '请先登记主张权益的案外人和他知道的日期';
});

export const publicityMode = claim('选择“调解+普法”模式', PML.art(22), (v) => {
  return (v.file.modes ?? []).includes('publicity') || '关联普法活动的，联动模式应当包含“调解+普法”';
});

/** The window of thirty days is closed by the first application; one made again after a withdrawal is measured by the same days. */
export const againInTime = claim('撤回后再申请的，仍在协议生效之日起三十日内', PML.art(33, 1), (v) => {
  const effect = v.last('takeEffect') ?? v.last('reachOral');
  if (effect === undefined || v.did('revokeConfirmation').length === 0) return true;
  const { due } = dueForward({ from: effect.on, allow: days(30) }, v.calendar);
  return due === null || v.on <= due || `共同申请司法确认的期限已于${due}届满，撤回申请不使期限重新计算`;
});
