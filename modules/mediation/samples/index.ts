/** Dated sample matters: together they take every act, stand in every state and issue every paper of the module. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { disputes, kinds } from './disputes.ts';
import { registers } from './registers.ts';

export const samples: readonly Sample[] = [...disputes, ...kinds, ...registers];
