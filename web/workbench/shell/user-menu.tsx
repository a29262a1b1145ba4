/** The person's own menu: large type, keys, and signing out. */
import { useNavigate } from '@tanstack/react-router';
import { App, Dropdown } from 'antd';
import type { Viewer } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { asFailure } from '../../shared/problem.ts';
import { dutyWords } from '../administration/places.ts';
import { forgetDrafts } from '../forms/answers/draft.ts';
import { pouch } from '../on-site/keeping/pouch.ts';
import { ask, queryClient } from '../queries.ts';
import { useLargeType } from './appearance.tsx';

export function UserMenu({
  viewer,
  demonstration,
  showKeys,
}: {
  viewer: Viewer;
  demonstration: boolean;
  showKeys: () => void;
}) {
  const { large, setLarge } = useLargeType();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const signOut = async () => {
    try {
      const session = await api.signOut();
      // A desk is often shared: what was being typed does not wait for the next person.
      forgetDrafts(viewer.id);
      await pouch.empty(viewer.id).catch(() => undefined);
      queryClient.clear();
      queryClient.setQueryData(ask.session.queryKey, session);
      await navigate({ to: '/sign-in', search: {} });
    } catch (error) {
      void message.error(asFailure(error).message);
    }
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'large', label: large ? '恢复标准字号' : '大字版（适老）', onClick: () => setLarge(!large) },
          { key: 'keys', label: '键盘操作', onClick: showKeys },
          { key: 'print', label: '打印本页', onClick: () => window.print() },
          ...(demonstration
            ? []
            : [{ key: 'password', label: '修改密码', onClick: () => void navigate({ to: '/password' }) }]),
          { type: 'divider' },
          { key: 'out', label: '退出登录', onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className="who" aria-haspopup="menu">
        {viewer.name}
        <small>
          {viewer.officeName} {viewer.administrator ? dutyWords[viewer.administrator] : viewer.post}
        </small>
      </button>
    </Dropdown>
  );
}
