/** The report as it will be read, with each figure as a way to its records. */
import type { Report, ReportParagraph } from '../../../contract/report.ts';

export function ReportText({ report, open }: { report: Report; open: (figure: string) => void }) {
  return (
    <article className="sheet report-text">
      <h2 className="report-title">{report.title}</h2>
      {report.chapters.map((chapter) => (
        <section key={chapter.number}>
          <h3>{chapter.number}、{chapter.title}</h3>
          {chapter.groups.map((group) => (
            <div key={group.title || chapter.number}>
              {group.title && <h4>{group.title}</h4>}
              {group.paragraphs.map((p) => (
                <Paragraph key={p.section} paragraph={p} open={open} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

function Paragraph({ paragraph, open }: { paragraph: ReportParagraph; open: (figure: string) => void }) {
  const number = /^\d+$/.test(paragraph.section) ? `${paragraph.section}.` : '';
  if (paragraph.missing) {
    return (
      <p className="report-missing">
        {number}{paragraph.title}：相应的业务模块尚未启用，没有可以统计的记录。
      </p>
    );
  }
  return (
    <p>
      <strong>{number}{paragraph.title}。</strong>
      {paragraph.parts.map((part, i) =>
        'figure' in part ? (
          <button key={`${part.figure}${String(i)}`} type="button" className="link figure" title="查看口径和背后的事项" onClick={() => open(part.figure)}>
            {part.text}
          </button>
        ) : (
          <span key={String(i)}>{part.text}</span>
        ),
      )}
      {paragraph.modules.length > 0 && <span className="quiet">（本段另有模块尚未启用，相应内容从缺。）</span>}
    </p>
  );
}
