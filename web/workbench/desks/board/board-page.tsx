/** 看板: the matters at work in one procedure, in columns by how far they have come; what ends first stands at the top. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Catalogue } from '../../../../contract/definitions.ts';
import type { Board, BoardDesk } from '../../../../contract/desks.ts';
import '../../lists/list.css';
import { ask } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import { takesPart } from '../../shell/takes-part.ts';
import { DeskHead } from '../desk-head.tsx';
import type { DeskSearch } from '../desk-search.ts';
import './board.css';
import { BoardFilters } from './board-filters.tsx';
import { asked, inSight, narrowed, turned } from './board-search.ts';
import { Columns, type Place } from './columns.tsx';
import { Lanes } from './lanes.tsx';
import { useArrows } from './use-arrows.ts';

export function BoardPage({ module, desk }: { module: Catalogue[number]; desk: BoardDesk }) {
  const search = useSearch({ from: '/desk/$module/desks/$desk' });
  const navigate = useNavigate();
  const { viewer } = useSession();
  const procedure = desk.procedure.split('/')[1] ?? desk.procedure;
  const definition = useQuery(ask.definition(module.module, procedure));
  const board = useQuery(ask.board(module.module, desk.id, asked(search)));
  const go = useCallback(
    (next: DeskSearch) =>
      void navigate({
        to: '/$module/desks/$desk',
        params: { module: module.module, desk: desk.id },
        search: next,
        replace: true,
        resetScroll: false,
      }),
    [navigate, module.module, desk.id],
  );
  const place: Place = {
    module: module.module,
    desk,
    search,
    acts: takesPart(module, viewer.capacities),
  };
  return (
    <div className="page board">
      <DeskHead module={module} desk={desk}>
        {board.data && <Totals board={board.data} search={search} go={go} />}
      </DeskHead>
      <BoardFilters desk={desk} definition={definition.data} search={search} go={go} />
      <Shown query={board} what="正在读取看板">
        {(found) => (
          <div className={board.isPlaceholderData ? 'renewing' : ''}>
            {board.error && <Failed error={board.error} retry={() => void board.refetch()} />}
            <Shelf board={found} go={go} {...place} />
          </div>
        )}
      </Shown>
    </div>
  );
}

/** 在办56件，逾期3件: the late ones are a filter. */
function Totals({ board, search, go }: { board: Board; search: DeskSearch; go: (search: DeskSearch) => void }) {
  return (
    <span className="board-totals">
      在办<b>{board.total}</b>件
      {board.overdue > 0 && search.overdue !== 'true' && (
        <>
          {' · '}
          <button type="button" className="link late" onClick={() => go(turned(search, { overdue: 'true' }))}>
            逾期{board.overdue}件
          </button>
        </>
      )}
    </span>
  );
}

function Shelf({ board, go, ...place }: Place & { board: Board; go: (search: DeskSearch) => void }) {
  const { search } = place;
  const arrows = useArrows();
  const sight = inSight(board, search.column);
  if (board.total === 0 && !narrowed(search))
    return (
      <Empty title="现在没有在办的事项">有了新的事项会出现在这里；办结的在台账里查询。您只能看到有权查看的事项。</Empty>
    );
  if (board.total === 0)
    return (
      <Empty title="没有符合条件的在办事项">
        <button type="button" className="link" onClick={() => go(search.lanes ? { lanes: 'true' } : {})}>
          清除条件，查看全部
        </button>
      </Empty>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrow keys of the links within
    <div onKeyDown={arrows}>
      {board.lanes ? (
        <Lanes board={board} lanes={board.lanes} {...place} />
      ) : (
        <>
          <fieldset className="states column-tabs no-print" aria-label="按阶段查看">
            {board.columns.map((column, at) => (
              <button
                key={column.label}
                type="button"
                aria-pressed={at === sight}
                onClick={() => go(turned(search, { column: String(at) }))}
              >
                {column.label}
                <b>{column.total}</b>
                {column.overdue > 0 && <span className="late"> 逾期{column.overdue}</span>}
              </button>
            ))}
          </fieldset>
          <Columns board={board} sight={sight} {...place} />
        </>
      )}
    </div>
  );
}
