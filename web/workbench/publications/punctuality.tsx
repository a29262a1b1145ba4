/** How punctual publication is this year: one line for all, and for those who see several bodies a table in the order of the office tree. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Timeliness } from '../../../contract/publications.ts';
import { links } from '../../shared/client.ts';
import { ask } from '../queries.ts';
import { Failed } from '../shell/states.tsx';
import { changed, filterOf, type PublicationSearch } from './publication-search.ts';
import { daysText, rateText, wholeOf } from './publication-words.ts';

interface Props {
  search: PublicationSearch;
  go: (search: PublicationSearch) => void;
}

export function Punctuality({ search, go }: Props) {
  const { q: _q, days: _d, ...filter } = filterOf(search);
  const told = useQuery(ask.timeliness(filter));
  if (told.error) return <Failed error={told.error} retry={() => void told.refetch()} />;
  const found = told.data;
  return (
    <section className="punctuality sheet" aria-label="今年的公开及时率">
      <dl className={told.isPlaceholderData ? 'renewing' : ''}>
        <div>
          <dt>{found ? `${found.year}年公开及时率` : '公开及时率'}</dt>
          <dd>
            <strong>{found ? rateText(found.all) : '…'}</strong>
          </dd>
        </div>
        <div>
          <dt>按期公开</dt>
          <dd>{found?.all.onTime ?? '…'}条</dd>
        </div>
        <div>
          <dt>逾期公开</dt>
          <dd className={found && found.all.late > 0 ? 'soon' : ''}>{found?.all.late ?? '…'}条</dd>
        </div>
        <div>
          <dt>逾期尚未公开</dt>
          <dd className={found && found.all.overdue > 0 ? 'late' : ''}>{found?.all.overdue ?? '…'}条</dd>
        </div>
        <div>
          <dt>平均用时</dt>
          <dd>{found ? daysText(found.all.days) : '…'}</dd>
        </div>
      </dl>
      {found && found.offices.length > 1 && (
        <details>
          <summary>各发布机构的情况（{found.offices.length}）</summary>
          <ByOffice told={found} search={search} go={go} />
          <p className="quiet note">
            及时率＝今年首次公开且没有超过期限的÷（今年首次公开的＋现已逾期尚未公开的）；按单位的次序排列，不作排名。
            <Button className="no-print" size="small" href={links.timeliness(filter)}>
              导出本表
            </Button>
          </p>
        </details>
      )}
    </section>
  );
}

function ByOffice({ told, search, go }: Props & { told: Timeliness }) {
  return (
    <div className="scroll">
      <table className="ledger cards">
        <thead>
          <tr>
            <th scope="col">发布机构</th>
            <th scope="col" className="number">
              公开及时率
            </th>
            <th scope="col" className="number">
              按期公开
            </th>
            <th scope="col" className="number">
              逾期公开
            </th>
            <th scope="col" className="number">
              逾期尚未公开
            </th>
            <th scope="col" className="number">
              平均用时
            </th>
          </tr>
        </thead>
        <tbody>
          {told.offices.map((o) => (
            <tr key={o.office}>
              <td className="title">
                <button type="button" className="link" onClick={() => go(changed(search, { office: o.office }))}>
                  {o.name}
                </button>
              </td>
              <td className="number" data-label="公开及时率">
                {rateText(o)}
                {wholeOf(o) === 0 && <span className="unseen">没有应当公开的</span>}
              </td>
              <td className="number" data-label="按期公开">
                {o.onTime}
              </td>
              <td className="number" data-label="逾期公开">
                {o.late}
              </td>
              <td className={`number ${o.overdue > 0 ? 'late' : ''}`} data-label="逾期尚未公开">
                {o.overdue}
              </td>
              <td className="number" data-label="平均用时">
                {daysText(o.days)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
