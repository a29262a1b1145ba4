/** Words that recur on the portal's pages: dates, articles, days left. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import type { Article, LegalDate } from './data.ts';
import { html, type Markup } from './html.ts';

/** 2026年7月1日, readable by machines too. */
export function dateText(on: LegalDate): Markup {
  return html`<time datetime="${on}">${chineseDate(on)}</time>`;
}

/** The articles in brackets; a local or internal rule says that it is one. */
export function articles(per: readonly Article[]): Markup | null {
  if (per.length === 0) return null;
  const forces = { statutory: '', local: '（地方规定）', internal: '（内部规定）' } as const;
  return html`<span class="per">依据：${per.map((a) => `${a.text}${forces[a.force]}`).join('；')}</span>`;
}

/** Whose a limit is, said before its name. */
export const duty = { office: '由办理机关', party: '由您', other: '' } as const;

export function daysLeftText(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft > 0) return `还有${daysLeft}天`;
  return daysLeft === 0 ? '今天到期' : `已超过${-daysLeft}天`;
}

/** A link's query from the parts that have a value. */
export function query(parts: Readonly<Record<string, string | number | undefined>>): string {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '' && value !== 1);
  return kept.length === 0
    ? ''
    : `?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)] as [string, string])).toString()}`;
}
