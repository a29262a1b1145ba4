/** Which reasons carry which outcome (决定种类和理由), with the provision a decision cites: the law of 2023 and the law of 2017. */
import type { Citation } from '../../kernel/citation/index.ts';
import { A17, A23, R07 } from './law.ts';
import type { Ground, Outcome } from './options.ts';

export type GroundTable = Readonly<Partial<Record<Outcome, Readonly<Partial<Record<Ground, Citation>>>>>>;

const reversal = {
  factsLacking: A23.art(64, 1, 1),
  procedureBroken: A23.art(64, 1, 2),
  basisUnlawful: A23.art(64, 1, 3),
  ultraVires: A23.art(64, 1, 4),
  noReply: A23.art(70),
};

/** 行政复议法63至72 */
export const grounds2023: GroundTable = {
  uphold: { allRight: A23.art(68) },
  modify: { contentUnfit: A23.art(63, 1, 1), basisMisapplied: A23.art(63, 1, 2), factsCleared: A23.art(63, 1, 3) },
  revoke: reversal,
  revokeInPart: reversal,
  declareIllegal: {
    graveHarm: A23.art(65, 1, 1),
    minorProcedure: A23.art(65, 1, 2),
    nothingToRevoke: A23.art(65, 2, 1),
    actChanged: A23.art(65, 2, 2),
    pointless: A23.art(65, 2, 3),
    noReply: A23.art(70),
  },
  declareInvalid: { graveAndObvious: A23.art(67), noReply: A23.art(70) },
  orderPerformance: { notPerformed: A23.art(66), noReply: A23.art(70) },
  dismissClaim: { noDuty: A23.art(69), performedBefore: A23.art(69) },
  agreementRemedy: { agreementBreach: A23.art(71, 1), agreementUncompensated: A23.art(71, 2) },
  compensation: { compensationDue: A23.art(72, 1) },
  dismissCompensation: { compensationNotDue: A23.art(72, 1) },
};

const fault2017 = {
  factsLacking: A17.art(28, 1, 3),
  basisWrong: A17.art(28, 1, 3),
  procedureBroken: A17.art(28, 1, 3),
  ultraVires: A17.art(28, 1, 3),
  plainlyUnfit: A17.art(28, 1, 3),
};

/** 行政复议法2017第28、29条; 实施条例2007第43至47条. 驳回 was one decision (第48条) and is the act 驳回申请. */
export const grounds2017: GroundTable = {
  uphold: { allRight: A17.art(28, 1, 1) },
  modify: { plainlyUnfit: R07.art(47, 1, 1), basisWrong: R07.art(47, 1, 1), factsCleared: R07.art(47, 1, 2) },
  revoke: { ...fault2017, noReply: A17.art(28, 1, 4) },
  revokeInPart: { ...fault2017, noReply: A17.art(28, 1, 4) },
  declareIllegal: {
    ...fault2017,
    nothingToRevoke: A17.art(28, 1, 3),
    actChanged: R07.art(39),
    pointless: A17.art(28, 1, 3),
  },
  orderPerformance: { notPerformed: A17.art(28, 1, 2) },
  compensation: { compensationDue: A17.art(29, 1) },
};
