/** The frame of the screens on the spot (现场办案): one column, large targets, and always the word on whether work is sent or kept. */
import { Link, Outlet } from '@tanstack/react-router';
import { Button } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useSession } from '../shell/session.ts';
import { Waiting } from '../shell/states.tsx';
import { keepSession } from './keeping/carry.ts';
import { canWorkOffline, workOffline } from './keeping/install.ts';
import { useOnline } from './keeping/network.ts';
import './on-site.css';
import { useSending, useWaitingSteps } from './keeping/outbox.ts';

export function OnSiteFrame() {
  const session = useSession();
  const online = useOnline();
  const waiting = useWaitingSteps(session.viewer.id);
  const { sending, now } = useSending(session.viewer.id);
  const [ready, setReady] = useState<boolean>();
  useEffect(() => {
    if (online) {
      void keepSession(session);
      void workOffline().then(setReady);
    }
  }, [online, session]);
  return (
    <div className="on-site">
      <header>
        <Link to="/on-site" className="back">
          现场
        </Link>
        <span className="who-here">{session.viewer.name}</span>
        <Link to="/">回到工作台</Link>
      </header>
      <div className={online ? 'net' : 'net off'} role="status">
        <span>
          {online ? '有网络' : '没有网络，办理内容先存在本机'}
          {online && ready && '，断网也能办理'}
          {waiting.length > 0 && `；${waiting.length}步待发送`}
          {online && ready === false && !canWorkOffline() && '；本次连接不支持离线使用'}
        </span>
        {online && waiting.length > 0 && (
          <Button size="small" loading={sending} onClick={now}>
            现在发送
          </Button>
        )}
      </div>
      {session.demonstration && <div className="demo-strip">演示系统：以下均为虚构的演示数据，不作为办案依据。</div>}
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
