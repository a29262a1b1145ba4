/** Every paper of an ordinary case, in the order in which a case meets them. */
import * as decision from './decision.ts';
import * as ending from './ending.ts';
import * as intake from './intake.ts';
import * as investigation from './investigation.ts';
import * as notice from './notice.ts';
import * as performance from './performance.ts';
import * as review from './review.ts';
import * as service from './service.ts';

const { decisionText: _, remedies: __, ...decisions } = decision;
const { archiveCatalogueOf, ...endings } = ending;

const before = {
  ...intake,
  ...investigation,
  ...review,
  ...notice,
  ...decisions,
  ...service,
  ...performance,
  ...endings,
};

export const papers = {
  ...before,
  archiveCatalogue: archiveCatalogueOf(
    (paper) => (before as Readonly<Record<string, { label: string }>>)[paper]?.label ?? paper,
  ),
};
