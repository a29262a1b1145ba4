/** 随机抽取: who has committed and revealed, what was frozen, what came out, and how anyone runs it again. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Definition } from '../../../../contract/definitions.ts';
import type { DrawRoundView, DrawView } from '../../../../contract/draws.ts';
import type { MatterPage } from '../../../../contract/matters.ts';
import type { DrawReport } from '../../../../kernel/draw/bundle.ts';
import { api, links } from '../../../shared/client.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { ask } from '../../queries.ts';
import { Shown } from '../../shell/states.tsx';

export function Draws({ definition, page }: { definition: Definition; page: MatterPage }) {
  const { module, id } = page.matter;
  const drawing = definition.fields.some((f) => f.draw !== undefined);
  const draws = useQuery({ ...ask.draws(module, id), enabled: drawing });
  if (!drawing) return null;
  return (
    <Shown query={draws} what="正在读取随机抽取">
      {(views) => (
        <>
          {views.map((view) => (
            <Draw key={view.draw} view={view} module={module} id={id} />
          ))}
        </>
      )}
    </Shown>
  );
}

function Draw({ view, module, id }: { view: DrawView; module: string; id: string }) {
  const now = view.rounds.at(-1);
  const voided = view.rounds.filter((r) => r.voided).length;
  return (
    <section className="part draw" aria-label={view.label}>
      <header>
        <h2>{view.label}</h2>
        {voided > 0 && <span className="warn">此前作废{voided}次</span>}
      </header>
      <div className="sheet">
        {now && <Witnesses view={view} round={now} />}
        {view.beacon && <p className="quiet">公共随机数：{view.beacon}</p>}
        {view.frozenPools.length > 0 && <FrozenPools view={view} />}
        {view.pools.map((pool) => (
          <div key={pool.pool}>
            <h3>
              抽取结果：{pool.label}
              {pool.drawn.length}个
            </h3>
            <ol className="drawn">
              {pool.drawn.map((m) => (
                <li key={m.id}>
                  {m.label}
                  {m.with.map((w) => (
                    <span key={w.pool} className="quiet">
                      {' '}
                      {w.label}：{w.drawn.map((d) => d.label).join('、')}
                    </span>
                  ))}
                </li>
              ))}
            </ol>
          </div>
        ))}
        <div className="article">{view.per.text}</div>
        {now?.frozen && <HowToVerify view={view} module={module} id={id} />}
      </div>
    </section>
  );
}

function Witnesses({ view, round }: { view: DrawView; round: DrawRoundView }) {
  const missing = view.witnesses - round.witnesses.length;
  return (
    <>
      <h3>{round.round > 1 ? `见证人（第${round.round}次）` : '见证人'}</h3>
      <ul className="rows">
        {round.witnesses.map((w) => (
          <li key={w.commitment}>
            {w.office} {w.name}
            {w.mine && '（本人）'}：
            {w.revealed ? '已提交承诺值，已揭示' : round.frozen ? '已提交承诺值，待揭示' : '已提交承诺值'}
            <details>
              <summary className="quiet">承诺值</summary>
              <code className="hash">{w.commitment}</code>
            </details>
          </li>
        ))}
        {missing > 0 && !round.frozen && <li className="quiet">还需{missing}个单位的见证人提交承诺值</li>}
      </ul>
    </>
  );
}

function FrozenPools({ view }: { view: DrawView }) {
  const frozen = view.rounds.at(-1)?.frozen;
  return (
    <>
      <h3>冻结的名录{frozen && `（${chineseDate(frozen.on)}）`}</h3>
      <ul className="rows">
        {view.frozenPools.map((p) => (
          <li key={p.pool}>
            {p.label}：{p.members}个
            {p.leftOut.length > 0 && (
              <details>
                <summary>未列入{p.leftOut.length + p.moreLeftOut}个及其理由</summary>
                <ul>
                  {p.leftOut.map((m) => (
                    <li key={m.label + m.why}>
                      {m.label}：{m.why}
                    </li>
                  ))}
                  {p.moreLeftOut > 0 && <li className="quiet">另有{p.moreLeftOut}个，见名录快照文件</li>}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {frozen && (
        <p className="quiet">
          名录快照的SHA-256：<code className="hash">{frozen.sha256}</code>
        </p>
      )}
    </>
  );
}

function HowToVerify({ view, module, id }: { view: DrawView; module: string; id: string }) {
  const [state, setState] = useState<'idle' | 'running' | 'failed' | DrawReport>('idle');
  const run = async () => {
    setState('running');
    try {
      const [bundle, { verifyDrawBundle }] = await Promise.all([
        api.drawBundle(module, id, view.draw),
        import('../../../../kernel/draw/bundle.ts'),
      ]);
      setState(verifyDrawBundle(bundle));
    } catch {
      setState('failed');
    }
  };
  const file = `yifa-draw-${id}.json`;
  return (
    <details className="no-print">
      <summary>如何验证</summary>
      <p>
        结果只由三样东西算出：冻结的名录、见证人在冻结以前承诺、冻结以后才揭示的秘密值
        {view.beacon && '、事先写明的公共随机数'}。 改动其中任何一个字，都会算出不同的结果。
      </p>
      <ol>
        <li>
          <a href={links.drawBundle(module, id, view.draw)} download={file}>
            下载核验文件
          </a>
          。文件自成一体，可以交给任何人。
        </li>
        <li>
          在任何一台装有本系统程序的电脑上运行（不需要数据库）：
          <br />
          <code>npm run yifa -- draw verify {file}</code>
        </li>
        <li>对照名录库，看应当列入的是否都已列入，未列入的理由是否成立。这一点程序不能代替人。</li>
      </ol>
      <Button onClick={() => void run()} loading={state === 'running'}>
        在本机重新计算
      </Button>
      <div role="status">
        {state === 'failed' && <p className="notice">没有取到核验文件，请稍后再试。</p>}
        {typeof state === 'object' && <Verdict report={state} />}
      </div>
    </details>
  );
}

function Verdict({ report }: { report: DrawReport }) {
  return (
    <div className={report.ok ? 'notice good' : 'notice'}>
      <strong>{report.ok ? '✓ 重新计算与记录一致' : `✗ 发现${report.faults.length}处问题`}</strong>
      <ul>
        {report.faults.map((f) => (
          <li key={f}>{f}</li>
        ))}
        {report.notes.map((n) => (
          <li key={n} className="quiet">
            {n}
          </li>
        ))}
      </ul>
    </div>
  );
}
