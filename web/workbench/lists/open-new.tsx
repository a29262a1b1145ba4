/** 新建: the opening acts this person may perform, the shown procedure's first. */
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useEffect } from 'react';
import { onKey, typing } from '../shell/keyboard.ts';

interface Opens {
  name: string;
  label: string;
  opens: readonly { act: string; label: string }[];
}

export function OpenNew({
  module,
  procedures,
  current,
}: {
  module: string;
  procedures: readonly Opens[];
  current: string | undefined;
}) {
  const navigate = useNavigate();
  const acts = [...procedures]
    .sort((a, b) => Number(b.name === current) - Number(a.name === current))
    .flatMap((p) => p.opens.map((o) => ({ ...o, procedure: p.name, of: p.label })));
  const first = acts[0];
  const go = (act: (typeof acts)[number]) =>
    navigate({ to: '/$module/new', params: { module }, search: { procedure: act.procedure, act: act.act } });
  useEffect(
    () =>
      onKey((event) => {
        if (event.key !== 'n' || typing(event) || event.ctrlKey || event.metaKey || !first) return;
        void navigate({
          to: '/$module/new',
          params: { module },
          search: { procedure: first.procedure, act: first.act },
        });
      }),
    [first, module, navigate],
  );
  if (!first) return null;
  if (acts.length === 1) {
    return (
      <Button type="primary" onClick={() => void go(first)}>
        新建：{first.label}
      </Button>
    );
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: acts.map((a) => ({
          key: `${a.procedure}/${a.act}`,
          label: procedures.length > 1 ? `${a.of}：${a.label}` : a.label,
          onClick: () => void go(a),
        })),
      }}
    >
      <Button type="primary">新建 ▾</Button>
    </Dropdown>
  );
}
