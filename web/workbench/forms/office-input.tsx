/** An office of the county, found by any part of its name. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../queries.ts';
import type { InputProps } from './field-input.tsx';
import { ListSelect } from './list-select.tsx';

export function OfficeInput({ id, value, change, blur, describedBy, invalid }: InputProps) {
  const { data: offices = [], isPending } = useQuery(ask.offices);
  return (
    <ListSelect
      id={id}
      value={(value ?? null) as string | null}
      placeholder="输入单位名称"
      loading={isPending}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(invalid ? { status: 'error' as const } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      options={offices.map((o) => ({ value: o.code, label: o.name }))}
      onChange={(v: string | null) => change(v ?? undefined)}
      onBlur={blur}
    />
  );
}
