/** The page for an address that leads nowhere, and the page for a screen that broke. */
import { Link, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { Failed } from './states.tsx';

export function MissingPage() {
  return (
    <div className="page">
      <h1>没有这个页面</h1>
      <p style={{ margin: '0.6rem 0' }}>地址可能写错了，或者页面已经移走。您要找的事项可以按编号或者当事人检索。</p>
      <p>
        <Link to="/">回到我的工作</Link>　<Link to="/search">检索事项</Link>
      </p>
    </div>
  );
}

export function BrokenPage({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="page">
      <h1>这一页没有打开</h1>
      <p style={{ margin: '0.6rem 0' }}>已经办理的事项不受影响，正在填写的内容已保存在本机。</p>
      <Failed error={error} />
      <p style={{ display: 'flex', gap: '0.6rem', alignItems: 'center', marginTop: '0.8rem' }}>
        <Button type="primary" onClick={again}>
          重新打开
        </Button>
        <Link to="/">回到我的工作</Link>
      </p>
    </div>
  );
}
