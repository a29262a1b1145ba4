/** The states between and beside the contents: still loading, nothing there, refused, broken. Each says what to do next. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Refusal } from '../../../contract/matters.ts';
import { asFailure } from '../../shared/problem.ts';

export function Waiting({ what = '正在读取' }: { what?: string }) {
  return (
    <div className="waiting" role="status">
      {what}……
      <i />
      <i />
      <i />
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** What failed, and a way to try again. A 403 or 404 has nothing to retry. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const failure = asFailure(error);
  const hopeless = failure.status === 403 || failure.status === 404;
  return (
    <div className="notice bad" role="alert">
      <strong>{failure.title}</strong>
      {/* Reasons say it themselves. */}
      {failure.refusals.length === 0 && failure.detail && failure.detail !== failure.title && <p>{failure.detail}</p>}
      <Refusals refusals={failure.refusals} />
      {retry && !hopeless && (
        <p style={{ marginTop: '0.5rem' }}>
          <Button size="small" onClick={retry}>
            重试
          </Button>
        </p>
      )}
    </div>
  );
}

/** Reasons with their article and advice, as a list. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul className="refusals">
      {refusals.map((r) => (
        <li key={`${r.code}${r.field ?? ''}${r.sentence}`}>
          {r.sentence}
          {r.per && <span className="article">（{r.per.text}）</span>}
          {r.advice && <div className="article">怎么办：{r.advice}</div>}
        </li>
      ))}
    </ul>
  );
}

/** One query's three ways: loading, failed, here. */
export function Shown<T>({
  query,
  children,
  what,
}: {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
  what?: string;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Waiting {...(what === undefined ? {} : { what })} />;
}
