/** Every sample of this module: together they take every act and issue every paper. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { reportSamples } from './competition-report.ts';
import { makingSamples } from './making.ts';
import { cleaningSamples, competitionSamples, filingSamples, reviewSamples } from './rooms.ts';
import { suggestionSamples } from './suggestion.ts';

export const samples: readonly Sample[] = [
  ...makingSamples,
  ...competitionSamples,
  ...filingSamples,
  ...reviewSamples,
  ...suggestionSamples,
  ...reportSamples,
  ...cleaningSamples,
];
