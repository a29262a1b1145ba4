/** The report as the county prints it: header, chapters, paragraphs, and every figure a button that opens its matters. */
import type { Report, ReportParagraph } from '../../../contract/report.ts';
import { chineseDate } from '../../shared/dates.ts';
import { ReportTables } from './report-tables.tsx';

export function ReportText({
  report,
  open,
  current,
}: {
  report: Report;
  open: (figure: string) => void;
  current: string | undefined;
}) {
  const { header } = report;
  const facts: [string, string][] = [
    ['索引号', header.indexNumber],
    ['主题分类', header.subject],
    ['发布机构', header.publisher],
    ['生成日期', header.generatedOn ? chineseDate(header.generatedOn) : '定稿时生成'],
    ['文件编号', header.documentNumber],
    ['有效性', header.validity],
    ['公开范围', header.scope],
    ['公开方式', header.manner],
  ];
  const rows = Array.from({ length: Math.ceil(facts.length / 2) }, (_, i) => facts.slice(i * 2, i * 2 + 2));
  return (
    <article className="sheet">
      <div className="scroll">
        <table className="report-head">
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]?.[0]}>
                {row.map(([label, value]) => (
                  <Fact key={label} label={label} value={value || '—'} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h1>{report.title}</h1>
      {report.chapters.map((chapter) => (
        <section key={chapter.number} id={`chapter-${chapter.number}`}>
          <h2>
            {chapter.number}
            {chapter.number && '、'}
            {chapter.title}
          </h2>
          {chapter.groups.map((group) => (
            <div key={`${group.title}${group.paragraphs[0]?.section ?? ''}`}>
              {group.title && <h3>{group.title}</h3>}
              {group.paragraphs.map((p) => (
                <Paragraph key={`${p.section}${p.title}`} paragraph={p} open={open} current={current} />
              ))}
            </div>
          ))}
        </section>
      ))}
      <ReportTables report={report} open={open} current={current} />
      {report.hash && (
        <p className="quiet" style={{ marginTop: '2rem' }}>
          定稿校验值（SHA-256）：<code>{report.hash}</code>
        </p>
      )}
    </article>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </>
  );
}

function Paragraph({
  paragraph,
  open,
  current,
}: {
  paragraph: ReportParagraph;
  open: (figure: string) => void;
  current: string | undefined;
}) {
  if (paragraph.missing) {
    return (
      <p className="paragraph missing">
        {paragraph.title && `${paragraph.title}：`}提供本段数据的业务模块尚未启用，没有可以引用的办理记录，因此空缺。
      </p>
    );
  }
  return (
    <p className="paragraph">
      {paragraph.title && <strong>{paragraph.title}</strong>}
      {paragraph.parts.map((part, i) =>
        'figure' in part ? (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place
            key={i}
            type="button"
            className={part.figure === current ? 'open-figure here' : 'open-figure'}
            onClick={() => open(part.figure)}
            title="查看这个数字背后的事项"
          >
            {part.text}
          </button>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
