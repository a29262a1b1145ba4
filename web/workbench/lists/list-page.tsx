/** The register of one module (台账): its procedures, its states with exact counts, its filters, its rows. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { type ListSearch, links } from '../../shared/client.ts';
import { recall, remember } from '../../shared/remembered.ts';
import { ask } from '../queries.ts';
import { MissingPage } from '../shell/broken.tsx';
import { useSession } from '../shell/session.ts';
import { Empty, Failed, Shown } from '../shell/states.tsx';
import { takesPart } from '../shell/takes-part.ts';
import { Brought } from './brought.tsx';
import { shownColumns } from './columns.ts';
import { Filters } from './filters/filters.tsx';
import './list.css';
import { StateTabs } from './filters/state-tabs.tsx';
import { changed, narrowed, recallSearch, rememberSearch } from './list-search.ts';
import { MatterTable } from './matter-table.tsx';
import { OpenNew } from './open-new.tsx';
import { Pages } from './pages.tsx';

export function ListPage() {
  const { module } = useParams({ from: '/desk/$module' });
  const search = useSearch({ from: '/desk/$module' });
  const navigate = useNavigate();
  const catalogue = useQuery(ask.catalogue);
  const { viewer } = useSession();
  const [wide, setWide] = useState(() => recall<boolean>(`columns:${module}`) ?? false);
  const here = catalogue.data?.find((m) => m.module === module);
  const procedures = here?.procedures.map((p) => ({ ...p, name: p.key.split('/')[1] ?? p.key })) ?? [];
  const procedure = search.procedure ?? procedures[0]?.name;
  const definition = useQuery({ ...ask.definition(module, procedure ?? module), enabled: procedure !== undefined });
  const asked: ListSearch = { ...search, ...(procedure === undefined ? {} : { procedure }) };
  const list = useQuery({ ...ask.list(module, asked), enabled: procedure !== undefined });
  const go = useCallback(
    (next: ListSearch) => void navigate({ to: '/$module', params: { module }, search: next, replace: true }),
    [navigate, module],
  );

  // A register opened without filters opens as it was left; one opened with filters is remembered so.
  useEffect(() => {
    if (Object.keys(search).length > 0) return rememberSearch(module, search);
    const before = recallSearch(module);
    if (Object.keys(before).length > 0) go(before);
  }, [module, search, go]);
  const clear = useCallback(
    (next: ListSearch) => {
      rememberSearch(module, next);
      go(next);
    },
    [module, go],
  );

  if (catalogue.data && !here) return <MissingPage />;
  const { columns, hidden } = shownColumns(definition.data, wide, list.data?.rows);
  const widen = () => {
    remember(`columns:${module}`, !wide);
    setWide(!wide);
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{here?.label}</h1>
        <div className="aside no-print">
          {/* Those who work here find the desks in the navigation. */}
          {here &&
            !takesPart(here, viewer.capacities) &&
            here.desks.map((d) => (
              <Link key={d.id} to="/$module/desks/$desk" params={{ module, desk: d.id }} title={d.help}>
                {d.label}
              </Link>
            ))}
          <Button href={links.export(module, asked)} download>
            导出表格
          </Button>
          <OpenNew module={module} procedures={procedures} current={procedure} />
        </div>
      </div>
      {procedures.length > 1 && (
        <fieldset className="procedures" aria-label="程序">
          {procedures.map((p) => (
            <button
              key={p.key}
              type="button"
              aria-pressed={p.name === procedure}
              onClick={() => clear({ procedure: p.name })}
            >
              {p.label}
            </button>
          ))}
        </fieldset>
      )}
      <Filters definition={definition.data} search={search} go={clear} />
      <Brought definition={definition.data} search={search} go={clear} />
      <Shown query={list} what="正在读取台账">
        {(found) => (
          <div className={list.isPlaceholderData ? 'renewing' : ''}>
            <div className="above-table">
              <StateTabs states={found.states} search={search} go={clear} />
              {(hidden > 0 || wide) && (
                <button type="button" className="link no-print" onClick={widen}>
                  {wide ? '只显示主要列' : `显示全部列（另有${hidden}列）`}
                </button>
              )}
            </div>
            {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
            {found.rows.length === 0 ? (
              <NothingHere narrow={narrowed(search)} clear={() => clear(procedure ? { procedure } : {})} />
            ) : (
              <MatterTable
                rows={found.rows}
                label={`${here?.label ?? ''}台账`}
                columns={columns}
                numbered={definition.data?.numbered !== false || found.rows.some((row) => row.number)}
                sorting={{ sort: search.sort ?? '-openedOn', setSort: (sort) => clear(changed(search, { sort })) }}
              />
            )}
            <Pages
              page={found.page}
              size={found.size}
              total={found.total}
              turn={(page, size) => go({ ...search, page, size })}
            />
          </div>
        )}
      </Shown>
    </div>
  );
}

function NothingHere({ narrow, clear }: { narrow: boolean; clear: () => void }) {
  if (!narrow)
    return <Empty title="这里还没有事项">立案、登记之后会列在这里。没有“新建”按钮的，您没有开启此类事项的职责。</Empty>;
  return (
    <Empty title="没有符合条件的事项">
      <button type="button" className="link" onClick={clear}>
        清除条件，查看全部
      </button>
    </Empty>
  );
}
