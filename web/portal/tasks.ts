/** The ways in for citizens (网上办理), under heads that say what each is for. */
import { onlinePurposes } from '../../kernel/procedure/language/module.ts';
import type { OnlineEntry } from './data.ts';
import { html, type Markup } from './html.ts';

/** Where the application of an entry begins. */
export function applyPath(entry: Pick<OnlineEntry, 'module' | 'act'>): string {
  return `/apply/${encodeURIComponent(entry.module)}/${encodeURIComponent(entry.act)}`;
}

/** One head for each purpose that has entries; `level` is the heading's own, so that the page's outline stays whole. */
export function taskGroups(online: readonly OnlineEntry[], level: 2 | 3): Markup[] {
  return Object.entries(onlinePurposes).flatMap(([purpose, label]) => {
    const entries = online.filter((entry) => entry.purpose === purpose);
    if (entries.length === 0) return [];
    const list = html`<ul class="tasks">${entries.map((entry) => html`<li><a href="${applyPath(entry)}"><strong>${entry.label}</strong><span>${entry.intro[0] ?? ''}</span></a></li>`)}</ul>`;
    return [level === 2 ? html`<h2>${label}</h2>${list}` : html`<h3>${label}</h3>${list}`];
  });
}
