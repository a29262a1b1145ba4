/** Dated samples: together they take every act, reach every state and issue every paper of supervision. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { actionSamples } from './action.ts';
import { filingSamples } from './filing.ts';
import { instrumentSamples } from './instrument.ts';
import { leadSamples } from './lead.ts';
import { certificateSamples, reviewSamples } from './review.ts';
import { reviewCaseSamples } from './review-case.ts';

export const samples: readonly Sample[] = [
  ...actionSamples,
  ...leadSamples,
  ...instrumentSamples,
  ...reviewSamples,
  ...reviewCaseSamples,
  ...filingSamples,
  ...certificateSamples,
];
