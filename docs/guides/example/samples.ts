/** Dated samples: together they do every act, stand in every state and issue every paper, in both versions. */
import type { Sample } from '../../../kernel/procedure/index.ts';

const invited = {
  meeting: '示例县人民政府第35次常务会议',
  kind: 'executive',
  topic: '县城停车管理办法（草案）',
  counsel: '示例律师事务所 周律师',
  handler: 'handler',
};
const opinion =
  '草案第九条设定的罚款没有上位法依据，依照行政处罚法第十六条，规范性文件不得设定行政处罚，建议删去；其余条款与上位法不抵触，建议按程序提请审议。';

const attended = (version: string, year: string, adoption: Record<string, string>): Sample => ({
  procedure: 'counsel-attendance',
  version,
  label: `列席并提出意见（${version}年规则）`,
  acts: [
    { act: 'invite', on: `${year}-09-07`, by: 'clerk', stated: { ...invited, meetingOn: `${year}-09-15` } },
    { act: 'attend', on: `${year}-09-15`, by: 'clerk', stated: { attendedOn: `${year}-09-15` } },
    { act: 'advise', on: `${year}-09-17`, by: 'handler', stated: { opinion } },
    { act: 'answer', on: `${year}-09-22`, by: 'handler', stated: adoption },
  ],
});
const missed = (version: string, year: string): Sample => ({
  procedure: 'counsel-attendance',
  version,
  label: `因故未列席（${version}年规则）`,
  acts: [
    { act: 'invite', on: `${year}-09-07`, by: 'clerk', stated: { ...invited, meetingOn: `${year}-09-15` } },
    { act: 'miss', on: `${year}-09-15`, by: 'clerk', stated: { absentReason: '开庭冲突，已书面提出意见' } },
  ],
});

export const samples: readonly Sample[] = [
  attended('2024', '2025', { adoption: 'adopted' }),
  missed('2024', '2025'),
  attended('2026', '2026', { adoption: 'declined', declinedBecause: '已由上位法明确授权' }),
  missed('2026', '2026'),
];
