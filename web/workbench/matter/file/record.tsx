/** The record (办理记录): who did what, when, under which article, chained by hash; newest first. */
import { App, Button } from 'antd';
import { useState } from 'react';
import type { EntryView, MatterPage } from '../../../../contract/matters.ts';
import { api, links } from '../../../shared/client.ts';
import { chineseDate, momentText } from '../../../shared/dates.ts';
import { asFailure } from '../../../shared/problem.ts';
import { comparedWithLast } from './changes.ts';
import { Changes } from './changes.tsx';

const sources = { performed: '', recorded: '补录', imported: '导入', law: '依法自动' };
/** Longer records begin folded: the newest acts are what is usually asked for. */
const firstShown = 12;

export function Record({ page, correct }: { page: MatterPage; correct: (entry: EntryView) => void }) {
  const [all, setAll] = useState(false);
  const entries = [...page.entries].reverse();
  const shown = all ? entries : entries.slice(0, firstShown);
  return (
    <section className="part" aria-label="办理记录">
      <header>
        <h2>办理记录</h2>
        <span className="quiet">共{entries.length}条，只增不改</span>
        <span className="aside no-print">
          <Proof module={page.matter.module} id={page.matter.id} name={page.matter.number ?? page.matter.id} />
        </span>
      </header>
      <ol className="record sheet" reversed>
        {shown.map((e) => (
          <Entry key={e.seq} entry={e} page={page} correct={correct} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <p className="no-print" style={{ marginTop: '0.5rem' }}>
          <button type="button" className="link" onClick={() => setAll(true)}>
            显示较早的{entries.length - shown.length}条
          </button>
        </p>
      )}
    </section>
  );
}

function Entry({
  entry: e,
  page,
  correct,
}: {
  entry: EntryView;
  page: MatterPage;
  correct: (entry: EntryView) => void;
}) {
  const { module, id } = page.matter;
  const compared = comparedWithLast(page.entries, e.seq);
  const short = e.stated.filter((s) => s.value !== '' && s.field !== 'proposal');
  return (
    <li value={e.seq}>
      <div className="on">
        {chineseDate(e.on)}
        <small>记于{momentText(e.recordedAt)}</small>
      </div>
      <div>
        <div className="line">
          <strong>{e.label}</strong>
          {sources[e.source] && <span className="mark">{sources[e.source]}</span>}
          <span>
            {e.by}
            {(e.office || e.capacity) && (
              <span className="quiet">（{[e.office, e.capacity].filter(Boolean).join(' ')}）</span>
            )}
          </span>
          {e.per && <span className="article">{e.per.text}</span>}
        </div>
        {e.papers.map((p) => (
          <a
            key={p.paper}
            href={links.paper(module, id, e.seq, p.paper)}
            target="_blank"
            rel="noreferrer"
            style={{ marginInlineEnd: '1rem' }}
          >
            {p.label}
            {p.number && ` ${p.number}`}
          </a>
        ))}
        {short.length > 0 && (
          <details>
            <summary>填写了{short.length}项</summary>
            <dl className="facts">
              {short.map((s) => (
                <div key={s.field} style={{ display: 'contents' }}>
                  <dt>{s.label}</dt>
                  <dd>{s.value}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {compared && <Changes compared={compared} />}
        <div className="seal">
          第{e.seq}号 · <code title={`本条：${e.hash}\n前条：${e.prev}`}>{e.hash.slice(0, 12)}</code> ·{' '}
          {e.logged === null ? '待汇入全县存证' : `全县存证第${e.logged}号`}
          {e.source !== 'law' && (
            <button
              type="button"
              className="link no-print"
              style={{ marginInlineStart: '0.8rem' }}
              onClick={() => correct(e)}
            >
              更正<span className="unseen">第{e.seq}号</span>
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** 导出证明: a file that anyone can verify without the county's help. */
function Proof({ module, id, name }: { module: string; id: string; name: string }) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const proof = await api.proof(module, id);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(proof, null, 1)], { type: 'application/json' }));
      link.download = `${name.replace(/[\\/:*?"<>|]/g, '_')}-证明.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      void message.error(asFailure(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" loading={busy} onClick={() => void save()} title="无需信任本系统，可以离线核验的证明文件">
      导出证明
    </Button>
  );
}
