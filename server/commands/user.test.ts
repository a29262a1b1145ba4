// Accounts by the command line.
import { describe, expect, test } from 'vitest';
import { withCommandLine } from './testing/command-line.ts';

const at = withCommandLine();

describe('user', () => {
  const add = [
    'user',
    'add',
    'wang',
    '--name',
    '王某',
    '--office',
    'bureau',
    '--post',
    '科员',
    '--role',
    'garden.clerk',
  ];

  test('a new account has a password of its own, shown once and to be changed', async () => {
    const { out, status } = await at.yifa(add);
    expect(status).toBe(0);
    const password = /初始密码 (\S+)（/.exec(out)?.[1];
    expect(password).toMatch(/^[a-z0-9]{14}$/);
    const { rows } = await at.database.owner.query(
      "select must_change, password_hash from accounts where account = 'wang'",
    );
    expect(rows[0].must_change).toBe(true);
    expect(rows[0].password_hash).toContain('$argon2id$');
    expect((await at.yifa('user list')).out).toMatch(/wang +王某 +正常 +园林局 科员 +garden\.clerk/);
    expect(await at.yifa(add)).toMatchObject({ status: 1, err: expect.stringContaining('已经有了') });
  });

  test('a reset gives another password and ends what is signed in; a locked account is listed so', async () => {
    await at.yifa(add);
    await at.database.owner.query(
      "insert into sessions (sid, region, person, data, expires_at) select 's', region, person, '{}', now() + interval '1 hour' from accounts where account = 'wang'",
    );
    const before = (await at.database.owner.query('select password_hash from accounts')).rows[0].password_hash;
    expect((await at.yifa('user reset wang')).status).toBe(0);
    expect((await at.database.owner.query('select password_hash from accounts')).rows[0].password_hash).not.toBe(
      before,
    );
    expect((await at.database.owner.query('select from sessions')).rowCount).toBe(0);
    await at.yifa('user lock wang');
    expect((await at.yifa('user list --json')).json()).toMatchObject({
      accounts: [{ account: 'wang', disabled: true }],
    });
    await at.yifa('user unlock wang');
    expect((await at.yifa('user list --json')).json()).toMatchObject({ accounts: [{ disabled: false }] });
    expect(await at.yifa('user lock nobody')).toMatchObject({ status: 1 });
  });

  test('one person is not two of the three administrators, nor an administrator and a handler (三员分立)', async () => {
    for (const second of ['auditor', 'garden.clerk']) {
      expect(await at.yifa([...add.slice(0, -1), 'system', '--role', second])).toMatchObject({
        status: 2,
        err: expect.stringContaining('不得兼任'),
      });
    }
    expect(await at.yifa([...add.slice(0, -1), 'garden.king'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('没有角色'),
    });
  });
});
