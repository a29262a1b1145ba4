/** What the file of one attendance (列席登记) holds, and who may read each field. */
import { choice, date, fields, longText, person, text } from '../../../kernel/procedure/index.ts';

export const attendanceFile = fields({
  meeting: text('会议名称', { hint: '如：县政府第35次常务会议' }),
  kind: choice('会议种类', { executive: '县政府常务会议', special: '专题会议' }),
  topic: text('议题'),
  meetingOn: date('会议日期'),
  counsel: text('法律顾问', { hint: '姓名和所在律师事务所' }),
  attendedOn: date('列席日期'),
  absentReason: longText('未列席的原因', { max: 1000, secrecy: 'internal' }),
  opinion: longText('法律意见', { secrecy: 'internal' }),
  adoption: choice('采纳情况', { adopted: '采纳', partly: '部分采纳', declined: '不采纳' }),
  declinedBecause: longText('未采纳的理由', {
    max: 2000,
    secrecy: 'internal',
    onlyIf: { field: 'adoption', is: ['partly', 'declined'] },
  }),
  handler: person('议题承办人', { assigns: 'handler' }),
});

export type AttendanceFile = typeof attendanceFile;
