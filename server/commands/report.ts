/** `report REGION YEAR`: the yearly report from the records, as text, JSON, or a page that prints. */

import type { Report } from '../../contract/index.ts';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { chineseDate } from '../../kernel/calendar/index.ts';
import { type Block, heading, note, para } from '../../kernel/document/blocks.ts';
import { documentPage } from '../../kernel/document/html.ts';
import { headText } from '../../kernel/procedure/index.ts';
import { reportOf } from '../report/freeze.ts';
import { type Command, UsageError } from './command.ts';
import { withCounty } from './county-access.ts';
import { dateOption, yearWord } from './values.ts';

/** The report as a run of blocks, numbered as the county numbers it. */
export function reportBlocks(report: Report): Block[] {
  const text = (parts: Report['chapters'][number]['groups'][number]['paragraphs'][number]['parts']): string =>
    parts.map((p) => p.text).join('');
  const notes = [
    ...(report.demonstration ? ['本报告由演示数据生成。'] : []),
    `数据截至${chineseDate(report.asOf)}。${report.hash ? `定稿哈希（SHA-256）：${report.hash}` : '尚未定稿。'}`,
    ...report.contradictions.map((c) => `勾稽核对：${c.label}——${c.sentence}`),
  ];
  return [
    ...report.chapters.flatMap((chapter) => [
      heading(`${chapter.number}、${chapter.title}`),
      ...chapter.groups.flatMap((group) => [
        ...(group.title ? [heading(group.title)] : []),
        ...group.paragraphs.map((p) =>
          para(
            `${p.title ? `${p.section}.${p.title}。` : ''}${p.missing ? '（没有可以写入本段的记录）' : text(p.parts)}`,
          ),
        ),
      ]),
    ]),
    ...report.tables.flatMap((table) => [
      heading(table.title),
      ...table.rows.map((row) =>
        para(
          `${headText(row)}：${row.cells.map((cell, i) => `${table.columns[i] ? headText(table.columns[i]) : ''} ${cell.text}`).join('；')}`,
        ),
      ),
      ...(table.note ? [note(table.note)] : []),
    ]),
    ...notes.map(note),
  ];
}

function plainText(report: Report): string {
  const lines = reportBlocks(report).map((b) => (b.kind === 'heading' ? `\n${b.text}` : 'text' in b ? b.text : ''));
  return [report.title, ...lines].join('\n');
}

export const command: Command = {
  name: 'report',
  summary: '法治政府建设年度报告：文字、JSON 或可打印的网页',
  usage: ['report 区划代码 年份 [--as-of 日期] [--json | --html]'],
  options: {
    'as-of': { value: '日期', words: '按这一天为止已记录的内容重新生成（默认取已定稿的报告，没有则按今天）' },
    html: { words: '输出可打印的网页' },
  },
  words: [2, 2],
  async run(given, context) {
    const [region, yearText] = given.words;
    const year = yearWord(yearText);
    const asOf = given.text('as-of');
    if (given.has('json') && given.has('html')) throw new UsageError('--json 和 --html 只能选一个。');
    if (asOf !== undefined) dateOption('--as-of', asOf);
    return withCounty(context, region, async (access) => {
      const office = await access.office();
      const report = await reportOf(office, reportOutline, year, asOf);
      if (given.has('json')) context.out(JSON.stringify(report, null, 2));
      else if (given.has('html')) {
        context.out(
          documentPage({
            title: report.title,
            blocks: reportBlocks(report),
            seal: report.header.publisher,
            on: chineseDate(report.publishedOn ?? report.frozenOn ?? report.asOf),
          }),
        );
      } else context.out(plainText(report));
      return 0;
    });
  },
};
