/** Dated stories that reach every act, paper, limit, finding and figure of the module. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { adviceSamples } from './advice.ts';
import { deliberationSamples } from './deliberation.ts';
import { suitSamples } from './suit.ts';

export const samples: readonly Sample[] = [...suitSamples, ...adviceSamples, ...deliberationSamples];
