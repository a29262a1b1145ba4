/** Shows what changed since the last time, removed words struck through and added ones underlined, so that no colour is needed to read it. */
import { chineseDate } from '../../../shared/dates.ts';
import type { Compared } from './changes.ts';

export function Changes({ compared, open = false }: { compared: Compared; open?: boolean }) {
  const { since, changes } = compared;
  if (changes.length === 0)
    return (
      <p className="quiet">
        与第{since.seq}号（{chineseDate(since.on)}）相比，内容没有变化。
      </p>
    );
  return (
    <details className="changes" open={open}>
      <summary>
        与第{since.seq}号（{chineseDate(since.on)}）相比，改了{changes.length}项
      </summary>
      <dl className="facts">
        {changes.map((c) => (
          <div key={c.label} style={{ display: 'contents' }}>
            <dt>{c.label}</dt>
            <dd>
              {c.pieces.map((p, i) => {
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
                if (p.kind === 'removed') return <del key={i}>{p.text}</del>;
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
                return p.kind === 'added' ? <ins key={i}>{p.text}</ins> : <span key={i}>{p.text}</span>;
              })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
