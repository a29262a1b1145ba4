/** Beside the report: its chapters, and figures that do not agree with each other (勾稽关系), told rather than hidden. */
import type { Report } from '../../../contract/report.ts';

export function Contradictions({ report }: { report: Report }) {
  const missing = report.chapters.flatMap((c) => c.groups.flatMap((g) => g.paragraphs)).filter((p) => p.missing);
  return (
    <aside className="no-print">
      <nav aria-label="报告目录">
        <ol>
          {report.chapters.map((c) => (
            <li key={c.number}>
              <a href={`#chapter-${c.number}`}>
                {c.number}
                {c.number && '、'}
                {c.title}
              </a>
            </li>
          ))}
          {report.tables.length > 0 && (
            <li>
              <a href="#tables">附表</a>
            </li>
          )}
        </ol>
      </nav>
      <section className="part">
        <header>
          <h2>数字是否一致</h2>
        </header>
        {report.contradictions.length === 0 ? (
          <p className="notice good">各项数字互相一致。</p>
        ) : (
          <ul>
            {report.contradictions.map((c) => (
              <li key={c.label + c.sentence} className="notice warn">
                <strong>{c.label}</strong>
                <p>{c.sentence}</p>
                {c.per && <p className="article">{c.per}</p>}
              </li>
            ))}
          </ul>
        )}
      </section>
      {missing.length > 0 && <p className="notice">有{missing.length}段因数据模块未启用而空缺，没有以手填数字代替。</p>}
    </aside>
  );
}
