/** What of an inspection is published: object, item, result — twenty working days after the result was told (谁检查、谁录入、谁公开). */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { facts } from '../../../kernel/document/blocks.ts';
import type { PublicationSpec } from '../../../kernel/procedure/index.ts';
import { DOC118, OGI } from '../../../law/index.ts';
import { inspectionKinds, results } from '../options.ts';
import { on } from '../words.ts';
import { itemsOf, type V } from './guards/index.ts';
import type { VisitFile } from './matter.ts';

type Results = PublicationSpec<keyof VisitFile & string, 'tellResult' | 'recheck', 'officer' | 'clerk', V>;

export const resultsPublished: Results = {
  label: '行政检查结果',
  after: 'tellResult',
  by: ['officer', 'clerk'],
  within: workingDays(20),
  title: (v) => `${v.file.subjectName ?? ''}行政检查结果`,
  body: (v) => [
    facts(
      ['检查机关', v.matter && v.officeName(v.matter.authority)],
      ['检查对象', v.file.subjectName],
      ['统一社会信用代码', v.file.creditCode],
      ['检查种类', v.file.kind && inspectionKinds[v.file.kind]],
      [
        '检查事项',
        itemsOf(v)
          .map((i) => String(i.file.name))
          .join('、') || v.file.itemName,
      ],
      ['检查日期', on(v.file.visitedOn)],
      ['检查结果', v.file.result && results[v.file.result]],
      ['复查结果', v.file.corrected === undefined ? undefined : v.file.corrected ? '已经改正' : '没有改正'],
    ),
  ],
  subject: '行政执法公示',
  // What the re-inspection found is told on the same page.
  changed: { after: 'recheck', per: OGI.art(26) },
  per: DOC118.art(6),
};
