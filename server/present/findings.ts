/** Findings on a matter's page: by group, each with its verdict, its article, and what the viewer may do about it. */
import type { MatterPage } from '../../contract/index.ts';
import {
  type Acting,
  type Environment,
  exceptionActor,
  excusable,
  findingsOf,
  type Matter,
  type Procedure,
} from '../../kernel/procedure/index.ts';
import { articleOf } from './words.ts';

type Views = MatterPage['findings'];

export function findingViews(procedure: Procedure, matter: Matter, viewer: Acting, env: Environment): Views {
  const verdicts = findingsOf(procedure, matter, env);
  const excuses = procedure.exceptions !== undefined && exceptionActor(procedure, matter, viewer, env) !== undefined;
  const open = new Set(excuses ? excusable(procedure, matter, env).map((v) => v.finding) : []);
  const may = (finding: string): Views[number]['findings'][number]['may'] => {
    if (!excuses) return null;
    if (Object.hasOwn(matter.excused ?? {}, finding)) return 'withdrawExcuse';
    return open.has(finding) ? 'excuse' : null;
  };
  return Object.entries(procedure.findingGroups ?? {}).map(([group, label]) => ({
    group,
    label,
    findings: verdicts.flatMap(({ finding, outcome, says, reason, ...verdict }) => {
      const spec = procedure.findings?.[finding];
      if (verdict.group !== group || !spec) return [];
      return [
        {
          finding,
          label: spec.label,
          outcome,
          ...(says === undefined ? {} : { says }),
          ...(reason === undefined ? {} : { reason }),
          may: may(finding),
          per: articleOf(spec.per),
        },
      ];
    }),
  }));
}
