/** A one-time password, told this once: it is nowhere else to be had. */
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { OneTimePassword } from '../../../../contract/administration.ts';

export function PasswordShown({ told, hide }: { told: OneTimePassword; hide: () => void }) {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <section className="notice good password-shown" aria-label="初始密码" ref={here} tabIndex={-1}>
      <div>
        {told.name}的账号 <strong>{told.account}</strong>，初始密码 <code className="password">{told.password}</code>
      </div>
      <div className="quiet">只显示这一次。请当面交给本人，不要抄在别处；首次登录必须修改。</div>
      <Button size="small" className="no-print" onClick={hide}>
        已交给本人，不再显示
      </Button>
    </section>
  );
}
