/** Another matter, found in the register the field refers to by number, title or party. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatterRow } from '../../../contract/matters.ts';
import { ask } from '../queries.ts';
import type { InputProps } from './field-input.tsx';
import { ListSelect } from './list-select.tsx';

const label = (m: MatterRow): string => [m.number, m.title, m.stateLabel].filter(Boolean).join(' · ');

export function MatterInput({ id, field, value, change, blur, describedBy, invalid }: InputProps) {
  const [q, setQ] = useState('');
  const [module, procedure] = (field.refers ?? '').split('/');
  const within = useQuery({
    ...ask.list(module ?? '', { q: q || undefined, size: 20, ...(procedure ? { procedure } : {}) }),
    enabled: Boolean(module),
  });
  const anywhere = useQuery({ ...ask.search({ q, size: 20 }), enabled: !module && q !== '' });
  const rows = (module ? within.data : anywhere.data)?.rows ?? [];
  const chosen = useQuery({
    ...ask.matter(module ?? '', String(value)),
    enabled: Boolean(module && value) && !rows.some((r) => r.id === value),
  });
  const all = chosen.data && !rows.some((r) => r.id === value) ? [chosen.data.matter, ...rows] : rows;
  const busy = module ? within.isFetching : anywhere.isFetching;
  return (
    <ListSelect
      id={id}
      value={(value ?? null) as string | null}
      placeholder="输入编号、标题或者当事人"
      loading={busy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(invalid ? { status: 'error' as const } : {})}
      showSearch={{ filterOption: false, onSearch: setQ }}
      notFoundContent={busy ? '正在查找……' : q === '' && !module ? '请输入要查找的字' : '没有找到您有权查看的事项'}
      options={all.map((m) => ({ value: m.id, label: label(m) }))}
      onChange={(v: string | null) => change(v ?? undefined)}
      onBlur={blur}
    />
  );
}
