/** Names of colleagues: only those who hold the capacity the field asks for, found by name, post or office. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonRow } from '../../../../contract/people.ts';
import { ask } from '../../queries.ts';
import type { InputProps } from './field-input.tsx';
import { ListSelect } from './list-select.tsx';

const label = (p: PersonRow): string => `${p.name}（${p.officeName}${p.post ? ` ${p.post}` : ''}）`;

export function PersonInput({ id, field, value, change, blur, describedBy, invalid }: InputProps) {
  const many = field.kind === 'people';
  const chosen = many ? ((value as string[] | undefined) ?? []) : value ? [String(value)] : [];
  const [q, setQ] = useState('');
  const found = useQuery(ask.people(field.capacity, q));
  // Without a network nobody can be asked: what this device holds is searched instead.
  const held = useQuery({ ...ask.people(field.capacity, ''), enabled: found.isError });
  const named = useQuery(ask.peopleNamed(chosen));
  const listed = found.data ?? (held.data ?? []).filter((p) => chosen.includes(p.id) || label(p).includes(q));
  const people = new Map([...(named.data ?? []), ...listed].map((p) => [p.id, p]));
  return (
    <ListSelect
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(invalid ? { status: 'error' as const } : {})}
      {...(many ? { mode: 'multiple' as const } : {})}
      value={(many ? chosen : (chosen[0] ?? null)) as never}
      placeholder={many ? '输入姓名或者单位，可选多人' : '输入姓名或者单位'}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      notFoundContent={
        found.isPending
          ? '正在查找……'
          : field.capacity && q === ''
            ? '没有人担任此项职责，请联系系统管理员配置'
            : '没有找到'
      }
      options={[...people.values()].map((p) => ({ value: p.id, label: label(p) }))}
      onChange={(v: string | string[] | null) =>
        change(v === null || (Array.isArray(v) && v.length === 0) ? undefined : v)
      }
      onBlur={blur}
    />
  );
}
