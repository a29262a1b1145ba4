/** The papers that attendance issues: plain blocks, from which the printed page is made. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { type Block, facts, para, to } from '../../../kernel/document/blocks.ts';
import type { View } from '../../../kernel/procedure/index.ts';
import type { AttendanceFile } from './matter.ts';

type V = View<AttendanceFile>;

const adoptions = { adopted: '采纳', partly: '部分采纳', declined: '不采纳' } as const;

export const invitation = (v: V): readonly Block[] => [
  to(v.file.counsel ?? ''),
  para(
    `${v.file.meeting ?? ''}定于${chineseDate(v.file.meetingOn ?? v.on)}召开，请您列席，并就“${v.file.topic ?? ''}”提出法律意见。`,
  ),
];

export const feedback = (v: V): readonly Block[] => [
  to(v.file.counsel ?? ''),
  para(`您就“${v.file.topic ?? ''}”提出的法律意见，办理情况如下：`),
  facts(['采纳情况', v.file.adoption && adoptions[v.file.adoption]], ['理由', v.file.declinedBecause]),
];
