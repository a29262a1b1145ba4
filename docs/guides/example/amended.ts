/** The same procedure under the rules as amended in 2026: the office's own period for answering is gone, five working days bind everyone. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import type { Procedure } from '../../../kernel/procedure/index.ts';
import { COUNSEL_RULES } from './law.ts';
import { attendance2024 } from './procedure.ts';

const { art } = COUNSEL_RULES.at('2026');
const { until: _, settings: __, ...unchanged } = attendance2024;

export const attendance2026: Procedure = {
  ...unchanged,
  version: '2026',
  from: '2026-07-01',
  limits: {
    ...attendance2024.limits,
    answer: {
      label: '反馈采纳情况',
      class: 'agency-duty',
      force: 'local',
      starts: 'advise',
      ends: 'answer',
      allow: workingDays(5),
      onLapse: 'shown',
      remind: 2,
      binds: 'office',
      per: art(9),
    },
  },
};
