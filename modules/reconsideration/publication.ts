/** What of reconsideration leaves for the public (行政复议决定书公开): decisions, redacted; never mediation statements or terminations. */
import { local } from '../../kernel/citation/index.ts';
import { any, exists, isIn, not } from '../../kernel/predicate/index.ts';
import type { PublicationSpec } from '../../kernel/procedure/index.ts';
import { decision } from './documents/index.ts';
import { A23 } from './law.ts';
import type { V } from './matter.ts';
import { outcomes } from './options.ts';
import { caseTitle } from './title.ts';

type Decision = PublicationSpec<'applicants' | 'agents' | 'thirdParties', 'serve', 'handler' | 'bodyHead', V>;

export const publication = {
  decision: {
    label: '行政复议决定书公开',
    after: 'serve',
    by: ['handler', 'bodyHead'],
    within: { setting: 'publicationPeriod' },
    title: (v) => `${caseTitle(v.file)}行政复议决定书${v.file.outcome ? `（${outcomes[v.file.outcome]}）` : ''}`,
    body: decision.body,
    masks: { applicants: 'name', agents: 'name', thirdParties: 'name' },
    unless: any(not(exists('outcome')), isIn('isSecret', ['stateSecret', 'tradeSecret', 'privacy', 'actNotOpen'])),
    subject: '行政复议',
    per: A23.art(79, 1),
  },
} as const satisfies Record<string, Decision>;

/** Under the law of 2017 no article opened the decisions; the county published them by its own rule. */
export const publication2017 = {
  decision: { ...publication.decision, per: local('行政复议决定书网上公开工作规定') },
} as const satisfies Record<string, Decision>;
