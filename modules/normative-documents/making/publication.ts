/** The public library (行政规范性文件库): what a page of it says, and which word of validity it bears while the document stands. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { type Block, facts, note, para } from '../../../kernel/document/blocks.ts';
import { makerKinds } from '../rules.ts';
import type { V } from './guards.ts';

/** 有效、已修改、废止、失效: follows the state of the document on the day the page is read; before it takes effect the page says 尚未施行. */
export const validity = {
  inForce: '有效',
  amended: '已修改',
  expired: '失效',
  repealed: '废止',
  superseded: '失效（已被新文件代替）',
} as const;

const day = (on: string | undefined): string | undefined => (on === undefined ? undefined : chineseDate(on));

/** Full text as it left; its validity stands in the header of the page, which follows the document. */
export const textBody = (v: V): readonly Block[] => [
  facts(
    ['文件名称', v.file.documentTitle],
    ['文号', v.file.documentNumber],
    ['制定机关', `${v.officeName(v.file.maker ?? '')}（${v.file.makerKind ? makerKinds[v.file.makerKind] : ''}）`],
    ['公布日期', day(v.file.promulgatedOn)],
    ['施行日期', day(v.file.effectiveFrom)],
    ['有效期至', day(v.file.expiresOn)],
  ),
  ...(v.file.text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(para),
  note('文件是否继续有效，以本页“有效性”一栏为准；不在有效文件目录内的，不得作为行政管理的依据。'),
];
