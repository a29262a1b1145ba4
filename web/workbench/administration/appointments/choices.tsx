/** A person, an office, powers: chosen by typing part of a name. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListSelect } from '../../forms/inputs/list-select.tsx';
import { ask } from '../../queries.ts';
import { asked } from '../queries.ts';

interface One {
  id: string;
  value: string | undefined;
  change: (value: string | undefined) => void;
  placeholder?: string;
}

export function PersonChoice({ id, value, change, placeholder = '输入姓名、单位或者岗位' }: One) {
  const [q, setQ] = useState('');
  const found = useQuery(ask.people(undefined, q));
  const named = useQuery(ask.peopleNamed(value ? [value] : []));
  const people = new Map([...(named.data ?? []), ...(found.data ?? [])].map((p) => [p.id, p]));
  return (
    <ListSelect
      id={id}
      value={value ?? null}
      placeholder={placeholder}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      notFoundContent={found.isPending ? '正在查找……' : '没有找到'}
      popupMatchSelectWidth={false}
      options={[...people.values()].map((p) => ({
        value: p.id,
        label: p.officeName ? `${p.name}（${p.officeName} ${p.post}）` : `${p.name}（没有任职）`,
      }))}
      onChange={(v: string | null) => change(v ?? undefined)}
    />
  );
}

export function OfficeChoice({ id, value, change, placeholder = '输入单位名称' }: One) {
  const { data: offices = [], isPending } = useQuery(ask.offices);
  return (
    <ListSelect
      id={id}
      value={value ?? null}
      placeholder={placeholder}
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      options={offices.map((o) => ({ value: o.code, label: o.name }))}
      onChange={(v: string | null) => change(v ?? undefined)}
    />
  );
}

export function RolesChoice({
  id,
  value,
  change,
}: {
  id: string;
  value: readonly string[];
  change: (value: string[]) => void;
}) {
  const { data: roles = [], isPending } = useQuery(asked.roles);
  return (
    <ListSelect<string[]>
      id={id}
      mode="multiple"
      value={[...value]}
      placeholder="输入台账或者职权的名称，可选多项；只登记岗位的不选"
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      options={roles.map((r) => ({ value: r.id, label: r.label }))}
      onChange={(v) => change(v ?? [])}
    />
  );
}
