/** The desk's filters: words, body, catalogue, register, days; each choice goes into the address at once. */
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { PublicationCounts } from '../../../contract/publications.ts';
import { ListSelect } from '../forms/inputs/list-select.tsx';
import { changed, filterOf, type PublicationSearch } from './publication-search.ts';

interface Props {
  counts: PublicationCounts | undefined;
  search: PublicationSearch;
  go: (search: PublicationSearch) => void;
}

const spans = [7, 15, 30, 90, 365];

export function Filters({ counts, search, go }: Props) {
  const past = search.tab === 'shown' || search.tab === 'trace';
  const choose = (name: 'office' | 'subject' | 'module') => (value: string | null) =>
    go(changed(search, { [name]: value ?? undefined }));
  return (
    <search className="filters no-print">
      <Words key={search.q ?? ''} q={search.q ?? ''} find={(q) => go(changed(search, { q }))} />
      <label htmlFor="publication-office">
        发布机构
        <ListSelect
          id="publication-office"
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={search.office ?? null}
          placeholder="全部"
          options={(counts?.offices ?? []).map((o) => ({ value: o.office, label: o.name }))}
          onChange={choose('office')}
        />
      </label>
      <label htmlFor="publication-subject">
        主题分类
        <ListSelect
          id="publication-subject"
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={search.subject ?? null}
          placeholder="全部"
          options={(counts?.subjects ?? []).map((s) => ({ value: s, label: s }))}
          onChange={choose('subject')}
        />
      </label>
      <label htmlFor="publication-module">
        台账
        <ListSelect
          id="publication-module"
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={search.module ?? null}
          placeholder="全部"
          options={(counts?.modules ?? []).map((m) => ({ value: m.module, label: m.label }))}
          onChange={choose('module')}
        />
      </label>
      <label htmlFor="publication-days">
        {past ? '发生在' : '到期在'}
        <ListSelect
          id="publication-days"
          value={search.days === undefined ? null : String(search.days)}
          placeholder="不限"
          options={spans.map((d) => ({ value: String(d), label: past ? `最近${d}天` : `${d}天以内` }))}
          onChange={(days: string | null) => go(changed(search, { days: days ? Number(days) : undefined }))}
        />
      </label>
      {Object.keys(filterOf(search)).length > 0 && (
        <Button type="text" onClick={() => go(search.tab ? { tab: search.tab } : {})}>
          清除条件
        </Button>
      )}
    </search>
  );
}

/** Waits until the typing pauses, so that each letter does not become a search. */
function Words({ q, find }: { q: string; find: (q: string | undefined) => void }) {
  const [text, setText] = useState(q);
  useEffect(() => {
    if (text.trim() === q) return;
    const pause = setTimeout(() => find(text.trim() || undefined), 400);
    return () => clearTimeout(pause);
  }, [text, q, find]);
  return (
    <label className="wide" htmlFor="publication-words">
      检索
      <Input
        id="publication-words"
        allowClear
        value={text}
        placeholder="事项的编号、标题、当事人"
        autoFocus={q !== ''}
        onChange={(e) => setText(e.target.value)}
        onPressEnter={() => find(text.trim() || undefined)}
      />
    </label>
  );
}
