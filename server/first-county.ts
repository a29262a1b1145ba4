/** The first start on an empty database: the demonstration county, or an empty one with a single administrator whose password is made afresh. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Module } from '../kernel/procedure/index.ts';
import { loadCalendar } from './calendar.ts';
import { systemClock } from './clock.ts';
import { loadDemonstration } from './demonstration/loading/load.ts';
import { terminalProgress } from './demonstration/loading/progress.ts';
import { writeSampleFiles } from './demonstration/loading/sample-files.ts';
import type { Secrets, Signing } from './ledger/keys.ts';
import { freshPassword, hashPassword } from './people/accounts.ts';

export interface FirstCounty {
  owner: Pool;
  region: string;
  modules: readonly Module[];
  secrets: Secrets;
  signing: Signing;
  demonstration: boolean;
  /** Where uploaded files lie. */
  filesFolder: string;
  today: string;
  tell: (words: string) => void;
}

export async function regionsIn(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ region: string }>('select region from regions');
  return rows.map((r) => r.region);
}

export async function firstCounty(first: FirstCounty): Promise<void> {
  if (first.demonstration) {
    first.tell(
      '首次启动：先把演示数据按日子逐件办理一遍，两万多件事项，一般要两分钟左右，只此一次。中途停止不会留下一半的数据，再启动时重新开始。',
    );
    writeSampleFiles(first.filesFolder);
    const loaded = await loadDemonstration(first.owner, {
      region: first.region,
      modules: first.modules,
      calendar: await loadCalendar(first.owner),
      today: first.today,
      clock: systemClock(),
      alg: 'sha256',
      partyKey: first.secrets.partyKey,
      signing: first.signing,
      progress: terminalProgress(process.stderr),
    });
    if (loaded.ended.length > 0) first.tell(`其中${loaded.ended.length}件因今天的日期没有讲完：${loaded.ended[0]}`);
    first.tell(`已载入${loaded.matters}件事项、${loaded.acts}个程序行为，均为演示数据`);
    return;
  }
  const { owner, region } = first;
  const person = randomUUID();
  const password = freshPassword();
  const passwordHash = await hashPassword(password);
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query('insert into regions (region, name, demonstration) values ($1, $2, false)', [region, region]);
    await client.query(
      "insert into offices (region, code, name, parent, kind, authority) values ($1, 'government', $1 || '人民政府', null, 'government', null)",
      [region],
    );
    await client.query("insert into people (region, id, name) values ($1, $2, '系统管理员')", [region, person]);
    await client.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, 'government', '系统管理员', '{system}', $4)",
      [region, randomUUID(), person, first.today],
    );
    await client.query(
      "insert into accounts (region, account, person, password_hash, must_change) values ($1, 'admin', $2, $3, true)",
      [region, person, passwordHash],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  first.tell(`已建立空的县（${region}）。系统管理员账号 admin，初始密码 ${password}（只显示这一次，请立即登录修改）`);
}
