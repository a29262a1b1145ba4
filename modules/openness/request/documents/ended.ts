/** 不再处理告知书: what the statute itself ends, when nothing was corrected or paid in time. */
import { para } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { cite, FEE, OGI } from '../../../../law/index.ts';
import type { V } from '../matter.ts';
import { remedy } from './remedy.ts';
import { contact, on, received, toApplicant } from './words.ts';

const ended = (per: typeof endingCorrection, what: (v: V) => string): PaperSpec<V> => ({
  label: '不再处理告知书',
  series: '公开终',
  seal: 'handling',
  to: ['applicant'],
  per,
  body: (v) => [
    toApplicant(v),
    received(v),
    para(`${what(v)}依照${cite(per)}的规定，视为放弃申请，本机关不再处理。您可以重新提出申请。`),
    remedy(v, 'otherEnd'),
    contact(v),
  ],
});

const endingCorrection = OGI.art(30);
export const uncorrected = ended(
  endingCorrection,
  (v) => `本机关告知您在${on(v.file.correctionBy)}前补正，您无正当理由逾期没有补正。`,
);
export const unpaid = ended(
  FEE.art(),
  (v) => `本机关于${on(v.file.feeServedOn)}向您送达信息处理费收费通知，您没有在二十个工作日内缴纳。`,
);
