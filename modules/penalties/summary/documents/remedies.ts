/** 救济途径: what the decision tells of reconsideration and litigation, in the law of its day. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';

/**
 * The sentence on remedies of an on-the-spot penalty. Since 2024-01-01 reconsideration comes first and must be told so
 * (行政复议法23第1款第1项、第2款); before, the party chose between reconsideration and litigation (行政诉讼法44第1款).
 */
export function spotRemedies(on: LegalDate, body: string, court: string): string {
  return on >= '2024-01-01'
    ? `如不服本决定，应当先申请行政复议：可以自收到本决定书之日起六十日内向${body}申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向${court}提起行政诉讼。未经行政复议，不能直接提起行政诉讼。`
    : `如不服本决定，可以自收到本决定书之日起六十日内向${body}申请行政复议，也可以自收到本决定书之日起六个月内向${court}提起行政诉讼。`;
}
