/** Papers after the answer: 办结说明, 跟踪办理单, 落实情况再答复函. */
import { facts, heading, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { handlingRule } from '../guards.ts';
import { assigner, itemName, names, office, on, rows, signed, type V, who } from './words.ts';

export const closingNote: PaperSpec<V> = {
  label: '办结说明',
  seal: 'handling',
  per: handlingRule,
  body: (v) => [
    to(assigner(v)),
    facts(...rows(v), ['承办单位', office(v, v.file.leadOffice)], ['情况说明', v.file.closingNote]),
  ],
};

export const trackingSlip: PaperSpec<V> = {
  label: '跟踪办理单',
  series: '跟办字',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    facts(
      ...rows(v),
      ['承办单位', office(v, v.file.leadOffice)],
      ['承诺事项', v.file.promise],
      ['完成期限', on(v.file.promiseBy)],
      ['落实情况', v.stated.progress],
      ['调整期限的理由', v.stated.postponeReason],
    ),
    signed(v),
  ],
};

export const outcomeLetter: PaperSpec<V> = {
  label: '落实情况再答复函',
  series: '建复字',
  seal: 'acting',
  per: handlingRule,
  body: (v) => [
    heading(`关于${itemName(v)}承诺事项落实情况的答复`),
    to(`${names(v)}${who(v)}`),
    para(`关于《${v.file.heading ?? ''}》，我们承诺：${v.file.promise ?? ''}（${on(v.file.promiseBy)}前完成）。`),
    para(
      v.stated.failReason === undefined
        ? `现已落实：${v.file.progress ?? ''}`
        : `现不能落实，理由：${v.stated.failReason}`,
    ),
    signed(v),
  ],
};
