/** Renders a paper as print-ready HTML in the manner of GB/T 9704: A4, centred title, number, body indented two characters, seal at the right. */
import type { Block, Document } from './blocks.ts';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
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
table{border-collapse:collapse;width:100%;margin:.6em 0}th,td{border:1px solid #000;padding:.2em .5em;text-align:left;font-weight:400;vertical-align:top}th{width:28%}`;

/** A whole page that prints as the paper itself. */
export function documentPage(document: Document, banner = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(document.title)}</title><style>${style}</style></head><body>${banner}${documentBody(document)}</body></html>`;
}
