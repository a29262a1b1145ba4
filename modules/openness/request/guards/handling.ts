/** What must be true while a request is handled: third parties and other organs are asked for a reason, and fees follow the tariff. */
import { claim as kernelClaim } from '../../../../kernel/procedure/index.ts';
import { FEE, OGI } from '../../../../law/index.ts';
import { feeOf } from '../fee.ts';
import type { V } from '../matter.ts';
import { written } from './intake.ts';

const claim = kernelClaim<V>;

export const foundSomething = claim(
  '检索到所申请的信息',
  OGI.art(32),
  (v) => v.file.searchResult === 'found' || '还没有检索到所申请的信息，无从判断是否损害第三方权益',
  '请先检索并登记结果',
);

export const harmReasoned = claim(
  '公开会损害第三方合法权益',
  OGI.art(32),
  (v) => written(v.file.harmWhy, 6) || '请写明公开会损害第三方什么权益；没有第三方权益的，不得以征求意见推迟答复',
);

export const notApplicant = claim('第三方不是申请人', OGI.art(32), (v) => {
  const own = new Set((v.file.applicants ?? []).map((p) => p.name));
  return !(v.file.thirdParties ?? []).some((p) => own.has(p.name)) || '申请人不是第三方';
});

export const interestWritten = claim(
  '写明公共利益',
  OGI.art(15),
  (v) => written(v.file.publicInterest, 6) || '请写明不公开会对什么公共利益造成重大影响',
);

export const anotherOrgan = claim(
  '征求的是其他机关',
  OGI.art(34),
  (v) => v.file.coOffice !== v.matter?.office || '共同制作的机关与本机关相同',
);

export const extensionReasoned = claim(
  '延长说明理由',
  OGI.art(33, 2),
  (v) => written(v.file.extendReason) || '请写明需要延长的理由，并告知申请人',
);

export const feeByTariff = claim(
  '按标准计收',
  FEE.art(),
  (v) => {
    const fee = feeOf(v.file);
    if (fee === undefined) return '请填写计收方式和件数、页数';
    if (fee === 0) return '没有超过免费的件数、页数，不收费';
    return v.file.feeAmount === fee || `按收费标准应为${fee / 100}元`;
  },
  '按件、按量只能选择一种',
);

export const paidAfterNotice = claim(
  '缴费在通知以后',
  FEE.art(),
  (v) => (v.file.paidOn ?? '') >= (v.file.feeServedOn ?? '') || '缴费日期早于收费通知送达之日',
);
