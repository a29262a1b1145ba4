/** `verify`: whether the record was changed, in the database or in a file that someone brings. */
import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../ledger/verify/findings.ts';
import { verifyRegionInDatabase } from '../../ledger/verify/verify.ts';
import { verifyFile } from '../../ledger/verify/verify-file.ts';
import type { Command, Context } from '../command.ts';
import { withCounty } from '../county-access.ts';

export const command: Command = {
  name: 'verify',
  summary: '核验记录：每个案件的记录链、存证树、检查点、文书和个人信息原文',
  usage: [
    'verify [区划代码] [--checkpoint 文件]… [--json]',
    'verify --bundle 文件 [--key 公钥]… [--checkpoint 文件]… [--json]',
  ],
  options: {
    bundle: { value: '文件', words: '核验全区划记录文件（export region 导出）或一件事项的证明文件，不需要数据库' },
    key: { value: '公钥', many: true, words: '所信任的公钥（一行）；核验数据库时默认用数据目录中的密钥' },
    checkpoint: { value: '文件', many: true, words: '在别处留存的检查点，记录必须是它的延续' },
  },
  words: [0, 1],
  help: ['发现问题时逐条列出，退出状态为 1。核验不能说明什么，也会一并写出。'],
  async run(given, context) {
    const published = given.texts('checkpoint').map((file) => readFileSync(resolve(context.cwd, file), 'utf8'));
    const keys = given.texts('key');
    const bundle = given.text('bundle');
    if (bundle !== undefined) {
      const path = resolve(context.cwd, bundle);
      await readable(path);
      const [region] = given.words;
      const report = await verifyFile(path, {
        ...(keys.length > 0 ? { trustedKeys: keys } : {}),
        published,
        ...(region ? { region } : {}),
      });
      return told(report, given.has('json'), context);
    }
    return withCounty(context, given.words[0], async (access) => {
      const trustedKeys = keys.length > 0 ? keys : access.trustedKeys();
      const report = await verifyRegionInDatabase(access.owner, access.region, { trustedKeys, published });
      return told({ kind: 'region', ...report }, given.has('json'), context);
    });
  },
};

interface Told {
  kind: 'region' | 'matter';
  ok: boolean;
  trusted: boolean;
  region?: string;
  matter?: string;
  entries: number;
  unlogged: number;
  matters?: number;
  leaves?: number;
  faults: readonly Pick<Finding, 'message'>[];
  moreFaults?: number;
  notes: readonly string[];
}

function told(report: Told, json: boolean, context: Context): number {
  if (json)
    context.out(
      JSON.stringify(
        report,
        (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
        2,
      ),
    );
  else {
    const what =
      report.kind === 'matter'
        ? `事项 ${report.matter ?? ''}`
        : `区划 ${report.region ?? ''}：${report.matters ?? 0} 件事项`;
    context.out(
      [
        report.ok
          ? '核验通过：没有发现改动。'
          : `核验不通过：发现 ${report.faults.length + (report.moreFaults ?? 0)} 处问题。`,
        `${what}，${report.entries} 条记录${report.leaves === undefined ? '' : `，存证树 ${report.leaves} 片叶子`}`,
        ...report.faults.map((f) => `  ${f.message}`),
        ...(report.moreFaults ? [`  另有 ${report.moreFaults} 处未列出`] : []),
        ...report.notes.map((n) => `说明：${n}`),
      ].join('\n'),
    );
  }
  return report.ok ? 0 : 1;
}

async function readable(path: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const stream = createReadStream(path, { end: 0 });
    stream.on('error', () => fail(new Error(`读不到文件 ${path}。`)));
    stream.on('close', () => done());
    stream.resume();
  });
}
