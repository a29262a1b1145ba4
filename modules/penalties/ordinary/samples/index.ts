/** Dated sample cases: together they take every act, run every clock, issue every paper and reach every state. */
import type { Sample } from '../../../../kernel/procedure/index.ts';
import { endings } from './endings.ts';
import { faults } from './faults.ts';
import { ofKinds } from './kinds.ts';
import { long } from './long.ts';
import { rates } from './rates.ts';

export const samples: readonly Sample[] = [...long, ...ofKinds, ...endings, ...faults, ...rates];
