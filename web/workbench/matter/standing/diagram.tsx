/** Where the matter stands: the phases as a bar, the states as a picture, and both as text. */
import { useEffect, useMemo, useRef } from 'react';
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage } from '../../../../contract/matters.ts';
import { layoutOf, nodeHeight, nodeWidth, type Standing } from './diagram-layout.ts';

const words: Record<Standing, string> = { current: '当前', passed: '已过', ahead: '' };

export function Progress({ definition, page }: { definition: Definition; page: MatterPage }) {
  const layout = useMemo(() => layoutOf(definition, page.passed, page.matter.state), [definition, page]);
  const titled = layout.columns.filter((c) => c.title !== '');
  // What runs beside the case (听证、中止) is spoken of once it has begun.
  const begun = page.tracks.filter((t) => t.state !== definition.tracks.find((d) => d.track === t.track)?.initial);
  const label = (state: string): string => definition.states.find((s) => s.state === state)?.label ?? state;
  return (
    <>
      {titled.length > 1 && (
        <ol className="phases" aria-label="办理阶段">
          {titled.map((c) => (
            <li key={c.title} className={c.standing} aria-current={c.standing === 'current' ? 'step' : undefined}>
              {c.title}
              <small>{c.standing === 'current' ? page.matter.stateLabel : words[c.standing]}</small>
            </li>
          ))}
        </ol>
      )}
      {begun.length > 0 && (
        <p>
          {begun.map((t) => (
            <span key={t.track} style={{ marginInlineEnd: '1.4rem' }}>
              {t.label}：{t.stateLabel}
            </span>
          ))}
        </p>
      )}
      <details className="diagram-box">
        <summary>流程图</summary>
        <Picture layout={layout} />
        <details>
          <summary>用文字看流程</summary>
          <ol className="states-text">
            {layout.edges.map((e) => (
              <li key={`${e.from}${e.to}`}>
                {label(e.from)} —（{e.labels.join('或者')}）→ {label(e.to)}
                {e.kind === 'passed' && '，已走过'}
                {e.kind === 'next' && '，现在可能走'}
              </li>
            ))}
          </ol>
        </details>
      </details>
    </>
  );
}

function Picture({ layout }: { layout: ReturnType<typeof layoutOf> }) {
  const scroll = useRef<HTMLDivElement>(null);
  const current = layout.nodes.find((n) => n.standing === 'current');
  useEffect(() => {
    if (scroll.current && current) scroll.current.scrollLeft = Math.max(0, current.x - 120);
  }, [current]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the screen must be scrollable from the keyboard
    <section className="diagram" ref={scroll} tabIndex={0} aria-label="流程图，可左右滚动">
      <svg
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={`流程图，当前为${current?.lines.join('') ?? ''}。下方有文字说明。`}
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="4"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5L8 4L0 7.5z" />
          </marker>
          <marker
            id="tip-on"
            className="on"
            viewBox="0 0 8 8"
            refX="4"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5L8 4L0 7.5z" />
          </marker>
        </defs>
        {layout.columns.map((c) => (
          <text key={c.x} x={c.x} y={20} className="title">
            {c.title}
          </text>
        ))}
        {layout.edges.map((e) => (
          <path
            key={`${e.from}${e.to}`}
            d={e.path}
            className={e.kind}
            markerEnd={e.kind === 'possible' ? 'url(#tip)' : 'url(#tip-on)'}
          >
            <title>{e.labels.join('、')}</title>
          </path>
        ))}
        {layout.nodes.map((n) => (
          <g key={n.state} className={n.standing}>
            <rect
              className="box"
              x={n.x}
              y={n.y}
              width={nodeWidth}
              height={nodeHeight}
              rx={n.final ? nodeHeight / 2 : 3}
              strokeWidth={n.standing === 'ahead' ? 1 : 1.6}
            />
            {n.lines.map((line, i) => (
              <text
                key={line}
                x={n.x + nodeWidth / 2}
                y={n.y + nodeHeight / 2 + 4.5 + (n.lines.length === 2 ? (i === 0 ? -8 : 8) : 0)}
                textAnchor="middle"
              >
                {n.standing === 'passed' && i === 0 ? `✓ ${line}` : line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}
