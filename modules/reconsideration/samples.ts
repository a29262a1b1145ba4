/** Dated stories in data: together they do every act, stand in every state, run every limit and issue every paper of every version. */
import type { Sample } from '../../kernel/procedure/index.ts';
import { endingSamples } from './samples/endings.ts';
import { everyKind } from './samples/every-kind.ts';
import { hardCase } from './samples/hard-case.ts';
import { intakeSamples } from './samples/intake.ts';
import { intakePointSample } from './samples/intake-point.ts';
import { reviewSamples } from './samples/review.ts';
import { versions } from './samples/steps.ts';

export const samples: readonly Sample[] = [
  ...versions.flatMap((version) => [
    hardCase(version),
    ...endingSamples(version),
    ...intakeSamples(version),
    ...reviewSamples(version),
  ]),
  // Figures that split by type and respondent count across versions; the newest tells them all.
  ...everyKind('arl2023-ir2026'),
  intakePointSample,
];
