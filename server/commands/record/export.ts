/** `export region` and `export register`: the whole record as a file that verifies by itself, or one register as a spreadsheet. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Acting, procedureKey } from '../../../kernel/procedure/index.ts';
import { exportRegister } from '../../exchange/export.ts';
import { exportRegion } from '../../ledger/bundle.ts';
import { listMatters } from '../../matters/reading/list.ts';
import { moduleNamed, type Office } from '../../matters/service.ts';
import { registerOf } from '../../present/matter.ts';
import { type Command, type Context, type Given, UsageError } from '../command.ts';
import { type CountyAccess, withCounty } from '../county-access.ts';
import { csvLine } from '../import/spreadsheet.ts';

export const command: Command = {
  name: 'export',
  summary: '导出全区划的记录（可离线核验），或一本台账（xlsx、csv）',
  usage: [
    'export region [区划代码] [--out 文件]',
    'export register 模块 --as 账号 [--procedure 程序] [--out 文件.xlsx|文件.csv]',
  ],
  options: {
    out: { value: '文件', words: '写入文件；不写时 region 和 csv 输出到屏幕' },
    as: { value: '账号', words: '以谁的权限导出台账：只有此人可以看到的事项才会导出' },
    procedure: { value: '程序', words: '模块有多个程序时写明' },
    region: { value: '区划代码', words: '有多个区划时写明（register）' },
  },
  words: [1, 2],
  help: [
    'region 导出的每一行都是 JSON，用 verify --bundle 核验；其中没有个人信息原文，只有承诺值。',
    '台账的导出留有审计记录。',
  ],
  async run(given, context) {
    const [what, word] = given.words;
    if (what === 'region') return withCounty(context, word, (access) => region(access, given, context));
    if (what !== 'register') throw new UsageError(`没有“export ${what}”。可用：region、register。`);
    if (word === undefined) throw new UsageError('缺少模块。');
    const account = given.text('as');
    if (account === undefined) throw new UsageError('缺少 --as：请写明以谁的权限导出。');
    return withCounty(context, given.text('region'), async (access) => register(access, word, account, given, context));
  },
};

async function region(access: CountyAccess, given: Given, context: Context): Promise<number> {
  const file = given.text('out');
  const office = await access.office();
  if (file === undefined) {
    await exportRegion(access.pool, access.region, (line) => context.out(line), office.alg);
    return 0;
  }
  const path = resolve(context.cwd, file);
  const stream = createWriteStream(path, { mode: 0o600 });
  const counted = await exportRegion(
    access.pool,
    access.region,
    async (line) => {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    office.alg,
  );
  stream.end();
  await finished(stream);
  if (given.has('json')) context.out(JSON.stringify({ file: path, ...counted }));
  else
    context.out(`已写入 ${path}：${counted.entries} 条记录，${counted.leaves} 片叶子，${counted.checkpoints} 个检查点`);
  return 0;
}

/** The person of an account with the powers of today. @throws Error when there is none */
export async function actingFor(access: CountyAccess, office: Office, account: string): Promise<Acting> {
  const { rows } = await access.pool.query<{ person: string }>(
    'select person::text from accounts where region = $1 and account = $2 and not disabled',
    [access.region, account],
  );
  const acting = rows[0] && office.county().acting(rows[0].person, office.clock.today());
  if (!acting) throw new Error(`没有账号“${account}”，或者已经停用。`);
  return acting;
}

async function register(
  access: CountyAccess,
  moduleId: string,
  account: string,
  given: Given,
  context: Context,
): Promise<number> {
  const office = await access.office();
  const viewer = await actingFor(access, office, account);
  const procedure = given.text('procedure');
  const query = { page: 1, size: 200, ...(procedure ? { procedure } : {}) };
  const file = given.text('out');
  if (file?.endsWith('.xlsx')) {
    const { bytes, rows } = await exportRegister(office, viewer, moduleId, query);
    await writeFile(resolve(context.cwd, file), bytes, { mode: 0o600 });
    return written(file, rows, given, context);
  }
  if (file !== undefined && !file.endsWith('.csv')) throw new UsageError('--out 的文件名应以 .xlsx 或 .csv 结尾。');
  const lines = await registerLines(office, viewer, moduleId, query);
  await office.pool.query("insert into audit (region, person, what, about, detail) values ($1, $2, 'export', $3, $4)", [
    office.region,
    viewer.id,
    moduleId,
    JSON.stringify({ rows: lines.length - 1 }),
  ]);
  if (file === undefined) context.out(lines.join('\n'));
  else {
    // Excel reads UTF-8 only when the file says so at its beginning.
    await writeFile(resolve(context.cwd, file), `\uFEFF${lines.join('\r\n')}\r\n`, { mode: 0o600 });
    return written(file, lines.length - 1, given, context);
  }
  return 0;
}

function written(file: string, rows: number, given: Given, context: Context): number {
  if (given.has('json')) context.out(JSON.stringify({ file, rows }));
  else context.out(`已写入 ${file}：${rows} 件`);
  return 0;
}

async function registerLines(
  office: Office,
  viewer: Acting,
  moduleId: string,
  query: { page: number; size: number; procedure?: string },
): Promise<string[]> {
  const module = moduleNamed(office, moduleId);
  const key = query.procedure && query.procedure !== moduleId ? `${moduleId}/${query.procedure}` : moduleId;
  const procedure = module.procedures.findLast((p) => procedureKey(p) === key);
  if (!procedure) throw new UsageError(`模块“${module.label}”没有程序“${query.procedure}”。`);
  const columns = registerOf(module, procedure).columns.map((c) => ({
    field: c.field,
    label: c.label ?? procedure.file[c.field]?.label ?? c.field,
  }));
  const lines = [
    csvLine(['编号', '事项', '状态', '承办单位', '立案日期', '办结日期', '到期日', ...columns.map((c) => c.label)]),
  ];
  for (let page = 1; ; page++) {
    const { rows, total } = await listMatters(office, viewer, moduleId, { ...query, page });
    lines.push(
      ...rows.map((r) =>
        csvLine([
          r.number ?? '',
          r.title,
          r.stateLabel,
          r.officeName,
          r.openedOn,
          r.closedOn ?? '',
          r.due ?? '',
          ...columns.map((c) => r.columns[c.field] ?? ''),
        ]),
      ),
    );
    if (rows.length === 0 || lines.length > total) return lines;
  }
}
