/** The door: account and password, and in a demonstration plainly marked people to be. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type SubmitEvent, useState } from 'react';
import type { Session } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { asFailure } from '../../shared/problem.ts';
import { ask, queryClient } from '../queries.ts';
import { useLargeType } from '../shell/appearance.tsx';
import { Shown } from '../shell/states.tsx';
import { RolePicker } from './role-picker.tsx';
import './sign-in.css';

export function SignInPage() {
  const { data: session } = useSuspenseQuery(ask.session);
  const { to } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const { large, setLarge } = useLargeType();
  const enter = (found: Session) => {
    queryClient.clear();
    queryClient.setQueryData(ask.session.queryKey, found);
    // Only addresses of our own: a link from outside must not lead elsewhere after signing in.
    router.history.push(to?.startsWith('/') && !to.startsWith('//') ? `/desk${to}` : '/desk/');
  };
  return (
    <main className="door">
      <div className={session.demonstration ? 'door-form' : 'door-form alone'}>
        <h1>依法</h1>
        <p className="under">{session.regionName}法治政府工作台</p>
        <Password enter={enter} />
        <p className="door-foot">
          <button type="button" className="link" onClick={() => setLarge(!large)}>
            {large ? '恢复标准字号' : '大字版（适老）'}
          </button>
          <a href="/">群众办事与公开</a>
        </p>
      </div>
      {session.demonstration && <Demonstration enter={enter} />}
    </main>
  );
}

function Password({ enter }: { enter: (session: Session) => void }) {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!account.trim() || !password) return setRefused('请填写账号和密码。');
    setBusy(true);
    setRefused('');
    try {
      enter(await api.signIn(account.trim(), password));
    } catch (error) {
      setRefused(asFailure(error).message);
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="account">账号</label>
      <Input id="account" autoComplete="username" value={account} onChange={(e) => setAccount(e.target.value)} />
      <label htmlFor="password">密码</label>
      <Input.Password
        id="password"
        autoComplete="current-password"
        value={password}
        onChange={(e) => setPassword(e.target.value)}
      />
      {refused && (
        <p className="notice bad" role="alert">
          {refused}
        </p>
      )}
      <Button type="primary" htmlType="submit" block loading={busy}>
        登录
      </Button>
    </form>
  );
}

function Demonstration({ enter }: { enter: (session: Session) => void }) {
  const people = useQuery(ask.demonstrationPeople);
  return (
    <section className="picker" aria-labelledby="picker-title">
      <p>
        <span className="mark demo">演示系统</span>
      </p>
      <h2 id="picker-title">选择一个身份进入</h2>
      <p className="quiet">人员、案件均为虚构，无需密码。不同身份看到的事项和可以办理的行为不同。</p>
      <Shown query={people} what="正在读取演示人员">
        {(rows) => <RolePicker people={rows} enter={enter} />}
      </Shown>
    </section>
  );
}
