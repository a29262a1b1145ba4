/** What must be true on the spot: certificates shown, rights told, the visit entered on its day, each item answered, both officers' signatures. */
import { APL, DOC118 } from '../../../../law/index.ts';
import { approvalRule } from '../../rules.ts';
import { claim, written } from './words.ts';

export const shown = claim(
  '出示执法证件',
  APL.art(55),
  (v) => v.file.identityShown === true || '没有出示执法证件，企业有权拒绝检查',
);
export const told = claim(
  '告知权利',
  DOC118.art(5),
  (v) => v.file.rightsTold === true || '应当告知检查的内容、依据和企业的权利',
);
/** A visit recorded on another day than its own is only one without network, and only for so long. */
export const supplementedInTime = claim(
  '断网补录不超过期限',
  approvalRule,
  (v) => {
    if (v.file.visitedOn === v.today) return true;
    if (v.file.networkFailure !== true) return '入企当日应当扫码登记；没有网络的，请写明后补录';
    const last = v.calendar.addWorkingDays(v.file.visitedOn ?? v.today, Number(v.setting('supplementDays')));
    return v.today <= last || `断网补录应当在${last}以前`;
  },
  '请写明断网的情况，并报执法监督机构',
);
export const scanOrFailure = claim(
  '扫码入企',
  approvalRule,
  (v) => v.file.scanned === true || v.file.networkFailure === true || '没有扫码入企（I-10）',
  '请扫企业码，或者由企业扫检查码',
);
export const bothSigned = claim('两名检查人员签名', APL.art(42), (v) => {
  const own = new Set(v.file.inspectors ?? []);
  const joining = new Set(v.file.jointInspectors ?? []);
  const signers = v.file.signers ?? [];
  const signed = signers.filter((id) => own.has(id));
  if (signers.some((id) => !own.has(id) && !joining.has(id))) return '签名的不是指派的检查人员';
  return signed.length >= 2 || '笔录应当由两名以上检查人员签名';
});
export const refusalNoted = claim(
  '拒绝签名的注明',
  DOC118.art(9),
  (v) =>
    v.file.enterpriseSigned === 'signed' ||
    written(v.file.refusalNote) ||
    '企业拒绝签名或者无人签名的，应当在笔录上注明',
);
export const eachItemChecked = claim(
  '逐项写明结果',
  DOC118.art(9),
  (v) => written(v.file.checklist, 6) || '请按检查内容逐项写明结果',
);
