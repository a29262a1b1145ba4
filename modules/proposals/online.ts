/** Nothing is opened on the portal: suggestions come through the congress and the conference; deputies only rate there, with the query code of their item. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [];
