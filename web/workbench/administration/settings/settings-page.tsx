/** 设置: every value that the law leaves to the county, with its mark, what reckons by it, and who changed it from what. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import type { SettingRow } from '../../../../contract/administration.ts';
import { chineseDate } from '../../../shared/dates.ts';
import '../../lists/list.css';
import { ChoiceFilter } from '../../lists/filters/choice-filter.tsx';
import { Pages } from '../../lists/pages.tsx';
import { Words } from '../../lists/words.tsx';
import { Empty, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { asked } from '../queries.ts';
import { narrowed, type SettingSearch } from '../search.ts';
import { SettingDrawer } from './setting-drawer.tsx';
import { marks } from './setting-words.ts';

export function SettingsPage() {
  const settings = useQuery(asked.settings);
  const [open, setOpen] = useState<string>();
  const [moved, setMoved] = useState<string>();
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>设置</h1>
        <span className="quiet">法律留给地方规定，或者没有定论的数值；改动要有理由，自当天或者以后生效</span>
      </div>
      {moved && (
        <p className="notice good" role="status">
          {moved}
        </p>
      )}
      <Shown query={settings} what="正在读取设置">
        {({ rows }) => (
          <>
            <Listed rows={rows} open={setOpen} />
            <SettingDrawer
              row={rows.find((r) => r.key === open)}
              close={() => setOpen(undefined)}
              done={(words) => {
                setMoved(words);
                setOpen(undefined);
              }}
            />
          </>
        )}
      </Shown>
    </div>
  );
}

function Listed({ rows, open }: { rows: readonly SettingRow[]; open: (key: string) => void }) {
  const search = useSearch({ from: '/desk/administration/settings' });
  const navigate = useNavigate();
  const go = (next: SettingSearch) => void navigate({ to: '/administration/settings', search: next, replace: true });
  const { q = '', module, mark, changed, page = 1, size = 50 } = search;
  const modules = useMemo(() => [...new Map(rows.map((r) => [r.module || 'county', r.moduleLabel]))], [rows]);
  const found = rows.filter(
    (r) =>
      (module === undefined || (r.module || 'county') === module) &&
      (mark === undefined || r.mark === mark) &&
      (changed === undefined || r.changes.some((c) => c.by !== null)) &&
      (q === '' || `${r.label} ${r.note} ${r.moduleLabel} ${r.key} ${r.text}`.includes(q)),
  );
  return (
    <>
      <search className="filters no-print">
        <Words key={q} q={q} find={(text) => go(narrowed(search, { q: text }))} hint="设置的名称、说明、现值" />
        <ChoiceFilter
          id="setting-module"
          label="台账"
          value={module}
          options={modules.map(([value, label]) => ({ value, label }))}
          choose={(value) => go(narrowed(search, { module: value }))}
        />
        <ChoiceFilter
          id="setting-mark"
          label="性质"
          value={mark}
          options={Object.entries(marks).map(([value, { label, says }]) => ({ value, label: `${label}：${says}` }))}
          choose={(value) => go(narrowed(search, { mark: value as SettingSearch['mark'] }))}
        />
        <span className="check">
          <Checkbox
            checked={changed !== undefined}
            onChange={(e) => go(narrowed(search, { changed: e.target.checked ? 'true' : undefined }))}
          >
            只看改动过的
          </Checkbox>
        </span>
      </search>
      {found.length === 0 ? (
        <Empty title="没有符合条件的设置">
          {changed ? '还没有人改动过设置，都是初始的值。' : '换一个台账、性质或者名称试试。'}
        </Empty>
      ) : (
        <Rows rows={found.slice((page - 1) * size, page * size)} open={open} />
      )}
      <Pages
        page={page}
        size={size}
        total={found.length}
        turn={(at, many) => go({ ...search, page: at, size: many })}
      />
    </>
  );
}

function Rows({ rows, open }: { rows: readonly SettingRow[]; open: (key: string) => void }) {
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label="设置">
        <thead>
          <tr>
            <th scope="col">设置</th>
            <th scope="col">现值</th>
            <th scope="col">性质</th>
            <th scope="col">依据</th>
            <th scope="col">最近改动</th>
            <th scope="col" className="no-print">
              办理
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="title name">
                {row.label}
                <div className="article">
                  {row.moduleLabel}
                  {row.note && ` · ${row.note}`}
                </div>
              </td>
              <td data-label="现值">
                <strong>{row.text}</strong>
                <div className="article">
                  {row.set ? (row.defaults.length > 0 ? `默认${row.defaults.join('或')}` : '') : '默认值'}
                </div>
              </td>
              <td data-label="性质" className="nowrap">
                {row.mark ? <span className={`mark ${marks[row.mark].look}`}>{marks[row.mark].label}</span> : '—'}
              </td>
              <td data-label="依据" className={row.uses.length > 0 ? 'articles' : 'articles blank'}>
                {row.uses.length === 0 ? (
                  <span className="quiet">—</span>
                ) : (
                  [...new Set(row.uses.map((u) => u.per.text))].slice(0, 2).map((text) => <div key={text}>{text}</div>)
                )}
              </td>
              <td data-label="最近改动">
                <Latest row={row} />
              </td>
              <td className="doing no-print">
                <Button
                  size="small"
                  aria-label={`${row.kind === 'fixed' ? '查看' : '改动'}：${row.label}`}
                  onClick={() => open(row.key)}
                >
                  {row.kind === 'fixed' ? '查看' : '改动'}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Latest({ row }: { row: SettingRow }) {
  const last = row.changes.find((c) => c.by !== null);
  if (!last) return <span className="quiet">没有改动</span>;
  return (
    <>
      由{last.was}改为{last.value}，自{chineseDate(last.from)}
      <div className="article">
        {last.by}，{last.at}
      </div>
    </>
  );
}
