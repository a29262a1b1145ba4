/** Dated stories in data that reach every paper; `by` names the actor, with -2 for a second person of the same kind. */
import type { Sample } from '../../kernel/procedure/index.ts';

export const samples: readonly Sample[] = [];
