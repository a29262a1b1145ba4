/** 核验记录: the auditor has the whole record checked, chains and log, and sees what was found, the last one first. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Verifications } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { queryClient } from '../../queries.ts';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { asked } from '../queries.ts';

export function VerificationPage() {
  const found = useQuery(asked.verifications);
  const begin = useMutation({
    mutationFn: administration.verify,
    onSuccess: (now) => queryClient.setQueryData(asked.verifications.queryKey, now),
  });
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>核验记录</h1>
        <span className="quiet">逐条核对每个案件的记录链、存证树、检查点、文书和个人信息原文的哈希</span>
        <div className="aside no-print">
          <Button
            type="primary"
            loading={begin.isPending || found.data?.running != null}
            onClick={() => begin.mutate()}
          >
            {found.data?.running ? '正在核验' : '开始核验'}
          </Button>
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </div>
      {begin.error && <Failed error={begin.error} />}
      <Shown query={found} what="正在读取核验结果">
        {(known) => <Known known={known} />}
      </Shown>
    </div>
  );
}

function Known({ known: { running, broken, rows } }: { known: Verifications }) {
  const [last, ...earlier] = rows;
  return (
    <>
      {running && (
        <p className="notice" role="status">
          {running.by}发起的核验正在进行，已核对
          <span className="figure">{running.entries.toLocaleString('zh-CN')}</span>
          条记录。可以离开本页，做完会记在这里。
        </p>
      )}
      {broken && <p className="notice bad">{broken}</p>}
      {!last && !running && (
        <Empty title="还没有核验过">
          核验只读不改，可以随时进行；记录多时要几分钟。结果会留在这里，也会记入审计记录。
        </Empty>
      )}
      {last && <Result row={last} />}
      {earlier.length > 0 && (
        <section className="part" aria-label="以前的核验">
          <header>
            <h2>以前的核验</h2>
          </header>
          <div className="scroll sheet">
            <table className="ledger cards" aria-label="以前的核验">
              <thead>
                <tr>
                  <th scope="col">完成</th>
                  <th scope="col">发起人</th>
                  <th scope="col" className="number">
                    事项
                  </th>
                  <th scope="col" className="number">
                    记录
                  </th>
                  <th scope="col">结果</th>
                </tr>
              </thead>
              <tbody>
                {earlier.map((row) => (
                  <tr key={row.id}>
                    <td data-label="完成" className="figure">
                      {row.at}
                    </td>
                    <td data-label="发起人">{row.by}</td>
                    <td data-label="事项" className="number">
                      {row.matters}
                    </td>
                    <td data-label="记录" className="number">
                      {row.entries}
                    </td>
                    <td data-label="结果">
                      {row.ok ? (
                        <span className="done">没有发现改动</span>
                      ) : (
                        <details>
                          <summary className="late">发现{row.faults.length + row.moreFaults}处问题</summary>
                          <Faults row={row} />
                        </details>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}

type Row = Verifications['rows'][number];

function Result({ row }: { row: Row }) {
  return (
    <section className={row.ok ? 'notice good' : 'notice bad'} aria-label="最近一次核验">
      <h2>{row.ok ? '核验通过：没有发现改动' : `核验不通过：发现${row.faults.length + row.moreFaults}处问题`}</h2>
      <p className="article">
        {row.by}发起，{row.begunAt}开始，{row.at}完成
      </p>
      <dl className="facts">
        <dt>事项</dt>
        <dd className="figure">{row.matters}件</dd>
        <dt>记录</dt>
        <dd className="figure">{row.entries}条</dd>
        <dt>存证树</dt>
        <dd className="figure">
          {row.leaves}片叶子，{row.checkpoints}个检查点{row.unlogged > 0 && `，${row.unlogged}条尚未存证`}
        </dd>
      </dl>
      {!row.ok && (
        <>
          <p>
            <strong>请保留现场：不要重启、不要修复，备份数据目录，报告本机关负责人和安全保密管理员。</strong>
          </p>
          <Faults row={row} />
        </>
      )}
      {row.notes.map((note) => (
        <p key={note} className="article">
          说明：{note}
        </p>
      ))}
    </section>
  );
}

function Faults({ row }: { row: Row }) {
  return (
    <ul className="faults">
      {row.faults.map((fault, i) => (
        <li key={`${fault}${String(i)}`}>{fault}</li>
      ))}
      {row.moreFaults > 0 && <li>另有{row.moreFaults}处没有列出，请在服务器上运行 npm run yifa -- verify 查看</li>}
    </ul>
  );
}
