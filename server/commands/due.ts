/** `due --from D --allow 5wd`: the end of a limit with the reasons, by the same calculation as every limit in the system; no database. */
import { calendarOf, dueBackward, dueForward, parseSpan, type Span } from '../../kernel/calendar/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { type Command, UsageError } from './command.ts';
import { dateOption } from './values.ts';

export const command: Command = {
  name: 'due',
  summary: '推算期限届满日，并逐步说明理由；不需要数据库',
  usage: ['due --from 日期 --allow 60d|5wd|3mo|1y [--json]', 'due --from 日期 --allow 7wd --backward [--json]'],
  options: {
    from: { value: '日期', words: '起算事由发生的日期（当日不计入）；--backward 时为听证等活动的日期' },
    allow: { value: '期限', words: '60d（60日）、5wd（5个工作日）、3mo（3个月）、1y（1年）' },
    backward: { words: '倒推：最迟哪一天要办（如听证七日前通知），中间留足整日，不向后顺延' },
  },
  words: [0, 0],
  help: ['放假调休按随程序发布的国务院办公厅通知；跨入尚未公布的年份时为暂定日期。另行载入的年份见 calendar 命令。'],
  async run(given, context) {
    const from = given.text('from');
    const allow = given.text('allow');
    if (from === undefined || allow === undefined) throw new UsageError('缺少 --from 或 --allow。');
    const day = dateOption('--from', from);
    const span = spanOption(allow);
    const calendar = calendarOf(holidayYears);
    const result = given.has('backward')
      ? dueBackward({ event: day, clear: span }, calendar)
      : dueForward({ from: day, allow: span }, calendar);
    const explanation = result.explanation.map((l) => `${l.text}${l.per ? `（${l.per}）` : ''}`);
    if (given.has('json'))
      context.out(
        JSON.stringify(
          { due: result.due, strict: result.strict, provisional: result.provisional, explanation },
          null,
          2,
        ),
      );
    else
      context.out(
        [`${result.due}${result.provisional ? '（暂定）' : ''}`, ...explanation.map((line) => `  ${line}`)].join('\n'),
      );
    return 0;
  },
};

function spanOption(text: string): Span {
  let span: Span;
  try {
    span = parseSpan(text);
  } catch (error) {
    throw new UsageError(`--allow：${(error as Error).message}`);
  }
  if (span.unit === 'hour') throw new UsageError('--allow：以小时计的期限从时刻起算，本命令只按日推算。');
  return span;
}
