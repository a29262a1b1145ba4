/** `check`: walks every module's definition: what it declares must be carried out, cited and counted by something. */
import { calendarOf } from '../../kernel/calendar/index.ts';
import { checkModules, faultLine } from '../../kernel/procedure/check/index.ts';
import { holidayYears } from '../../law/holidays/index.ts';
import { laws } from '../../law/index.ts';
import { modules } from '../../modules/index.ts';
import { type Command, UsageError } from './command.ts';

export const command: Command = {
  name: 'check',
  summary: '检查各模块的定义：状态可到可离、期限有后果、条文存在、指标有来源',
  usage: ['check [模块]… [--json]'],
  options: { warnings: { words: '连同提示一并列出' } },
  words: [0, 100],
  async run(given, context) {
    const strangers = given.words.filter((id) => !modules.some((m) => m.id === id));
    if (strangers.length > 0)
      throw new UsageError(`没有模块“${strangers.join('、')}”。现有：${modules.map((m) => m.id).join('、')}。`);
    const asked = given.words.length === 0 ? modules : modules.filter((m) => given.words.includes(m.id));
    const found = checkModules(modules, laws, calendarOf(holidayYears)).filter((f) =>
      asked.some((m) => new RegExp(` ${m.id}(?![a-z-])`).test(f.where)),
    );
    const faults = found.filter((f) => f.level === 'fault');
    if (given.has('json'))
      context.out(JSON.stringify({ ok: faults.length === 0, modules: asked.map((m) => m.id), faults: found }, null, 2));
    else {
      const shown = given.has('warnings') ? found : faults;
      context.out(
        [
          faults.length === 0
            ? `定义无误：${asked.map((m) => m.label).join('、')}（另有 ${found.length} 条提示）。`
            : `有 ${faults.length} 处错误。`,
          ...shown.map(faultLine),
        ].join('\n'),
      );
    }
    return faults.length === 0 ? 0 : 1;
  },
};
