/** The filters of a board: words, mine, late, one row alone, and the choices that its cards show; every choice goes into the address. */
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Definition } from '../../../../contract/definitions.ts';
import type { BoardDesk } from '../../../../contract/desks.ts';
import { ChoiceFilter } from '../../lists/filters/choice-filter.tsx';
import { FieldFilter } from '../../lists/filters/field-filter.tsx';
import { filterOf, withFilter } from '../../lists/list-search.ts';
import { Words } from '../../lists/words.tsx';
import { ask } from '../../queries.ts';
import type { DeskSearch } from '../desk-search.ts';
import { laneOf, narrowed, turned, withLane } from './board-search.ts';

const flags = [
  ['mine', '只看我的'],
  ['overdue', '只看逾期'],
] as const;

export function BoardFilters({
  desk,
  definition,
  search,
  go,
}: {
  desk: BoardDesk;
  definition: Definition | undefined;
  search: DeskSearch;
  go: (search: DeskSearch) => void;
}) {
  const { data: offices = [] } = useQuery(ask.offices);
  const [open, setOpen] = useState(false);
  const chosen = narrowed({ ...search, q: undefined }) || search.lanes !== undefined;
  const lane = definition?.fields.find((f) => f.name === desk.lanes);
  const choices = desk.card.flatMap((name) =>
    name === desk.lanes ? [] : (definition?.fields.find((f) => f.name === name && f.kind === 'choice') ?? []),
  );
  return (
    <search className={open ? 'filters open no-print' : 'filters no-print'}>
      <Words key={search.q ?? ''} q={search.q ?? ''} find={(q) => go(turned(search, { q }))} />
      <Button className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起条件' : chosen ? '条件（已选）' : '条件'}
      </Button>
      <div className="folded">
        {lane && (
          <FieldFilter
            field={lane}
            offices={offices}
            value={laneOf(desk, search)}
            choose={(value) => go(withLane(desk, search, value))}
          />
        )}
        {desk.lanes === 'office' && (
          <ChoiceFilter
            id="filter-office"
            label="承办单位"
            value={search.office}
            options={offices.map((o) => ({ value: o.code, label: o.name }))}
            choose={(office) => go(withLane(desk, search, office))}
          />
        )}
        {choices.map((field) => (
          <FieldFilter
            key={field.name}
            field={field}
            offices={offices}
            value={filterOf(search, field.name)}
            choose={(value) => go(turned(search, { filter: withFilter(search, field.name, value).filter }))}
          />
        ))}
        {flags.map(([name, label]) => (
          <span key={name} className="check">
            <Checkbox
              checked={search[name] === 'true'}
              onChange={(e) => go(turned(search, { [name]: e.target.checked ? 'true' : undefined }))}
            >
              {label}
            </Checkbox>
          </span>
        ))}
        {desk.lanes !== undefined && (
          <span className="check">
            <Checkbox
              checked={search.lanes === 'true'}
              onChange={(e) => go(turned(search, { lanes: e.target.checked ? 'true' : undefined }))}
            >
              按{lane?.label ?? '承办单位'}分行
            </Checkbox>
          </span>
        )}
      </div>
      {narrowed(search) && (
        <Button type="text" onClick={() => go(search.lanes ? { lanes: 'true' } : {})}>
          清除条件
        </Button>
      )}
    </search>
  );
}
