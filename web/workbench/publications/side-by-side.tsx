/** Two sheets: the text as the file has it, and as the public will read it; masked stretches bear the same number on both, and a list says why. */
import { Fragment, type ReactNode } from 'react';
import type { PreviewBlock, PreviewSpan, ReleasePreview } from '../../../contract/publications.ts';
import { depthOf, headText, laidOut } from '../../../kernel/document/heads.ts';
import { chineseDate } from '../../shared/dates.ts';
import { linesOf, type Mask, maskOf, masksOf } from './publication-words.ts';

type Side = 'original' | 'outgoing';

const outgoing = ({ row, changed }: ReleasePreview): string =>
  row.page === null ? '公众将读到的文字' : changed ? '现在重新公开时的文字' : '公众现在读到的文字';

export function SideBySide({ found }: { found: ReleasePreview }) {
  const masks = masksOf(found.title, found.blocks);
  return (
    <>
      <div className="sides">
        <Sheet found={found} masks={masks} side="original" title="原文" help="案卷中的文字" />
        <Sheet found={found} masks={masks} side="outgoing" title="公开后" help={outgoing(found)} />
      </div>
      <Reasons masks={[...masks.values()]} found={found} />
    </>
  );
}

function Sheet({
  found,
  masks,
  side,
  title,
  help,
}: {
  found: ReleasePreview;
  masks: ReadonlyMap<string, Mask>;
  side: Side;
  title: string;
  help: string;
}) {
  const spans = (of: readonly PreviewSpan[]): ReactNode => <Spans spans={of} masks={masks} side={side} />;
  return (
    <section className={`side ${side}`} aria-label={title}>
      <header>
        <h3>{title}</h3>
        <span className="quiet">{help}</span>
      </header>
      <div className="paper-text">
        <h4>{spans(found.title)}</h4>
        {found.blocks.map((block, i) => (
          // The blocks of a text have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
          <Block key={i} block={block} spans={spans} />
        ))}
        <p className="signature">
          {found.seal}
          <br />
          {chineseDate(found.on)}
        </p>
      </div>
    </section>
  );
}

function Block({ block, spans }: { block: PreviewBlock; spans: (of: readonly PreviewSpan[]) => ReactNode }) {
  switch (block.kind) {
    case 'list':
      return (
        <ol>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
            <li key={i}>{spans(item)}</li>
          ))}
        </ol>
      );
    case 'facts':
      return (
        <table>
          <tbody>
            {block.rows.map((r, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
              <tr key={i}>
                <th scope="row">{r.label}</th>
                <td>{spans(r.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return <FigureTable block={block} spans={spans} />;
    case 'signature':
      return (
        <p className="signature">
          {block.seal}
          <br />
          {block.on}
        </p>
      );
    case 'title':
    case 'heading':
      return <h5>{spans(block.text)}</h5>;
    default:
      return linesOf(block.text).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
        <p key={i} className={block.kind}>
          {spans(line)}
        </p>
      ));
  }
}

function FigureTable({
  block,
  spans,
}: {
  block: Extract<PreviewBlock, { kind: 'table' }>;
  spans: (of: readonly PreviewSpan[]) => ReactNode;
}) {
  const columns = laidOut(block.columns).flat();
  const rows = laidOut(block.rows);
  const title = block.title.map((span) => span.to).join('');
  return (
    // biome-ignore lint/a11y/useSemanticElements: the table stands on both sheets, and neither is a landmark of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved by the arrow keys
    <div role="group" className="figures-room" aria-label={title} tabIndex={0}>
      <table className={block.columns.length > 8 ? 'figures wide' : 'figures'}>
        <caption>{spans(block.title)}</caption>
        <thead>
          {Array.from({ length: depthOf(block.columns) }, (_, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level of heads has no name but its place
            <tr key={level}>
              {level === 0 && (
                <th scope="col" rowSpan={depthOf(block.columns)} colSpan={depthOf(block.rows)}>
                  {block.corner}
                </th>
              )}
              {columns
                .filter((head) => head.level === level)
                .map((head, i) => (
                  <th
                    // biome-ignore lint/suspicious/noArrayIndexKey: one head may stand twice in a line
                    key={i}
                    scope={head.span > 1 ? 'colgroup' : 'col'}
                    colSpan={head.span}
                    rowSpan={head.levels}
                  >
                    {head.label}
                  </th>
                ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={headText(row)}>
              {(rows[at] ?? []).map((head) => (
                <th
                  key={head.level}
                  scope={head.span > 1 ? 'rowgroup' : 'row'}
                  rowSpan={head.span}
                  colSpan={head.levels}
                >
                  {head.label}
                </th>
              ))}
              {row.cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={i}>{spans(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Spans({
  spans,
  masks,
  side,
}: {
  spans: readonly PreviewSpan[];
  masks: ReadonlyMap<string, Mask>;
  side: Side;
}) {
  return spans.map((span, i) => {
    const mask = maskOf(masks, span);
    const text = side === 'outgoing' ? span.to : (span.from ?? '（不对您显示）');
    // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
    if (!mask) return <Fragment key={i}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
      <mark key={i} title={mask.why}>
        {text}
        <sup>
          <span className="unseen">遮盖，序号</span>
          {mask.number}
        </sup>
      </mark>
    );
  });
}

function Reasons({ masks, found }: { masks: readonly Mask[]; found: ReleasePreview }) {
  if (masks.length === 0)
    return (
      <p className="notice good">
        没有自动遮盖的内容。仍应通读一遍：系统只认得案卷中登记的个人信息和形似证件号码、电话、账号的数字。
      </p>
    );
  return (
    <section className="reasons" aria-label="遮盖的理由">
      <header>
        <h3>自动遮盖{masks.reduce((n, m) => n + m.times, 0)}处</h3>
        <span className="article">依据：{found.per.map((p) => p.text).join('、')}</span>
      </header>
      <table className="ledger cards">
        <thead>
          <tr>
            <th scope="col" className="number">
              序号
            </th>
            <th scope="col">原文</th>
            <th scope="col">公开后</th>
            <th scope="col">理由</th>
          </tr>
        </thead>
        <tbody>
          {masks.map((m) => (
            <tr key={m.number}>
              <td className="number" data-label="序号">
                {m.number}
              </td>
              <td data-label="原文">{m.from ?? <span className="quiet">不对您显示</span>}</td>
              <td data-label="公开后">{m.to}</td>
              <td data-label="理由">
                {m.why}
                {m.times > 1 && `（${m.times}处）`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {found.original ? '您查看原文已记入审计。' : '原文只对公开这一信息的经办人员显示，每次查看记入审计。'}
        系统只认得案卷中登记的个人信息和形似证件号码、电话、账号的数字，请通读一遍再公开。
      </p>
    </section>
  );
}
