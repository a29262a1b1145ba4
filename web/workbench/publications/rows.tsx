/** The rows of a tab: what, of which matter, by when and by which article, and the one act that is possible. On a narrow screen each row is a card. */
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import type { PublicationDesk, PublicationItem } from '../../../contract/publications.ts';
import { chineseDate, shortDate } from '../../shared/dates.ts';
import { lookOf } from './publication-search.ts';
import { clockLook, clockText, tabWords, traceWords } from './publication-words.ts';

interface Props {
  desk: PublicationDesk;
  /** Given where rows may be chosen for review. */
  chosen?: readonly string[];
  choose?: (chosen: readonly string[]) => void;
  open: (row: PublicationItem) => void;
  explain: (row: PublicationItem) => void;
}

export function Rows({ desk, chosen, choose, open, explain }: Props) {
  const { tab, rows, today } = desk;
  const all = rows.map(lookOf);
  const out = tab === 'shown' || tab === 'trace';
  return (
    <div className="scroll sheet">
      <table className="ledger cards publications" aria-label={tabWords[tab]}>
        <thead>
          <tr>
            {choose && (
              <th scope="col" className="pick no-print">
                <Checkbox
                  aria-label="选择本页全部"
                  checked={chosen?.length === all.length}
                  indeterminate={!!chosen?.length && chosen.length < all.length}
                  onChange={(e) => choose(e.target.checked ? all : [])}
                />
              </th>
            )}
            <th scope="col">公开事项</th>
            <th scope="col">发布机构</th>
            {out && <th scope="col">索引号</th>}
            {tab === 'shown' && <th scope="col">公开</th>}
            {tab === 'shown' && (
              <th scope="col" className="number">
                浏览
              </th>
            )}
            {tab === 'trace' && <th scope="col">撤下、更正</th>}
            {!out && <th scope="col">期限</th>}
            {tab === 'review' && <th scope="col">审查还没有通过的原因</th>}
            {tab === 'ending' && <th scope="col">为什么</th>}
            {tab === 'due' && <th scope="col">公开前遮盖</th>}
            <th scope="col" className="no-print">
              办理
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => {
            const key = lookOf(row);
            const name = `${row.label}：${row.matter.title}`;
            return (
              <tr key={`${key}${row.page?.id ?? ''}${row.trace?.how ?? ''}${String(i)}`}>
                {choose && (
                  <td className="pick no-print">
                    <Checkbox
                      aria-label={`选择${name}`}
                      checked={chosen?.includes(key) ?? false}
                      onChange={(e) =>
                        choose(e.target.checked ? [...(chosen ?? []), key] : (chosen ?? []).filter((c) => c !== key))
                      }
                    />
                  </td>
                )}
                <td className="title">
                  <What row={row} tab={tab} />
                </td>
                <td data-label="发布机构">
                  {row.matter.officeName}
                  <div className="article">{row.subject}</div>
                </td>
                {out && (
                  <td data-label="索引号" className={row.page ? 'index-number' : 'index-number blank'}>
                    {row.page?.indexNumber ?? '—'}
                  </td>
                )}
                {tab === 'shown' && (
                  <td data-label="公开" className="nowrap">
                    {row.page && chineseDate(row.page.publishedOn)}
                    {row.page?.until && <div className="article">公示至{chineseDate(row.page.until)}</div>}
                  </td>
                )}
                {tab === 'shown' && (
                  <td data-label="浏览" className="number">
                    {row.page?.views ?? 0}
                  </td>
                )}
                {tab === 'trace' && (
                  <td data-label="撤下、更正">
                    <Trace row={row} />
                  </td>
                )}
                {!out && (
                  <td data-label="期限">
                    <Clock row={row} today={today} explain={() => explain(row)} />
                  </td>
                )}
                {tab === 'review' && (
                  <td data-label="原因">
                    {row.refusals.map((r) => (
                      <div key={r.sentence}>{r.sentence}</div>
                    ))}
                  </td>
                )}
                {tab === 'ending' && <td data-label="为什么">{row.why ?? '公示期届满，到期依法自动停止公开'}</td>}
                {tab === 'due' && (
                  <td data-label="公开前遮盖" className="nowrap">
                    {row.masked === 0 ? <span className="quiet">没有</span> : `${row.masked}处`}
                  </td>
                )}
                <td className="doing no-print">
                  <Button
                    size="small"
                    {...(row.act === null ? {} : { type: 'primary', ghost: true })}
                    onClick={() => open(row)}
                    aria-label={`${doing(row, tab)}：${name}`}
                  >
                    {doing(row, tab)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The word on the row's button. */
function doing(row: PublicationItem, tab: PublicationDesk['tab']): string {
  if (row.act === 'publish') return row.why ? '审查并重新公开' : '审查并公开';
  if (row.act === 'withdrawPublication') return tab === 'ending' && row.why ? '撤回' : '查看、撤回';
  return '查看';
}

function What({ row, tab }: { row: PublicationItem; tab: PublicationDesk['tab'] }) {
  const { matter, page, trace } = row;
  const down = trace !== null && trace.how !== 'again';
  return (
    <>
      <div>
        <strong>{row.label}</strong>
        {page && !down && (
          <a className="public" href={`/published/${page.id}`} target="_blank" rel="noreferrer">
            公开页面<span className="unseen">：{page.title}（新窗口）</span>
          </a>
        )}
      </div>
      <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
        {matter.title || '（无标题）'}
      </Link>
      <div className="article">
        {matter.number && `${matter.number} · `}
        {matter.moduleLabel} · {matter.stateLabel}
      </div>
      {tab !== 'ending' && row.why && <div>{row.why}</div>}
    </>
  );
}

function Clock({ row, today, explain }: { row: PublicationItem; today: string; explain: () => void }) {
  const { clock } = row;
  if (!clock) return null;
  return (
    <>
      <span className={`nowrap ${clockLook(clock)}`}>{clockText(clock)}</span>
      <div className="article">
        <span className="nowrap">限{shortDate(clock.due, today)}</span>
        {clock.provisional && '（暂定）'}{' '}
        <button type="button" className="link no-print" onClick={explain}>
          怎么算
          <span className="unseen">
            ：{row.label}，{row.matter.title}
          </span>
        </button>
      </div>
      <div className="article per">
        {clock.allow}，{row.per.text}
      </div>
    </>
  );
}

function Trace({ row: { trace } }: { row: PublicationItem }) {
  if (!trace) return null;
  return (
    <>
      <strong>{traceWords[trace.how]}</strong> <span className="nowrap">{chineseDate(trace.on)}</span>
      <div className="article">
        {trace.by}
        {trace.office && `（${trace.office}）`}
      </div>
      {trace.reason && <div>{trace.reason}</div>}
    </>
  );
}
