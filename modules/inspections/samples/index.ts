/** Dated sample matters of every procedure: together they take every act, stand in every state and issue every paper. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { listSamples } from './lists.ts';
import { drawSamples, planSamples } from './plan.ts';
import { pointSamples } from './points.ts';
import { inspectionSamples } from './visit.ts';

export const samples: readonly Sample[] = [
  ...inspectionSamples,
  ...listSamples,
  ...planSamples,
  ...drawSamples,
  ...pointSamples,
];
