/** A board divided into rows (泳道): every row with its counts, every cell with its first cards; a row opens alone. */
import { Link } from '@tanstack/react-router';
import type { Board } from '../../../../contract/desks.ts';
import { useSession } from '../../shell/session.ts';
import { withLane } from './board-search.ts';
import { Card } from './card.tsx';
import type { Place } from './columns.tsx';
import { nearName } from './words.ts';

type Lane = NonNullable<Board['lanes']>[number];

export function Lanes({ board, lanes, ...place }: Place & { board: Board; lanes: readonly Lane[] }) {
  const count = { '--columns': board.columns.length } as React.CSSProperties;
  return (
    <div className="lanes" style={count}>
      <div className="lane-heads" aria-hidden="true">
        {board.columns.map((c) => (
          <div key={c.label}>
            {c.label}
            <span className="total">{c.total}</span>
          </div>
        ))}
      </div>
      {lanes.map((lane) => (
        <Row key={lane.value ?? ''} {...place} board={board} lane={lane} />
      ))}
    </div>
  );
}

function Row({ module, desk, search, acts, board, lane }: Place & { board: Board; lane: Lane }) {
  const { regionName } = useSession();
  const name = nearName(lane.label, regionName);
  const alone = lane.value === null ? undefined : withLane(desk, search, lane.value);
  return (
    <section className="lane" aria-label={`${name}，${lane.total}件`}>
      <header>
        <h2>
          {alone ? (
            <Link to="/$module/desks/$desk" params={{ module, desk: desk.id }} search={alone}>
              {name}
            </Link>
          ) : (
            name
          )}
          <span className="total">{lane.total}</span>
        </h2>
        {lane.overdue > 0 && <span className="late">逾期{lane.overdue}</span>}
      </header>
      <div className="cells">
        {lane.cells.map((cell, at) => {
          const column = board.columns[at];
          const left = cell.total - cell.cards.length;
          return (
            <div key={column?.label} className={cell.total === 0 ? 'cell bare' : 'cell'}>
              {cell.total > 0 && (
                <>
                  <h3>
                    {column?.label}
                    <span className="total">{cell.total}</span>
                  </h3>
                  <ul>
                    {cell.cards.map((card) => (
                      <Card
                        key={card.matter.id}
                        card={card}
                        column={at}
                        states={(column?.states.filter((s) => s.count > 0).length ?? 0) > 1}
                        acts={acts}
                        without={desk.lanes}
                      />
                    ))}
                  </ul>
                  {left > 0 && alone && (
                    <Link
                      className="further"
                      to="/$module/desks/$desk"
                      params={{ module, desk: desk.id }}
                      search={{ ...alone, column: String(at) }}
                    >
                      还有{left}件
                    </Link>
                  )}
                </>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
