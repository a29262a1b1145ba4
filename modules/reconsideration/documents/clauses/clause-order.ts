/** An unlawful clause is no longer applied and must be put right (责令纠正通知书). */
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { A17, A23 } from '../../law.ts';
import type { V } from '../../matter.ts';
import { byLaw, para, to } from '../wording.ts';

export const clauseOrder: PaperSpec<V> = {
  label: '停止执行规范性文件条款并责令纠正通知书',
  series: '复纠',
  seal: 'authority',
  per: A23.art(59),
  body: (v) => [
    to(v.file.issuer ?? ''),
    ...(v.file.documentResult === 'unlawful'
      ? [
          para(
            `经审查，你单位制定的《${v.file.reviewOfDocument ?? ''}》${v.file.documentClause ?? ''}超越权限或者违反上位法。根据${byLaw(v, A23.art(59), A17.art(26))}的规定，决定停止该条款的执行，并责令你单位予以纠正。`,
          ),
        ]
      : [
          para(
            `经审查，你单位制定的《${v.file.reviewOfDocument ?? ''}》${v.file.documentClause ?? ''}合法，将在行政复议决定书中一并告知。`,
          ),
        ]),
  ],
};
