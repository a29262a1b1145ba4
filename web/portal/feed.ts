/** The Atom feed (RFC 4287) of what has been published. */
import { escapeHtml } from '../../kernel/document/html.ts';
import type { CountyView, PublicationRow } from './data.ts';

// Characters that XML 1.0 cannot hold at all, however they are escaped.
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const xml = (text: string): string => escapeHtml(text.replace(unspeakable, ''));

/** Published days are days in China. */
const instant = (day: string): string => `${day}T00:00:00+08:00`;

export function atomFeed(county: CountyView, origin: string, rows: readonly PublicationRow[], today: string): string {
  const entries = rows.map((row) => {
    const address = `${origin}/published/${encodeURIComponent(row.id)}`;
    return `<entry><id>${xml(address)}</id><title>${xml(row.withdrawnOn ? `【已撤回】${row.title}` : row.title)}</title><link href="${xml(address)}"/><published>${instant(row.publishedOn)}</published><updated>${instant(row.withdrawnOn ?? row.publishedOn)}</updated><author><name>${xml(row.office)}</name></author><category term="${xml(row.subject)}"/></entry>`;
  });
  const newest =
    rows
      .map((row) => row.withdrawnOn ?? row.publishedOn)
      .sort()
      .at(-1) ?? today;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><id>${xml(`${origin}/published/`)}</id><title>${xml(`${county.name}公开信息${county.demonstration ? '（演示数据）' : ''}`)}</title><updated>${instant(newest)}</updated><link rel="self" href="${xml(`${origin}/published/feed.xml`)}"/><link href="${xml(`${origin}/published`)}"/>
${entries.join('\n')}
</feed>
`;
}
