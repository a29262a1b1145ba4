/** Conditions that the supervisor's wall brought along (核验、预警、执法主体), in words, each to be taken away again. */
import { useQuery } from '@tanstack/react-query';
import type { Definition } from '../../../contract/definitions.ts';
import type { ListSearch } from '../../shared/client.ts';
import { ask } from '../queries.ts';
import { outcomeWords } from '../supervision/outcomes.ts';
import { changed } from './list-search.ts';

interface Props {
  definition: Definition | undefined;
  search: ListSearch;
  go: (search: ListSearch) => void;
}

interface Condition {
  words: string;
  without: ListSearch;
}

function conditions(
  definition: Definition | undefined,
  search: ListSearch,
  named: { office: (code: string) => string; module: (id: string) => string },
): Condition[] {
  const found: Condition[] = [];
  const outcome = outcomeWords[search.outcome ?? 'missing'];
  const group = definition?.findingGroups.find((g) => g.group === search.group);
  const finding = definition?.findingGroups.flatMap((g) => g.findings).find((f) => f.finding === search.finding);
  const about = [
    ...(search.group ? [group?.label ?? search.group] : []),
    ...(search.finding ? [finding?.label ?? search.finding] : []),
  ];
  if (about.length > 0 || search.outcome)
    found.push({
      words: about.length > 0 ? `核验“${about.join('·')}”：${outcome}` : `核验：${outcome}`,
      without: { group: undefined, finding: undefined, outcome: undefined },
    });
  if (search.watch) {
    const label = definition?.watches.find((w) => w.watch === search.watch)?.label ?? search.watch;
    found.push({ words: `监督预警“${label}”`, without: { watch: undefined } });
  }
  if (search.publication) found.push({ words: '逾期未公开', without: { publication: undefined } });
  if (search.waiting) found.push({ words: '有送审等待审批', without: { waiting: undefined } });
  if (search.authority)
    found.push({ words: `执法主体：${named.office(search.authority)}`, without: { authority: undefined } });
  if (search.module) found.push({ words: `台账：${named.module(search.module)}`, without: { module: undefined } });
  return found;
}

export function Brought({ definition, search, go }: Props) {
  const { data: offices = [] } = useQuery(ask.offices);
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const found = conditions(definition, search, {
    office: (code) => offices.find((o) => o.code === code)?.name ?? code,
    module: (id) => catalogue.find((m) => m.module === id)?.label ?? id,
  });
  if (found.length === 0) return null;
  return (
    <ul className="brought" aria-label="当前条件">
      {found.map(({ words, without }) => (
        <li key={words}>
          {words}
          <button
            type="button"
            className="link no-print"
            aria-label={`去掉条件：${words}`}
            onClick={() => go(changed(search, without))}
          >
            去掉
          </button>
        </li>
      ))}
    </ul>
  );
}
