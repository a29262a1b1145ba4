/** The command line (命令行): `npm run yifa -- COMMAND`; finds the command, runs it, and gives its exit status. */
import { pathToFileURL } from 'node:url';
import { type Command, type Context, helpText, padded, readArguments, UsageError } from './command.ts';

/** Every command by name; each is read only when it is asked for, so that `due` needs no database driver. */
export const commands: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  figures: { summary: '一年的全部指标，每项都有口径和件数', load: () => import('./figures.ts') },
  report: { summary: '法治政府建设年度报告', load: () => import('./report.ts') },
  due: { summary: '推算期限届满日，并说明理由（不需要数据库）', load: () => import('./due.ts') },
  verify: { summary: '核验记录是否被改动过', load: () => import('./record/verify.ts') },
  prove: { summary: '出具一件事项的存证证明', load: () => import('./record/prove.ts') },
  draw: { summary: '重新计算一次随机抽取（不需要数据库）', load: () => import('./draw.ts') },
  replay: { summary: '由记录重演全部事项，与现状比对', load: () => import('./record/replay.ts') },
  import: { summary: '导入纸质案件台账（先试后写）', load: () => import('./import/import.ts') },
  export: { summary: '导出全区划记录或一本台账', load: () => import('./record/export.ts') },
  backup: { summary: '备份全部数据', load: () => import('./backup/backup.ts') },
  restore: { summary: '把备份恢复到空数据库', load: () => import('./backup/restore.ts') },
  calendar: { summary: '查看或载入放假调休安排', load: () => import('./calendar.ts') },
  user: { summary: '管理登录账号', load: () => import('./user.ts') },
  check: { summary: '检查各模块的定义', load: () => import('./check.ts') },
  bench: { summary: '测量性能', load: () => import('./bench.ts') },
};

const overview = (): string =>
  [
    '依法 命令行',
    '',
    '  npm run yifa -- 命令 [参数]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${padded(name, 12)}${summary}`),
    '',
    '每个命令都有 --help 和 --json。数据取自 YIFA_DATA（默认 ./data）或 DATABASE_URL。',
  ].join('\n');

/** Runs a command line and returns its exit status: 0 done, 1 found wrong or failed, 2 not understood. */
export async function runCommand(argv: readonly string[], context: Context): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? context.err : context.out)(overview());
    return name === undefined ? 2 : 0;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) {
    context.err(`依法：没有“${name}”这个命令。可用的命令：${Object.keys(commands).join('、')}。`);
    return 2;
  }
  const { command } = await found.load();
  try {
    const given = readArguments(command, rest);
    if (given.has('help')) {
      context.out(helpText(command));
      return 0;
    }
    return await command.run(given, context);
  } catch (error) {
    context.err(`依法：${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof UsageError)) return 1;
    context.err(`写法：${command.usage.map((line) => `npm run yifa -- ${line}`).join(' 或 ')}（详见 --help）`);
    return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader that closes early (head) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommand(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  });
}
