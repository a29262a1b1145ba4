/** How anyone can check the record without trusting the county: the signed checkpoint, the public key, the offline verifier. */
import type { CheckpointView } from '../../data.ts';
import { html } from '../../html.ts';
import { pager } from '../../publication-rows.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';

/** A time of the signed note (UTC) as read in China. */
export function chinaTime(utc: string): string {
  const at = new Date(utc);
  if (Number.isNaN(at.getTime())) return utc;
  const parts = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return parts.format(at);
}

export function verifyPage(frame: Frame, latest: CheckpointView | null, publicKey: string | null): string {
  return shell(frame, {
    title: '核验记录',
    here: 'verify',
    body: html`${crumbs(['核验记录'])}<h1>核验记录</h1>
<p class="lead">每一个程序行为都写成一条记录：谁、以什么身份、哪一天、依据哪一条、说了什么。记录只能增加，不能修改或者删除。下面的方法可以让任何人自己验证这一点，不需要相信本县。</p>
<section aria-labelledby="latest"><h2 id="latest">最新的签名检查点</h2>
${
  latest
    ? html`<p>检查点是对全部记录的一个签名摘要。只要有一条旧记录被改动，就无法再得出同样的摘要。</p>
<dl class="public-header"><div><dt>记录条数</dt><dd>${latest.size.toLocaleString('zh-CN')}</dd></div>${latest.time ? html`<div><dt>签署时间</dt><dd>${chinaTime(latest.time)}</dd></div>` : null}<div><dt>树根</dt><dd><code class="hash">${latest.root}</code></dd></div></dl>
<pre class="note" tabindex="0" aria-label="检查点全文">${latest.note}</pre>
<p><a href="/checkpoints">历次检查点</a>（<a href="/checkpoints.json">JSON</a>，<a href="/checkpoints/latest">最新一份的文本</a>）</p>`
    : html`<p class="empty">还没有签署过检查点。有记录以后会定期签署并在这里公布。</p>`
}</section>
<section aria-labelledby="key"><h2 id="key">公钥</h2>
${
  publicKey
    ? html`<pre class="note" tabindex="0" aria-label="公钥">${publicKey}</pre><p><a href="/verify/key.txt">下载公钥（key.txt）</a>。请从本网站以外的渠道（政府公报、窗口公示）核对公钥是否一致。只从本页取得公钥，等于仍然相信本页。</p>`
    : html`<p class="empty">还没有公布公钥。</p>`
}</section>
<section aria-labelledby="how"><h2 id="how">怎样核验</h2>
<ol>
<li><strong>当事人：</strong>请办理机关提供您案件的证明文件，在任何一台装有本软件的电脑上运行<br><code>npm run yifa -- verify --bundle 证明文件 --key "公钥"</code><br>不需要数据库，也不需要联网。结果会逐条说明哪些成立、哪些不成立。</li>
<li><strong>监督者：</strong>定期保存检查点。以后随时可以要求本县证明现在的记录是在它上面续写的：<br><code>npm run yifa -- verify --checkpoint 保存的检查点</code><br>不能证明，就说明旧记录被改动过。</li>
<li><strong>同行和媒体：</strong>把您保存的检查点与别人保存的比较。同样条数而树根不同，就证明签署者出示过两份不同的历史。</li>
</ol></section>
<section aria-labelledby="bounds"><h2 id="bounds">核验不能说明什么</h2>
<ul><li>核验证明记录写入以后没有被改动，不证明写入时的内容属实。</li>
<li>最近一个检查点以后写入的记录，在下一次签署以前还不受它保护。</li>
<li>依法删除的个人信息（个人信息保护法第四十七条）不影响核验，因为记录中只有它的承诺值。</li></ul></section>`,
  });
}

export function checkpointsPage(
  frame: Frame,
  list: { total: number; page: number; size: number; rows: readonly CheckpointView[] },
): string {
  return shell(frame, {
    title: '历次检查点',
    here: 'verify',
    body: html`${crumbs(['核验记录', '/verify'], ['历次检查点'])}<h1>历次检查点</h1>
${
  list.rows.length === 0
    ? html`<p class="empty">还没有签署过检查点。</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="检查点列表"><table class="list"><caption>共${list.total}份，新的在前</caption><thead><tr><th scope="col">记录条数</th><th scope="col">签署时间</th><th scope="col">树根</th><th scope="col">全文</th></tr></thead>
<tbody>${list.rows.map((c) => html`<tr><td class="figure">${c.size.toLocaleString('zh-CN')}</td><td>${c.time ? chinaTime(c.time) : '—'}</td><td><code class="hash">${c.root}</code></td><td><a href="/checkpoints/${c.size}">文本<span class="sr">：${c.size}条</span></a></td></tr>`)}</tbody></table></div>
${pager(list.page, list.size, list.total, (page) => `/checkpoints?page=${page}`)}`
}
<p><a href="/verify">怎样核验</a>　<a href="/checkpoints.json">JSON</a></p>`,
  });
}
