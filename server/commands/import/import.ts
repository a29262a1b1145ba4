/** `import`: paper cases from a spreadsheet, tried first and written only when every row is right. */
import { resolve } from 'node:path';
import { procedureKey } from '../../../kernel/procedure/index.ts';
import { inTransaction, type Office } from '../../matters/service.ts';
import { type Command, type Context, type Given, UsageError } from '../command.ts';
import { type CountyAccess, withCounty } from '../county-access.ts';
import { actingFor } from '../record/export.ts';
import { columnsOf, openingActOf, planRow, type RowError } from './plan.ts';
import { readSheet } from './spreadsheet.ts';
import { type ImportedCase, importCase } from './write.ts';

export interface ImportReport {
  /** Whether anything was written. */
  written: boolean;
  rows: number;
  cases: ImportedCase[];
  errors: RowError[];
}

export const command: Command = {
  name: 'import',
  summary: '从表格（xlsx、csv）导入纸质案件：默认只试不写，逐行报告错误',
  usage: ['import 模块 文件 --as 账号 [--procedure 程序] [--act 立案环节] [--write] [--json]'],
  options: {
    as: { value: '账号', words: '以谁的名义补录；此人须有相应权限' },
    procedure: { value: '程序', words: '模块有多个程序时写明' },
    act: { value: '环节', words: '有多个立案环节时写明' },
    region: { value: '区划代码', words: '有多个区划时写明' },
    write: { words: '各行都没有错误时写入；不写时只试' },
  },
  words: [2, 2],
  help: [
    '第一行为表头，每行一件。表头写字段名称；另可有“案号”“承办单位”“立案日期”，以及“某环节日期”（如“受理日期”），按各自的日期依次补录。',
    '当事人可加“申请人证件号码”“申请人电话”“申请人地址”“申请人类型”等栏，多人用顿号分开。金额以元填写。',
    '导入的记录标明“导入”，与在本系统办理的分开；文书以纸质为准，不重新签发、不占用文号。有一行错误就都不写入。',
  ],
  async run(given, context) {
    const [moduleId, file] = given.words as [string, string];
    const account = given.text('as');
    if (account === undefined) throw new UsageError('缺少 --as：请写明以谁的名义补录。');
    return withCounty(context, given.text('region'), async (access) => {
      const secrets = access.secrets();
      // Fingerprints made under another key would make every party a stranger.
      if (!secrets)
        throw new Error(
          '数据目录中没有密钥（keys），不能导入：当事人将无法与已有案件对应。请在服务器所用的数据目录上执行。',
        );
      const office = await access.office(secrets.partyKey);
      const report = await importSheet(access, office, {
        moduleId,
        file: resolve(context.cwd, file),
        account,
        procedure: given.text('procedure'),
        act: given.text('act'),
        write: given.has('write'),
      });
      return told(report, given, context);
    });
  },
};

interface Asked {
  moduleId: string;
  file: string;
  account: string;
  procedure: string | undefined;
  act: string | undefined;
  write: boolean;
}

class OnlyTried extends Error {}

async function importSheet(access: CountyAccess, office: Office, asked: Asked): Promise<ImportReport> {
  const module = office.modules.find((m) => m.id === asked.moduleId);
  if (!module)
    throw new UsageError(`没有模块“${asked.moduleId}”。现有：${office.modules.map((m) => m.id).join('、')}。`);
  const key = asked.procedure && asked.procedure !== module.id ? `${module.id}/${asked.procedure}` : module.id;
  const procedure = module.procedures.findLast((p) => procedureKey(p) === key);
  if (!procedure) throw new UsageError(`模块“${module.label}”没有程序“${asked.procedure}”。`);
  const acting = await actingFor(access, office, asked.account);
  const [head, ...rows] = await readSheet(asked.file);
  if (!head || rows.length === 0) throw new Error('表格是空的：第一行应为表头，以下每行一件。');
  const openingAct = openingActOf(procedure, asked.act);
  const columns = columnsOf(procedure, head.cells);
  if (procedure.number && !columns.some((c) => c.kind === 'number'))
    throw new Error('缺少“案号”一栏：没有案号就无从分辨是否重复导入。');
  const report: ImportReport = { written: false, rows: rows.length, cases: [], errors: [] };
  try {
    await inTransaction(access.pool, async (client) => {
      for (const row of rows) {
        const { plan, errors } = planRow(procedure, openingAct, columns, head.cells, row, office.county());
        const done =
          plan && errors.length === 0 ? await importCase({ office, module, key, acting, client }, plan) : errors;
        if (Array.isArray(done)) report.errors.push(...done);
        else report.cases.push(done);
      }
      if (!asked.write || report.errors.length > 0) throw new OnlyTried();
      await client.query("insert into audit (region, person, what, about, detail) values ($1, $2, 'import', $3, $4)", [
        office.region,
        acting.id,
        key,
        JSON.stringify({ cases: report.cases.length }),
      ]);
      report.written = true;
    });
  } catch (error) {
    if (!(error instanceof OnlyTried)) throw error;
  }
  return report;
}

function told(report: ImportReport, given: Given, context: Context): number {
  if (given.has('json')) context.out(JSON.stringify(report, null, 2));
  else {
    const wrong = new Set(report.errors.map((e) => e.row)).size;
    context.out(
      [
        report.written
          ? `已导入 ${report.cases.length} 件。`
          : wrong > 0
            ? `${report.rows} 行中有 ${wrong} 行有错误，没有写入。`
            : `${report.rows} 行都可以导入；加上 --write 才会写入。`,
        ...report.errors.map((e) => `  第${e.row}行${e.column ? `“${e.column}”` : ''}：${e.sentence}`),
        ...report.cases.filter((c) => c.law.length > 0).map((c) => `  第${c.row}行 ${c.title}：${c.law.join('、')}`),
      ].join('\n'),
    );
  }
  return report.errors.length === 0 ? 0 : 1;
}
