/** Samples of a report of violated competition standards, told once under each of its three versions. */
import { addDays, type LegalDate } from '../../../kernel/calendar/index.ts';
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, referred, type Stated, told } from './telling.ts';

const measure = '示例局信息化项目采购办法';
const reporters = [{ kind: 'citizen', name: '示例乙', phone: '19900000002' }];
const said: Stated = {
  measure,
  measureNumber: '示局规〔2023〕2号',
  maker: 'example-office',
  faults: ['bidding', 'notReviewed'],
  facts: '第三条要求投标人在本县设立分公司，外地企业不能参加。',
  elsewhere: false,
};

/** Everything happens so many days after the first working day of the sample. */
const samplesOf = (version: string, first: LegalDate): Sample[] => {
  const on = (n: number): LegalDate => addDays(first, n);
  const report = (over: Stated = {}): SampleAct =>
    act(on(0), 'report', 'reporter', { ...said, named: true, reporters, ...over });
  const record = (over: Stated = {}): SampleAct =>
    act(on(0), 'record', 'regulator', { receivedOn: on(0), way: 'call', ...said, named: false, ...over });
  const accept = act(on(2), 'accept', 'regulator', { issuedBy: 'department', review: 'competition' });
  const ask = act(on(1), 'ask', 'regulator', { lacking: '请写明措施的全称和条款。' });
  const tell = (label: string, ...acts: SampleAct[]): Sample =>
    told('competition-report', version, label, acts, {
      settings: { 'normative-documents.competitionReportOffice': 'office' },
      referred: [referred('competition', 'fair-competition', 'issued', { measure })],
    });
  const urge = act(on(44), 'urge', 'regulator', {
    finding: '第三条限定投标人的注册地，未经公平竞争审查。',
    violated: ['bidding', 'notReviewed'],
    demand: '请删去第三条关于设立分公司的要求，并补作公平竞争审查。',
    rectifyBy: on(60),
  });
  const rectify = (day: number): SampleAct =>
    act(on(day), 'rectify', 'regulator', {
      rectification: '已经删去第三条，重新公布。',
      remedy: 'amended',
      remedyNote: '核对重新公布的文本，已经删去。',
    });
  return [
    tell(
      '核查、延长、督促整改、告知、办结',
      report(),
      accept,
      act(on(8), 'hear', 'regulator', { makerView: '便于售后服务。' }),
      act(on(30), 'extend', 'regulator', { extendedDays: 30, extendWhy: '涉及多个采购项目，需要逐一核对。' }),
      urge,
      act(on(45), 'inform', 'regulator', { reply: '第三条限制外地企业参加投标，已经督促整改。' }),
      rectify(58),
      act(on(59), 'close', 'regulator'),
    ),
    tell(
      '逾期没有整改，提请约谈',
      record(),
      accept,
      urge,
      act(on(65), 'escalate', 'regulator', { escalationWhy: '两次催办，仍未整改。' }),
      rectify(80),
    ),
    tell(
      '补正以后核查，没有违反',
      report(),
      ask,
      act(on(4), 'supplement', 'reporter', { facts: '《示例局信息化项目采购办法》第三条，限定投标人的注册地。' }),
      act(on(7), 'accept', 'regulator', { issuedBy: 'department' }),
      act(on(30), 'clear', 'regulator', { finding: '第三条要求的是服务网点，可以委托，没有限定注册地。' }),
    ),
    tell('逾期没有补正', report(), ask, act(on(30), 'lapse', 'law')),
    tell(
      '县政府出台的，转送上一级',
      record(),
      act(on(2), 'transfer', 'regulator', {
        issuedBy: 'county',
        transferTo: 'city',
        transferWhy: '县人民政府出台的措施，由上一级市场监管部门处理。',
      }),
    ),
    tell('不予核查', record(), act(on(2), 'refuse', 'regulator', { refusalWhy: '反映的是合同纠纷，不涉及政策措施。' })),
  ];
};

export const reportSamples = [
  ...samplesOf('rules2021', '2023-03-06'),
  ...samplesOf('regulation2024', '2024-09-02'),
  ...samplesOf('measures2025', '2026-03-02'),
];
