/** 信息公开工作台: what is due to be published, kept back by the review, before the public, coming down, and what came down; one tab at a time, in the address. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { PublicationCounts, PublicationDesk } from '../../../contract/publications.ts';
import { links } from '../../shared/client.ts';
import '../lists/list.css';
import { Pages } from '../lists/pages.tsx';
import { LimitDrawer } from '../matter/standing/limit-drawer.tsx';
import { ask } from '../queries.ts';
import { Empty, Failed, Shown } from '../shell/states.tsx';
import { Filters } from './filters.tsx';
import { changed, filterOf, lookedAt, lookOf, type PublicationSearch, queryOf, tabs } from './publication-search.ts';
import { tabHelp, tabWords } from './publication-words.ts';
import { Punctuality } from './punctuality.tsx';
import '../matter/matter.css';
import './publications.css';
import { ReviewDrawer } from './review.tsx';
import { Rows } from './rows.tsx';

export function PublicationPage() {
  const search = useSearch({ from: '/desk/publications' });
  const navigate = useNavigate();
  const go = (next: PublicationSearch) =>
    void navigate({ to: '/publications', search: next, replace: true, resetScroll: false });
  const desk = useQuery(ask.publications(queryOf(search)));
  const counts = useQuery(ask.publicationCounts(filterOf(search)));
  return (
    <div className="page publications-page">
      <div className="page-head">
        <h1>信息公开工作台</h1>
        <span className="quiet">按您有权查看的事项列出</span>
        <div className="aside no-print">
          <Button href={links.publications(queryOf(search))}>导出CSV</Button>
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </div>
      <Punctuality search={search} go={go} />
      <Filters counts={counts.data} search={search} go={go} />
      <Tabs counts={counts.data} search={search} go={go} />
      {counts.error && <Failed error={counts.error} retry={() => void counts.refetch()} />}
      <Shown query={desk} what="正在读取">
        {(found) => (
          <div className={desk.isPlaceholderData ? 'renewing' : ''}>
            {desk.error && <Failed error={desk.error} retry={() => void desk.refetch()} />}
            <Listed key={`${found.tab}${String(found.page)}`} desk={found} search={search} go={go} />
          </div>
        )}
      </Shown>
    </div>
  );
}

interface Going {
  search: PublicationSearch;
  go: (search: PublicationSearch) => void;
}

/** Tabs with their exact counts under the same filters; what is late beside them in words. */
function Tabs({ counts, search, go }: Going & { counts: PublicationCounts | undefined }) {
  const here = search.tab ?? 'due';
  const late = (tab: string) =>
    tab === 'due' ? (counts?.overdue ?? 0) : tab === 'review' ? (counts?.reviewOverdue ?? 0) : 0;
  return (
    <fieldset className="publication-tabs" aria-label="分栏">
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === here} onClick={() => go(changed(search, { tab }))}>
          {tabWords[tab]} <b>{counts ? counts[tab] : '…'}</b>
          {late(tab) > 0 && <span className="late">逾期{late(tab)}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** The rows of the tab; those chosen are reviewed one after another. */
function Listed({ desk, search, go }: Going & { desk: PublicationDesk }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [clock, setClock] = useState<{ module: string; id: string; limit: string }>();
  const selectable = desk.tab === 'due' || desk.tab === 'review';
  const show = (look: string | undefined) => {
    const { look: _, ...rest } = search;
    go(look === undefined ? rest : { ...rest, look });
  };
  const begin = () => {
    setQueue(chosen);
    show(chosen[0]);
  };
  return (
    <>
      <div className="above-table">
        <span className="quiet">{tabHelp[desk.tab].help}</span>
        {selectable && desk.rows.length > 0 && (
          <span className="no-print">
            <Button type="primary" disabled={chosen.length === 0} onClick={begin}>
              依次审查所选{chosen.length > 0 && `（${chosen.length}）`}
            </Button>
          </span>
        )}
      </div>
      {desk.rows.length === 0 ? (
        <Empty title={tabHelp[desk.tab].none}>换一个分栏或者条件看看。您看到的只是您有权查看的事项。</Empty>
      ) : (
        <Rows
          desk={desk}
          {...(selectable ? { chosen, choose: setChosen } : {})}
          open={(row) => {
            setQueue([]);
            show(lookOf(row));
          }}
          explain={(row) => row.clock && setClock({ ...row.matter, limit: row.clock.limit })}
        />
      )}
      {desk.total > 0 && (
        <Pages
          page={desk.page}
          size={desk.size}
          total={desk.total}
          turn={(page, size) => go({ ...changed(search, {}), page, size })}
        />
      )}
      <ReviewDrawer look={lookedAt(search.look)} at={search.look} queue={queue} show={show} />
      <LimitDrawer
        module={clock?.module ?? ''}
        id={clock?.id ?? ''}
        limit={clock?.limit}
        close={() => setClock(undefined)}
      />
    </>
  );
}
