/** Data for machines: what is published and the report's figures, as CSV and JSON, with a catalogue of both. */
import { html } from '../html.ts';
import { crumbs, type Frame, shell } from '../shell.ts';

export interface DataSet {
  id: string;
  title: string;
  about: string;
  columns: readonly { name: string; label: string }[];
  files: readonly { href: string; format: 'CSV' | 'JSON' }[];
}

/** Every data set the portal offers. */
export function dataSets(reportYears: readonly number[]): DataSet[] {
  return [
    {
      id: 'published',
      title: '公开信息目录',
      about: '全部公开信息的索引号、标题、主题、单位和日期；已撤回的标明撤回日期。',
      columns: [
        { name: 'indexNumber', label: '索引号' },
        { name: 'title', label: '标题' },
        { name: 'subject', label: '主题分类' },
        { name: 'office', label: '发布单位' },
        { name: 'publishedOn', label: '公开日期' },
        { name: 'withdrawnOn', label: '撤回日期' },
        { name: 'address', label: '网址' },
      ],
      files: [
        { href: '/open-data/published.csv', format: 'CSV' },
        { href: '/open-data/published.json', format: 'JSON' },
      ],
    },
    ...reportYears.map(
      (year): DataSet => ({
        id: `figures-${year}`,
        title: `${year}年法治政府建设年度报告数字`,
        about: '报告中每一个数字的准确值、单位、分子分母、口径和背后事项的件数。金额以元计，比率为0到1之间的小数。',
        columns: [
          { name: 'id', label: '指标编号' },
          { name: 'label', label: '名称' },
          { name: 'value', label: '准确值' },
          { name: 'unit', label: '单位' },
          { name: 'numerator', label: '分子' },
          { name: 'denominator', label: '分母' },
          { name: 'count', label: '事项件数' },
          { name: 'section', label: '报告段落' },
          { name: 'meaning', label: '口径' },
        ],
        files: [
          { href: `/open-data/figures-${year}.csv`, format: 'CSV' },
          { href: `/open-data/figures-${year}.json`, format: 'JSON' },
        ],
      }),
    ),
  ];
}

export function openDataPage(frame: Frame, sets: readonly DataSet[]): string {
  return shell(frame, {
    title: '数据开放',
    body: html`${crumbs(['数据开放'])}<h1>数据开放</h1>
<p class="lead">这里的文件由系统随时生成，与网页内容一致，不含个人信息。使用时请注明来源和取得日期。机器可读的总目录：<a href="/open-data/catalogue.json">catalogue.json</a></p>
${frame.county.demonstration ? html`<p class="demonstration-mark">演示数据：文件内容由演示记录生成。</p>` : null}
${sets.map(
  (set) => html`<section aria-labelledby="${set.id}"><h2 id="${set.id}">${set.title}</h2><p>${set.about}</p>
<p>${set.files.map((f) => html`<a class="button quiet" href="${f.href}" download>${f.format}<span class="sr">：${set.title}</span></a> `)}</p>
<details><summary>各列的含义<span class="sr">：${set.title}</span></summary><table class="list"><thead><tr><th scope="col">列名</th><th scope="col">含义</th></tr></thead><tbody>${set.columns.map((c) => html`<tr><td><code>${c.name}</code></td><td>${c.label}</td></tr>`)}</tbody></table></details></section>`,
)}`,
  });
}
