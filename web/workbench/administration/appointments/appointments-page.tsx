/** 任职和职权: who holds which post with which powers from when to when; asked for by one administrator, granted by another. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { AppointmentRow } from '../../../../contract/administration.ts';
import { chineseDate } from '../../../shared/dates.ts';
import '../../lists/list.css';
import { ChoiceFilter } from '../../lists/filters/choice-filter.tsx';
import { Pages } from '../../lists/pages.tsx';
import { Words } from '../../lists/words.tsx';
import { ask } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { asked } from '../queries.ts';
import { type AppointmentSearch, narrowed } from '../search.ts';
import { Appointing } from './appointing.tsx';
import { Ending } from './ending.tsx';
import { Requests } from './requests.tsx';

const tabs = [
  ['requests', '申请'],
  ['current', '现任'],
  ['coming', '未到任'],
  ['ended', '已终止'],
] as const;

const none = {
  current: '没有符合条件的任职',
  coming: '没有还没到起始日期的任职',
  ended: '没有已经终止的任职',
} as const;

export function AppointmentsPage() {
  const search = useSearch({ from: '/desk/administration/appointments' });
  const navigate = useNavigate();
  const { viewer } = useSession();
  const go = (next: AppointmentSearch) =>
    void navigate({ to: '/administration/appointments', search: next, replace: true, resetScroll: false });
  // Who grants comes for what waits; who asks comes for who is where.
  const tab = search.state ?? (viewer.administrator === 'security' ? 'requests' : 'current');
  const requests = useQuery(asked.requests);
  const [appointing, setAppointing] = useState(false);
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>任职和职权</h1>
        <span className="quiet">系统管理员申请，安全保密管理员批准后立即生效</span>
        {viewer.administrator === 'system' && (
          <div className="aside no-print">
            <Button type="primary" onClick={() => setAppointing(true)}>
              申请任职
            </Button>
          </div>
        )}
      </div>
      <fieldset className="tabs no-print" aria-label="分栏">
        {tabs.map(([id, label]) => (
          <button key={id} type="button" aria-pressed={id === tab} onClick={() => go(narrowed(search, { state: id }))}>
            {label}
            {id === 'requests' && <b> {requests.data?.open.length ?? '…'}</b>}
          </button>
        ))}
      </fieldset>
      {tab === 'requests' ? (
        <Shown query={requests} what="正在读取申请">
          {(found) => <Requests found={found} />}
        </Shown>
      ) : (
        <Held tab={tab} search={search} go={go} />
      )}
      {appointing && (
        <Appointing
          close={() => setAppointing(false)}
          done={() => {
            setAppointing(false);
            go({ state: 'requests' });
          }}
        />
      )}
    </div>
  );
}

interface Going {
  search: AppointmentSearch;
  go: (search: AppointmentSearch) => void;
}

function Held({ tab, search, go }: Going & { tab: 'current' | 'coming' | 'ended' }) {
  const appointments = useQuery(asked.appointments({ ...search, state: tab }));
  const { data: offices = [] } = useQuery(ask.offices);
  const { data: roles = [] } = useQuery(asked.roles);
  const [ending, setEnding] = useState<AppointmentRow>();
  return (
    <>
      <search className="filters no-print">
        <Words
          key={search.q ?? ''}
          q={search.q ?? ''}
          find={(q) => go(narrowed(search, { q }))}
          hint="姓名、岗位、单位"
        />
        <ChoiceFilter
          id="appointment-office"
          label="单位（含下级）"
          value={search.office}
          options={offices.map((o) => ({ value: o.code, label: o.name }))}
          choose={(office) => go(narrowed(search, { office }))}
        />
        <ChoiceFilter
          id="appointment-role"
          label="职权"
          value={search.role}
          options={roles.map((r) => ({ value: r.id, label: r.label }))}
          choose={(role) => go(narrowed(search, { role }))}
        />
      </search>
      <Shown query={appointments} what="正在读取任职">
        {(found) => (
          <div className={appointments.isPlaceholderData ? 'renewing' : ''}>
            {appointments.error && <Failed error={appointments.error} retry={() => void appointments.refetch()} />}
            {found.rows.length === 0 ? (
              <Empty title={none[tab]}>换一个姓名、单位或者职权试试。</Empty>
            ) : (
              <Rows rows={found.rows} end={setEnding} />
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
      {ending && <Ending row={ending} close={() => setEnding(undefined)} />}
    </>
  );
}

function Rows({ rows, end }: { rows: readonly AppointmentRow[]; end: (row: AppointmentRow) => void }) {
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label="任职">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">单位和岗位</th>
            <th scope="col">职权</th>
            <th scope="col">起止</th>
            <th scope="col" className="no-print">
              办理
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="title name">{row.name}</td>
              <td data-label="单位和岗位">
                {row.officeName}
                <div className="article">{row.post}</div>
              </td>
              <td data-label="职权" className="powers">
                <Powers roles={row.roles} />
              </td>
              <td data-label="起止" className="nowrap">
                自{chineseDate(row.from)}
                <div className="article">{row.until ? `至${chineseDate(row.until)}` : '没有终止日期'}</div>
              </td>
              <td className="doing no-print">
                {row.noEnd === null ? (
                  <Button
                    size="small"
                    onClick={() => end(row)}
                    aria-label={`终止：${row.name}，${row.officeName}${row.post}`}
                  >
                    终止
                  </Button>
                ) : (
                  <span className="quiet small">{row.noEnd}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More than this many are a click away, so that the table stays one of people. */
const laidOut = 3;

function Powers({ roles }: { roles: AppointmentRow['roles'] }) {
  if (roles.length === 0) return <span className="quiet">没有职权</span>;
  const words = (some: AppointmentRow['roles']) => some.map((r) => r.label).join('、');
  if (roles.length <= laidOut) return words(roles);
  return (
    <details>
      <summary>
        {words(roles.slice(0, laidOut - 1))}等{roles.length}项
      </summary>
      {words(roles)}
    </details>
  );
}
