/** What must hold when papers are served, copied upward, performed and archived (送达、抄告、履行、归档). */
import { addDays } from '../../../kernel/calendar/index.ts';
import { type Citation, internal } from '../../../kernel/citation/index.ts';
import { type Claim, claim } from '../../../kernel/procedure/index.ts';
import { A23, CPL } from '../law.ts';
import type { V } from '../matter.ts';
import { catalogue } from '../options.ts';

/** 民事诉讼法88–95; each method proves itself in its own way. */
export const methodProven = claim<V>('每种送达方式应当有自己的凭证', CPL.art(87), (v) => {
  const f = v.stated;
  switch (f.serviceMethod) {
    case 'direct':
      return f.recipient && f.recipientRelation
        ? true
        : '直接送达的，应当由受送达人或者其家属、代理人等签收，请填写签收人及其身份';
    case 'leave':
      return f.witness ? true : '留置送达的，应当有基层组织或者单位的代表见证，或者拍照、录像记录送达过程';
    case 'electronic':
      return v.file.electronicConsent === true && f.electronicAddress
        ? true
        : '电子送达应当经受送达人同意，并送到其确认的特定系统地址';
    case 'entrusted':
      return f.entrustedTo && f.recipient ? true : '委托送达的，应当写明受委托机关和签收人';
    case 'post':
      return f.trackingNumber ? true : '邮寄送达的，应当有邮件号码，以回执上的收件日期为送达日期';
    case 'relay':
      return f.relayedBy ? true : '转交送达的，应当写明转交单位（部队、监所等）';
    case 'publicNotice':
      if (!f.announcedOn || !f.otherMethodsTried) return '公告送达的，应当写明公告日期，并在案卷中记明原因和经过';
      return v.on >= addDays(f.announcedOn, 30)
        ? true
        : `自发出公告之日起经过三十日才视为送达，最早为${addDays(f.announcedOn, 30)}`;
    default:
      return '请选择送达方式';
  }
});
export const notBeforeMade = claim<V>('送达日期不早于文书作出日期', CPL.art(87), (v) => {
  const made = v.matter?.history.findLast((d) =>
    ['decide', 'dismiss', 'concludeMediation', 'terminate', 'refuse'].includes(d.act),
  );
  return !made || v.on >= made.on ? true : `文书${made.on}才作出，送达日期不能早于这一天`;
});
/** 民诉法解释133: a mediation statement is handed over, not left behind. */
export const mediationNotLeft = claim<V>('调解书不适用留置送达', CPL.art(100), (v) =>
  v.state === 'mediated' && v.stated.serviceMethod === 'leave' ? '调解书应当直接送达当事人本人，不适用留置送达' : true,
);

/** 行政复议法79.2 */
export const departmentCase = claim<V>(
  '以县政府工作部门为被申请人的案件，应当抄告其上一级主管部门',
  A23.art(79, 2),
  (v) =>
    v.file.respondentKind === 'department' || v.file.respondentKind === 'departmentBranch'
      ? true
      : '被申请人不是县政府工作部门，不需要抄告',
);
export const copiedUpward = claim<V>(
  '部门案件的决定书、意见书应当抄告上一级主管部门',
  A23.art(79, 2),
  (v) => {
    if (v.file.respondentKind !== 'department' && v.file.respondentKind !== 'departmentBranch') return true;
    const copied = v.last('copyToSuperior')?.seq ?? 0;
    if (v.did('decide').length > 0 && copied === 0)
      return '本案被申请人是县政府工作部门，决定书还没有抄告其上一级主管部门';
    // The opinion paper is copied with the decision, or by itself when it came later.
    return (v.last('serveOpinion')?.seq ?? 0) <= copied ? true : '意见书还没有抄告被申请人的上一级主管部门';
  },
  '请先办理“抄告上一级主管部门”',
);

export const fileComplete = claim<V>('卷宗材料齐全后归档', internal('行政复议案卷归档'), (v) => {
  const owed = new Set<keyof typeof catalogue>(['application', 'identity']);
  if (v.did('accept').length + v.did('refuse').length + v.did('requestSupplement').length > 0) owed.add('acceptance');
  if (v.did('reply').length > 0) owed.add('reply');
  if (v.did('hearViews').length + v.did('noteViewsImpossible').length > 0) owed.add('views');
  if (v.did('holdHearing').length > 0) owed.add('hearing');
  if (v.did('recordCommittee').length > 0) owed.add('committee');
  if (v.did('decide').length > 0) for (const one of ['report', 'approval', 'decision'] as const) owed.add(one);
  if (v.did('serve').length > 0) owed.add('service');
  if (v.did('copyToSuperior').length > 0) owed.add('superior');
  const missing = [...owed].filter((one) => !v.stated.catalogue?.includes(one));
  return missing.length === 0 ? true : `卷宗还缺少：${missing.map((one) => catalogue[one]).join('、')}`;
});

const performable = ['revoke', 'revokeInPart', 'orderPerformance', 'modify', 'agreementRemedy', 'compensation'];
export const somethingToPerform = (per: Citation): Claim<V> =>
  claim<V>('被申请人有应当履行的内容', per, (v) =>
    v.did('concludeMediation').length > 0 ||
    v.tracks.opinion === 'issued' ||
    performable.includes(v.file.outcome ?? '') ||
    v.file.remakeOrdered === true ||
    v.file.compensation === 'ordered'
      ? true
      : '决定书、调解书、意见书没有要求被申请人履行的内容',
  );
/** 行政复议法78 */
export const rightEnforcer = claim<V>(
  '维持的由原机关或者法院强制执行，变更和调解书由复议机关或者法院强制执行',
  A23.art(78),
  (v) => {
    const { enforcer } = v.stated;
    if (v.file.outcome === 'uphold')
      return enforcer !== 'authority' ? true : '维持决定由作出行政行为的机关强制执行，或者申请人民法院强制执行';
    if (v.file.outcome === 'modify' || v.did('concludeMediation').length > 0)
      return enforcer !== 'agency' ? true : '变更决定、调解书由行政复议机关强制执行，或者申请人民法院强制执行';
    return '只有维持、变更的决定书和调解书需要对申请人、第三人强制执行';
  },
);
export const suitPeriodOver = claim<V>('逾期不起诉又不履行的，才强制执行', A23.art(78), (v) => {
  const suit = v.limit('suit');
  if (v.tracks.suit === 'sued') return '当事人已提起行政诉讼';
  return v.did('concludeMediation').length > 0 || !suit?.due || v.on > suit.due ? true : `起诉期限到${suit.due}才届满`;
});
export const opinionAfterDefault = claim<V>('责令履行以后仍不履行的，可以约谈、通报批评', A23.art(77, 2), (v) =>
  v.did('demandPerformance').length > 0 ? true : '应当先责令限期履行',
);
