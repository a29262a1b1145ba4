/** 审计记录: who did what and when, by person, kind and day; of a case its number, never what it holds. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { AuditPage as Audit } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { DateInput } from '../../forms/inputs/date-input.tsx';
import { ListSelect } from '../../forms/inputs/list-select.tsx';
import '../../lists/list.css';
import { Pages } from '../../lists/pages.tsx';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { PersonChoice } from '../appointments/choices.tsx';
import { asked } from '../queries.ts';
import { type AuditSearch, narrowed } from '../search.ts';

export function AuditPage() {
  const search = useSearch({ from: '/desk/administration/audit' });
  const navigate = useNavigate();
  const go = (next: AuditSearch) => void navigate({ to: '/administration/audit', search: next, replace: true });
  const audit = useQuery(asked.audit(search));
  const { page: _, size: __, ...filter } = search;
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>审计记录</h1>
        <span className="quiet">只增不改；案件只列编号，不含内容</span>
        <div className="aside no-print">
          <Button href={administration.auditExport(filter)}>导出CSV</Button>
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </div>
      <search className="filters no-print">
        <label htmlFor="audit-person">
          人员
          <PersonChoice
            id="audit-person"
            value={search.person}
            change={(person) => go(narrowed(search, { person }))}
            placeholder="全部"
          />
        </label>
        <label htmlFor="audit-kind">
          种类
          <ListSelect
            id="audit-kind"
            showSearch={{ optionFilterProp: 'label' }}
            value={search.kind ?? null}
            placeholder="全部"
            popupMatchSelectWidth={false}
            options={(audit.data?.kinds ?? []).map((g) => ({
              label: g.label,
              title: g.label,
              options: [
                { value: g.group, label: `${g.label}（全部）` },
                ...g.kinds.map((k) => ({ value: k.kind, label: k.label })),
              ],
            }))}
            onChange={(kind: string | null) => go(narrowed(search, { kind: kind ?? undefined }))}
          />
        </label>
        <label htmlFor="audit-from">
          自
          <DateInput id="audit-from" compact value={search.from} change={(from) => go(narrowed(search, { from }))} />
        </label>
        <label htmlFor="audit-to">
          至
          <DateInput id="audit-to" compact value={search.to} change={(to) => go(narrowed(search, { to }))} />
        </label>
        {Object.keys(filter).length > 0 && (
          <Button type="text" onClick={() => go({})}>
            清除条件
          </Button>
        )}
      </search>
      {search.kind === undefined && (
        <p className="range quiet no-print">没有改动日期的自动重算不在其中，选种类“重算期限”时列出。</p>
      )}
      <Shown query={audit} what="正在读取审计记录">
        {(found) => (
          <div className={audit.isPlaceholderData ? 'renewing' : ''}>
            {audit.error && <Failed error={audit.error} retry={() => void audit.refetch()} />}
            {found.rows.length === 0 ? (
              <Empty title="没有符合条件的记录">换一个人员、种类或者日期试试。</Empty>
            ) : (
              <Rows rows={found.rows} />
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

const alarming: readonly string[] = ['sign-in-refused', 'reveal-hold', 'erase', 'replay-repair'];

function Rows({ rows }: { rows: Audit['rows'] }) {
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label="审计记录">
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">人员</th>
            <th scope="col">种类</th>
            <th scope="col">对象</th>
            <th scope="col">详情</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td data-label="时间" className="figure">
                {row.at}
              </td>
              <td data-label="人员">{row.name}</td>
              <td data-label="种类" className="nowrap">
                <span className={alarming.includes(row.kind) ? 'soon' : ''}>{row.label}</span>
              </td>
              <td data-label="对象" className={row.about ? '' : 'blank'}>
                {row.about}
              </td>
              <td data-label="详情" className={row.detail.length > 0 ? 'detail' : 'blank'}>
                {row.detail.map((d) => (
                  <span key={d.label}>
                    <span className="quiet">{d.label}：</span>
                    {d.value}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
