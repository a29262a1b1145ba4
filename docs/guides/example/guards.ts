/** What must hold before an act may be done: a sentence, its article, and a test over the file as it would be. */
import { claim, type View } from '../../../kernel/procedure/index.ts';
import { COUNSEL_RULES } from './law.ts';
import type { AttendanceFile } from './matter.ts';

type V = View<AttendanceFile>;

export const onTheDay = claim<V>(
  '列席日期就是会议日期',
  COUNSEL_RULES.art(6),
  (v) => v.file.attendedOn === v.file.meetingOn || `会议在${v.file.meetingOn}召开，不能登记为${v.file.attendedOn}列席`,
  '会议改期的，请先更正会议日期',
);

/** Shown and kept with the record, but does not block the act (瑕疵提示). */
export const fullOpinion = claim<V>(
  '法律意见不少于五十字',
  COUNSEL_RULES.art(8),
  (v) => (v.file.opinion ?? '').length >= 50 || '法律意见过于简略，可能不足以说明理由',
);
