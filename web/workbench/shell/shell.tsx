/** The frame around every screen: navigation, search, the person, and the marks of demonstration data. */
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { dateWithWeekday } from '../../shared/dates.ts';
import { ask, queryClient, whenSignedOut } from '../queries.ts';
import { onKey, typing } from './keyboard.ts';
import { KeysHelp } from './keys-help.tsx';
import { Navigation } from './navigation.tsx';
import { NoticesButton } from './notices.tsx';
import { QuickSearch } from './quick-search.tsx';
import { useSession } from './session.ts';
import { Waiting } from './states.tsx';
import { UserMenu } from './user-menu.tsx';

export function Shell() {
  const session = useSession();
  const router = useRouter();
  const navigate = useNavigate();
  const cases = session.viewer.administrator === null;
  const { data: work } = useQuery({ ...ask.work, enabled: cases });
  const [menu, setMenu] = useState(false);
  const [searching, setSearching] = useState(false);
  const [keys, setKeys] = useState(false);

  useEffect(() => router.subscribe('onBeforeNavigate', () => setMenu(false)), [router]);
  useEffect(() => {
    whenSignedOut(() => {
      queryClient.setQueryData(ask.session.queryKey, (before) => before && { ...before, viewer: null });
      void navigate({ to: '/sign-in', search: { to: router.state.location.href } });
    });
  }, [navigate, router]);
  useEffect(
    () =>
      onKey((event) => {
        if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing(event))) {
          event.preventDefault();
          if (cases) setSearching(true);
        } else if (event.key === '?' && !typing(event)) setKeys(true);
      }),
    [cases],
  );

  const demonstration = session.demonstration;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        跳到正文
      </a>
      <Navigation regionName={session.regionName} overdue={work?.overdue ?? 0} />
      <div>
        <header>
          <div className="bar">
            <Button className="narrow-only" onClick={() => setMenu(true)} aria-expanded={menu}>
              菜单
            </Button>
            <span className="today">今天是{dateWithWeekday(session.today)}</span>
            {cases && (
              <button type="button" className="search-button" onClick={() => setSearching(true)}>
                <span>
                  检索<span className="wide-only">事项</span>
                </span>
                <kbd>Ctrl K</kbd>
              </button>
            )}
            <NoticesButton />
            <UserMenu viewer={session.viewer} demonstration={demonstration} showKeys={() => setKeys(true)} />
          </div>
          {demonstration && <div className="demo-strip">演示系统：以下均为虚构的演示数据，不作为办案依据。</div>}
        </header>
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Drawer
        open={menu}
        onClose={() => setMenu(false)}
        placement="left"
        size={280}
        title="菜单"
        className="drawer-rail"
      >
        <Navigation regionName={session.regionName} overdue={work?.overdue ?? 0} />
      </Drawer>
      <QuickSearch open={searching} close={() => setSearching(false)} />
      <KeysHelp open={keys} close={() => setKeys(false)} />
    </div>
  );
}
