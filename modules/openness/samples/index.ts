/** Dated sample matters: together they take every act, reach every state and paper, and are counted by every figure. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { annualSamples } from './annual-reports.ts';
import { consultationSamples } from './consultations.ts';
import { requestSamples } from './requests.ts';
import { restSamples } from './rest.ts';

export const samples: readonly Sample[] = [...requestSamples, ...consultationSamples, ...restSamples, ...annualSamples];
