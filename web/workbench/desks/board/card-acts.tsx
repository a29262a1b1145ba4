/** What I may do with a matter, straight from its card: asked only when the menu is opened; an act opens the matter at its form. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import type { MatterRow } from '../../../../contract/matters.ts';
import { asFailure } from '../../../shared/problem.ts';
import { ask } from '../../queries.ts';

/** So many acts fit in a small menu; the others stand on the matter's page. */
const shown = 8;

export function CardActs({ matter: { module, id, title } }: { matter: Pick<MatterRow, 'module' | 'id' | 'title'> }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const page = useQuery({ ...ask.matter(module, id), enabled: open });
  const go = (act?: string) =>
    void navigate({ to: '/$module/$id', params: { module, id }, search: act ? { act } : {} });
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      menu={{ items: items(page, go), autoFocus: true }}
      placement="bottomRight"
    >
      <button type="button" className="link acts no-print" aria-haspopup="menu" aria-expanded={open}>
        办理<span className="unseen">：{title}</span>
      </button>
    </Dropdown>
  );
}

function items(
  page: {
    data:
      | {
          acts: readonly { act: string; label: string; available: boolean; needsApproval: boolean }[];
          proposals: readonly { mine: boolean; label: string }[];
        }
      | undefined;
    error: unknown;
  },
  go: (act?: string) => void,
): MenuProps['items'] {
  if (!page.data)
    return [
      { key: 'wait', disabled: true, label: page.error ? asFailure(page.error).title : '正在查看可以办理的行为……' },
    ];
  const asked = page.data.proposals.filter((p) => p.mine);
  const may = page.data.acts.filter((a) => a.available);
  const rest = may.length - shown;
  return [
    ...asked.map((p, at) => ({ key: `proposal-${at}`, label: `审批“${p.label}”`, onClick: () => go() })),
    ...may.slice(0, shown).map((a) => ({
      key: a.act,
      label: `${a.label}${a.needsApproval ? '（需审批）' : ''}`,
      onClick: () => go(a.act),
    })),
    ...(asked.length + may.length === 0 ? [{ key: 'none', disabled: true, label: '现在没有由您办理的行为' }] : []),
    { type: 'divider' as const },
    { key: 'open', label: rest > 0 ? `打开案卷（还可以办理${rest}项）` : '打开案卷', onClick: () => go() },
  ];
}
