/** What a command is: its words, its options, and what it does; and how its arguments are read. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Module } from '../../kernel/procedure/index.ts';

/** The process around a command; tests give their own. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Standard output: the command's result and nothing else. */
  out(text: string): void;
  /** Standard error: progress, advice and errors, each a line. */
  err(line: string): void;
  /** The modules of the release when absent. */
  readonly modules?: readonly Module[];
}

export interface Given {
  /** What stands without a dash, in order. */
  readonly words: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  has(option: string): boolean;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** After `npm run yifa -- `. */
  readonly usage: readonly string[];
  /** Long options beside --json and --help, with their words; a `value` names what follows. */
  readonly options: Readonly<Record<string, { value?: string; many?: boolean; words: string }>>;
  /** How many words it takes. */
  readonly words: readonly [least: number, most: number];
  /** More lines for --help. */
  readonly help?: readonly string[];
  /** The exit status: 0 done or found right, 1 found wrong. */
  run(given: Given, context: Context): Promise<number>;
}

/** The command was asked for in a way it does not understand: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const common: Command['options'] = {
  json: { words: '以 JSON 输出' },
  help: { words: '显示本说明' },
};

/** Reads the arguments of a command. @throws UsageError */
export function readArguments(command: Command, argv: readonly string[]): Given {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries({ ...command.options, ...common }).map(([name, { value, many }]) => [
      name,
      value === undefined ? { type: 'boolean' } : { type: 'string', multiple: many === true },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(inChinese(error as Error));
  }
  const values = parsed.values as Record<string, string | string[] | boolean | undefined>;
  const given: Given = {
    words: parsed.positionals,
    text: (option) => (typeof values[option] === 'string' ? (values[option] as string) : undefined),
    texts: (option) => (Array.isArray(values[option]) ? (values[option] as string[]) : []),
    has: (option) => values[option] !== undefined && values[option] !== false,
  };
  const [least, most] = command.words;
  if (!given.has('help') && (given.words.length < least || given.words.length > most)) {
    throw new UsageError(given.words.length < least ? '缺少参数。' : `多余的参数“${given.words[most]}”。`);
  }
  return given;
}

/** Node's own words are English; the option they name is in quotes. */
function inChinese(error: Error): string {
  const option =
    /'([^']+)'/
      .exec(error.message)?.[1]
      ?.split(/[ ,]/)
      .findLast((word) => word.startsWith('-')) ?? '';
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有“${option}”这个选项。`;
  if (error.message.includes('argument missing')) return `选项“${option}”后面要有值。`;
  if (error.message.includes('does not take an argument')) return `选项“${option}”后面不带值。`;
  return `参数写法不对：${option || error.message}。`;
}

export function helpText(command: Command): string {
  const rows = Object.entries({ ...command.options, ...common }).map(
    ([name, { value, words }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, words] as const,
  );
  return [
    command.summary,
    '',
    ...command.usage.map((line) => `  npm run yifa -- ${line}`),
    '',
    ...rows.map(([name, words]) => `  ${padded(name, 24)}${words}`),
    ...(command.help ? ['', ...command.help] : []),
    '',
    '退出状态：0 成功或无误；1 发现错误或没有成功；2 命令写法不对。',
  ].join('\n');
}

/** Chinese characters are two columns wide. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns += /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f]/u.test(char) ? 2 : 1;
  return columns;
}

export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

/** Rows in columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === row.length - 1 ? cell : padded(cell, (widths[column] ?? 0) + 2))).join(''),
    )
    .join('\n');
}
