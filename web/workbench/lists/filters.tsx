/** The filters a register declares, beside office, dates, overdue and mine; every choice goes into the address at once. */
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Definition, FieldView } from '../../../contract/definitions.ts';
import type { ListSearch } from '../../shared/client.ts';
import { DateInput } from '../forms/date-input.tsx';
import { ask } from '../queries.ts';
import { changed, filterOf, narrowed, withFilter } from './list-search.ts';

export function Filters({ definition, search, go }: { definition: Definition | undefined; search: ListSearch; go: (search: ListSearch) => void }) {
  const { data: offices = [] } = useQuery(ask.offices);
  const fields = (definition?.filters ?? []).flatMap((name) => definition?.fields.find((f) => f.name === name) ?? []);
  return (
    <div className="filters" role="search">
      <Words key={search.q ?? ''} q={search.q ?? ''} find={(q) => go(changed(search, { q }))} />
      {fields.map((field) => (
        <FieldFilter key={field.name} field={field} value={filterOf(search, field.name)} choose={(value) => go(withFilter(search, field.name, value))} />
      ))}
      <label>
        单位
        <Select
          allowClear showSearch={{ optionFilterProp: 'label' }} value={search.office ?? null} placeholder="全部" aria-label="单位" popupMatchSelectWidth={false}
          options={offices.map((o) => ({ value: o.code, label: o.name }))} onChange={(office: string | null) => go(changed(search, { office: office ?? undefined }))}
        />
      </label>
      <label htmlFor="from">
        立案自
        <DateInput id="from" value={search.from} change={(from) => go(changed(search, { from }))} compact />
      </label>
      <label htmlFor="to">
        至
        <DateInput id="to" value={search.to} change={(to) => go(changed(search, { to }))} compact />
      </label>
      <span className="check">
        <Checkbox checked={search.overdue === 'true'} onChange={(e) => go(changed(search, { overdue: e.target.checked ? 'true' : undefined }))}>只看逾期</Checkbox>
      </span>
      <span className="check">
        <Checkbox checked={search.open === 'true'} onChange={(e) => go(changed(search, { open: e.target.checked ? 'true' : undefined }))}>只看未办结</Checkbox>
      </span>
      <span className="check">
        <Checkbox checked={search.mine === 'true'} onChange={(e) => go(changed(search, { mine: e.target.checked ? 'true' : undefined }))}>只看我的</Checkbox>
      </span>
      {narrowed(search) && (
        <Button type="text" onClick={() => go(search.procedure ? { procedure: search.procedure } : {})}>
          清除条件
        </Button>
      )}
    </div>
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
    <label className="wide">
      检索
      <Input allowClear value={text} placeholder="编号、当事人、标题中的字" autoFocus={q !== ''} onChange={(e) => setText(e.target.value)} onPressEnter={() => find(text.trim() || undefined)} />
    </label>
  );
}

function FieldFilter({ field, value, choose }: { field: FieldView; value: string | undefined; choose: (value: string | undefined) => void }) {
  const options = field.kind === 'yesNo' ? [{ value: 'true', label: '是' }, { value: 'false', label: '否' }] : field.options;
  if (!options && field.kind === 'office') return <OfficeFilter field={field} value={value} choose={choose} />;
  return (
    <label>
      {field.label}
      {options ? (
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} value={value ?? null} placeholder="全部" aria-label={field.label} popupMatchSelectWidth={false} options={options} onChange={(v: string | null) => choose(v ?? undefined)} />
      ) : (
        <Input allowClear defaultValue={value} onPressEnter={(e) => choose(e.currentTarget.value.trim() || undefined)} onBlur={(e) => e.currentTarget.value.trim() !== (value ?? '') && choose(e.currentTarget.value.trim() || undefined)} />
      )}
    </label>
  );
}

function OfficeFilter({ field, value, choose }: { field: FieldView; value: string | undefined; choose: (value: string | undefined) => void }) {
  const { data: offices = [] } = useQuery(ask.offices);
  return (
    <label>
      {field.label}
      <Select allowClear showSearch={{ optionFilterProp: 'label' }} value={value ?? null} placeholder="全部" aria-label={field.label} popupMatchSelectWidth={false} options={offices.map((o) => ({ value: o.code, label: o.name }))} onChange={(v: string | null) => choose(v ?? undefined)} />
    </label>
  );
}
