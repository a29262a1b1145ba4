/** The columns of a board, each with its exact counts, its first cards and the way to more; on a narrow screen one at a time. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Board, BoardDesk } from '../../../../contract/desks.ts';
import { ask } from '../../queries.ts';
import { Failed } from '../../shell/states.tsx';
import type { DeskSearch } from '../desk-search.ts';
import { asked, listOf } from './board-search.ts';
import { Card } from './card.tsx';

export interface Place {
  module: string;
  desk: BoardDesk;
  search: DeskSearch;
  acts: boolean;
}

export function Columns({ board, sight, ...place }: Place & { board: Board; sight: number }) {
  return (
    <div className="columns" style={{ '--columns': board.columns.length } as React.CSSProperties}>
      {board.columns.map((column, at) => (
        <Column
          key={`${column.label}${JSON.stringify(asked(place.search))}`}
          {...place}
          column={column}
          at={at}
          seen={at === sight}
        />
      ))}
    </div>
  );
}

function Column({
  module,
  desk,
  search,
  acts,
  column,
  at,
  seen,
}: Place & { column: Board['columns'][number]; at: number; seen: boolean }) {
  const [more, setMore] = useState(false);
  const { lanes: _, ...filters } = asked(search);
  const rest = useInfiniteQuery(ask.boardColumn(module, desk.id, { ...filters, column: at }, more));
  // A card that moved up between two looks is shown once.
  const cards = [
    ...new Map(
      [...column.cards, ...(rest.data?.pages.flatMap((p) => p.cards) ?? [])].map((c) => [c.matter.id, c]),
    ).values(),
  ];
  const left = column.total - cards.length;
  const states = column.states.filter((s) => s.count > 0).length > 1;
  return (
    <section className={seen ? 'column seen' : 'column'} aria-label={`${column.label}，${column.total}件`}>
      <header>
        <h2>
          <Link
            to="/$module"
            params={{ module }}
            search={listOf(
              desk,
              search,
              column.states.map((s) => s.state),
            )}
            title={`在台账中查看：${column.label}`}
          >
            {column.label}
          </Link>
          <span className="total">{column.total}</span>
        </h2>
        {column.overdue > 0 && <span className="late">逾期{column.overdue}</span>}
      </header>
      {cards.length === 0 ? (
        <p className="none">没有</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <Card key={card.matter.id} card={card} column={at} states={states} acts={acts} />
          ))}
        </ul>
      )}
      {rest.error && <Failed error={rest.error} retry={() => void rest.refetch()} />}
      {left > 0 && !rest.error && (
        <Button
          block
          className="no-print"
          loading={rest.isFetching}
          onClick={() => (more ? void rest.fetchNextPage() : setMore(true))}
        >
          更多（还有{left}件）
        </Button>
      )}
    </section>
  );
}
