/** The frame of every public page: skip link, county name, size of type, ways in, demonstration mark, foot. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import type { CountyView, LegalDate } from './data.ts';
import { attribute, type Content, html, type Markup } from './html.ts';

/** Type sizes a reader may choose; `elder` is the large-type edition (适老化大字版) with larger targets. */
export const typeSizes = { small: '小', medium: '中', large: '大', elder: '大字版' } as const;
export type TypeSize = keyof typeof typeSizes;

export interface Frame {
  county: CountyView;
  today: LegalDate;
  size: TypeSize;
  /** Path and query of this page, for coming back to it. */
  path: string;
  /** Scheme and host under which the reader sees the portal; no slash at the end. */
  origin: string;
  /** Addresses of the style sheet and the script, with their content hash. */
  assets: { css: string; js: string };
  /** Latest published report, for the way in; none before the first. */
  reportYear: number | null;
}

export interface Page {
  title: string;
  /** Which way in is the current one. */
  here?: 'home' | 'apply' | 'track' | 'published' | 'report' | 'verify';
  description?: string;
  body: Content;
  /** Pages of one person's matter are not indexed. */
  personal?: boolean;
}

/** Link that changes the size of type and comes back. */
export function sizeLink(frame: Frame, size: TypeSize): string {
  return `/settings/type?${new URLSearchParams({ size, back: frame.path })}`;
}

function ways(frame: Frame, here: Page['here']): Markup {
  const links = [
    ['home', '/', '首页'],
    ['apply', '/apply', '网上申请'],
    ['track', '/track', '查进度'],
    ['published', '/published', '公开信息'],
    ...(frame.reportYear === null ? [] : [['report', `/report/${frame.reportYear}`, '年度报告']]),
    ['verify', '/verify', '核验记录'],
  ] as const;
  return html`<nav class="ways" aria-label="主导航"><ul>${links.map(
    ([key, href, label]) =>
      html`<li><a href="${href}"${attribute('aria-current', key === here && 'page')}>${label}</a></li>`,
  )}</ul></nav>`;
}

function sizes(frame: Frame): Markup {
  const elder = frame.size === 'elder';
  return html`<p class="edition"><a href="${sizeLink(frame, elder ? 'medium' : 'elder')}" rel="nofollow">${elder ? '返回标准版' : '大字版'}</a></p>`;
}

/** A whole page. */
export function shell(frame: Frame, page: Page): string {
  const { county } = frame;
  const title = `${page.title} - ${county.name}法治政府公开平台`;
  return html`<!doctype html>
<html lang="zh-CN" class="size-${frame.size}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
${page.description ? html`<meta name="description" content="${page.description}">` : null}
${page.personal ? html`<meta name="robots" content="noindex">` : null}
<meta name="SiteName" content="${county.name}法治政府公开平台">
<meta name="format-detection" content="telephone=no">
<link rel="stylesheet" href="${frame.assets.css}">
<link rel="alternate" type="application/atom+xml" title="公开信息" href="/published/feed.xml">
<script src="${frame.assets.js}" defer></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="site">
${county.demonstration ? html`<p class="demonstration"><strong>演示数据</strong>　本站的事项、人员和数字均为演示而编制，不是真实记录。</p>` : null}
<div class="inner">
<p class="name"><a href="/"><span class="county">${county.name}</span>法治政府公开平台</a></p>
${sizes(frame)}
</div>
${ways(frame, page.here)}
</header>
<main id="main" tabindex="-1">
${page.body}
</main>
<footer class="site">
<div class="inner">
<p>主办：${county.government}　今天是<time datetime="${frame.today}">${chineseDate(frame.today)}</time></p>
${county.contacts.length > 0 ? html`<ul class="contacts">${county.contacts.map((c) => html`<li>${c.label}：${c.text}</li>`)}</ul>` : null}
<ul class="foot">
<li><a href="/accessibility">无障碍说明</a></li>
<li><a href="/site-map">网站地图</a></li>
<li><a href="/open-data">数据开放</a></li>
<li><a href="/published/feed.xml">订阅（Atom）</a></li>
<li><a href="/desk/">工作人员入口</a></li>
</ul>
</div>
</footer>
</body>
</html>
`.toString();
}

/** Where a page lies, for the way back. The last one is the page itself. */
export function crumbs(...steps: readonly (readonly [label: string, href?: string])[]): Markup {
  return html`<nav class="crumbs" aria-label="所在位置"><ol><li><a href="/">首页</a></li>${steps.map(([label, href]) =>
    href ? html`<li><a href="${href}">${label}</a></li>` : html`<li aria-current="page">${label}</li>`,
  )}</ol></nav>`;
}
