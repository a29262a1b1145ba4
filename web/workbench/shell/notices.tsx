/** 提醒: what the limits themselves have to say, each once. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Notices } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { ask, queryClient } from '../queries.ts';
import './notices.css';
import { Empty, Shown } from './states.tsx';

const kinds: Readonly<Record<string, string>> = {
  'limit-near': '临近',
  'limit-overdue': '逾期',
  supervision: '督办',
  reprojected: '期限变更',
  calendar: '历法',
  record: '记录',
  account: '账号',
};

export function NoticesButton() {
  const [open, setOpen] = useState(false);
  const notices = useQuery(ask.notices);
  const unread = notices.data?.unread ?? 0;
  return (
    <>
      <button type="button" className="notices-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        提醒{unread > 0 && <b className="figure">{unread}</b>}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title="提醒" size="default">
        <Shown query={notices} what="正在读取提醒">
          {(found) =>
            found.rows.length === 0 ? (
              <Empty title="没有提醒">期限临近、届满时会在这里提醒，每件事只提醒一次。</Empty>
            ) : (
              <Rows notices={found} close={() => setOpen(false)} />
            )
          }
        </Shown>
      </Drawer>
    </>
  );
}

function Rows({ notices, close }: { notices: Notices; close: () => void }) {
  const unread = notices.rows.filter((n) => !n.read).map((n) => n.id);
  const read = useMutation({
    mutationFn: () => api.readNotices(unread),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ask.notices.queryKey }),
  });
  return (
    <>
      {unread.length > 0 && (
        <p>
          <Button size="small" loading={read.isPending} onClick={() => read.mutate()}>
            全部标为已读
          </Button>
        </p>
      )}
      <ul className="notices">
        {notices.rows.map((n) => (
          <li key={n.id} className={n.read ? 'quiet' : ''}>
            <span className={n.kind === 'limit-overdue' || n.kind === 'supervision' ? 'mark late' : 'mark'}>
              {kinds[n.kind] ?? n.kind}
            </span>
            <p>
              {n.matter ? (
                <Link to="/$module/$id" params={n.matter} onClick={close}>
                  {n.text}
                </Link>
              ) : (
                n.text
              )}
            </p>
            <small className="quiet figure">{n.at}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
