/** The desk's filters: words, body, catalogue, register, days; each choice goes into the address at once. */
import { Button } from 'antd';
import type { PublicationCounts } from '../../../contract/publications.ts';
import { ChoiceFilter } from '../lists/filters/choice-filter.tsx';
import { Words } from '../lists/words.tsx';
import { changed, filterOf, type PublicationSearch } from './publication-search.ts';

interface Props {
  counts: PublicationCounts | undefined;
  search: PublicationSearch;
  go: (search: PublicationSearch) => void;
}

const spans = [7, 15, 30, 90, 365];

export function Filters({ counts, search, go }: Props) {
  const past = search.tab === 'shown' || search.tab === 'trace';
  const choose = (name: 'office' | 'subject' | 'module') => (value: string | undefined) =>
    go(changed(search, { [name]: value }));
  return (
    <search className="filters no-print">
      <Words
        key={search.q ?? ''}
        q={search.q ?? ''}
        find={(q) => go(changed(search, { q }))}
        hint="事项的编号、标题、当事人"
      />
      <ChoiceFilter
        id="publication-office"
        label="发布机构"
        value={search.office}
        options={(counts?.offices ?? []).map((o) => ({ value: o.office, label: o.name }))}
        choose={choose('office')}
      />
      <ChoiceFilter
        id="publication-subject"
        label="主题分类"
        value={search.subject}
        options={(counts?.subjects ?? []).map((s) => ({ value: s, label: s }))}
        choose={choose('subject')}
      />
      <ChoiceFilter
        id="publication-module"
        label="台账"
        value={search.module}
        options={(counts?.modules ?? []).map((m) => ({ value: m.module, label: m.label }))}
        choose={choose('module')}
      />
      <ChoiceFilter
        id="publication-days"
        label={past ? '发生在' : '到期在'}
        value={search.days === undefined ? undefined : String(search.days)}
        all="不限"
        options={spans.map((d) => ({ value: String(d), label: past ? `最近${d}天` : `${d}天以内` }))}
        choose={(days) => go(changed(search, { days: days ? Number(days) : undefined }))}
      />
      {Object.keys(filterOf(search)).length > 0 && (
        <Button type="text" onClick={() => go(search.tab ? { tab: search.tab } : {})}>
          清除条件
        </Button>
      )}
    </search>
  );
}
