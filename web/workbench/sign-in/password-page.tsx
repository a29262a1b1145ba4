/** A password of one's own: after a one-time password before anything else, otherwise whenever one wishes. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { changePassword } from '../../shared/administration.ts';
import { asFailure } from '../../shared/problem.ts';
import { ask, queryClient } from '../queries.ts';
import './sign-in.css';

export function PasswordPage() {
  const { data: session } = useSuspenseQuery(ask.session);
  const navigate = useNavigate();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!old || !fresh) return setRefused('请填写现在的密码和新密码。');
    if (fresh !== again) return setRefused('两次填写的新密码不一样。');
    setBusy(true);
    setRefused('');
    try {
      queryClient.setQueryData(ask.session.queryKey, await changePassword(old, fresh));
      await navigate({ to: '/' });
    } catch (error) {
      setRefused(asFailure(error).message);
      setBusy(false);
    }
  };
  const question = (id: string, label: string, value: string, set: (text: string) => void, fill: string) => (
    <>
      <label htmlFor={id}>{label}</label>
      <Input.Password id={id} autoComplete={fill} value={value} onChange={(e) => set(e.target.value)} />
    </>
  );
  return (
    <main className="door">
      <div className="door-form alone">
        <h1>依法</h1>
        <p className="under">{session.mustChange ? '首次登录，请把初始密码改为自己的密码' : '修改密码'}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          {question('old', session.mustChange ? '初始密码' : '现在的密码', old, setOld, 'current-password')}
          {question('fresh', '新密码（至少10位，不含账号）', fresh, setFresh, 'new-password')}
          {question('again', '再填一次新密码', again, setAgain, 'new-password')}
          {refused && (
            <p className="notice bad" role="alert">
              {refused}
            </p>
          )}
          <Button type="primary" htmlType="submit" block loading={busy}>
            修改密码
          </Button>
        </form>
        {!session.mustChange && (
          <p className="door-foot">
            <Link to="/">不改了，回到工作台</Link>
          </p>
        )}
      </div>
    </main>
  );
}
