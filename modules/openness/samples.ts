import type { Sample } from '../../kernel/procedure/index.ts';
export const samples: readonly Sample[] = [];
