/** Renders a paper as print-ready HTML in the manner of GB/T 9704: A4, centred title, number, body indented two characters, seal at the right. */
import type { Block, Document, TableBlock } from './blocks.ts';
import { depthOf, laidOut } from './heads.ts';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** More columns than these are set smaller, so that an official form still fits its page. */
const roomy = 8;

/** A table of figures. The class is what pages and papers style; wide ones are moved sideways on a small screen. */
function tableHtml({ title, corner, columns, rows }: TableBlock): string {
  const levels = depthOf(columns);
  const columnHeads = laidOut(columns).flat();
  const rowHeads = laidOut(rows);
  const headLines = Array.from({ length: levels }, (_, level) => {
    const first =
      level === 0 ? `<th scope="col" rowspan="${levels}" colspan="${depthOf(rows)}">${escapeHtml(corner)}</th>` : '';
    const heads = columnHeads
      .filter((head) => head.level === level)
      .map(
        (head) =>
          `<th scope="${head.span > 1 ? 'colgroup' : 'col'}" colspan="${head.span}" rowspan="${head.levels}">${escapeHtml(head.label)}</th>`,
      );
    return `<tr>${first}${heads.join('')}</tr>`;
  });
  const lines = rows.map((row, at) => {
    const heads = (rowHeads[at] ?? []).map(
      (head) =>
        `<th scope="${head.span > 1 ? 'rowgroup' : 'row'}" rowspan="${head.span}" colspan="${head.levels}">${escapeHtml(head.label)}</th>`,
    );
    return `<tr>${heads.join('')}${row.cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const width = columns.length > roomy ? 'figures wide' : 'figures';
  return `<div class="figures-room" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table class="${width}"><caption>${escapeHtml(title)}</caption><thead>${headLines.join('')}</thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function block(b: Block): string {
  switch (b.kind) {
    case 'title':
      return `<h1>${escapeHtml(b.text)}</h1>`;
    case 'heading':
      return `<h2>${escapeHtml(b.text)}</h2>`;
    case 'to':
      return `<p class="to">${escapeHtml(b.text)}：</p>`;
    case 'para':
      return b.text
        .split('\n')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('');
    case 'list':
      return `<ol>${b.items.map((i) => `<li>${escapeHtml(i)}</li>`).join('')}</ol>`;
    case 'facts':
      return `<table>${b.rows.map(([k, v]) => `<tr><th scope="row">${escapeHtml(k)}</th><td>${escapeHtml(v)}</td></tr>`).join('')}</table>`;
    case 'signature':
      return `<p class="signature">${escapeHtml(b.seal)}<br>${escapeHtml(b.on)}</p>`;
    case 'note':
      return `<p class="note">${escapeHtml(b.text)}</p>`;
    case 'table':
      return tableHtml(b);
  }
}

/** The inside of a paper, for a page of ours. */
export function documentBody(document: Document): string {
  return [
    `<h1>${escapeHtml(document.title)}</h1>`,
    document.number ? `<p class="number">${escapeHtml(document.number)}</p>` : '',
    ...document.blocks.map(block),
    `<p class="signature">${escapeHtml(document.seal)}<br>${escapeHtml(document.on)}</p>`,
  ].join('\n');
}

const style = `@page{size:A4;margin:37mm 26mm 35mm 28mm}
body{font-family:"FangSong","仿宋","Noto Serif SC","Noto Sans SC",serif;font-size:16pt;line-height:1.75;max-width:156mm;margin:2em auto;color:#000}
h1{font-size:22pt;text-align:center;font-weight:700;margin:.6em 0}h2{font-size:16pt;font-weight:700;margin:.8em 0 .2em}
.number{text-align:center;margin:0 0 1.4em}p{margin:0;text-indent:2em;text-align:justify}.to,.signature,.note{text-indent:0}
.signature{text-align:right;margin-top:2.5em;padding-right:3em}.note{font-size:12pt;margin-top:1.5em;color:#333}
table{border-collapse:collapse;width:100%;margin:.6em 0}th,td{border:1px solid #000;padding:.2em .5em;text-align:left;font-weight:400;vertical-align:top}th{width:28%}
.figures-room{overflow-x:auto}.figures{font-size:10.5pt;line-height:1.4}.figures caption{font-size:12pt;font-weight:700;margin:.4em 0}
.figures th{width:auto;text-align:center;vertical-align:middle}.figures tbody th{text-align:left}.figures td{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.figures.wide{font-size:8pt}.figures.wide th,.figures.wide td{padding:.2em .15em}.figures thead{display:table-header-group}.figures tr{break-inside:avoid}`;

/** A whole page that prints as the paper itself. */
export function documentPage(document: Document, banner = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(document.title)}</title><style>${style}</style></head><body>${banner}${documentBody(document)}</body></html>`;
}
