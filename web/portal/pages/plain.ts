/** Pages that stand by themselves: accessibility statement, site map, and what is shown when something cannot be shown. */
import type { OnlineEntry } from '../data.ts';
import { html } from '../html.ts';
import { crumbs, type Frame, shell, sizeLink } from '../shell.ts';
import { applyPath } from '../tasks.ts';

export function accessibilityPage(frame: Frame): string {
  return shell(frame, {
    title: '无障碍说明',
    body: html`${crumbs(['无障碍说明'])}<h1>无障碍说明</h1>
<p class="lead">本平台按照《中华人民共和国无障碍环境建设法》第三十二条的要求和GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》设计。</p>
<h2>可以怎样使用</h2>
<ul>
<li><strong>大字版</strong>：每页右上角都有“大字版”，字更大、行更宽、按钮更大，选择一次会一直保持。<a href="${sizeLink(frame, 'elder')}" rel="nofollow">现在换成大字版</a></li>
<li><strong>键盘</strong>：全部功能都可以用Tab键和回车键完成，焦点有明显的边框；每页第一个链接可以跳到正文。</li>
<li><strong>读屏软件</strong>：标题、表格、表单和错误都有文字标注，没有只能看图才能知道的内容。</li>
<li><strong>不用脚本</strong>：浏览器关闭脚本以后，阅读、申请和查询都可以正常使用。</li>
<li><strong>放大和手机</strong>：放大到四倍或者在手机上，内容仍然可以上下滑动读完；没有弹窗和飘浮的内容，没有限时。</li>
<li><strong>颜色</strong>：文字与背景的对比度不低于4.5比1，状态都有文字，不只靠颜色区分。</li>
</ul>
<h2>还做不到的</h2>
<ul><li>申请人上传的图片和扫描件没有文字替代。</li><li>没有手语视频和语音朗读，请使用设备自带的朗读功能。</li></ul>
<h2>遇到困难</h2>
<p>不能上网办理的，可以到窗口、打电话或者邮寄申请，效力相同。</p>
${frame.county.contacts.length > 0 ? html`<ul>${frame.county.contacts.map((c) => html`<li>${c.label}：${c.text}</li>`)}</ul>` : null}`,
  });
}

export function siteMapPage(frame: Frame, online: readonly OnlineEntry[], years: readonly number[]): string {
  return shell(frame, {
    title: '网站地图',
    body: html`${crumbs(['网站地图'])}<h1>网站地图</h1>
<h2>办理</h2><ul><li><a href="/apply">网上申请</a>${online.length > 0 ? html`<ul>${online.map((e) => html`<li><a href="${applyPath(e)}">${e.label}</a></li>`)}</ul>` : null}</li><li><a href="/track">查进度</a></li></ul>
<h2>公开</h2><ul><li><a href="/published">公开信息</a></li>${years.map((y) => html`<li><a href="/report/${y}">${y}年度报告</a><ul><li><a href="/report/${y}/checks">数字的核对</a></li></ul></li>`)}<li><a href="/open-data">数据开放</a></li></ul>
<h2>监督</h2><ul><li><a href="/verify">核验记录</a></li><li><a href="/checkpoints">历次检查点</a></li></ul>
<h2>说明</h2><ul><li><a href="/accessibility">无障碍说明</a></li></ul>`,
  });
}

export interface Trouble {
  title: string;
  lines: readonly string[];
}

/** What went wrong, in words, and ways on. */
export function troublePage(frame: Frame, trouble: Trouble): string {
  return shell(frame, {
    title: trouble.title,
    personal: true,
    body: html`<h1>${trouble.title}</h1>${trouble.lines.map((line) => html`<p>${line}</p>`)}
<ul class="tasks"><li><a href="/"><strong>回到首页</strong></a></li><li><a href="/published"><strong>搜索公开信息</strong></a></li><li><a href="/track"><strong>查进度</strong></a></li></ul>`,
  });
}

/** A question or a form as it was sent, to be sent again by a press of a button. */
export interface SentAgain {
  path: string;
  method: 'get' | 'post';
  fields: readonly (readonly [string, string])[];
}

/** The system has no hand free just now: what was typed is kept in the page, and sent again from it. */
export function busyPage(frame: Frame, again: SentAgain | null): string {
  const way =
    again === null
      ? html`<p>请按浏览器的“返回”回到上一页，再提交一次。</p>`
      : again.method === 'get'
        ? html`<p><a class="button" href="${again.path}">再试一次</a></p>`
        : html`<form method="post" action="${again.path}">${again.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="button" type="submit">再提交一次</button></form>`;
  return shell(frame, {
    title: '系统正忙，请稍等',
    personal: true,
    body: html`<h1>系统正忙，请稍等</h1><p>这会儿同时办理的人较多，这一步还没有办完。请过几秒钟再试一次。</p>
<p>已经保存的内容都在，${again?.method === 'post' ? '刚才填写的内容也保留在这一页，' : null}再试不会重复办理。</p>${way}`,
  });
}

export const troubles = {
  notFound: { title: '没有找到这一页', lines: ['网址可能写错了，或者内容已经移走。'] },
  noReport: {
    title: '这一年的年度报告没有公布',
    lines: ['报告公布以后会在这里看到。县级人民政府上一年度的报告应当在每年4月1日之前向社会公开。'],
  },
  tooMany: {
    title: '操作太频繁',
    lines: ['为保护平台和他人的信息，短时间内的请求次数有限制。请过几分钟再试，已经填写的内容不会丢失。'],
  },
  foreign: { title: '请从本站提交', lines: ['这次提交来自其他网站，为防止冒用没有受理。请在本站重新填写。'] },
  broken: { title: '系统出了问题', lines: ['这不是您的操作造成的。已经保存的内容不会丢失，请过一会儿再试。'] },
  tooLarge: { title: '文件太大', lines: ['每个文件不超过20MB，一次不超过20个。请返回上一页，压缩或者分开上传。'] },
  badRequest: { title: '没有看懂这次提交', lines: ['提交的内容不完整。请返回上一页再试一次。'] },
} as const satisfies Record<string, Trouble>;
