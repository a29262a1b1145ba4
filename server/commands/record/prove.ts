/** `prove MATTER`: the proof of one matter, which anyone can verify without the county. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendToLog, makeCheckpoint } from '../../ledger/log.ts';
import { matterProof } from '../../ledger/proofs.ts';
import type { Command } from '../command.ts';
import { type CountyAccess, withCounty } from '../county-access.ts';

export const command: Command = {
  name: 'prove',
  summary: '出具一件事项的存证证明（JSON），任何人可以用 verify --bundle 核验',
  usage: ['prove 案号或编号 [--region 区划代码] [--out 文件]'],
  options: {
    region: { value: '区划代码', words: '有多个区划时写明' },
    out: { value: '文件', words: '写入文件（默认输出到屏幕）' },
  },
  words: [1, 1],
  async run(given, context) {
    return withCounty(context, given.text('region'), async (access) => {
      const matter = await idOf(access, given.words[0] as string);
      // With the key at hand the newest entries are logged and signed first; without it the last checkpoint must do.
      const signing = access.signing();
      if (signing) {
        const office = await access.office();
        await appendToLog(access.pool, access.region, office.alg);
        await makeCheckpoint(access.pool, access.region, signing, office.clock, office.alg);
      }
      const text = JSON.stringify(await matterProof(access, matter), null, 2);
      const file = given.text('out');
      if (file === undefined) context.out(text);
      else {
        const path = resolve(context.cwd, file);
        writeFileSync(path, `${text}\n`);
        if (given.has('json')) context.out(JSON.stringify({ matter, file: path }));
        else context.out(`已写入 ${path}`);
      }
      return 0;
    });
  },
};

async function idOf({ pool, region }: CountyAccess, given: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'select id::text from matters where region = $1 and (id::text = $2 or number = $2) limit 2',
    [region, given.trim()],
  );
  if (rows.length === 0) throw new Error(`没有案号或编号为“${given}”的事项。`);
  if (rows.length > 1) throw new Error(`案号“${given}”对应多件事项，请改用编号。`);
  return (rows[0] as { id: string }).id;
}
