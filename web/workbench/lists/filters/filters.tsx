/** The filters a register declares, beside office, dates, overdue and mine; every choice goes into the address at once. */
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Definition } from '../../../../contract/definitions.ts';
import type { ListSearch } from '../../../shared/client.ts';
import { DateInput } from '../../forms/inputs/date-input.tsx';
import { ask } from '../../queries.ts';
import { changed, filterOf, listed, narrowed, withFilter } from '../list-search.ts';
import { Words } from '../words.tsx';
import { ChoiceFilter } from './choice-filter.tsx';
import { FieldFilter } from './field-filter.tsx';

interface Props {
  definition: Definition | undefined;
  search: ListSearch;
  go: (search: ListSearch) => void;
}

export function Filters({ definition, search, go }: Props) {
  const chosen = listed(search.filter).length + [search.office, search.from, search.to].filter(Boolean).length;
  const [more, setMore] = useState(chosen > 0);
  return (
    <search className="filters no-print">
      <Words key={search.q ?? ''} q={search.q ?? ''} find={(q) => go(changed(search, { q }))} />
      {flags.map(([name, label]) => (
        <span key={name} className="check">
          <Checkbox
            checked={search[name] === 'true'}
            onChange={(e) => go(changed(search, { [name]: e.target.checked ? 'true' : undefined }))}
          >
            {label}
          </Checkbox>
        </span>
      ))}
      <Button aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? '收起条件' : '更多条件'}
        {chosen > 0 && `（已选${chosen}项）`}
      </Button>
      {narrowed(search) && (
        <Button type="text" onClick={() => go(search.procedure ? { procedure: search.procedure } : {})}>
          清除条件
        </Button>
      )}
      {more && <More definition={definition} search={search} go={go} />}
    </search>
  );
}

const flags = [
  ['mine', '只看我的'],
  ['open', '只看未办结'],
  ['overdue', '只看逾期'],
] as const;

function More({ definition, search, go }: Props) {
  const { data: offices = [] } = useQuery(ask.offices);
  const fields = (definition?.filters ?? []).flatMap((name) => definition?.fields.find((f) => f.name === name) ?? []);
  return (
    <div className="more">
      {fields.map((field) => (
        <FieldFilter
          key={field.name}
          field={field}
          offices={offices}
          value={filterOf(search, field.name)}
          choose={(value) => go(withFilter(search, field.name, value))}
        />
      ))}
      <ChoiceFilter
        id="filter-office"
        label="承办单位"
        value={search.office}
        options={offices.map((o) => ({ value: o.code, label: o.name }))}
        choose={(office) => go(changed(search, { office }))}
      />
      <label htmlFor="from">
        立案自
        <DateInput id="from" value={search.from} change={(from) => go(changed(search, { from }))} compact />
      </label>
      <label htmlFor="to">
        至
        <DateInput id="to" value={search.to} change={(to) => go(changed(search, { to }))} compact />
      </label>
    </div>
  );
}
