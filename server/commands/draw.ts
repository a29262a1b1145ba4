/** `draw verify FILE`: runs a random draw again from its file, with no database. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DrawReport, verifyDrawBundle } from '../../kernel/draw/bundle.ts';
import { digests } from '../ledger/digests.ts';
import { nodeVerifier } from '../ledger/verify/node-verifier.ts';
import { type Command, UsageError } from './command.ts';

export const command: Command = {
  name: 'draw',
  summary: '按核验文件重新计算一次随机抽取，不需要数据库',
  usage: ['draw verify 文件 [--key 公钥]… [--json]'],
  options: { key: { value: '公钥', many: true, words: '所信任的公钥（一行）；不写时只核对文件自带的公钥' } },
  words: [2, 2],
  help: ['核验文件从事项页面或者公开页面下载，含名录快照、承诺值、秘密值、抽取结果和记录证明。'],
  async run(given, context) {
    const [what, file] = given.words as readonly [string, string];
    if (what !== 'verify') throw new UsageError(`没有“draw ${what}”这个用法。`);
    const path = resolve(context.cwd, file);
    const keys = given.texts('key');
    const report = verifyDrawBundle(parsed(path), {
      digests,
      verifierFor: nodeVerifier,
      ...(keys.length > 0 ? { trustedKeys: keys } : {}),
    });
    if (given.has('json')) context.out(JSON.stringify(report, null, 2));
    else context.out(told(report));
    return report.ok ? 0 : 1;
  },
};

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`读不到文件 ${path}。`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: the verifier says so in its own words
  }
}

/** Enough to compare with a list on paper; the file itself holds all of them. */
const shown = 50;

function told(report: DrawReport): string {
  const drawn = report.pools.flatMap((pool) => {
    const list = report.drawn[pool.id] ?? [];
    const names = list.slice(0, shown).map((m) => m.label);
    return [
      `${pool.label}：名录${pool.members}个，未列入${pool.leftOut}个${list.length > 0 ? `，抽出${list.length}个` : ''}`,
      ...(names.length > 0 ? [`  ${names.join('、')}${list.length > shown ? '……' : ''}`] : []),
    ];
  });
  return [
    report.ok
      ? '核验通过：结果由冻结的名录和见证人的秘密值算出。'
      : `核验不通过：发现 ${report.faults.length} 处问题。`,
    ...report.faults.map((f) => `  ${f}`),
    ...(report.purpose === undefined
      ? []
      : [`${report.purpose}（第${report.round}次抽取，${report.proven}条记录有存证证明）`]),
    ...drawn,
    ...report.notes.map((n) => `说明：${n}`),
  ].join('\n');
}
