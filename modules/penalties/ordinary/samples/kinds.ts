/** One short case for each kind of penalty, told and decided as the heaviest of its case. */

import type { Sample } from '../../../../kernel/procedure/index.ts';
import type { Json } from '../../../../kernel/record/canonical.ts';
import { type PenaltyKind, penaltyKinds } from '../../cause/index.ts';
import { hearingKinds } from '../options.ts';
import * as step from './steps/index.ts';

function ofKind(kind: PenaltyKind): Sample {
  const grave = hearingKinds.includes(kind);
  const fine = kind === 'fine' ? 8_000_00 : 0;
  const gains = kind === 'confiscateGains' ? 1_200_00 : 0;
  const goods = kind === 'confiscateGoods' ? 900_00 : 0;
  const total = fine + gains + goods;
  const plain: Record<string, Json> = {
    ...(fine > 0 ? {} : { stands: 'none' }),
    ...(gains > 0 ? { gains: 'confiscate' } : {}),
    proposedKinds: [kind],
    proposedFine: fine,
    proposedGains: gains,
    proposedGoods: goods,
    proposedOther: '期限一个月，范围见附件',
    reviewNeeded: grave,
    complex: grave,
    ...(grave ? { reviewGround: 'catalogue' } : {}),
  };
  return step.sample(
    `${penaltyKinds[kind]}（最重的一种）`,
    step.register('2023-09-04', { sector: 'general' }),
    step.file('2023-09-06'),
    step.interview('2023-09-08'),
    step.conclude('2023-09-20', plain),
    ...(grave ? [step.submitReview('2023-09-21'), step.passReview('2023-09-22')] : []),
    step.notify('2023-09-25', { hearingTold: grave }),
    step.waive('2023-09-26'),
    ...(grave ? [step.deliberate('2023-09-27')] : []),
    step.decide('2023-09-28', {
      kinds: [kind],
      heaviest: kind,
      fine,
      stands: fine > 0 ? 'lighter' : 'none',
      confiscatedGains: gains,
      confiscatedGoods: goods,
      otherContent: '期限一个月，范围见附件',
      total,
      payFirst: fine > 0,
      displayMonths: 3,
    }),
    step.serve('2023-09-28'),
    step.publish('2023-10-07'),
    ...(grave ? [step.reportMajor('2023-10-08')] : []),
    step.pay('2023-10-10', { paid: fine + gains, paidSoFar: fine + gains, performed: '已经履行，有验收记录' }),
    step.close('2023-10-16'),
    step.archive('2023-10-20'),
  );
}

export const ofKinds: readonly Sample[] = (Object.keys(penaltyKinds) as PenaltyKind[]).map(ofKind);
