/** 政府信息公开申请答复书: the frame around the letter of the outcome, with its remedy clause; and the receipt of its service. */
import { facts, heading } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { OGI } from '../../../../law/index.ts';
import { outcomes, serviceMethods } from '../../options.ts';
import type { V } from '../matter.ts';
import { letters } from './letters.ts';
import { remedy } from './remedy.ts';
import { applicants, contact, on, received, rows, toApplicant } from './words.ts';

export const reply: PaperSpec<V> = {
  label: '政府信息公开申请答复书',
  series: '公开复',
  seal: 'handling',
  to: ['applicant'],
  per: OGI.art(36),
  body: (v) => {
    const letter = v.file.outcome && letters[v.file.outcome];
    return [
      heading(letter?.name ?? '政府信息公开申请答复书'),
      toApplicant(v),
      received(v),
      ...(letter?.body(v) ?? []),
      remedy(v),
      contact(v),
    ];
  },
};

export const serviceReceipt: PaperSpec<V> = {
  label: '送达回证',
  seal: 'handling',
  to: ['applicant'],
  per: OGI.art(45),
  body: (v) => [
    rows(v),
    facts(
      ['送达文书', `政府信息公开申请答复书${v.paperNumber('reply') ?? ''}`],
      ['答复类别', v.file.outcome && outcomes[v.file.outcome]],
      ['受送达人', applicants(v)],
      ['送达方式', v.file.serviceMethod && serviceMethods[v.file.serviceMethod]],
      ['送达日期', on(v.file.servedOn)],
    ),
  ],
};
