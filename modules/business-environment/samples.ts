/** A measure adopted, carried out, evaluated, improved and ended; and one that was never begun. */
import type { Sample, SampleAct } from '../../kernel/procedure/index.ts';

const adopt: SampleAct = {
  act: 'adopt',
  on: '2023-02-01',
  by: 'office',
  stated: {
    adoptedOn: '2023-02-01',
    name: '示例举措',
    area: 'inspection',
    leadOffice: 'justice',
    jointOffice: 'market-regulation',
    basis: '示例方案',
    content: '示例内容。',
    beneficiaries: '全县市场主体',
    heard: '召开座谈会，听取十家企业和两家商会的意见。',
  },
};

export const samples: readonly Sample[] = [
  {
    procedure: 'business-environment',
    version: 'obe2020',
    label: '出台、实施、评估、改进、结束',
    acts: [
      adopt,
      { act: 'start', on: '2023-03-01', by: 'lead', stated: { startedOn: '2023-03-01', reviewBy: '2023-12-20' } },
      { act: 'improve', on: '2023-06-01', by: 'lead', stated: { content: '示例内容，扩大范围。' } },
      {
        act: 'evaluate',
        on: '2023-12-15',
        by: 'office',
        stated: { evaluation: '企业反映良好。', verdict: 'keep', reviewBy: '2024-12-20' },
      },
      { act: 'end', on: '2024-12-10', by: 'office', stated: { endedOn: '2024-12-10', endReason: '已转为常规服务' } },
    ],
  },
  {
    procedure: 'business-environment',
    version: 'obe2020',
    label: '实施中',
    acts: [
      adopt,
      { act: 'start', on: '2023-03-01', by: 'office', stated: { startedOn: '2023-03-01', reviewBy: '2023-12-20' } },
    ],
  },
];
