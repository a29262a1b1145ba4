/** Samples of leads: with a name and without, through each of the three ways to handle them. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, known, material, type Stated, sampleOf, unit } from './means.ts';

const author = { kind: 'citizen', name: '示例甲', phone: '19900000000' };
const sheet = (id: string, kind: string, state = 'delivered') =>
  known('instrument', id, state, { kind, unit, lead: 'story' });
const sample = sampleOf('lead', 'apl2021', {
  referred: [
    sheet('soft', 'reminder'),
    sheet('soft-reported', 'reminder', 'reported'),
    sheet('hard', 'notice', 'reported'),
    { id: 'report-1', module: 'inspections', procedure: 'report', state: 'lead', file: {}, openedOn: '2023-03-01' },
  ],
  found: { sameUnit: [known('lead', 'earlier', 'closed', {})] },
});

const content = '三月一日上午执法人员入企检查没有出示执法证件。';
const complain = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'complain', 'complainant', {
    realName: true,
    complainants: [author],
    unit,
    problem: 'uncertified',
    content,
    ...over,
  });
const receive = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'receive', 'supervisor', {
    receivedOn: on,
    source: 'monitoringPoint',
    realName: false,
    unit,
    problem: 'arbitraryInspections',
    content,
    concerning: 'report-1',
    ...over,
  });
const accept = (on: string): SampleAct =>
  act(on, 'accept', 'supervisor', { triageOpinion: '属于监督范围，予以受理。' });
const verify = (on: string): SampleAct =>
  act(on, 'verify', 'supervisor', {
    verifiers: ['supervisor', 'supervisor2'],
    verifiedOn: on,
    means: ['files', 'site'],
    noInterest: true,
  });
const finding: Stated = { finding: '经调阅案卷和实地核查，情况属实。' };
const gist: Stated = { gist: '反映执法人员入企检查不出示证件。' };
const instructed = [
  receive('2023-03-02'),
  accept('2023-03-03'),
  act('2023-03-06', 'assign', 'chief', { ...gist, replyBy: '2023-03-31' }),
  verify('2023-03-20'),
  act('2023-03-22', 'instruct', 'supervisor', { ...finding, instrument: 'hard' }),
];
const escalated = (on: string, escalation: string): SampleAct =>
  act(on, 'escalate', 'supervisor', { escalation, escalationNote: '逾期没有整改。' });

export const leadSamples: readonly Sample[] = [
  sample(
    '实名投诉：自行办理、查无实据、答复',
    complain('2023-03-01'),
    accept('2023-03-02'),
    act('2023-03-03', 'keep', 'chief', { ...gist, handlers: ['supervisor'] }),
    act('2023-03-03', 'recuse', 'chief', { recused: 'head2', recuseReason: '与被反映单位有利害关系。' }),
    verify('2023-03-10'),
    act('2023-03-13', 'dismiss', 'supervisor', { finding: '经查看音像记录，已经出示执法证件。' }),
    act('2023-03-14', 'closeWithReply', 'supervisor', {
      result: 'unfounded',
      reply: '经查看全过程音像记录，检查人员已经出示执法证件。',
    }),
  ),
  sample(
    '交办、监督文书、整改、复核、办结',
    ...instructed,
    act('2023-04-10', 'rectify', 'supervisor', { rectification: '已经整改。' }),
    act('2023-04-12', 'acceptRectification', 'supervisor', {
      acceptance: '整改到位。',
      acceptEvidence: material('整改照片.jpg'),
    }),
    act('2023-04-13', 'close', 'supervisor', { result: 'corrected' }),
  ),
  sample(
    '转办、提示后办结',
    receive('2023-03-02', { source: 'hotline' }),
    accept('2023-03-03'),
    act('2023-03-06', 'transfer', 'chief', { ...gist, replyBy: '2023-03-31' }),
    verify('2023-03-20'),
    act('2023-03-22', 'advise', 'supervisor', { ...finding, instrument: 'soft' }),
    act('2023-03-24', 'close', 'supervisor', { result: 'advised' }),
  ),
  ...(['talk', 'bulletin', 'certificate', 'discipline'] as const).map((step) =>
    sample(`进一步处理（${step}）`, ...instructed, escalated('2023-04-12', step)),
  ),
  sample(
    '不予受理',
    complain('2023-03-01', { realName: false, complainants: [] }),
    act('2023-03-02', 'decline', 'supervisor', { outReason: '反映的是民事纠纷。' }),
  ),
  sample(
    '移送',
    receive('2023-03-02', { source: 'media' }),
    act('2023-03-03', 'referOut', 'supervisor', { outTo: '示例市监督机构', outReason: '属于市级机关的执法行为。' }),
  ),
];
