/** Another matter, found in the register the field refers to by number, title or party. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatterRow } from '../../../../contract/matters.ts';
import { ask } from '../../queries.ts';
import type { InputProps } from './field-input.tsx';
import { ListSelect } from './list-select.tsx';

const label = (m: MatterRow): string => [m.number, m.title, m.stateLabel].filter(Boolean).join(' · ');

export function MatterInput({ id, field, value, change, blur, describedBy, invalid }: InputProps) {
  const [q, setQ] = useState('');
  const registers = (field.refers ?? []).map((refers) => refers.split('/'));
  const named = registers.length > 0;
  const within = useQueries({
    queries: registers.map(([module = '', procedure]) =>
      ask.list(module, { q: q || undefined, size: 20, ...(procedure ? { procedure } : {}) }),
    ),
  });
  // Without a network the registers cannot be searched: what this device holds of them is searched instead.
  const held = useQueries({
    queries: registers.map(([module = '', procedure], i) => ({
      ...ask.list(module, { q: undefined, size: 20, ...(procedure ? { procedure } : {}) }),
      enabled: within[i]?.isError === true,
    })),
  });
  const anywhere = useQuery({ ...ask.search({ q, size: 20 }), enabled: !named && q !== '' });
  const rows = named
    ? within.flatMap(
        (register, i) => register.data?.rows ?? (held[i]?.data?.rows ?? []).filter((m) => label(m).includes(q)),
      )
    : (anywhere.data?.rows ?? []);
  const missing = Boolean(value) && !rows.some((r) => r.id === value);
  // The one chosen earlier may not be among those found now; only one of the registers has it.
  const chosen = useQueries({
    queries: [...new Set(registers.map(([module = '']) => module))].map((module) => ({
      ...ask.matter(module, String(value)),
      enabled: missing,
    })),
  }).flatMap((matter) => (missing && matter.data ? [matter.data.matter] : []));
  const all = [...chosen, ...rows];
  const busy = named ? within.some((register) => register.isFetching) : anywhere.isFetching;
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
      notFoundContent={busy ? '正在查找……' : q === '' && !named ? '请输入要查找的字' : '没有找到您有权查看的事项'}
      options={all.map((m) => ({ value: m.id, label: label(m) }))}
      onChange={(v: string | null) => change(v ?? undefined)}
      onBlur={blur}
    />
  );
}
