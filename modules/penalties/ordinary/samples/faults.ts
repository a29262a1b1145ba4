/** Cases in which something went wrong, so that every finding (核验结论) is seen to fail: corrections that show a fault, lateness, an exception with its reason. */
import type { ReferredMatter, Sample, SampleAct } from '../../../../kernel/procedure/index.ts';
import * as step from './steps/index.ts';

const correct = (on: string, of: number, over: step.Stated): SampleAct => ({
  act: 'correct',
  on,
  by: 'officer',
  stated: { of: String(of), reason: '案卷评查发现记录与原件不符。', ...over },
});
const excuse = (on: string, finding: string, reason: string): SampleAct => ({
  act: 'excuse',
  on,
  by: 'head',
  stated: { finding, reason },
});

/** A person of the legal section who also kept the evidence room. */
const both = {
  id: 'both',
  name: '示例审核人员',
  office: 'office',
  capacities: ['penalties.reviewer', 'penalties.clerk'],
  certificates: [{ kind: '法制审核资格', number: '示例法审001', from: '2021-01-01', until: '2030-12-31' }],
};

const other = (procedure: string, state: string): ReferredMatter => ({
  id: `other-${procedure}`,
  module: 'penalties',
  procedure,
  state,
  number: '示例罚〔2022〕9号',
  openedOn: '2022-03-01',
  authority: 'office',
  office: 'office',
  file: { cause: 'cause', actFrom: '2022-02-01', actTo: '2022-02-01', continuing: false, fine: 1_000_00 },
});

export const faults: readonly Sample[] = [
  {
    ...step.sample(
      '更正记录以后看出的错误：依据、幅度、当事人、签名、时效；录像中断，送达迟延，没有票据',
      step.register('2023-03-01', { sector: 'general' }),
      step.file('2023-03-06'),
      step.inspectSite('2023-03-07'),
      step.recordVideo('2023-03-07', { recordFrom: '09:40', siteVideo: step.video }),
      step.recordVideo('2023-03-08', {
        recordedOn: '2023-03-07',
        interruption: '设备更换电池。',
        siteVideo: step.video,
      }),
      step.conclude('2023-03-20'),
      step.notify('2023-03-21'),
      step.decide('2023-04-04'),
      correct('2023-04-05', 1, { parties: [{ kind: 'legalPerson', name: '示例食品店' }] }),
      correct('2023-04-05', 3 + 1, { officersSigned: false, identityShown: false }),
      correct('2023-04-05', 7, {
        basis: '《关于专项整治的通知》',
        gains: 'confiscate',
        corrected: false,
        weight: 'ordinary',
      }),
      correct('2023-04-06', 7, {
        stands: 'below',
        corrected: true,
        harmless: true,
        weighed: '从轻',
        proposedFine: 5_000_00,
        reviewNeeded: true,
        reviewGround: 'catalogue',
      }),
      step.serve('2023-04-20'),
      step.publish('2023-04-20'),
      step.pay('2023-04-24', { receipt: '' }),
      correct('2025-03-10', 1, { foundOn: '2025-03-03' }),
    ),
    settings: { 'penalties.filmed': 'site,preservation,hearing,service' },
  },
  {
    ...step.sample(
      '审核人员后来保管证据，告知记录更正为没有告知听证权利',
      step.register('2023-03-01', { sector: 'general' }),
      step.file('2023-03-06'),
      step.inspectSite('2023-03-07'),
      step.conclude('2023-03-20', step.heavy),
      step.submitReview('2023-03-21'),
      { ...step.passReview('2023-03-22', { reviewedBy: 'both' }), by: 'both' },
      step.notify('2023-03-23', { hearingTold: true }),
      step.waive('2023-03-24'),
      step.deliberate('2023-03-27'),
      step.decide('2023-03-28', step.fined(30_000_00)),
      { ...step.addEvidence('2023-03-29'), by: 'both' },
      correct('2023-03-30', 8, { hearingTold: false }),
    ),
    people: [both],
  },
  step.sample(
    '第九十一日决定，公开迟延一日，说明例外后结案，公示期届满',
    step.register('2023-03-01', { sector: 'general' }),
    step.file('2023-03-06'),
    step.inspectSite('2023-03-07'),
    step.orderCorrection('2023-03-07'),
    step.conclude('2023-05-20'),
    step.notify('2023-05-22'),
    step.decide('2023-06-06', { displayMonths: 3, fine: 5_000_00, total: 5_000_00 }),
    step.serve('2023-06-07'),
    step.publish('2023-06-16'),
    step.pay('2023-06-19', { paid: 5_000_00, paidSoFar: 5_000_00 }),
    excuse('2023-06-20', 'published', '平台升级停用一日，恢复当日公开，有平台公告为证。'),
    step.close('2023-06-20'),
    step.archive('2023-06-25'),
    { act: 'expirePublication', on: '2023-09-18', by: 'law' },
  ),
  step.sample(
    '未成年人的决定误被公开，撤回',
    step.register('2023-03-01', { sector: 'general', parties: [step.citizen] }),
    step.file('2023-03-06'),
    step.interview('2023-03-07'),
    step.orderCorrection('2023-03-07'),
    step.conclude('2023-03-20', { proposedFine: 1_000_00, mitigation: ['minorAge'] }),
    step.notify('2023-03-21'),
    step.decide('2023-04-04', { fine: 1_000_00, total: 1_000_00, isMinor: true, secrecyGround: 'privacy' }),
    step.publish('2023-04-05'),
    step.withdrawPublication('2023-04-06'),
  ),
  step.sample(
    '催告以后才收到更早提起的复议，加处罚款多算',
    step.register('2023-03-01', { sector: 'general' }),
    step.file('2023-03-06'),
    step.inspectSite('2023-03-07'),
    step.orderCorrection('2023-03-07'),
    step.conclude('2023-03-20'),
    step.notify('2023-03-21'),
    step.decide('2023-04-04'),
    step.serve('2023-04-06'),
    step.publish('2023-04-07'),
    step.demand('2023-05-10', { demanded: 8_000_00, demandedExtra: 4_560_00 }),
    { ...step.openRemedy('2023-05-12', { remedyOn: '2023-05-01' }) },
  ),
  {
    ...step.sample(
      '县内查到另案，时间不同，不是同一违法行为',
      step.register('2023-03-01', { sector: 'general' }),
      step.file('2023-03-06'),
      step.inspectSite('2023-03-07'),
    ),
    found: {
      fined: [other('penalties', 'archived')],
      filed: [other('penalties', 'archived')],
      violations: [other('penalties', 'archived')],
      onTheSpot: [other('summary', 'archived')],
    },
  },
];
