/** 年度报告: the text that wrote itself; every figure opens its definition and exactly the matters behind it. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Report } from '../../../contract/report.ts';
import { api } from '../../shared/client.ts';
import { ask, queryClient } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Failed, Shown } from '../shell/states.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { ReportText } from './report-text.tsx';
import './report.css';

const firstYear = 2023;
const statusWords: Record<Report['status'], string> = { draft: '草稿：随记录变化', frozen: '已定稿', published: '已公开' };

export function ReportPage() {
  const search = useSearch({ from: '/desk/report' });
  const navigate = useNavigate();
  const { today, viewer } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(search.year ?? firstYear) || firstYear;
  const report = useQuery(ask.report(year));
  const go = (next: { year?: string; figure?: string }): void => void navigate({ to: '/report', search: next });
  const mayEdit = viewer.capacities.includes('report.editor');
  return (
    <div className="page report">
      <div className="page-head">
        <h1>年度报告</h1>
        <Select
          aria-label="年度"
          value={year}
          onChange={(chosen: number) => go({ year: String(chosen) })}
          options={Array.from({ length: thisYear - firstYear + 1 }, (_, i) => ({ value: firstYear + i, label: `${firstYear + i}年` }))}
        />
        {report.data && <span className={report.data.status === 'published' ? 'done' : 'quiet'}>{statusWords[report.data.status]}</span>}
        <div className="aside">
          <Button onClick={() => window.print()}>打印</Button>
          {mayEdit && report.data && <Finish report={report.data} />}
        </div>
      </div>
      <Shown query={report} what="正在由记录生成报告">
        {(found) => (
          <div className="report-columns">
            <ReportText report={found} open={(figure) => go({ year: String(year), figure })} />
            <Beside report={found} />
          </div>
        )}
      </Shown>
      {search.figure && <FigureDrawer year={year} id={search.figure} close={() => go({ year: String(year) })} />}
    </div>
  );
}

/** Freezing and publishing; neither can be taken back, so both ask once. */
function Finish({ report }: { report: Report }) {
  const [asked, setAsked] = useState(false);
  const step = report.status === 'draft' ? 'freeze' : 'publish';
  const work = useMutation({
    mutationFn: () => (step === 'freeze' ? api.freezeReport(report.year, crypto.randomUUID()) : api.publishReport(report.year, crypto.randomUUID())),
    onSuccess(done) {
      queryClient.setQueryData(ask.report(report.year).queryKey, done);
      setAsked(false);
    },
  });
  if (report.status === 'published') return null;
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>{step === 'freeze' ? '定稿' : '公开'}</Button>
      <Modal
        open={asked}
        title={step === 'freeze' ? `将${report.year}年度报告定稿` : `在公众门户公开${report.year}年度报告`}
        okText={step === 'freeze' ? '定稿' : '公开'}
        cancelText="再看看"
        confirmLoading={work.isPending}
        onOk={() => work.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{step === 'freeze' ? '定稿后，文字和数字按今天的记录固定下来，并计算校验值；以后的补录、更正不再改变这一份。' : '公开后，任何人都可以在门户上阅读，并打开每个数字背后的事项清单（不含个人信息）。'}</p>
        {report.contradictions.length > 0 && <p className="late">还有{report.contradictions.length}处勾稽不符，请先核对。</p>}
        {work.error && <Failed error={work.error} />}
      </Modal>
    </>
  );
}

function Beside({ report }: { report: Report }) {
  const missing = report.chapters.flatMap((c) => c.groups.flatMap((g) => g.paragraphs)).filter((p) => p.missing).length;
  return (
    <aside className="report-beside">
      <section className="sheet">
        <h2>勾稽核对</h2>
        {report.contradictions.length === 0 ? (
          <p className="done">各项数字之间没有发现矛盾。</p>
        ) : (
          <ul>
            {report.contradictions.map((c) => (
              <li key={c.label + c.sentence}>
                <strong>{c.label}</strong>
                <p>{c.sentence}</p>
                {c.per && <p className="quiet">{c.per}</p>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="sheet">
        <h2>来源</h2>
        <dl>
          <dt>数据截至</dt>
          <dd className="figure">{report.asOf}</dd>
          {report.header.indexNumber && <dt>索引号</dt>}
          {report.header.indexNumber && <dd className="figure">{report.header.indexNumber}</dd>}
          {report.publishedOn && <dt>公开日期</dt>}
          {report.publishedOn && <dd className="figure">{report.publishedOn}</dd>}
          {report.hash && <dt>校验值</dt>}
          {report.hash && <dd className="hash">{report.hash}</dd>}
        </dl>
        {missing > 0 && <p className="quiet">有{missing}段的业务模块尚未启用，报告中如实说明，不由人填写。</p>}
        {report.demonstration && <p><span className="mark demo">演示数据</span></p>}
      </section>
    </aside>
  );
}
