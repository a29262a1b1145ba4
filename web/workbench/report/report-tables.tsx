/** The official tables behind the report (附表), of the county or of one office: every number a button that opens the matters it counts. */
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { Report, ReportTable } from '../../../contract/report.ts';
import { depthOf, headText, laidOut } from '../../../kernel/procedure/language/tables.ts';
import { chineseDate } from '../../shared/dates.ts';
import { ask } from '../queries.ts';
import { Shown } from '../shell/states.tsx';
import { FigureDrawer } from './figure-drawer.tsx';

type Opens = (figure: string) => void;

export function ReportTables({ report, open, current }: { report: Report; open: Opens; current: string | undefined }) {
  const [code, setCode] = useState<string>();
  const [figure, setFigure] = useState<string>();
  const { data: offices = [] } = useQuery(ask.offices);
  const own = useQuery(ask.officeTables(report.year, code, report.asOf));
  if (report.tables.length === 0) return null;
  const choose = (next: string | undefined) => {
    setFigure(undefined);
    setCode(next);
  };
  return (
    <section id="tables" className="report-tables" aria-labelledby="tables-head">
      <h2 id="tables-head">附表</h2>
      <p className="quiet">表中的数字都由记录计算，点开可以看到背后的事项；“—”表示没有可以计算的记录，不是零。</p>
      <div className="report-tools no-print">
        <label htmlFor="tables-office">单位</label>
        <Select
          id="tables-office"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="全县"
          value={code}
          style={{ width: 'min(20rem, 100%)' }}
          options={offices.map((o) => ({ value: o.code, label: o.name }))}
          onChange={choose}
        />
      </div>
      {code === undefined ? (
        <Tables tables={report.tables} open={open} current={current} />
      ) : (
        <Shown query={own} what="正在按本单位的案卷计算">
          {(found) => (
            <>
              <p>
                <strong>{found.officeName}</strong>办理的事项，数据截至{chineseDate(found.asOf)}。
              </p>
              {found.contradictions.map((c) => (
                <p key={c.label + c.sentence} className="notice warn">
                  {c.label}：{c.sentence}
                </p>
              ))}
              <Tables tables={found.tables} open={setFigure} current={figure} />
              <FigureDrawer
                year={found.year}
                asOf={found.asOf}
                figure={found.figures.find((f) => f.id === figure)}
                id={figure}
                asked={own}
                office={{ code: found.office, name: found.officeName }}
                close={() => setFigure(undefined)}
              />
            </>
          )}
        </Shown>
      )}
    </section>
  );
}

function Tables({
  tables,
  open,
  current,
}: {
  tables: readonly ReportTable[];
  open: Opens;
  current: string | undefined;
}) {
  return [...Map.groupBy(tables, (t) => t.part ?? t.title).entries()].map(([part, own]) => (
    <div key={part}>
      <h3>{part}</h3>
      {own.map((table) => (
        <FigureTable key={table.id} table={table} open={open} current={current} />
      ))}
    </div>
  ));
}

function FigureTable({ table, open, current }: { table: ReportTable; open: Opens; current: string | undefined }) {
  const columns = laidOut(table.columns).flat();
  const rows = laidOut(table.rows);
  return (
    <>
      <section
        className="scroll"
        aria-label={table.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved by the arrow keys
        tabIndex={0}
      >
        <table className={table.columns.length > 4 ? 'form-table wide' : 'form-table'}>
          <caption>{table.title}</caption>
          <thead>
            {Array.from({ length: depthOf(table.columns) }, (_, level) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a level of heads has no name but its place
              <tr key={level}>
                {level === 0 && (
                  <th scope="col" rowSpan={depthOf(table.columns)} colSpan={depthOf(table.rows)}>
                    {table.corner}
                  </th>
                )}
                {columns
                  .filter((cell) => cell.level === level)
                  .map((cell, i) => (
                    <th
                      // biome-ignore lint/suspicious/noArrayIndexKey: one head may stand twice in a line
                      key={i}
                      scope={cell.span > 1 ? 'colgroup' : 'col'}
                      colSpan={cell.span}
                      rowSpan={cell.levels}
                    >
                      {cell.label}
                    </th>
                  ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={headText(row)}>
                {(rows[at] ?? []).map((cell) => (
                  <th
                    key={cell.level}
                    scope={cell.span > 1 ? 'rowgroup' : 'row'}
                    rowSpan={cell.span}
                    colSpan={cell.levels}
                  >
                    {cell.label}
                  </th>
                ))}
                {row.cells.map((cell, column) => {
                  const { figure } = cell;
                  const head = table.columns[column];
                  return (
                    <td key={head ? headText(head) : column}>
                      {figure === undefined ? (
                        cell.text
                      ) : (
                        <button
                          type="button"
                          className={figure === current ? 'open-figure here' : 'open-figure'}
                          aria-label={`${headText(row)}，${head ? headText(head) : ''}：${cell.text}`}
                          onClick={() => open(figure)}
                        >
                          {cell.text}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.note && <p className="quiet">{table.note}</p>}
      <p className="article">{table.per.map((a) => a.text).join('；')}</p>
    </>
  );
}
