/** The new text with its differences against the former one: counted, gone through by keys, in one column or in two. */
import { Button, Segmented, Switch } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComparedVersion, Comparison, ComparedText as Text } from '../../../contract/comparisons.ts';
import { links } from '../../shared/client.ts';
import { onKey, typing } from '../shell/keyboard.ts';
import { ComparedText } from './compared-text.tsx';
import type { ReviewSearch } from './review-search.ts';
import { useReading } from './use-reading.ts';
import { nameOf } from './versions.ts';

export function Draft({
  comparison,
  before,
  after,
  text,
  beside,
  sought,
  change,
}: {
  comparison: Comparison;
  before: ComparedVersion | undefined;
  after: ComparedVersion;
  text: number;
  beside: boolean;
  /** An article that an issue speaks of, to be shown. */
  sought: { article: string; time: number } | undefined;
  change: (next: ReviewSearch) => void;
}) {
  const { versions, texts } = comparison;
  const [was, is] = [before?.texts[text] ?? null, after.texts[text] ?? null];
  const comparable = was?.text != null && is?.text != null;
  const reading = useReading(comparable ? (was?.text ?? '') : (is?.text ?? ''), is?.text ?? '');
  const [folded, setFolded] = useState(true);
  const [current, setCurrent] = useState(0);
  const box = useRef<HTMLElement>(null);

  const total = comparable ? reading.total : 0;
  const go = useCallback(
    (by: number) => {
      if (total === 0) return;
      setCurrent((now) => (now === 0 && by < 0 ? total : ((now - 1 + by + total) % total) + 1));
    },
    [total],
  );
  useEffect(
    () =>
      onKey((event) => {
        if (typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'n') go(1);
        else if (event.key === 'p') go(-1);
        else return;
        event.preventDefault();
      }),
    [go],
  );
  useEffect(() => {
    if (current === 0) return;
    box.current?.querySelector(`[data-difference="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current]);
  useEffect(() => {
    if (!sought) return;
    setFolded(false);
    // The paragraphs that were folded are there after the next drawing.
    const timer = setTimeout(() => {
      const found = [...(box.current?.querySelectorAll<HTMLElement>('.row') ?? [])].find((row) =>
        (row.querySelector('p:last-child') ?? row).textContent
          ?.replace(/〔[^〕]*〕/g, '')
          .trimStart()
          .startsWith(sought.article),
      );
      found?.scrollIntoView({ block: 'center' });
      found?.classList.add('sought');
      setTimeout(() => found?.classList.remove('sought'), 2500);
    });
    return () => clearTimeout(timer);
  }, [sought]);

  return (
    <section className="draft" aria-label="本稿" ref={box}>
      <header className="tools">
        <h2>{is?.label ?? texts[text]}</h2>
        <span className="quiet">{nameOf(versions, after)}</span>
        {comparable && (
          <span className="count" aria-live="polite">
            {!reading.done
              ? '正在逐字对照……'
              : total === 0
                ? '与前一稿没有不同'
                : current === 0
                  ? `${total}处不同`
                  : `第${current}处，共${total}处`}
          </span>
        )}
        <span className="buttons no-print">
          {comparable && (
            <>
              <Button onClick={() => go(-1)} disabled={total === 0} aria-keyshortcuts="p" title="键盘 p">
                上一处
              </Button>
              <Button onClick={() => go(1)} disabled={total === 0} aria-keyshortcuts="n" title="键盘 n">
                下一处
              </Button>
              <Segmented
                aria-label="显示方式"
                value={beside ? 'beside' : 'inline'}
                options={[
                  { value: 'inline', label: '合并' },
                  { value: 'beside', label: '左右对照' },
                ]}
                onChange={(view) => change({ view: view === 'beside' ? 'beside' : (undefined as never) })}
              />
              {/* biome-ignore lint/a11y/noLabelWithoutControl: the control of the library stands within the label */}
              <label className="fold-choice">
                <Switch size="small" checked={folded} onChange={setFolded} aria-label="收起没有改动的段落" /> 只看改动
              </label>
            </>
          )}
          <Button onClick={() => window.print()}>打印</Button>
        </span>
      </header>
      {texts.length > 1 && (
        <Segmented
          className="no-print"
          aria-label="对照哪一部分"
          value={String(text)}
          options={texts.map((label, at) => ({ value: String(at), label }))}
          onChange={(at) => change({ text: at })}
        />
      )}
      <Files version={before} text={was} label="前一稿" />
      <Files version={after} text={is} label="本稿" />
      {is?.text == null ? (
        <p className="quiet none">{is === null ? '这一稿没有记载全文。' : (is.why ?? '')}</p>
      ) : (
        <>
          {before && !comparable && <p className="quiet none">前一稿没有可以逐字对照的全文，下面是本稿全文。</p>}
          {beside && comparable && (
            <p className="pair heads" aria-hidden="true">
              <span>前一稿</span>
              <span>本稿</span>
            </p>
          )}
          <div className="sheet text">
            <ComparedText
              rows={reading.rows}
              beside={beside && comparable}
              folded={folded && comparable && total > 0}
              current={current}
            />
          </div>
          {comparable && (
            <p className="legend">
              <ins>下划线</ins>是增加的，<del>删除线</del>是删去的。键盘 n 下一处、p 上一处。
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Files in which a text stands, and what of them could not be read. */
function Files({ version, text, label }: { version: ComparedVersion | undefined; text: Text | null; label: string }) {
  if (!version || !text || text.files.length === 0) return null;
  return (
    <p className="quiet files">
      {label}：
      {text.files.map((file) => (
        <a key={file.sha256} href={links.file(version.module, version.id, file.sha256)}>
          {file.name}
        </a>
      ))}
      {text.text !== null && text.why && <span>（{text.why}）</span>}
    </p>
  );
}
