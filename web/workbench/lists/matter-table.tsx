/** Matters as a ledger: the state and what is due before all else, then the columns its register declares. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { MatterRow } from '../../../contract/matters.ts';
import { shortDate } from '../../shared/dates.ts';
import { useSession } from '../shell/session.ts';
import { DaysLeft } from './days-left.tsx';
import { useRowKeys } from './row-keys.ts';

export interface TableColumn {
  field: string;
  label: string;
  width?: number;
  /** Figures stand at the right. */
  number?: boolean;
  /** A date is never broken in the middle. */
  date?: boolean;
}

interface Sorting {
  sort: string | undefined;
  setSort: (sort: 'due' | '-openedOn' | 'openedOn' | 'number') => void;
}

export function MatterTable({
  rows,
  columns = [],
  numbered = true,
  moduleName,
  sorting,
  label,
}: {
  rows: readonly MatterRow[];
  columns?: readonly TableColumn[];
  /** Whether these matters bear numbers; a column in which nothing can stand is left out. */
  numbered?: boolean;
  /** Given when rows of several registers stand together. */
  moduleName?: (module: string) => string;
  sorting?: Sorting;
  label: string;
}) {
  const { today } = useSession();
  const navigate = useNavigate();
  const open = useCallback(
    (i: number) => {
      const row = rows[i];
      if (row) void navigate({ to: '/$module/$id', params: { module: row.module, id: row.id } });
    },
    [rows, navigate],
  );
  const at = useRowKeys(rows.length, open, rows);
  const demonstration = rows.some((r) => r.demonstration) && !rows.every((r) => r.demonstration);
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label={label}>
        <thead>
          <tr>
            {numbered && (
              <Heading sorting={sorting} by="number">
                编号
              </Heading>
            )}
            <th>事项</th>
            {moduleName && <th>台账</th>}
            <th>状态</th>
            <Heading sorting={sorting} by="due">
              期限
            </Heading>
            {columns.map((c) => (
              <th
                key={c.field}
                className={c.number ? 'number' : ''}
                style={{ minWidth: `${c.width ? c.width / 14 : 6}rem` }}
              >
                {c.label}
              </th>
            ))}
            <th style={{ minWidth: '7rem' }}>承办</th>
            <Heading sorting={sorting} by="-openedOn">
              立案
            </Heading>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.id} data-row={i} className={i === at ? 'here' : ''}>
              {numbered && (
                <td className="nowrap" data-label="编号">
                  {row.number ?? <span className="quiet">未编号</span>}
                </td>
              )}
              <td className="title">
                <Link to="/$module/$id" params={{ module: row.module, id: row.id }}>
                  {row.title || '（无标题）'}
                </Link>
                {demonstration && row.demonstration && (
                  <span className="mark demo" style={{ marginInlineStart: '0.4rem' }}>
                    演示
                  </span>
                )}
              </td>
              {moduleName && (
                <td className="nowrap" data-label="台账">
                  {moduleName(row.module)}
                </td>
              )}
              <td className="nowrap" data-label="状态">
                {row.stateLabel}
              </td>
              <td data-label="期限" className={row.due ? '' : 'blank'}>
                {row.due && <DaysLeft days={row.daysLeft} />}
                {row.due && (
                  <div className="article">
                    <span className="nowrap">{shortDate(row.due, today)}</span>{' '}
                    <span className="nowrap">{row.dueLabel}</span>
                  </div>
                )}
              </td>
              {columns.map((c) => (
                <td
                  key={c.field}
                  data-label={c.label}
                  className={`${c.number ? 'number' : c.date ? 'nowrap' : ''} ${row.columns[c.field] ? '' : 'blank'}`}
                >
                  <Value row={row} field={c.field} />
                </td>
              ))}
              <td data-label="承办">{row.handlers.length > 0 ? <Names names={row.handlers} /> : row.officeName}</td>
              <td className="nowrap" data-label="立案">
                {shortDate(row.openedOn, today)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({
  sorting,
  by,
  children,
}: {
  sorting: Sorting | undefined;
  by: 'due' | '-openedOn' | 'number';
  children: string;
}) {
  if (!sorting) return <th>{children}</th>;
  const on = sorting.sort === by || (by === '-openedOn' && sorting.sort === 'openedOn');
  const next = by === '-openedOn' && sorting.sort === '-openedOn' ? 'openedOn' : by;
  const arrow = !on ? '' : sorting.sort === '-openedOn' ? ' ↓' : ' ↑';
  return (
    <th aria-sort={!on ? 'none' : sorting.sort === '-openedOn' ? 'descending' : 'ascending'}>
      <button type="button" className="sortable" aria-pressed={on} onClick={() => sorting.setSort(next)}>
        {children}
        {arrow}
      </button>
    </th>
  );
}

/** A column's value; another matter that it names can be opened. */
function Value({ row, field }: { row: MatterRow; field: string }) {
  const ref = row.refs?.[field];
  const value = row.columns[field];
  if (!ref) return value;
  return (
    <Link to="/$module/$id" params={{ module: ref.module, id: ref.id }}>
      {value}
    </Link>
  );
}

/** A name is never broken in the middle. */
function Names({ names }: { names: readonly string[] }) {
  return (
    <span>
      {names.map((name, i) => (
        <span key={name} className="nowrap">
          {name}
          {i < names.length - 1 && '、'}
        </span>
      ))}
    </span>
  );
}
