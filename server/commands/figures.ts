/** `figures REGION YEAR`: every indicator of a year with its exact value and how many matters stand behind it. */
import { figuresOf } from '../indicators/figures.ts';
import { type Command, table } from './command.ts';
import { withCounty } from './county-access.ts';
import { dateOption, yearWord } from './values.ts';

export const command: Command = {
  name: 'figures',
  summary: '一年的全部指标：名称、数值、件数',
  usage: ['figures 区划代码 年份 [--as-of 日期] [--json]'],
  options: { 'as-of': { value: '日期', words: '按这一天为止已记录的内容计算（默认今天）' } },
  words: [2, 2],
  help: ['数值是精确值：金额以元计，比率为 0 到 1 之间的数，分母为零时为 null（显示为“—”）。'],
  async run(given, context) {
    const [region, yearText] = given.words;
    const year = yearWord(yearText);
    const asked = given.text('as-of');
    const on = asked === undefined ? undefined : dateOption('--as-of', asked);
    return withCounty(context, region, async (access) => {
      const office = await access.office();
      const found = await figuresOf(office, year, on ?? office.clock.today());
      if (given.has('json')) {
        const figures = found.figures.map(({ id, label, value, unit, numerator, denominator, count, section }) => ({
          id,
          label,
          value,
          unit,
          numerator,
          denominator,
          count,
          section,
        }));
        context.out(JSON.stringify({ region: found.region, year, asOf: found.asOf, figures }, null, 2));
      } else {
        context.out(
          table([
            ['指标', '名称', '数值', '件数'],
            ...found.figures.map((f) => [f.id, f.label, f.text, String(f.count)]),
          ]),
        );
      }
      return 0;
    });
  },
};
