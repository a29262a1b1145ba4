/** Bodies by groups of findings, in the order of the office tree; on a narrow screen each body is a card. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Wall, WallCell, WallColumn, WallNumbers, WallQuery } from '../../../contract/supervision.ts';
import type { ListSearch } from '../../shared/client.ts';
import { type Outcome, outcomeSigns, outcomeWords } from './outcomes.ts';
import { acrossSearch, cellSearch } from './wall-search.ts';

const order: readonly Outcome[] = ['missing', 'excused', 'complete', 'notYet'];
const looks: Readonly<Record<Outcome, string>> = { missing: 'late', excused: 'soon', complete: '', notYet: '' };

const late: readonly {
  key: 'overdue' | 'publications' | 'waiting';
  label: string;
  search: ListSearch;
  look: string;
}[] = [
  { key: 'overdue', label: '期限逾期', search: { overdue: 'true', sort: 'due' }, look: 'late' },
  { key: 'publications', label: '逾期未公开或者撤回', search: { publication: 'overdue' }, look: 'late' },
  { key: 'waiting', label: '等待审批', search: { waiting: 'true' }, look: '' },
];

/** The wall without the groups that no matter stands under, so that what is there has room. */
function withoutEmpty(wall: Wall): Wall {
  const kept = wall.columns.map((_, at) => (wall.all.cells[at]?.total ?? 0) > 0);
  const cut = <T extends WallNumbers>(numbers: T): T => ({
    ...numbers,
    cells: numbers.cells.filter((_, at) => kept[at]),
  });
  return {
    ...wall,
    columns: wall.columns.filter((_, at) => kept[at]),
    all: cut(wall.all),
    bodies: wall.bodies.map(cut),
  };
}

/** Bodies with files to be checked first; those that only have something late are a click away, in the same order. */
export function WallTable({ wall: whole, query }: { wall: Wall; query: WallQuery }) {
  const [more, setMore] = useState(false);
  const wall = withoutEmpty(whole);
  const checked = wall.bodies.filter((b) => b.cells.some((c) => c.total > 0));
  const others = wall.bodies.length - checked.length;
  const shown = more || checked.length === 0 ? wall.bodies : checked;
  return (
    <>
      <Matrix wall={wall} bodies={shown} query={query} />
      {others > 0 && checked.length > 0 && (
        <p className="no-print">
          <button type="button" className="link" aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? '只看有核验事项的主体' : `另有${others}个主体没有核验事项，只有期限、公开、审批的情况`}
          </button>
        </p>
      )}
    </>
  );
}

function Matrix({ wall, bodies, query }: { wall: Wall; bodies: Wall['bodies']; query: WallQuery }) {
  const procedures = [...Map.groupBy(wall.columns, (c) => `${c.module}/${c.procedure}`).values()];
  return (
    <div className="scroll sheet wall-box">
      <table className="ledger wall">
        <caption className="unseen">各执法主体的核验情况和逾期情况</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              执法主体
            </th>
            <th colSpan={late.length} scope="colgroup">
              {query.module === undefined ? '全部台账' : '本台账'}
            </th>
            {procedures.map(([first, ...more]) =>
              first ? (
                <th key={`${first.module}/${first.procedure}`} colSpan={more.length + 1} scope="colgroup">
                  {first.procedureLabel}
                </th>
              ) : null,
            )}
          </tr>
          <tr>
            {late.map(({ key, label }) => (
              <th key={key} className="number" scope="col">
                {label}
              </th>
            ))}
            {wall.columns.map((c) => (
              <th key={`${c.module}/${c.procedure}/${c.group}`} scope="col">
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wall.bodies.length > 1 && <Body wall={wall} query={query} numbers={wall.all} name="合计" />}
          {bodies.map((body) => (
            <Body
              key={body.authority}
              wall={wall}
              query={query}
              numbers={body}
              name={body.name}
              authority={body.authority}
              depth={body.depth}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BodyProps {
  wall: Wall;
  query: WallQuery;
  numbers: WallNumbers;
  name: string;
  authority?: string;
  depth?: number;
}

function Body({ wall, query, numbers, name, authority, depth = 0 }: BodyProps) {
  return (
    <tr className={authority === undefined ? 'all' : ''}>
      <th scope="row" style={{ paddingInlineStart: `${0.7 + Math.max(0, depth - 1) * 0.9}rem` }}>
        {name}
      </th>
      {late.map(({ key, label, search, look }) => (
        <td key={key} className="number" data-label={label}>
          {numbers[key] > 0 ? (
            <Link
              to="/search"
              search={acrossSearch(query, authority, search)}
              className={look}
              aria-label={`${name}${label}${numbers[key]}件`}
            >
              {numbers[key]}
            </Link>
          ) : (
            0
          )}
        </td>
      ))}
      {wall.columns.map((column, at) => (
        <td
          key={`${column.module}/${column.procedure}/${column.group}`}
          data-label={`${column.procedureLabel}·${column.label}`}
          className={(numbers.cells[at]?.total ?? 0) === 0 ? 'none' : undefined}
        >
          <Cell column={column} cell={numbers.cells[at]} query={query} name={name} authority={authority} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  column: WallColumn;
  cell: WallCell | undefined;
  query: WallQuery;
  name: string;
  authority: string | undefined;
}

function Cell({ column, cell, query, name, authority }: CellProps) {
  if (!cell || cell.total === 0)
    return (
      <span className="quiet">
        <span aria-hidden="true">—</span>
        <span className="unseen">没有事项</span>
      </span>
    );
  const to = { to: '/$module', params: { module: column.module } } as const;
  return (
    <ul className="cell">
      {order
        .filter((outcome) => cell[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <Link
              {...to}
              search={cellSearch(query, column, authority, outcome)}
              className={looks[outcome]}
              aria-label={`${name}“${column.label}”${outcomeWords[outcome]}${cell[outcome]}件`}
            >
              <span aria-hidden="true">{outcomeSigns[outcome]} </span>
              {outcomeWords[outcome]} {cell[outcome]}
            </Link>
          </li>
        ))}
      <li className="of">
        <Link
          {...to}
          search={cellSearch(query, column, authority)}
          aria-label={`${name}${column.procedureLabel}共${cell.total}件`}
        >
          共{cell.total}
        </Link>
      </li>
    </ul>
  );
}
