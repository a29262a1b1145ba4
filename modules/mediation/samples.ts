/** Dated sample matters, from which every paper is rendered and every state walked. */
import type { Sample } from '../../kernel/procedure/index.ts';

export const samples: readonly Sample[] = [];
