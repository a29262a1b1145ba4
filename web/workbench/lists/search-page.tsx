/** Matters of every register together: by words, by office, by what is late. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ListSearch } from '../../shared/client.ts';
import { ask } from '../queries.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { Brought } from './brought.tsx';
import { Filters } from './filters/filters.tsx';
import './list.css';
import { changed } from './list-search.ts';
import { MatterTable } from './matter-table.tsx';
import { Pages } from './pages.tsx';

export function SearchPage() {
  const search = useSearch({ from: '/desk/search' });
  const navigate = useNavigate();
  const go = useCallback(
    (next: ListSearch) => void navigate({ to: '/search', search: next, replace: true }),
    [navigate],
  );
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const found = useQuery(ask.search(search));
  const moduleName = (id: string): string => catalogue.find((m) => m.module === id)?.label ?? id;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{search.overdue === 'true' ? '逾期事项' : '检索事项'}</h1>
      </div>
      <Filters definition={undefined} search={search} go={go} />
      <Brought definition={undefined} search={search} go={go} />
      <Shown query={found} what="正在检索">
        {(list) =>
          list.rows.length === 0 ? (
            <Empty title="没有找到">试试少打几个字，或者去掉一些条件。您只能检索到有权查看的事项。</Empty>
          ) : (
            <div className={found.isPlaceholderData ? 'renewing' : ''}>
              <MatterTable
                rows={list.rows}
                label="检索结果"
                moduleName={moduleName}
                sorting={{
                  sort: search.sort ?? (search.overdue === 'true' ? 'due' : '-openedOn'),
                  setSort: (sort) => go(changed(search, { sort })),
                }}
              />
              <Pages
                page={list.page}
                size={list.size}
                total={list.total}
                turn={(page, size) => go({ ...search, page, size })}
              />
            </div>
          )
        }
      </Shown>
    </div>
  );
}
