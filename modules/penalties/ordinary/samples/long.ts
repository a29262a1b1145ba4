/** One case through everything an investigation may need, in each sector that has rules of its own. */
import type { Sample, SampleAct } from '../../../../kernel/procedure/index.ts';
import * as step from './steps/index.ts';

const filingDays = { market: 10, agriculture: 5, housing: 5 } as const;

/** From the lead to the archive with appraisal, preservation, suspension, extension, hearing, second review, deliberation and instalments. */
function everything(sector: keyof typeof filingDays): Sample {
  const review: SampleAct[] =
    sector === 'housing'
      ? [step.submitReview('2023-05-05'), step.askMaterial('2023-05-06'), step.supplementReview('2023-05-09')]
      : [step.submitReview('2023-05-05'), step.extendReview('2023-05-08')];
  return step.sample(
    `${sector}：检测、登记保存、中止、延长、听证、再次审核、集体讨论、分期缴纳`,
    step.register('2023-03-01', { sector }),
    step.commission('2023-03-02'),
    step.receiveAppraisal('2023-03-06'),
    step.extendFiling('2023-03-07', { filingExtension: filingDays[sector] }),
    step.verify('2023-03-08'),
    step.file('2023-03-10'),
    step.inspectSite('2023-03-10'),
    step.recordVideo('2023-03-10', { siteVideo: step.video }),
    step.interview('2023-03-11'),
    step.takeSample('2023-03-11'),
    step.addEvidence('2023-03-13'),
    step.preserve('2023-03-13'),
    step.recordVideo('2023-03-13', { recordedStep: 'preservation', preservationVideo: step.video }),
    step.handlePreserved('2023-03-15'),
    step.commission('2023-03-15'),
    step.receiveAppraisal('2023-03-20'),
    step.orderCorrection('2023-03-20'),
    step.recheck('2023-03-24'),
    step.suspend('2023-03-27'),
    step.resume('2023-04-10'),
    step.extendDecision('2023-04-20'),
    step.takeGoods('2023-04-20'),
    step.conclude('2023-05-04', step.heavy),
    ...review,
    step.passReview('2023-05-10'),
    step.notify('2023-05-11', { hearingTold: true }),
    step.represent('2023-05-12'),
    step.reviewRepresentation('2023-05-15'),
    step.requestHearing('2023-05-16'),
    step.scheduleHearing('2023-05-17', '2023-06-05'),
    step.holdHearing('2023-06-05'),
    step.recordVideo('2023-06-05', { recordedStep: 'hearing', hearingVideo: step.video }),
    step.reportHearing('2023-06-06'),
    step.submitReview('2023-06-07'),
    step.passReview('2023-06-08'),
    step.deliberate('2023-06-09'),
    step.decide('2023-06-12', step.fined(30_000_00)),
    step.serve('2023-06-13'),
    step.publish('2023-06-14'),
    step.reportMajor('2023-06-15'),
    step.applyDeferral('2023-06-20'),
    step.grantDeferral('2023-06-21'),
    step.payPart('2023-07-10', { paid: 10_000_00, paidSoFar: 10_000_00 }),
    step.pay('2023-08-10', { paid: 20_000_00, paidSoFar: 30_000_00 }),
    step.settleGoods('2023-08-11'),
    step.close('2023-08-14'),
    step.archive('2023-08-20'),
  );
}

export const long: readonly Sample[] = [everything('market'), everything('agriculture'), everything('housing')];
